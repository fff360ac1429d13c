import type { ReadingTable } from "../reading-table.ts";

export const reading: ReadingTable = {
  months: [
    "enero ene",
    "febrero feb",
    "marzo mar",
    "abril abr",
    "mayo may",
    "junio jun",
    "julio jul",
    "agosto ago",
    "septiembre setiembre sept sep",
    "octubre oct",
    "noviembre nov",
    "diciembre dic",
  ],
  weekdays: `
    lunes martes miércoles miercoles jueves viernes sábado sabado domingo lun mar mié mie jue vie sáb sab
    dom`,
  published:
    "publicado; publicado el; publicada; publicada el; fecha; fecha de publicación; creado; creado el",
  modified: `
    actualizado; actualizado el; actualizada; actualizada el; última actualización; modificado; modificado
    el`,
  between: "de del el a las la los",
  afterYear: "",
  by: "por",
  bylineJoins: "y e en de del la para",
  bylineRoles: "redactor redactora periodista corresponsal editor editora redacción enviado enviada",
  credit: "fuente; fuentes; agencia; crédito",
  contributed: "contribuyó a este reportaje; contribuyeron a este reportaje; contribuyó con este informe",
  signOff: "reporte de; información de; editado por; escrito por; con información de",
  caption: "foto; fotos; fotografía; imagen; crédito; vídeo; video; gráfico; archivo",
};

import type { ReadingTable } from "../reading-table.ts";

export const reading: ReadingTable = {
  months: [
    "janeiro jan",
    "fevereiro fev",
    "março marco mar",
    "abril abr",
    "maio mai",
    "junho jun",
    "julho jul",
    "agosto ago",
    "setembro set",
    "outubro out",
    "novembro nov",
    "dezembro dez",
  ],
  weekdays: `
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado
    sabado domingo feira seg ter qua qui sex sáb dom`,
  published: "publicado; publicado em; publicada em; data; data de publicação; criado em",
  modified: `
    atualizado; atualizado em; atualizada em; actualizado; actualizado em; última atualização; modificado em`,
  between: "de do às as em",
  afterYear: "",
  by: "por",
  bylineJoins: "e em de da do para",
  bylineRoles: "jornalista correspondente repórter editor editora redação redator enviado",
  credit: "fonte; fontes; agência; crédito",
  contributed: "",
  signOff: "reportagem de; edição de; por",
  caption: "foto; fotos; imagem; crédito; vídeo; fotografia; legenda; arquivo",
};

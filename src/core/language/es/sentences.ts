import type { SentenceTable } from "../sentence-table.ts";

export const sentences: SentenceTable = {
  titles: `
    sr sra srta sres sras dr dra dres D Dña Da Prof Profa Lic Ing Arq Gral Gen Cnel Cap Tte Sto Sta Mons
    Rvdo Excmo Excma Ilmo Hno Hna Pdte p.ej ej aprox vs St Mr Mrs Ms fr`,
  abbreviations: `
    EE UU etc Cía Inc Corp Co Ltda Ltd Jr S.A EE.UU EEUU U.S Av Avda Ud Uds Vd Vds ene feb mar abr jun jul
    ago sept sep oct nov dic a.C d.C Ph.D tel pág`,
  beforeNumbers: "núm num no nº art arts pág págs p pp vol cap fig n",
  hours: "a.m p.m",
  afterHours: "GMT UTC CET EST EDT hora",
  openers: `
    el la los las un una unos unas lo en de del al a por para con sin sobre tras según desde hasta entre
    durante contra ante y o pero sino aunque porque cuando si como que quien donde mientras también además
    sin embargo así ahora ya no sí él ella ellos ellas yo tú nosotros su sus mi mis este esta estos estas
    ese esa eso esto aquel hay es son fue fueron era han ha se le les nos todo todos todas muchos algunos
    otro otra otros cada más después antes luego entonces finalmente actualmente hoy ayer mañana qué quién
    cómo cuándo dónde`,
  saying: "dijo dice preguntó afirmó respondió añadió escribió señaló explicó exclamó declaró",
  ordinalPeriod: false,
};

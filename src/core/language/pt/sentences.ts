import type { SentenceTable } from "../sentence-table.ts";

export const sentences: SentenceTable = {
  titles: `
    sr sra srs sras srta dr dra drs D Prof Profa Eng Arq Gen Cel Cap Ten Pe Mons Exmo Exma Sto Sta ex p.ex
    cf vs Mr Mrs Ms St`,
  abbreviations: `
    etc Inc Corp Co Cia Ltda Ltd S.A EUA E.U.A U.S Jr Av jan fev mar abr mai jun jul ago set out nov dez a.C
    d.C`,
  beforeNumbers: "nº n no art arts pág págs p pp vol cap fig tel",
  hours: "",
  afterHours: "",
  openers: `
    o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem sobre entre até
    desde após segundo durante contra e ou mas porém se quando como que quem onde enquanto também além assim
    agora já não sim ele ela eles elas eu nós você seu sua seus suas este esta estes estas esse essa isso
    isto aquele há é são foi foram era tem têm todo todos todas muitos alguns outro outra outros cada mais
    depois antes então finalmente hoje ontem amanhã ainda apesar embora porque`,
  saying: "disse diz perguntou afirmou respondeu acrescentou escreveu declarou explicou",
  ordinalPeriod: false,
};

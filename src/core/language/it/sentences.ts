import type { SentenceTable } from "../sentence-table.ts";

export const sentences: SentenceTable = {
  titles: `
    sig sigg Sig Sigg Sig.ra Sig.na Dott Dott.ssa Dr Prof Prof.ssa Avv Ing Arch Geom Rag On Sen Gen Col Cap
    Ten Mons Don S SS ecc.mo es p.es cfr ca vs Mr Mrs Ms St`,
  abbreviations: `
    ecc etc Inc Corp Co Ltd S.p.A S.r.l U.S jr Jr gen feb mar apr mag giu lug ago set sett ott nov dic a.C
    d.C`,
  beforeNumbers: "n nr art p pp pag pagg vol cap fig tel",
  hours: "",
  afterHours: "",
  openers: `
    il lo la i gli le l' un uno una di del della dei delle in nel nella nei nelle a al alla ai alle da dal
    dalla per con su sul sulla tra fra e ed o ma però se quando come che chi dove mentre anche poi così ora
    oggi ieri domani non è sono era erano ha hanno si ci lui lei loro io tu noi voi suo sua questo questa
    questi queste quello quella quelli tutto tutti molti alcuni ogni dopo prima secondo durante contro
    inoltre infine intanto tuttavia infatti quindi perché`,
  saying: "ha detto disse dice chiese rispose aggiunse dichiarò spiegò scrisse",
  ordinalPeriod: false,
};

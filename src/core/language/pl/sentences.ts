import type { SentenceTable } from "../sentence-table.ts";

export const sentences: SentenceTable = {
  titles: `
    p pp ks św dr hab prof mgr inż gen płk mjr kpt por ppłk red im ul al pl os tzw tzn tj ds pt ang niem
    franc łac np m.in ww wg zob por mec bp abp kard Mr Mrs St`,
  abbreviations: `
    itd itp etc r w n.e p.n.e godz min sek tys mln mld zł gr ok Inc Corp Co Ltd U.S Jr sp j.w stycz lut mar
    kwiet maj czerw lip sierp wrzes paźdz listop grudz`,
  beforeNumbers: "nr art ust pkt poz s str t tel rozdz",
  hours: "",
  afterHours: "",
  openers: `
    w we na z ze do od po przez dla za o u przy przed między bez pod nad i a ale lub czy jeśli gdy kiedy jak
    co kto gdzie że żeby choć ponieważ on ona ono oni one ja my ty wy to ten ta te tam tu jego jej ich nasz
    mój swój wszyscy wszystko każdy niektórzy wielu także poza jednak dlatego potem wtedy teraz dziś dzisiaj
    wczoraj jutro nie już jeszcze tak taki według wcześniej później natomiast ponadto jest są był była było
    były`,
  saying: `
    powiedział powiedziała zapytał zapytała odpowiedział odpowiedziała dodał dodała stwierdził stwierdziła
    oświadczył`,
  ordinalPeriod: true,
};

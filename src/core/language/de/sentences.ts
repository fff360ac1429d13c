import type { SentenceTable } from "../sentence-table.ts";

export const sentences: SentenceTable = {
  titles: `
    Dr Prof Hr Fr Frl Dipl Ing St Sr Jr Abg Gen Hl hl sel bzw ca evtl ggf inkl exkl sog vgl zzgl z.B d.h u.a
    i.d.R o.ä u.ä z.T v.a u.U z.Z i.e e.g Dr.-Ing Mag med jur rer phil geb gest lic Univ-Prof Min Max Tel
    Hptm Lt Oblt Maj Kpt Adm Kard Bf Ebf gez`,
  abbreviations: `
    etc usw usf Co Inc Corp Ltd Bd Hrsg Str Abs Mio Mrd Tsd Std Sek Min Jh Jhd Jan Feb Mrz Apr Jun Jul Aug
    Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So n.Chr v.Chr U.S u.v.m u.s.w a.D e.V Ph.D M.A B.A bzgl allg ff
    dgl`,
  beforeNumbers: "nr art abs s bd kap ziff tel § aufl vers",
  hours: "",
  afterHours: "",
  openers: `
    der die das ein eine einer er sie es wir ich du ihr in im an am auf aus bei mit nach von vor zu zum zur
    für gegen über unter und aber oder doch denn wenn weil als während nachdem obwohl dass da dann dort hier
    jetzt so wie was wer wo warum zudem auch nur noch schon seit bis um durch ohne trotz wegen laut dabei
    damit dafür dagegen deshalb daher außerdem allerdings jedoch dennoch insgesamt bereits diese dieser
    dieses jene man sein seine seiner ihre ihrer unser mein nicht kein keine viele einige alle beide mehr
    nun ob sollte ist sind war waren hat haben wird werden kann können danach davor dazu daraufhin deswegen stattdessen trotzdem inzwischen mittlerweile zunächst schließlich später früher gestern heute zuvor anschließend`,
  saying: "sagte sagt fragte erklärte antwortete schrieb rief meinte betonte ergänzte",
  ordinalPeriod: true,
};

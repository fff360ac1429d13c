import type { SentenceTable } from "../sentence-table.ts";

export const sentences: SentenceTable = {
  titles: `
    Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Rev Fr Hon Pres Gov Govs Sen Sens Rep Reps Gen Gens Lt Col Cols Maj
    Capt Cpt Cmdr Cdr Adm Sgt Sgts Cpl Pvt Pfc Brig Supt Insp Det Atty Amb Sec Secy Treas Pvt Spc Ens Cmsgt Msgt
    Ald Assemb Dist vs v ca cf viz approx Mt Mts Ft Pte Mme Mlle Msgr e.g i.e Lt.Col Lt.Gen Maj.Gen
    Brig.Gen Lt.Gov Rt Rt.Hon feat`,
  abbreviations: `
    Inc Corp Co Cos Ltd Llc Plc Bros Assn Assoc Dept Univ Inst Intl Jr Sr Esq etc al St Sts Ave Blvd Rd Hwy Pkwy
    Bldg Sq Ln Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev
    Okla Ore Oreg Pa Penn Tenn Tex Vt Va Wash Wis Wisc Wyo Ont Que Alta Sask Man ft lb lbs oz mph km sq cu ext est
    Ph.D M.D B.A M.A D.C U.S U.K U.N E.U`,
  beforeNumbers:
    "no nos Nr art arts para paras p pp vol vols ch fig figs ver sec ed op par r rs tel ext b d born",
  hours: "a.m p.m",
  afterHours: `
    EST EDT ET PST PDT PT CST CDT CT MST MDT MT AKST HST GMT BST UTC CET CEST EET EEST IST JST KST SGT AEST AEDT
    ACST AWST NZST NZT MSK WAT EAT SAST ADT AST NDT NST Eastern Central Pacific Mountain Greenwich
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`,
  openers: `
    the a an in on at for from with by to of he she it they we i you this that these those but and or nor so if
    when while after before as although though however his her its their our my your there here what who why how
    where which whose some many most several both each every all any another other one two three four five six seven
    eight nine ten meanwhile according earlier later now then yet not no also since until under among during last
    next because despite once only even just still such more few much instead moreover furthermore nevertheless
    nonetheless therefore thus otherwise authorities officials police about over between through without within
    against is are was were do does did has have had can could will would should may might don't didn't it's he's
    she's they're we're i'm i've that's there's what's let's unlike like whether today tonight tomorrow yesterday
    asked prosecutors investigators witnesses residents critics experts analysts neither either none nothing
    nobody everyone someone people`,
  saying: `
    said says asked asks replied replies added adds told tells wrote writes cried shouted yelled exclaimed
    wondered continued tweeted quipped joked inquired queried demanded answered responded remarked insisted
    screamed whispered murmured recalled explained declared announced reported reports noted observed thought`,
  ordinalPeriod: false,
};

import type { LineageTable } from "../lineage-table.ts";

export const lineage: LineageTable = {
  outlets: `
    CNN
    BBC
    BBC News
    ITV News
    Sky News
    ABC News
    CBS News
    NBC News
    MSNBC
    Fox News
    NPR
    PBS
    CNBC
    USA Today
    Al Jazeera
    Deutsche Welle
    RT
    Russia Today
    Politico
    Axios
    Time
    Newsweek
    The Economist
    The Atlantic
    The New Yorker
    The New York Times
    The Washington Post
    The Wall Street Journal
    The Los Angeles Times
    The Guardian
    The Times
    The Daily Telegraph
    The Telegraph
    The Independent
    The Financial Times
    Daily Mail
    The Sun
    Le Monde
    Le Figaro
    El País
    Der Spiegel
    Bild
    Die Zeit
    Süddeutsche Zeitung
    Corriere della Sera
    La Repubblica
    Haaretz
    The Hindu
    The Times of India
    South China Morning Post
    Nikkei
    Asahi Shimbun
    The Globe and Mail
    The Age
    The Sydney Morning Herald`,
  updateNotes: `
    updated
    last updated
    update:
    this story has been updated
    this article has been updated
    this report has been updated
    this post has been updated
    this is an updated version
    edited time
    adds
    recasts
    updates with`,
  correctionNotes: `
    correction
    correction:
    clarification:
    corrects
    corrected
    clarification
    an earlier version of this
    a previous version of this
    this story corrects
    this version corrects
    this article was amended
    this story has been corrected
    this article has been corrected`,
  future: "will shall 'll",
  pending: "due set expected scheduled planned about poised slated going",
  being: "is are was were be been being",
  been: "was were been",
  toInfinitive: "to",
  pastEndings: "ed",
  irregularPast: `
    meet:met hold:held begin:began:begun give:gave:given take:took:taken make:made go:went:gone come:came
    leave:left speak:spoke:spoken say:said tell:told pay:paid sell:sold buy:bought win:won lose:lost
    lead:led fly:flew:flown drive:drove:driven rise:rose:risen fall:fell:fallen strike:struck shut:shut
    cut:cut build:built send:sent spend:spent bring:brought fight:fought seek:sought teach:taught
    stand:stood sit:sat hear:heard find:found get:got:gotten put:put set:set run:ran keep:kept
    see:saw:seen show:showed:shown become:became swear:swore:sworn choose:chose:chosen sign:signed`,
  tolls: `
    dead:kill dead:dead dead:die dead:death dead:fatal injured:injur injured:wound injured:hurt
    homeless:homeless displaced:displac evacuated:evacu arrested:arrest infected:infect`,
  telling: "told tells telling",
  accordingTo: "according reported reports",
  foreignMarks: "«»„",
  decimalMark: ".",
};

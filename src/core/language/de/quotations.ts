import type { QuotationTable } from "../quotation-table.ts";

/** Begun: the commonest verbs and phrases of German agency news. What is missing here is not found, never guessed. */
export const quotations: QuotationTable = {
  verbs: `
dcb sagt sagen | sagte sagten gesagt | sagend
dcb erklärt erklären | erklärte erklärten | erklärend
dcb betont betonen | betonte betonten | betonend
dcb meint meinen | meinte meinten gemeint |
dcb berichtet berichten | berichtete berichteten |
dcb teilt+mit teilen+mit | teilte+mit teilten+mit mitteilte mitteilten mitgeteilt |
dcb gibt+an geben+an | gab+an gaben+an angab angaben angegeben |
dcb gibt+bekannt geben+bekannt | gab+bekannt gaben+bekannt bekanntgab bekanntgaben bekanntgegeben |
dcb fügt+hinzu fügen+hinzu | fügte+hinzu fügten+hinzu hinzufügte hinzugefügt |
dcb fährt+fort | fuhr+fort fuhren+fort |
dcb kündigt+an kündigen+an | kündigte+an kündigten+an ankündigte angekündigt |
dcb stellt+fest stellen+fest | stellte+fest stellten+fest feststellte festgestellt |
dcb räumt+ein räumen+ein | räumte+ein räumten+ein einräumte eingeräumt |
dcb behauptet behaupten | behauptete behaupteten |
dcb bestätigt bestätigen | bestätigte bestätigten |
dcb bekräftigt bekräftigen | bekräftigte bekräftigten |
dcb kommentiert kommentieren | kommentierte kommentierten |
dcb erläutert erläutern | erläuterte erläuterten |
dcb schreibt schreiben | schrieb schrieben geschrieben |
dcb entgegnet entgegnen | entgegnete entgegneten |
dcb antwortet antworten | antwortete antworteten geantwortet |
dcb ergänzt ergänzen | ergänzte ergänzten |
dcb kritisiert kritisieren | kritisierte kritisierten |
dcb verkündet verkünden | verkündete verkündeten |
dcb äußert äußern | äußerte äußerten geäußert |
dcb warnt warnen | warnte warnten gewarnt | warnend
dcb versichert versichern | versicherte versicherten |
dcb vermutet vermuten | vermutete vermuteten |
dcb heißt | hieß geheißen |
d ruft rufen | rief riefen gerufen |
d zitiert zitieren | zitierte zitierten |
dcq? fragt fragen | fragte fragten gefragt |
cbt glaubt glauben | glaubte glaubten geglaubt |
cbt hofft hoffen | hoffte hofften gehofft |
cbt fürchtet fürchten befürchtet befürchten | fürchtete befürchtete befürchteten |
c fordert fordern | forderte forderten gefordert |
c verlangt verlangen | verlangte verlangten |
cbi droht drohen | drohte drohten gedroht |
cbi verspricht versprechen | versprach versprachen versprochen |
dcn- bestreitet bestreiten dementiert dementieren | bestritt bestritten dementierte dementierten |
m nennt nennen | nannte nannten genannt |
j bezeichnet+als bezeichnen+als | bezeichnete+als bezeichneten+als |`,
  nouns: "",
  accordingTo: `laut gemäß nach_angaben nach_angaben_von nach_ansicht nach_ansicht_von nach_meinung nach_meinung_von
    nach_aussage nach_aussagen nach_auskunft nach_informationen nach_informationen_von nach_einschätzung
    nach_darstellung nach_worten so`,
  behindSource: "zufolge",
  complementizers: "dass daß",
  questions: "ob wie warum was wer wann wo weshalb wieso",
  whether: "ob",
  infinitive: "zu",
  subordinators: `dass daß weil wenn als ob obwohl während nachdem bevor da damit falls sofern sobald bis indem wie
    warum was wer wann wo seit`,
  coordinators: "und oder aber sondern doch denn sowie",
  contrasts: "während",
  likeness: "wie",
  accompanying: "",
  relatives: "welcher welche welches",
  determiners: `der die das den dem des ein eine einen einem einer eines kein keine sein seine seinen seiner ihr ihre
    ihren ihrer unser unsere dieser diese dieses diesen diesem jeder jede alle beide mehrere viele einige zwei drei`,
  indefinites: "ein eine einer zwei mehrere einige viele",
  prepositions: `in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter gegen für durch um ohne seit
    während wegen trotz zwischen gegenüber laut gemäß bis ab ins ans`,
  linkingPrepositions: "von vom der des für aus in im bei beim am",
  bindingPrepositions: "von vom des der für aus bei beim",
  agent: "von",
  towards: "gegenüber",
  pronouns: {
    masculine: "er",
    feminine: "sie",
    neuter: "es man",
    plural: "",
    first: "ich wir",
    second: "du",
    indefinite: "jemand niemand andere",
  },
  objectPronouns: "ihn ihm ihnen sich mich mir uns euch dich dir",
  auxiliaries: `ist sind war waren sei seien wäre wären bin hat haben hatte hatten habe hätte hätten wird werden wurde
    wurden würde würden werde kann können könne könnte könnten konnte soll sollen solle sollte sollten muss müssen
    müsse müsste müssten musste will wollen wolle wollte darf dürfe dürfen dürfte`,
  passive: "wird werden wurde wurden worden",
  negations: "nicht nie niemals kein keine",
  refusals: "",
  adverbs: `auch dann später noch schon bereits nur jetzt wieder weiter weiterhin zudem außerdem zuvor zunächst
    dagegen allerdings jedoch dazu darauf demnach daraufhin ferner schließlich heute gestern hier dort sehr`,
  adverbEnding: "",
  notAdverbs: "",
  verbsOfMatter: `ging kam nahm gab stand lag fand blieb begann führte hielt ließ zog traf lief fiel verlor gewann starb
    starben kamen gingen geht kommt gibt steht liegt bleibt findet`,
  times: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
    september oktober november dezember heute gestern morgen abend vormittag nachmittag nacht woche jahr uhr`,
  works:
    "film buch roman lied album serie stück gedicht zeitung zeitschrift magazin sender spiel oper kampagne titel",
  distancing: "sogenannte sogenannten sogenannter so genannten so genannte begriff wort motto namens",
  masculine: "herr mann vater sohn bruder ehemann könig prinz sprecher präsident minister",
  feminine:
    "frau mutter tochter schwester ehefrau königin prinzessin sprecherin präsidentin ministerin kanzlerin",
  elisions: "",
  singularEnding: "",
  plurals: "",
  participleEndings: "end ende",
  pastEndings: "te ten",
  rates: "",
  apposedAccording: "so",
  nounsCapital: true,
  verbSecond: true,
  commaBeforeClause: true,
  marks: "„“ »« ‚‘ ›‹",
};

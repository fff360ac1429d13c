import type { QuotationTable } from "../quotation-table.ts";

/** Begun: the commonest verbs and phrases of Spanish agency news. What is missing here is not found, never guessed. */
export const quotations: QuotationTable = {
  verbs: `
dc dice dicen | dijo dijeron dicho | diciendo
dc afirma afirman | afirmó afirmaron afirmado | afirmando
dc asegura aseguran | aseguró aseguraron asegurado | asegurando
dc señala señalan | señaló señalaron señalado | señalando
dc explica explican | explicó explicaron explicado | explicando
dc añade añaden | añadió añadieron añadido | añadiendo
dc agrega agregan | agregó agregaron agregado | agregando
dc declara declaran | declaró declararon declarado | declarando
dc anuncia anuncian | anunció anunciaron anunciado | anunciando
dc indica indican | indicó indicaron indicado | indicando
dc sostiene sostienen | sostuvo sostuvieron sostenido | sosteniendo
dc advierte advierten | advirtió advirtieron advertido | advirtiendo
dc informa informan | informó informaron informado | informando
dc manifiesta manifiestan | manifestó manifestaron manifestado |
dc insiste insisten | insistió insistieron insistido | insistiendo
dc reconoce reconocen | reconoció reconocieron reconocido |
dc recuerda recuerdan | recordó recordaron recordado | recordando
dc subraya subrayan | subrayó subrayaron subrayado | subrayando
dc destaca destacan | destacó destacaron destacado | destacando
dc confirma confirman | confirmó confirmaron confirmado |
dc apunta apuntan | apuntó apuntaron apuntado |
dc escribe escriben | escribió escribieron escrito |
dc concluye concluyen | concluyó concluyeron concluido |
dc responde responden | respondió respondieron respondido |
dc comenta comentan | comentó comentaron comentado |
dc denuncia denuncian | denunció denunciaron denunciado |
dc critica critican | criticó criticaron criticado |
dc lamenta lamentan | lamentó lamentaron lamentado |
dc promete prometen | prometió prometieron prometido |
dcq? pregunta preguntan | preguntó preguntaron preguntado |
ct cree creen | creyó creyeron creído |
ct espera esperan | esperó esperaron |
ct teme temen | temió temieron |
dcn- niega niegan | negó negaron negado |
m llama llaman califica califican tacha tachan | llamó llamaron calificó calificaron tachó tacharon |`,
  nouns: "",
  accordingTo: "según de_acuerdo_con a_juicio_de en_palabras_de",
  behindSource: "",
  complementizers: "que",
  questions: "si por qué quién cómo cuándo dónde",
  whether: "si",
  infinitive: "",
  subordinators: "que porque cuando si aunque mientras como donde según pues quien antes después",
  coordinators: "y e o u pero ni sino",
  contrasts: "mientras",
  likeness: "según como",
  accompanying: "",
  relatives: "quien quienes cual cuales",
  determiners: `el la los las un una unos unas su sus este esta estos estas ese esa esos esas aquel aquella cada ningún
    ninguna algunos algunas varios varias muchos muchas dos tres cuatro`,
  indefinites: "un una otro otra dos varios varias algunos algunas muchos",
  prepositions: `a ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras al`,
  linkingPrepositions: "de del en para por con a al",
  bindingPrepositions: "de del para",
  agent: "por",
  towards: "a al",
  pronouns: {
    masculine: "él",
    feminine: "ella",
    neuter: "",
    plural: "ellos ellas",
    first: "yo nosotros",
    second: "tú usted",
    indefinite: "alguien nadie otros",
  },
  objectPronouns: "me te se nos le les lo",
  auxiliaries: `es son era eran fue fueron ser sido será serán sería ha han había habían haber hay está están estaba
    estaban puede pueden podía podría podrían debe deben debería va van iba`,
  passive: "fue fueron es son será ha sido",
  negations: "no nunca jamás tampoco",
  refusals: "",
  adverbs: `también además ayer hoy después luego ya todavía aún sólo solo así ahora antes entonces finalmente
    posteriormente asimismo`,
  adverbEnding: "mente",
  notAdverbs: "",
  verbsOfMatter: `tiene tienen tuvo hace hacen hizo hicieron vio dio dieron llegó llegaron salió murió murieron quedó
    empezó comenzó terminó ganó perdió`,
  times: `lunes martes miércoles jueves viernes sábado domingo enero febrero abril mayo junio julio agosto septiembre
    octubre noviembre diciembre hoy ayer mañana tarde noche semana mes año`,
  works:
    "película libro novela canción disco álbum serie obra poema programa revista periódico título titulada titulado",
  distancing: "llamado llamada llamados llamadas palabra término apodado apodada denominado denominada",
  masculine: "señor hombre padre hijo hermano marido rey príncipe presidente ministro portavoz alcalde",
  feminine: "señora mujer madre hija hermana esposa reina princesa presidenta ministra alcaldesa",
  elisions: "",
  singularEnding: "",
  plurals: "",
  participleEndings: "ando iendo",
  pastEndings: "aba aban ió ieron aron",
  rates: "",
  apposedAccording: "",
  nounsCapital: false,
  verbSecond: false,
  commaBeforeClause: false,
  marks: "«» “” ‘’",
};

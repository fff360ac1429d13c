/**
 * What a language must list so that names can be read. Every list is one string, lower-cased unless said otherwise
 * and split on white space (or on `;` where entries have several words), decoded when the first name is looked for.
 */
export interface NameTable {
  /** True where common nouns are capitalised too (German): capitals alone then say nothing. */
  readonly nounsCapitalized: boolean;
  /** Forms of address before a name, full stop left out, by the sex they tell: "mr", "mrs", "dr". */
  readonly honorifics: { readonly f: string; readonly m: string; readonly any: string };
  /** Head nouns of titles, roles and callings: "president", "spokesman", "farmer". */
  readonly roles: string;
  /** Roles that tell the sex of who holds them. */
  readonly rolesOfWomen: string;
  readonly rolesOfMen: string;
  /** Endings of nouns for those who do something ("-ist", "-woman"): a role where an article stands before it. */
  readonly roleEndings: string;
  /** Short forms of titles before names, full stop left out: "sen", "gov", "lt", "col". */
  readonly rolesShort: string;
  /** Words before the head of a role: "former", "deputy", "police", "foreign". */
  readonly roleModifiers: string;
  /** Lower-cased words that may stand inside a name: "von", "de la". */
  readonly particles: string;
  /** Words that close a name without being part of what it is looked up by: "jr", "iii". */
  readonly suffixes: string;
  /** Last (or, with `links`, first) word of the name of a body: "ministry", "university", "inc". */
  readonly bodies: string;
  /** The ones among them that are followed by what they are of: "ministry of", "university of". */
  readonly bodiesOf: string;
  /** Last words of other proper names which are neither person, body nor place: "cup", "act", "war". */
  readonly things: string;
  /** First or last words of the name of a place: "street", "river", "lake", "mount". */
  readonly grounds: string;
  /** Words that point into a part of a place: "north", "eastern", "downtown". */
  readonly quarters: string;
  /** The language's "of", "for": what may link the parts of one name. */
  readonly links: string;
  /** The language's "and". */
  readonly and: string;
  /** Articles, which belong to no name. */
  readonly articles: string;
  /** Prepositions of place: "in", "near". */
  readonly whereabouts: string;
  /** Words of ownership before a noun: "his", "their". */
  readonly owners: string;
  /** Forms of the verb that makes passives: "was told" is not "told". */
  readonly passives: string;
  /** Ending of the plural of a role. */
  readonly plural: string;
  /** Owners that stand inside names: "children" ("Children's Hospital"). */
  readonly ownersInside: string;
  /** Second halves of compounds, not of names: "led", "era". */
  readonly compoundTails: string;
  /** Prepositions between a role and what it is for: "ambassador to", "spokesman for". */
  readonly complements: string;
  /** Commonest verbs of saying, as they stand beside a speaker: "said", "told". */
  readonly sayings: string;
  /** Words that are no name although a capital may start them: sentence openers, months, weekdays, functions. */
  readonly common: string;
  /** Endings of ordinary words that open sentences ("-ly", "-ing"). */
  readonly commonEndings: string;
  /** Given names by sex. */
  readonly given: { readonly f: string; readonly m: string; readonly any: string };
  /** One place a line: `Name, other form | Demonym, Demonym`, in their own capitals. */
  readonly places: readonly string[];
  /** Entries apart by semicolons or lines: `Name, other form`, in their own capitals. */
  readonly cities: string;
  /** Known bodies and their short forms, the same notation. */
  readonly knownBodies: string;
}

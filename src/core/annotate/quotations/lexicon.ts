import type { QuotationTable, Takes } from "../../language/quotation-table.ts";
import { type Forms, numberTokens } from "../../text/forms.ts";
import { TokenKind, type Tokens } from "../../text/token.ts";

/** What a word can be, as bits; a word may be several things, and the grammar looks at its company. */
export const Is = {
  cue: 1,
  subjectPronoun: 1 << 1,
  objectPronoun: 1 << 2,
  determiner: 1 << 3,
  preposition: 1 << 4,
  linking: 1 << 5,
  subordinator: 1 << 6,
  coordinator: 1 << 7,
  relative: 1 << 8,
  auxiliary: 1 << 9,
  passive: 1 << 10,
  negation: 1 << 11,
  adverb: 1 << 12,
  complementizer: 1 << 13,
  question: 1 << 14,
  infinitive: 1 << 15,
  matter: 1 << 16,
  time: 1 << 17,
  noun: 1 << 18,
  accordingTo: 1 << 19,
  behindSource: 1 << 20,
  work: 1 << 21,
  distancing: 1 << 22,
  /** A regular past form, by its ending. */
  past: 1 << 23,
  masculine: 1 << 24,
  feminine: 1 << 25,
  first: 1 << 26,
  refusal: 1 << 27,
  towards: 1 << 28,
  agent: 1 << 29,
  /** Asks behind any verb of saying: "whether". */
  whether: 1 << 30,
  binding: 1 << 31,
} as const;

export type Tense = "present" | "past" | "dependent";

/** One reading of one form of a cue. */
export interface CueForm {
  readonly takes: Takes;
  readonly tense: Tense;
  /** The word that must stand behind it ("point out"), or `null`. */
  readonly particle: string | null;
}

export type Gender = "masculine" | "feminine" | "neuter" | "plural" | "first" | "second" | "indefinite";

export interface Lexicon {
  readonly table: QuotationTable;
  readonly bits: ReadonlyMap<string, number>;
  readonly cues: ReadonlyMap<string, readonly CueForm[]>;
  readonly pronouns: ReadonlyMap<string, Gender>;
  /** Phrases before a source, by their first word; longest first. */
  readonly accordingTo: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly elisions: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
  readonly rates: ReadonlySet<string>;
  readonly indefinites: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
  readonly accompanying: ReadonlySet<string>;
  readonly likeness: ReadonlySet<string>;
  readonly bounds: ReadonlySet<string>;
  readonly onward: ReadonlySet<string>;
  readonly apposedAccording: ReadonlySet<string>;
  readonly participleEndings: readonly string[];
  readonly pastEndings: readonly string[];
  /** Words looked up so far, by their forms. */
  readonly seen: WeakMap<Forms, Looked>;
}

const lexicons = new WeakMap<QuotationTable, Lexicon>();

/** The lists of a language as maps: made on first use, because a program that reads no quotation must not pay. */
export function lexiconOf(table: QuotationTable): Lexicon {
  let lexicon = lexicons.get(table);
  if (lexicon === undefined) {
    lexicon = makeLexicon(table);
    lexicons.set(table, lexicon);
  }
  return lexicon;
}

function makeLexicon(table: QuotationTable): Lexicon {
  const bits = new Map<string, number>();
  const mark = (list: string, bit: number) => {
    for (const word of list.split(/\s+/)) if (word !== "") bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  mark(table.notAdverbs, 0);
  const cues = makeCues(table.verbs);
  for (const form of cues.keys()) bits.set(form, (bits.get(form) ?? 0) | Is.cue);
  const pronouns = new Map<string, Gender>();
  for (const [gender, list] of Object.entries(table.pronouns) as [Gender, string][]) {
    mark(list, gender === "first" ? Is.subjectPronoun | Is.first : Is.subjectPronoun);
    for (const word of list.split(/\s+/)) if (word !== "") pronouns.set(word, gender);
  }
  mark(table.objectPronouns, Is.objectPronoun);
  mark(table.determiners, Is.determiner);
  mark(table.prepositions, Is.preposition);
  mark(table.linkingPrepositions, Is.linking);
  mark(table.bindingPrepositions, Is.binding);
  mark(table.subordinators, Is.subordinator);
  mark(table.coordinators, Is.coordinator);
  mark(table.relatives, Is.relative);
  mark(table.auxiliaries, Is.auxiliary);
  mark(table.passive, Is.passive);
  mark(table.negations, Is.negation);
  mark(table.adverbs, Is.adverb);
  mark(table.complementizers, Is.complementizer);
  mark(table.questions, Is.question);
  mark(table.infinitive, Is.infinitive);
  mark(table.verbsOfMatter, Is.matter);
  mark(table.times, Is.time);
  mark(table.nouns, Is.noun);
  mark(table.behindSource, Is.behindSource);
  mark(table.works, Is.work);
  mark(table.distancing, Is.distancing);
  mark(table.masculine, Is.masculine);
  mark(table.feminine, Is.feminine);
  mark(table.refusals, Is.refusal);
  mark(table.towards, Is.towards);
  mark(table.agent, Is.agent);
  mark(table.whether, Is.whether);
  const accordingTo = new Map<string, (readonly string[])[]>();
  for (const phrase of table.accordingTo.split(/\s+/)) {
    if (phrase === "") continue;
    const parts = phrase.split("_");
    const first = parts[0]!;
    accordingTo.set(
      first,
      [...(accordingTo.get(first) ?? []), parts].sort((x, y) => y.length - x.length),
    );
    bits.set(first, (bits.get(first) ?? 0) | Is.accordingTo);
  }
  const list = (line: string) => line.split(/\s+/).filter((word) => word !== "");
  return {
    table,
    bits,
    cues,
    pronouns,
    accordingTo,
    elisions: new Set(list(table.elisions)),
    plurals: new Set(list(table.plurals)),
    rates: new Set(list(table.rates)),
    indefinites: new Set(list(table.indefinites)),
    contrasts: new Set(list(table.contrasts)),
    accompanying: new Set(list(table.accompanying)),
    likeness: new Set(list(table.likeness)),
    onward: new Set(list(table.onward ?? "")),
    bounds: new Set(list(table.bounds ?? "")),
    apposedAccording: new Set(list(table.apposedAccording)),
    participleEndings: list(table.participleEndings),
    pastEndings: list(table.pastEndings),
    seen: new WeakMap(),
  };
}

function makeCues(lines: string): Map<string, CueForm[]> {
  const cues = new Map<string, CueForm[]>();
  const tenses: readonly Tense[] = ["present", "past", "dependent"];
  for (const line of lines.split("\n")) {
    const [takes, ...words] = line.trim().split(/\s+/);
    if (takes === undefined || takes === "") continue;
    let tense = 0;
    for (const word of words) {
      if (word === "|") {
        tense++;
        continue;
      }
      const [form = "", particle] = word.split("+");
      const entry = { takes, tense: tenses[tense] ?? "dependent", particle: particle ?? null };
      const known = cues.get(form);
      if (known === undefined) cues.set(form, [entry]);
      else known.push(entry);
    }
  }
  return cues;
}

/** What a word can be: by the lists, else by its ending. */
function bitsOf(lexicon: Lexicon, lower: string): number {
  const known = lexicon.bits.get(lower);
  if (known !== undefined) return known;
  const ending = lexicon.table.adverbEnding;
  if (ending !== "" && lower.length > ending.length + 2 && lower.endsWith(ending)) return Is.adverb;
  return endsWithAny(lower, lexicon.pastEndings) ? Is.past : 0;
}

/** What the forms of words are to a lexicon, by number; filled as they are met. */
interface Looked {
  readonly bits: number[];
  /** Lower-cased; the mark itself of a mark. */
  readonly lower: string[];
}

/** What an acronym spelled like a small word is not: "US", "IT", "WHO". */
const small =
  Is.subjectPronoun |
  Is.objectPronoun |
  Is.first |
  Is.relative |
  Is.question |
  Is.subordinator |
  Is.determiner |
  Is.whether;

export function isAcronym(written: string): boolean {
  return (
    written.length > 1 &&
    written.length < 5 &&
    written === written.toUpperCase() &&
    written !== written.toLowerCase()
  );
}

/** What each token can be, and how it is written in small letters; worked out once a form: news repeats its words. */
export function wordsOf(
  lexicon: Lexicon,
  tokens: Tokens,
): { readonly bits: Int32Array; readonly lower: readonly string[] } {
  const { forms, numbers } = numberTokens(tokens);
  const looked = lookedUp(lexicon, forms);
  const bits = new Int32Array(tokens.length);
  const lower = new Array<string>(tokens.length);
  for (let token = 0; token < tokens.length; token++) {
    const form = numbers[token]!;
    bits[token] = looked.bits[form]!;
    lower[token] = looked.lower[form]!;
  }
  return { bits, lower };
}

function lookedUp(lexicon: Lexicon, forms: Forms): Looked {
  let looked = lexicon.seen.get(forms);
  if (looked === undefined) {
    looked = { bits: [], lower: [] };
    lexicon.seen.set(forms, looked);
  }
  for (let form = looked.bits.length; form < forms.texts.length; form++) {
    const written = forms.texts[form]!;
    const isMark = forms.kinds[form] === TokenKind.mark;
    const lower = forms.lowered[form]!;
    const bits = isMark ? 0 : bitsOf(lexicon, lower);
    looked.bits.push(isAcronym(written) ? bits & ~small : bits);
    looked.lower.push(isMark ? written[0]! : lower);
  }
  return looked;
}

/** True where a word has one of the endings and more than a letter or two before it. */
export function endsWithAny(lower: string, endings: readonly string[]): boolean {
  return endings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending));
}

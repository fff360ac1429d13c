import type { ChangeTable } from "../language/change-table.ts";
import type { Language } from "../language/language.ts";
import { tokenize } from "../text/token.ts";

/** A sort of word that makes a statement more or less sure. */
export type Sureness =
  | { readonly sort: "modal" | "cue" | "hedge"; readonly level: number }
  | { readonly sort: "bound"; readonly level: string };

/** A `ChangeTable` decoded for looking up; words are folded as `Word.folded` is. */
export interface ChangeLexis {
  readonly negators: ReadonlySet<string>;
  readonly negativeEndings: readonly string[];
  readonly implicit: ReadonlySet<string>;
  /** For a phrase ("in favour of") those that say the opposite. */
  readonly opposed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly passive: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly falsePrefixes: ReadonlySet<string>;
  /** By first word: the entries that start with it, longest first. */
  readonly sureness: ReadonlyMap<string, readonly SurenessEntry[]>;
  readonly doubtingModals: ReadonlySet<string>;
  /** Each ending with the ways in which it is written out. */
  readonly contractions: readonly (readonly [ending: string, written: readonly string[]])[];
  readonly irregular: ReadonlyMap<string, string>;
  readonly spelling: readonly (readonly [string, string])[];
  readonly spelledTwoWays: ReadonlyMap<string, ReadonlySet<string>>;
  readonly light: ReadonlySet<string>;
  /** Light words, interchangeable ones and those of grammar: alone beside another change they are part of it. */
  readonly grammar: ReadonlySet<string>;
  /** By what a word multiplies ("doubled": 2). */
  readonly multiples: ReadonlyMap<string, number>;
  readonly vague: ReadonlySet<string>;
  readonly interchangeable: ReadonlyMap<string, ReadonlySet<number>>;
  /** The first words of phrases that stand in one of three of these lists. */
  readonly opposedOpeners: ReadonlySet<string>;
  readonly spellingOpeners: ReadonlySet<string>;
  readonly interchangeableOpeners: ReadonlySet<string>;
}

export interface SurenessEntry {
  readonly words: readonly string[];
  readonly sureness: Sureness;
}

const decoded = new WeakMap<ChangeTable, ChangeLexis>();

/** The decoded table of a language; decoded once, on first use. */
export function changeLexis(language: Language | null): ChangeLexis | null {
  const table = language?.changes ?? null;
  if (table === null) return null;
  let lexis = decoded.get(table);
  if (lexis === undefined) {
    lexis = decode(table);
    decoded.set(table, lexis);
  }
  return lexis;
}

/** True for "not", "never", "isn't". */
export function isNegation({ negators, negativeEndings }: ChangeLexis, folded: string): boolean {
  return negators.has(folded) || negativeEndings.some((ending) => folded.endsWith(ending));
}

/** What begins with the word and makes a statement more or less sure, longest first. */
export function surenessOf(lexis: ChangeLexis, folded: string): readonly SurenessEntry[] {
  return lexis.sureness.get(folded) ?? lexis.sureness.get(withoutEnding(lexis, folded)) ?? [];
}

/** The ways in which a contraction is written out; none for any other word. */
export function writtenOut(lexis: ChangeLexis, folded: string): readonly (readonly string[])[] {
  const whole = lexis.irregular.get(folded);
  if (whole !== undefined) return [whole.split(" "), [whole.replaceAll(" ", "")]];
  for (const [ending, endings] of lexis.contractions) {
    if (folded.endsWith(ending) && folded.length > ending.length) {
      return endings.map((written) => [folded.slice(0, -ending.length), written]);
    }
  }
  return [];
}

/** "couldn't" -> "could", "won't" -> "will", "might've" -> "might". */
function withoutEnding(lexis: ChangeLexis, folded: string): string {
  const whole = lexis.irregular.get(folded);
  if (whole !== undefined) return whole.split(" ")[0]!;
  for (const [ending] of lexis.contractions) {
    if (folded.endsWith(ending)) return folded.slice(0, -ending.length);
  }
  return "";
}

const functionWords = new WeakMap<Language, ReadonlySet<string>>();

/** All words of a language that carry grammar and no matter, from its own list and from its table of changes. */
export function functionWordsOf(language: Language | null): ReadonlySet<string> {
  if (language === null) return new Set();
  let words = functionWords.get(language);
  if (words === undefined) {
    const lexis = changeLexis(language);
    words = new Set([
      ...language.functionWords,
      ...(lexis?.light ?? []),
      ...(lexis?.interchangeable.keys() ?? []),
      ...(lexis?.grammar ?? []),
      ...pronounsOf(language),
    ]);
    functionWords.set(language, words);
  }
  return words;
}

function pronounsOf({ quotations }: Language): readonly string[] {
  if (quotations === null) return [];
  return [...Object.values(quotations.pronouns), quotations.objectPronouns].flatMap(list);
}

function decode({ polarity, certainty, form }: ChangeTable): ChangeLexis {
  const opposed = opposedPhrases(list(polarity.opposed));
  const spelledTwoWays = groups(list(form.spelledTwoWays));
  const interchangeable = memberships(list(form.interchangeable));
  return {
    negators: new Set(list(polarity.negators)),
    negativeEndings: list(polarity.negativeEndings),
    implicit: new Set(list(polarity.implicit)),
    opposed,
    passive: new Set(list(polarity.passive)),
    prefixes: list(polarity.prefixes),
    falsePrefixes: new Set(list(polarity.falsePrefixes)),
    sureness: decodeSureness(certainty),
    doubtingModals: new Set(list(certainty.doubtingModals)),
    contractions: Object.entries(form.contractions).map(([ending, written]) => [ending, written.split("|")]),
    irregular: new Map(Object.entries(form.irregular)),
    spelling: form.spelling,
    spelledTwoWays,
    light: new Set(list(form.light)),
    grammar: new Set([...list(form.light), ...list(form.grammar)]),
    multiples: new Map(
      Object.entries(form.multiples).flatMap(([by, words]) => list(words).map((word) => [word, Number(by)])),
    ),
    vague: new Set(list(form.vague)),
    interchangeable,
    opposedOpeners: openersOf(opposed),
    spellingOpeners: openersOf(spelledTwoWays),
    interchangeableOpeners: openersOf(interchangeable),
  };
}

function openersOf(phrases: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const openers = new Set<string>();
  for (const phrase of phrases.keys()) {
    const { ends, length } = tokenize(phrase);
    if (length > 0) openers.add(phrase.slice(0, ends[0]));
  }
  return openers;
}

function list(words: string): string[] {
  return words.trim().split(/\s+/);
}

function decodeSureness(certainty: ChangeTable["certainty"]): ReadonlyMap<string, readonly SurenessEntry[]> {
  const byFirst = new Map<string, SurenessEntry[]>();
  const enter = (words: string, sureness: Sureness): void => {
    for (const word of list(words)) {
      const parts = word.split("_");
      const entries = byFirst.get(parts[0]!) ?? [];
      entries.push({ words: parts, sureness });
      byFirst.set(parts[0]!, entries);
    }
  };
  certainty.modals.forEach((words, level) => {
    enter(words, { sort: "modal", level });
  });
  certainty.cues.forEach((words, level) => {
    enter(words, { sort: "cue", level });
  });
  certainty.hedges.forEach((words, level) => {
    enter(words, { sort: "hedge", level });
  });
  for (const [level, words] of Object.entries(certainty.bounds)) enter(words, { sort: "bound", level });
  for (const entries of byFirst.values()) entries.sort((x, y) => y.words.length - x.words.length);
  return byFirst;
}

function groups(entries: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const entry of entries) {
    const forms = entry.split("/").map((form) => form.replaceAll("_", " "));
    for (const form of forms) {
      const known = found.get(form) ?? new Set();
      for (const other of forms) known.add(other);
      found.set(form, known);
    }
  }
  return found;
}

/** For each phrase those that say the opposite. */
function opposedPhrases(entries: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const enter = (phrase: string, others: readonly string[]): void => {
    const known = found.get(phrase) ?? new Set();
    for (const other of others) known.add(other);
    found.set(phrase, known);
  };
  for (const entry of entries) {
    const [left = [], right = []] = entry
      .split("|")
      .map((side) => side.split("/").map((phrase) => phrase.replaceAll("_", " ")));
    for (const phrase of left) enter(phrase, right);
    for (const phrase of right) enter(phrase, left);
  }
  return found;
}

function memberships(entries: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  entries.forEach((entry, index) => {
    for (const form of entry.split("/")) {
      const word = form.replaceAll("_", " ");
      const known = found.get(word) ?? new Set();
      known.add(index);
      found.set(word, known);
    }
  });
  return found;
}

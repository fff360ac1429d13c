import type { QuantityTable } from "../../language/quantity-table.ts";
import type { Column, Forms } from "../../text/forms.ts";
import { TokenKind, type Tokens, tokenText } from "../../text/token.ts";
import { type Numerals, numeralsOf } from "../numeral.ts";

/** The table of a language made ready for look-ups, once. */
export interface Prepared {
  readonly table: QuantityTable;
  readonly numerals: Numerals;
  /** Bound phrases by their last word (in front) or first word (behind). */
  readonly before: ReadonlyMap<string, readonly BoundPhrase[]>;
  readonly after: ReadonlyMap<string, readonly BoundPhrase[]>;
  readonly units: ReadonlyMap<string, string>;
  readonly lists: Readonly<Record<ListName, ReadonlySet<string>>>;
  /** "percentage point", word by word, and its unit. */
  readonly shares: readonly { readonly words: readonly string[]; readonly unit: string }[];
  /** Words that can begin a quantity. */
  readonly starts: ReadonlySet<string>;
  /** Whether the words looked up so far can, by their forms. */
  readonly seen: WeakMap<Forms, Column<boolean>>;
}

export type Bound = "about" | "atLeast" | "atMost";

export interface BoundPhrase {
  readonly words: readonly string[];
  readonly bound: Bound;
}

type ListName =
  | "to"
  | "between"
  | "and"
  | "of"
  | "skipped"
  | "notUnits"
  | "states"
  | "pronounBefore"
  | "pronounAfter"
  | "old"
  | "aged"
  | "years"
  | "mass"
  | "orderWords"
  | "determiners"
  | "groups";

const prepared = new WeakMap<QuantityTable, Prepared>();

export function preparedOf(table: QuantityTable): Prepared {
  let known = prepared.get(table);
  if (known === undefined) {
    known = prepare(table);
    prepared.set(table, known);
  }
  return known;
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

function prepare(table: QuantityTable): Prepared {
  const numerals = numeralsOf(table.numerals);
  const units = new Map<string, string>();
  for (const [name, forms] of Object.entries(table.units)) {
    units.set(name, name);
    for (const form of setOf(forms)) units.set(form, name);
  }
  const { collective, plural, fractions } = table.numerals;
  const starts = new Set([
    ...numerals.words.keys(),
    ...numerals.a,
    ...Object.keys(collective),
    ...Object.keys(plural),
    ...Object.keys(fractions),
    ...Object.keys(table.times),
  ]);
  return {
    table,
    numerals,
    before: phrasesBy(table.bounds, (words) => words.at(-1)!),
    after: phrasesBy(table.boundsAfter, (words) => words[0]!),
    units,
    lists: {
      to: setOf(table.range.to),
      between: setOf(table.range.between),
      and: setOf(table.range.and),
      of: setOf(table.of),
      skipped: setOf(table.skipped),
      notUnits: setOf(table.notUnits),
      states: setOf(table.states),
      pronounBefore: setOf(table.pronounCompany.before),
      pronounAfter: setOf(table.pronounCompany.after),
      old: setOf(table.age.old),
      aged: setOf(table.age.aged),
      years: setOf(table.age.years),
      mass: setOf(table.mass),
      orderWords: setOf(table.orderWords),
      determiners: setOf(table.determiners),
      groups: setOf(table.groups),
    },
    shares: table.shares.map(({ words, unit }) => ({ words: words.split("_"), unit })),
    starts,
    seen: new WeakMap(),
  };
}

function phrasesBy(
  bounds: QuantityTable["bounds"],
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly BoundPhrase[]> {
  const phrases = new Map<string, BoundPhrase[]>();
  for (const bound of ["about", "atLeast", "atMost"] as const) {
    for (const phrase of setOf(bounds[bound])) {
      const words = phrase.split("_");
      const known = phrases.get(key(words));
      if (known === undefined) phrases.set(key(words), [{ words, bound }]);
      else known.push({ words, bound });
    }
  }
  // The longest phrase first: "no more than" before "more than".
  for (const known of phrases.values()) known.sort((x, y) => y.words.length - x.words.length);
  return phrases;
}

/** One text under reading. */
export interface Ground {
  readonly tokens: Tokens;
  /** By token: the number of its form. */
  readonly numbers: Int32Array;
  /** By form: whether it can begin a quantity, where that was asked before. */
  readonly starting: Column<boolean>;
  readonly prepared: Prepared;
  /** Bounds of the sentence. */
  readonly first: number;
  readonly limit: number;
}

/** Longest word that is looked up; longer ones, hostile ones among them, mean nothing here. */
const longestWord = 24;

/** The lower-cased word at a token, `""` outside the sentence and for endless ones. */
export function wordAt({ tokens, first, limit }: Ground, at: number): string {
  if (at < first || at >= limit || tokens.ends[at]! - tokens.starts[at]! > longestWord) return "";
  return tokenText(tokens, at).toLowerCase();
}

/** True where the word at a token of the sentence can begin a quantity. */
export function canStart(ground: Ground, at: number): boolean {
  if (at < ground.first || at >= ground.limit) return false;
  const { numbers, starting, prepared: table } = ground;
  const form = numbers[at]!;
  let starts = starting[form];
  if (starts === undefined) {
    starts = table.starts.has(wordAt(ground, at));
    starting[form] = starts;
  }
  return starts;
}

export function isWordToken({ tokens, first, limit }: Ground, at: number): boolean {
  return at >= first && at < limit && tokens.kinds[at] === TokenKind.word;
}

export function isNumberToken({ tokens, first, limit }: Ground, at: number): boolean {
  return at >= first && at < limit && tokens.kinds[at] === TokenKind.number;
}

/** The character of a mark, or `""`. */
export function markAt({ tokens, first, limit }: Ground, at: number): string {
  if (at < first || at >= limit || tokens.kinds[at] !== TokenKind.mark) return "";
  return tokens.text[tokens.starts[at]!] ?? "";
}

export function isGlued({ tokens, first, limit }: Ground, at: number): boolean {
  return at > first && at < limit && tokens.ends[at - 1] === tokens.starts[at];
}

export function isCapitalised({ tokens }: Ground, at: number): boolean {
  const character = tokens.text[tokens.starts[at]!] ?? "";
  return character !== character.toLowerCase();
}

export function isHyphenMark(ground: Ground, at: number): boolean {
  const mark = markAt(ground, at);
  return mark === "-" || mark === "–" || mark === "‑" || mark === "‐";
}

import type { BackgroundTable } from "../options.ts";
import { tables } from "./background/tables.ts";
import { toLatin } from "./fold-latin.ts";

export type { BackgroundTable } from "../options.ts";

/*
 * Background tables: how common a stem is in a language at large, so that two sentences of a short text are not held
 * alike for their common words. Made by `scripts/make-background.ts` from a licensed source, which each table names.
 */

const levelA = "A".charCodeAt(0);
const levelZ = "Z".charCodeAt(0);
const levelsInPowerOfTen = 5;
const powerOfA = 8 - 9;

/** The rarest that a table tells apart, and what a stem that is not in it counts as: one in a million words. */
const rarest = frequencyOf(levelZ);

function frequencyOf(level: number): number {
  return 10 ** (powerOfA - (level - levelA) / levelsInPowerOfTen);
}

/** The table of a language, or `null` where there is none; `replaced` (see `options.align.background`) comes first. */
export function backgroundTable(
  language: string | null,
  replaced: Readonly<Record<string, BackgroundTable | null>> = {},
): BackgroundTable | null {
  if (language === null) return null;
  const table = Object.hasOwn(replaced, language) ? replaced[language] : tables[language];
  return table ?? null;
}

/** Share (0 to 1) of the words of the language that have this stem (`stem`); the rarest share for one not listed. */
export function backgroundFrequency(table: BackgroundTable, stem: string): number {
  let known = frequencies.get(table);
  if (known === undefined || known.size >= mostKept) {
    known = new Map();
    frequencies.set(table, known);
  }
  let found = known.get(stem);
  if (found === undefined) {
    const level = levelOf(table, toLatin(stem));
    found = level === null ? rarest : frequencyOf(level);
    known.set(stem, found);
  }
  return found;
}

/** Stems looked up before, and how many are kept before the memory starts afresh. */
const frequencies = new WeakMap<BackgroundTable, Map<string, number>>();
const mostKept = 1 << 15;

/**
 * Inverse document frequency of a stem: the negative logarithm of the chance that a passage of `words` words has it.
 * 0 for words that no passage lacks.
 */
export function backgroundWeight(table: BackgroundTable, stem: string, words: number): number {
  return weightOf(backgroundFrequency(table, stem), words);
}

/** The weight of a stem that no table lists: the greatest there is. */
export function rarestWeight(words: number): number {
  return weightOf(rarest, words);
}

function weightOf(frequency: number, words: number): number {
  return -Math.log(-Math.expm1(-frequency * words));
}

/** The entries of each table that was asked, split on first use: a third of a millisecond, where a map costs two. */
const split = new WeakMap<BackgroundTable, readonly string[]>();

function entriesOf(table: BackgroundTable): readonly string[] {
  let entries = split.get(table);
  if (entries === undefined) {
    entries = table.packed.split(" ");
    split.set(table, entries);
  }
  return entries;
}

/** Binary search for the first entry not below the stem with the lowest level. */
function levelOf(table: BackgroundTable, stem: string): number | null {
  const entries = entriesOf(table);
  const sought = `${stem}A`;
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entries[middle]! < sought) low = middle + 1;
    else high = middle;
  }
  const entry = entries[low];
  return entry !== undefined && entry.length === sought.length && entry.startsWith(stem)
    ? entry.charCodeAt(stem.length)
    : null;
}

import type { SentenceTable } from "../language/sentence-table.ts";

/** A language's lists as sets, made on first use. */
export interface SentenceWords {
  readonly titles: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly beforeNumbers: ReadonlySet<string>;
  readonly hours: ReadonlySet<string>;
  readonly afterHours: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
  readonly ordinalPeriod: boolean;
}

const made = new WeakMap<SentenceTable, SentenceWords>();

/** For a text of no known language: nothing is an abbreviation but what its shape shows (initials, acronyms). */
const none: SentenceTable = {
  titles: "",
  abbreviations: "",
  beforeNumbers: "",
  hours: "",
  afterHours: "",
  openers: "",
  saying: "",
  ordinalPeriod: false,
};

export function wordsOf(table: SentenceTable = none): SentenceWords {
  const known = made.get(table);
  if (known !== undefined) return known;
  const words: SentenceWords = {
    titles: setOf(table.titles),
    abbreviations: setOf(table.abbreviations),
    beforeNumbers: setOf(table.beforeNumbers),
    hours: setOf(table.hours),
    afterHours: setOf(table.afterHours),
    openers: setOf(table.openers),
    saying: setOf(table.saying),
    ordinalPeriod: table.ordinalPeriod,
  };
  made.set(table, words);
  return words;
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

/** True where the set has the word as written, in lower case or, for a word in capitals, with one capital. */
export function has(set: ReadonlySet<string>, word: string): boolean {
  if (set.has(word)) return true;
  const lower = word.toLowerCase();
  if (set.has(lower)) return true;
  return word.length > 1 && word === word.toUpperCase() && set.has(word.charAt(0) + lower.slice(1));
}

import type { LineageTable } from "../language/lineage-table.ts";
import { stem } from "../text/stem.ts";
import { plainOutlet } from "./outlet.ts";

/** The lists of a language as sets and maps, made on first use. */
export interface Lexis {
  readonly outlets: ReadonlySet<string>;
  readonly updateNotes: readonly string[];
  readonly correctionNotes: readonly string[];
  /** The first letters of both sorts of notes. */
  readonly noteLetters: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Endings that carry the future: "'ll". */
  readonly futureEndings: readonly string[];
  readonly pending: ReadonlySet<string>;
  readonly being: ReadonlySet<string>;
  readonly been: ReadonlySet<string>;
  readonly toInfinitive: string;
  readonly pastEndings: readonly string[];
  readonly irregularPast: ReadonlyMap<string, readonly string[]>;
  /** What a stem near a number says is counted. */
  readonly tolls: ReadonlyMap<string, string>;
  readonly telling: ReadonlySet<string>;
  readonly accordingTo: ReadonlySet<string>;
}

const made = new WeakMap<LineageTable, Lexis>();

export function lexisOf(table: LineageTable, language: string): Lexis {
  const known = made.get(table);
  if (known !== undefined) return known;
  const future = words(table.future);
  const updateNotes = lines(table.updateNotes);
  const correctionNotes = lines(table.correctionNotes);
  const lexis: Lexis = {
    outlets: new Set(lines(table.outlets).map(plainOutlet)),
    updateNotes,
    correctionNotes,
    noteLetters: new Set([...updateNotes, ...correctionNotes].map((note) => note.charAt(0))),
    future: new Set(future),
    futureEndings: future.filter((word) => word.startsWith("'")),
    pending: new Set(words(table.pending)),
    being: new Set(words(table.being)),
    been: new Set(words(table.been)),
    toInfinitive: table.toInfinitive,
    pastEndings: words(table.pastEndings),
    irregularPast: new Map(entries(table.irregularPast).map(([verb, ...forms]) => [verb!, forms])),
    tolls: new Map(entries(table.tolls).map(([of, word]) => [stem(word!, language), of!])),
    telling: new Set(words(table.telling)),
    accordingTo: new Set(words(table.accordingTo)),
  };
  made.set(table, lexis);
  return lexis;
}

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}

/** Words of one entry joined by colons. */
function entries(list: string): readonly (readonly string[])[] {
  return words(list).map((entry) => entry.split(":"));
}

/** The entries of a list with one a line. */
function lines(list: string): readonly string[] {
  return list
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

import type { LineageTable } from "../language/lineage-table.ts";
import type { Forms } from "../text/forms.ts";
import { stem } from "../text/stem.ts";
import { plainOutlet } from "./outlet.ts";

/** What a word can be, as bits. */
export const Is = {
  /** Leads in a source, or one who was told: "according" to, "told". */
  accordingTo: 1,
  telling: 2,
  /** Puts the verb behind it into the future, or may as a form of "be". */
  future: 4,
  being: 8,
} as const;

/** The lists of a language as sets and maps, made on first use. */
export interface Lexis {
  readonly outlets: ReadonlySet<string>;
  readonly updateNotes: readonly string[];
  readonly correctionNotes: readonly string[];
  /** The first letters of both sorts of notes. */
  readonly noteLetters: ReadonlySet<string>;
  readonly pending: ReadonlySet<string>;
  readonly been: ReadonlySet<string>;
  readonly toInfinitive: string;
  readonly pastEndings: readonly string[];
  readonly irregularPast: ReadonlyMap<string, readonly string[]>;
  /** What a stem near a number says is counted. */
  readonly tolls: ReadonlyMap<string, string>;
  /** What a word in small letters is, of `Is`; 0 for most. */
  is(lowered: string): number;
  /** The same of the forms looked up so far. */
  readonly seen: WeakMap<Forms, number[]>;
}

const made = new WeakMap<LineageTable, Lexis>();

export function lexisOf(table: LineageTable, language: string): Lexis {
  const known = made.get(table);
  if (known !== undefined) return known;
  const updateNotes = lines(table.updateNotes);
  const correctionNotes = lines(table.correctionNotes);
  const lexis: Lexis = {
    outlets: new Set(lines(table.outlets).map(plainOutlet)),
    updateNotes,
    correctionNotes,
    noteLetters: new Set([...updateNotes, ...correctionNotes].map((note) => note.charAt(0))),
    pending: new Set(words(table.pending)),
    been: new Set(words(table.been)),
    toInfinitive: table.toInfinitive,
    pastEndings: words(table.pastEndings),
    irregularPast: new Map(entries(table.irregularPast).map(([verb, ...forms]) => [verb!, forms])),
    tolls: new Map(entries(table.tolls).map(([of, word]) => [stem(word!, language), of!])),
    is: bitsIn(table),
    seen: new WeakMap(),
  };
  made.set(table, lexis);
  return lexis;
}

function bitsIn(table: LineageTable): (lowered: string) => number {
  const bits = new Map<string, number>();
  const mark = (list: readonly string[], bit: number) => {
    for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  const future = words(table.future);
  mark(words(table.accordingTo), Is.accordingTo);
  mark(words(table.telling), Is.telling);
  mark(future, Is.future);
  mark(words(table.being), Is.being);
  // Endings carry the future too: "'ll".
  const endings = future.filter((word) => word.startsWith("'"));
  return (lowered) => {
    const known = bits.get(lowered) ?? 0;
    return endings.some((ending) => lowered.endsWith(ending)) ? known | Is.future : known;
  };
}

/** By form: what it is, of `Is`. */
export function bitsOfForms({ is, seen }: Lexis, forms: Forms): readonly number[] {
  let bits = seen.get(forms);
  if (bits === undefined) {
    bits = [];
    seen.set(forms, bits);
  }
  for (let form = bits.length; form < forms.lowered.length; form++) bits.push(is(forms.lowered[form]!));
  return bits;
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

import type { Candidate } from "./collect.ts";
import { Is, type Lexis } from "./lexis.ts";

/** One person of the text while it is put together. */
export interface Person {
  /** Words of the fullest name so far. */
  words: readonly string[];
  readonly candidates: Candidate[];
  /** Starts of the mentions by the full name, ascending, and of the last one by a bare word. */
  readonly full: number[];
  bare: number;
}

/** Bearers of one surname that are looked through, the latest: a family has fewer, a hostile text has not. */
const mostBearers = 24;

/**
 * The persons of a text by their surnames. A bare surname goes to the bearer named last before it, else to the first
 * named after it: news names people in full once and by surname from then on.
 */
export class Persons {
  readonly all: Person[] = [];
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byGiven = new Map<string, Person[]>();
  readonly #lexis: Lexis;

  constructor(lexis: Lexis) {
    this.#lexis = lexis;
  }

  /** Adds somebody named by two words and more. */
  addFull(candidate: Candidate): void {
    const words = this.core(candidate.words);
    const bearers = this.#bySurname.get(surnameOf(words))?.slice(-mostBearers) ?? [];
    const known = bearers.find((person) => compatible(person.words, words));
    if (known !== undefined) {
      known.candidates.push(candidate);
      known.full.push(candidate.span.start);
      if (words.length > known.words.length) known.words = words;
      return;
    }
    this.#open(candidate, words);
  }

  /** Adds a mention by one word; `false` where nobody of that name is known and the words show no person. */
  addBare(candidate: Candidate, person: boolean): boolean {
    const word = candidate.words[candidate.words.length - 1]!;
    const found =
      this.#nearest(this.#bySurname.get(fold(word)), candidate) ?? this.#only(this.#byGiven.get(fold(word)));
    if (found !== null) {
      found.candidates.push(candidate);
      found.bare = candidate.span.start;
      return true;
    }
    if (!person) return false;
    this.#open(candidate, this.core(candidate.words));
    return true;
  }

  /** True where a bare word can only mean somebody whom the text names in full. */
  knows(word: string): boolean {
    return this.#bySurname.has(fold(word)) || this.#byGiven.get(fold(word))?.length === 1;
  }

  hasSurname(word: string): boolean {
    return this.#bySurname.has(fold(word));
  }

  /** Words without what only closes a name ("Jr"). */
  core(words: readonly string[]): readonly string[] {
    const kept = words.filter((word, at) => at === 0 || !this.#is(word, Is.suffix));
    return kept.length > 0 ? kept : words;
  }

  #is(word: string, flag: number): boolean {
    return ((this.#lexis.flags.get(word.toLowerCase()) ?? 0) & flag) !== 0;
  }

  #open(candidate: Candidate, words: readonly string[]): void {
    const person: Person = { words, candidates: [candidate], full: [candidate.span.start], bare: -1 };
    this.all.push(person);
    file(this.#bySurname, surnameOf(words), person);
    if (words.length > 1) {
      file(this.#byGiven, fold(words[0]!), person);
      // "van der Berg" is looked up by "Berg" and, where the text says so, by "van der Berg"
      const inner = words.length > 2 ? words[words.length - 2]! : "";
      if (inner.length > 3 && !this.#is(inner, Is.given | Is.particle))
        file(this.#bySurname, fold(inner), person);
    }
  }

  #nearest(bearers: readonly Person[] | undefined, candidate: Candidate): Person | null {
    if (bearers === undefined) return null;
    let best: Person | null = null;
    let bestAt = -1;
    const late = bearers.slice(-mostBearers);
    const fitting =
      candidate.part.title === null ? [] : late.filter((person) => sharesRole(person, candidate));
    for (const person of fitting.length > 0 ? fitting : late) {
      const at = lastBefore(person, candidate.span.start);
      if (at > bestAt) {
        best = person;
        bestAt = at;
      }
    }
    return best ?? bearers[0] ?? null;
  }

  #only(bearers: readonly Person[] | undefined): Person | null {
    return bearers?.length === 1 ? bearers[0]! : null;
  }
}

/** Start of the last mention of a person at or before an offset, -1 where there is none. Mentions are in text order. */
function lastBefore(person: Person, start: number): number {
  let low = 0;
  let high = person.full.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (person.full[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  return Math.max(low === 0 ? -1 : person.full[low - 1]!, person.bare <= start ? person.bare : -1);
}

/** The title before a bare surname tells brothers apart: "Lt Col Roe" is the Roe who was called so. */
function sharesRole(person: Person, { roleWords }: Candidate): boolean {
  return person.candidates
    .slice(0, mostBearers)
    .some((known) => known.roleWords.some((role) => roleWords.includes(role)));
}

function file(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else list.push(person);
}

export function fold(word: string): string {
  return word.toLowerCase();
}

function surnameOf(words: readonly string[]): string {
  return fold(words[words.length - 1]!);
}

/** The same surname, and given names of which none contradicts: "John F." and "John", "J." and "John". */
function compatible(x: readonly string[], y: readonly string[]): boolean {
  const [a, b] = [x.slice(0, -1).map(fold), y.slice(0, -1).map(fold)];
  if (a.length === 0 || b.length === 0) return true;
  if (!sameGiven(a[0]!, b[0]!)) return false;
  return a.length < 2 || b.length < 2 || sameGiven(a[1]!, b[1]!) || a.length !== b.length;
}

function sameGiven(x: string, y: string): boolean {
  return x === y || ((x.length === 1 || y.length === 1) && x[0] === y[0]);
}

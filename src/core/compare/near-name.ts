import { mayBeginPlace, placeOf } from "../annotate/names/place-of.ts";
import type { Language } from "../language/language.ts";
import type { NameMention } from "../model.ts";
import { fold } from "../text/fold.ts";
import { isNearSpelling } from "./near-spelling.ts";

/**
 * Names that may be one: bodies whose own words all stand in the other's ("Waterways Ministry", "Ministry of Waterway
 * Works"), places likewise unless the language lists both ("Sudan", "South Sudan"), and names whose letters are mostly the
 * same, as those are that have been carried over from another script. Two places that the language lists are two,
 * however alike ("Niger", "Nigeria").
 */
export function isNearName(
  x: string,
  y: string,
  kind: NameMention["kind"],
  language: Language | null,
): boolean {
  const [before, after] = [plainName(x, language), plainName(y, language)];
  if (kind === "person") return isNearPerson(before.split(" "), after.split(" "));
  const [one, other] = [ownWords(before, language), ownWords(after, language)];
  const [isIn, holds] = [areAnswered(one, other, language), areAnswered(other, one, language)];
  // "North Korea" and "South Korea", "Bank of England" and "Bank of Japan" share most of their letters.
  const isOneWord = one.length === 1 && other.length === 1;
  if (isOneWord && areUnlisted(one[0]!, other[0]!, language) && isNearSpelling(one[0]!, other[0]!))
    return true;
  const areListed = placeOf(x, language) !== null && placeOf(y, language) !== null;
  return kind === "organization" || !areListed ? isIn || holds : isIn && holds;
}

/** Letter by letter, word by word: "Ada Brenner" and "Eda Brener", but not "John Hale" and "Jane Hale". */
function isNearPerson(x: readonly string[], y: readonly string[]): boolean {
  return agree(x, y) || agree([...x].sort(), [...y].sort());
}

function agree(x: readonly string[], y: readonly string[]): boolean {
  if (x.length !== y.length) {
    const [few, many] = x.length < y.length ? [x, y] : [y, x];
    return (
      few.every((word) => many.some((other) => isNearSpelling(word, other))) ||
      isNearSpelling(x.join(" "), y.join(" "))
    );
  }
  const limit = x.some((word, index) => word === y[index]) ? BESIDE_AN_EQUAL : undefined;
  return x.every((word, index) => isNearSpelling(word, y[index]!, limit));
}

/** Share of letters that may differ beside a word that is the same: "Volodymyr" and "Vladimir", not "John" and "Jane". */
const BESIDE_AN_EQUAL = 0.5;

/** The words of a plain name without those that say what it is of ("bank", "region", "of"). */
function ownWords(name: string, language: Language | null): readonly string[] {
  const kinds = kindWords(language);
  return name.split(" ").filter((word) => !kinds.has(word));
}

function areAnswered(words: readonly string[], among: readonly string[], language: Language | null): boolean {
  return words.length > 0 && words.every((word) => among.some((other) => isAkin(word, other, language)));
}

/** One word, two of one root ("Russia", "Russian"), or two spellings. */
function isAkin(x: string, y: string, language: Language | null): boolean {
  if (x === y || (x.length > ROOT && y.length > ROOT && x.slice(0, ROOT) === y.slice(0, ROOT))) return true;
  return areUnlisted(x, y, language) && isNearSpelling(x, y, OF_A_LONGER_NAME);
}

/** Share of letters that may differ in one word of several: "Tarnmouth" and "Tarnmuth", not "North" and "South". */
const OF_A_LONGER_NAME = 0.3;

/** Not both are places that the language lists. */
function areUnlisted(x: string, y: string, language: Language | null): boolean {
  return placeOf(capitalized(x), language) === null || placeOf(capitalized(y), language) === null;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Letters that two words of one root begin with. */
const ROOT = 5;

/**
 * A name as names are compared: folded, without its small words, and with every country by its own name ("US Senate",
 * "United States Senate").
 */
export function plainName(name: string, language: Language | null): string {
  const words = name.split(/\s+/);
  const plain: string[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 1;
    let place: string | null = null;
    const most = mayBeginPlace(words[at]!, language) ? Math.min(LONGEST_PLACE, words.length - at) : 0;
    for (let length = most; length > 0 && place === null; length--) {
      place = placeOf(words.slice(at, at + length).join(" "), language);
      if (place !== null) taken = length;
    }
    plain.push(place ?? words[at]!);
    at += taken;
  }
  const folded = withoutMarks(fold(plain.join(" ")));
  const small = smallWords(language);
  const kept = folded.split(" ").filter((word) => !small.has(word));
  return kept.length === 0 ? folded : kept.join(" ");
}

/** Words and figures with a space between; an ending "'s" goes with its apostrophe. */
function withoutMarks(folded: string): string {
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(folded)) return folded;
  return folded
    .replace(/[.’']s?(?= |$)|\./g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Words of the longest name of a country that is looked up. */
const LONGEST_PLACE = 3;

/** Words that say what a body or place is and not which. */
export function kindWords(language: Language | null): ReadonlySet<string> {
  return wordsOf(kindWordsOf, language, ({ bodies, bodiesOf, grounds, links }) => [
    bodies,
    bodiesOf,
    grounds,
    links,
  ]);
}

function smallWords(language: Language | null): ReadonlySet<string> {
  return wordsOf(smallWordsOf, language, ({ links, articles, and }) => [links, articles, and]);
}

type Names = NonNullable<Language["names"]>;

function wordsOf(
  known: WeakMap<Language, ReadonlySet<string>>,
  language: Language | null,
  lists: (names: Names) => readonly string[],
): ReadonlySet<string> {
  const names = language?.names ?? null;
  if (language === null || names === null) return NO_WORDS;
  let words = known.get(language);
  if (words === undefined) {
    words = new Set(lists(names).flatMap((list) => list.split(/\s+/)));
    known.set(language, words);
  }
  return words;
}

const NO_WORDS: ReadonlySet<string> = new Set();
const kindWordsOf = new WeakMap<Language, ReadonlySet<string>>();
const smallWordsOf = new WeakMap<Language, ReadonlySet<string>>();

import { readNumeral, readOrdinal } from "../numeral.ts";
import {
  canStart,
  type Ground,
  isGlued,
  isHyphenMark,
  isNumberToken,
  isWordToken,
  markAt,
  wordAt,
} from "./prepared.ts";

/** A bare amount as its words give it, before range, unit and bound. */
export interface Amount {
  readonly value: number;
  /** `open`: "dozens", of which only the least is known. */
  readonly form: "number" | "open" | "fraction" | "ordinal" | "times";
  /** First token and the first behind it. */
  readonly from: number;
  readonly to: number;
  /** Letters left in the figure: `"km"` of `5km`. */
  readonly suffix: string;
  readonly words: boolean;
}

/** The amount that begins at a token, `null` where none does. */
export function amountAt(ground: Ground, at: number): Amount | null {
  if (isNumberToken(ground, at)) return figureAmount(ground, at);
  if (!isWordToken(ground, at) || !canStart(ground, at)) return null;
  // One word in thirty is an article, and hardly one of them leads a number.
  if (ground.prepared.numerals.a.has(wordAt(ground, at)) && !canLead(ground, at + 1)) return null;
  return openAmount(ground, at) ?? partAmount(ground, at) ?? wordAmount(ground, at);
}

function canLead(ground: Ground, at: number): boolean {
  return isWordToken(ground, at) && canStart(ground, at);
}

function make(
  value: number,
  form: Amount["form"],
  from: number,
  to: number,
  suffix = "",
  words = true,
): Amount {
  return { value, form, from, to, suffix, words };
}

function figureAmount(ground: Ground, at: number): Amount | null {
  if (isPartOfName(ground, at) || closesYears(ground, at)) return null;
  const { tokens, limit, prepared } = ground;
  const ratio = slashFraction(ground, at);
  if (ratio !== null) return ratio;
  if (markAt(ground, at + 1) === "/" && isGlued(ground, at + 1) && isNumberToken(ground, at + 2)) return null;
  const read = readNumeral(tokens, at, limit, prepared.numerals);
  if (read === null) return null;
  if (prepared.numerals.ordinalSuffixes.has(read.suffix))
    return make(read.value, "ordinal", at, read.end, "", false);
  const scale = prepared.table.numerals.suffixes[read.suffix];
  const counted = scale === undefined ? collectiveAfter(ground, read.value, read.end) : null;
  if (counted !== null) return make(counted.value, "number", at, counted.to, "", false);
  // "5m" is metres or millions: the reader of units decides.
  if (scale !== undefined && !prepared.units.has(read.suffix))
    return make(read.value * scale, "number", at, read.end, "", false);
  return make(read.value, "number", at, read.end, read.suffix, read.words);
}

/** "F-16", "Covid-19", "A/RES/217": a figure tied to a word in front of it is part of a name. */
function isPartOfName(ground: Ground, at: number): boolean {
  if (!isGlued(ground, at)) return false;
  if (isWordToken(ground, at - 1)) return true;
  if (markAt(ground, at - 1) === "/" && isGlued(ground, at - 1)) return true;
  if (!isHyphenMark(ground, at - 1) || !isGlued(ground, at - 1)) return false;
  return isWordToken(ground, at - 2) && !canStart(ground, at - 2);
}

/** "1841-67": the last digits of a year behind another year. */
function closesYears(ground: Ground, at: number): boolean {
  if (!isHyphenMark(ground, at - 1) || !isGlued(ground, at) || !isGlued(ground, at - 1)) return false;
  const [first, last] = [wordAt(ground, at - 2), wordAt(ground, at)];
  return /^1[0-9]\d\d$|^20\d\d$/.test(first) && /^\d\d$/.test(last) && last > first.slice(2);
}

/** "1/2", "3/4": the few that are read as fractions; other slashes are dates, scores, names. */
function slashFraction(ground: Ground, at: number): Amount | null {
  if (markAt(ground, at + 1) !== "/" || !isGlued(ground, at + 1) || !isGlued(ground, at + 2)) return null;
  const found = /^([1-3])\/([2-5])$/.exec(`${wordAt(ground, at)}/${wordAt(ground, at + 2)}`);
  if (found === null || Number(found[1]) >= Number(found[2])) return null;
  return make(Number(found[1]) / Number(found[2]), "fraction", at, at + 3, "", false);
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function openAmount(ground: Ground, at: number): Amount | null {
  const { plural } = ground.prepared.table.numerals;
  let value = entryOf(plural, wordAt(ground, at));
  if (value === null) return null;
  let to = at + 1;
  for (let count = 0; count < 2; count++) {
    const next = entryOf(plural, wordAt(ground, to + 1));
    if (!ground.prepared.lists.of.has(wordAt(ground, to)) || next === null) break;
    // "tens of thousands": the second word's own least count is left out, only its scale stays.
    value *= next / leading(next);
    to += 2;
  }
  return make(value, "open", at, to);
}

/** First digit of a round number: 2 of 2000. */
function leading(value: number): number {
  return Number(String(value)[0]);
}

function entryOf(table: Readonly<Record<string, number>>, word: string): number | null {
  return word !== "" && Object.hasOwn(table, word) ? table[word]! : null;
}

/** "half", "half a million", "a third", "two-thirds", "three quarters", "twice". */
function partAmount(ground: Ground, at: number): Amount | null {
  const { table, numerals, lists } = ground.prepared;
  const word = wordAt(ground, at);
  const times = entryOf(table.times, word);
  if (times !== null) return make(times, "times", at, at + 1);
  const { fractions } = table.numerals;
  if (entryOf(fractions, word) === 2) return halfAmount(ground, at);
  const a = numerals.a.has(word);
  const count = a ? { value: 1, end: at + 1 } : readNumeral(ground.tokens, at, ground.limit, numerals);
  if (count === null || count.value > 9) return null;
  const next = isHyphenMark(ground, count.end) ? count.end + 1 : count.end;
  const denominator = entryOf(fractions, wordAt(ground, next));
  if (denominator === null) return null;
  // "a third man" counts in order; "a third of voters", "a third." are parts.
  const behind = wordAt(ground, next + 1);
  const isPart =
    count.value > 1 ||
    next > count.end ||
    lists.of.has(behind) ||
    !isWordToken(ground, next + 1) ||
    denominator === 2;
  return isPart ? scaledPart(ground, make(count.value / denominator, "fraction", at, next + 1)) : null;
}

/** "a quarter of a million". */
function scaledPart(ground: Ground, part: Amount): Amount {
  const { lists, numerals } = ground.prepared;
  if (!lists.of.has(wordAt(ground, part.to)) || !numerals.a.has(wordAt(ground, part.to + 1))) return part;
  const scale = numerals.words.get(wordAt(ground, part.to + 2));
  if (scale?.kind !== "scale") return part;
  return { ...part, value: part.value * scale.value, form: "number", to: part.to + 3 };
}

function halfAmount(ground: Ground, at: number): Amount | null {
  const { numerals, table } = ground.prepared;
  if (isHyphenMark(ground, at + 1) || isHyphenMark(ground, at - 1)) return null;
  // "the second half": a stretch of a game or a year, named by its ordinal.
  if (numerals.words.get(wordAt(ground, at - 1))?.kind === "ordinal") return null;
  if (!numerals.a.has(wordAt(ground, at + 1))) return make(0.5, "fraction", at, at + 1);
  const word = wordAt(ground, at + 2);
  const scale = numerals.words.get(word);
  const dozen = entryOf(table.numerals.collective, word);
  if (scale?.kind === "scale" || dozen === 12) return make((scale?.value ?? 12) / 2, "number", at, at + 3);
  return make(0.5, "fraction", at, at + 1);
}

function wordAmount(ground: Ground, at: number): Amount | null {
  const { tokens, limit, prepared } = ground;
  const word = wordAt(ground, at);
  if (prepared.numerals.a.has(word)) {
    const counted = collectiveAfter(ground, 1, at + 1) ?? scaleAfter(ground, at + 1);
    return counted === null ? null : make(counted.value, "number", at, counted.to);
  }
  const ordinal = readOrdinal(tokens, at, limit, prepared.numerals);
  if (ordinal !== null)
    return isOrdinal(ground, at, ordinal.end) ? make(ordinal.value, "ordinal", at, ordinal.end) : null;
  const read = readNumeral(tokens, at, limit, prepared.numerals);
  if (read === null) return null;
  if (read.end === at + 1 && read.value === 1 && isPronoun(ground, at)) return null;
  const counted = collectiveAfter(ground, read.value, read.end);
  return counted === null
    ? make(read.value, "number", at, read.end)
    : make(counted.value, "number", at, counted.to);
}

/** "dozen" behind a count or article: "two dozen", "a couple". */
function collectiveAfter(
  ground: Ground,
  count: number,
  at: number,
): { readonly value: number; readonly to: number } | null {
  const size = entryOf(ground.prepared.table.numerals.collective, wordAt(ground, at));
  return size === null ? null : { value: count * size, to: at + 1 };
}

/** "a hundred", "a million", "a hundred thousand". */
function scaleAfter(ground: Ground, at: number): { readonly value: number; readonly to: number } | null {
  const { words } = ground.prepared.numerals;
  const first = words.get(wordAt(ground, at));
  if (first === undefined || (first.kind !== "scale" && first.kind !== "hundred")) return null;
  const second = words.get(wordAt(ground, at + 1));
  if (second?.kind === "scale" && second.value > first.value)
    return { value: first.value * second.value, to: at + 2 };
  return { value: first.value, to: at + 1 };
}

/** "no one", "one another", "one's", "one must": a pronoun and no number. */
function isPronoun(ground: Ground, at: number): boolean {
  const { lists } = ground.prepared;
  if (isHyphenMark(ground, at - 1)) return true;
  return lists.pronounBefore.has(wordAt(ground, at - 1)) || lists.pronounAfter.has(wordAt(ground, at + 1));
}

/** "First, ..." and "they first met" order what is told and count nothing. */
function isOrdinal(ground: Ground, at: number, end: number): boolean {
  const { lists } = ground.prepared;
  if (!lists.orderWords.has(wordAt(ground, at)) || isHyphenMark(ground, end)) return true;
  const before = wordAt(ground, at - 1);
  return lists.determiners.has(before) || /['’]s$/.test(before);
}

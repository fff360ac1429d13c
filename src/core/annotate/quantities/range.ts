import { readNumeral } from "../numeral.ts";
import type { Amount } from "./amount.ts";
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

/** The second end of a range, or of a score. */
export interface Range {
  readonly high: number;
  /** Scale that only the second end carries: 1e6 in "2 to 3 million". */
  readonly scale: number;
  /** First token ("between" included) and the first behind. */
  readonly from: number;
  readonly to: number;
  /** "2-1": two figures of one result and no range. */
  readonly score: boolean;
}

/** "five to seven", "10-12", "between 3 and 5", "$2-3 billion", "2-1". */
export function rangeAt(ground: Ground, amount: Amount): Range | null {
  if (amount.form !== "number" || (amount.suffix !== "" && !isNumberToken(ground, amount.to + 1)))
    return null;
  if (isHyphenMark(ground, amount.from - 1) && isGlued(ground, amount.from)) return null;
  const { lists, numerals, table } = ground.prepared;
  const signed = table.currencySigns[markAt(ground, amount.from - 1)] !== undefined;
  const first = signed ? amount.from - 2 : amount.from - 1;
  const between = lists.between.has(wordAt(ground, first));
  const link = wordAt(ground, amount.to);
  const hyphened = isHyphenMark(ground, amount.to);
  const worded = isWordToken(ground, amount.to) && (lists.to.has(link) || (between && lists.and.has(link)));
  if (!hyphened && !worded) return null;
  // "a 2-to-1 margin": hyphens on both sides of the word make it a ratio.
  const ratio =
    hyphened && lists.to.has(wordAt(ground, amount.to + 1)) && isHyphenMark(ground, amount.to + 2);
  let at = ratio ? amount.to + 3 : amount.to + 1;
  if (table.currencySigns[markAt(ground, at)] !== undefined) at++;
  if (!isNumberToken(ground, at) && !(isWordToken(ground, at) && canStart(ground, at))) return null;
  const read = readNumeral(ground.tokens, at, ground.limit, numerals);
  if (read === null || numerals.ordinalSuffixes.has(read.suffix)) return null;
  const high = read.value * (table.numerals.suffixes[read.suffix] ?? 1);
  // A second hyphen makes it a number of some register: "555-12-34".
  if (hyphened && isHyphenMark(ground, read.end) && isNumberToken(ground, read.end + 1)) return null;
  const plain = hyphened && !amount.words && !read.words && isGlued(ground, at);
  const score = ratio || (plain && !signed && isScore(ground, amount.value, read.value, read.end));
  if (!score && high <= amount.value) return null;
  return {
    high,
    scale: score ? 1 : scaleOf(amount.value, high),
    from: between ? first : amount.from,
    to: read.end,
    score,
  };
}

/** Figures of a result stay small; a vote in a large house is the largest. */
const highestScore = 700;

/** Two whole figures with nothing counted behind them, or falling ones. */
function isScore(ground: Ground, first: number, second: number, end: number): boolean {
  if (!Number.isInteger(first) || !Number.isInteger(second) || first > highestScore || second > highestScore)
    return false;
  if (markAt(ground, end) === "%") return false;
  if (second <= first) return true;
  const behind = wordAt(ground, end);
  return (
    !isWordToken(ground, end) ||
    ground.prepared.lists.notUnits.has(behind) ||
    !(behind.endsWith("s") || ground.prepared.units.has(behind))
  );
}

/** 1e6 where the first end is so much smaller than the second that it shares the second's scale. */
function scaleOf(low: number, high: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3])
    if (high >= scale && low < 1000 && high / scale > low) return scale;
  return 1;
}

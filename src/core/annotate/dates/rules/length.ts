import type { Unit } from "../../../language/date-table.ts";
import { type Cursor, fourDigitYear, hyphen, isFigure, isWord, nothing, type Rule, term } from "../cursor.ts";
import type { Expression, Found } from "../expression.ts";
import { durationValue } from "../value.ts";
import { closingShift, countAt, hyphenedShift, unitBehind } from "./relative.ts";

/** "two years ago", "three days later", "a week from now", "five years", "12-hour", "decades". */
export const length: Rule = {
  name: "length",
  starts: (found) =>
    found.numeral || found.vague || found.indefinite || found.unit !== null || found.before !== null,
  atFigures: true,
  read(cursor, at) {
    const led = term(cursor, at).before;
    const from = led === null ? at : at + 1;
    const bare = term(cursor, from);
    if (bare.unit !== null && led === null && !(bare.ordinal && !bare.plural))
      return bareUnit(cursor, from, bare.unit, bare.plural);
    const count = countAt(cursor, from);
    if (count === null) return nothing;
    const unitAt = unitBehind(cursor, count.end);
    const unit = unitAt === null ? null : term(cursor, unitAt).unit;
    if (unitAt === null || unit === null || isAge(cursor, unitAt)) return nothing;
    if (isNoLength(cursor, from, count.end, unitAt)) return nothing;
    if (led !== null) {
      return [
        {
          from: at,
          to: unitAt + 1,
          says: { kind: "shift", unit, count: count.value, sign: led === "ago" ? -1 : 1, anaphoric: false },
        },
      ];
    }
    const halfTo = count.value === null ? null : phraseAt(cursor, unitAt + 1, cursor.lexicon.table.andHalf);
    if (halfTo !== null) {
      return [
        found(at, halfTo, {
          kind: "fixed",
          type: "duration",
          value: durationValue(count.value! + 0.5, unit),
        }),
      ];
    }
    return [
      shifted(cursor, at, unitAt, unit, count.value) ?? lengthFound(cursor, at, unitAt, unit, count.value),
    ];
  },
};

/** "2018 day five", "a second man", "a quarter of": a figure beside the word, an ordinal, a fraction. */
function isNoLength(cursor: Cursor, from: number, counted: number, unitAt: number): boolean {
  const { unit, plural } = term(cursor, unitAt);
  if (plural) return false;
  // "twenty-second" is an ordinal, "30-second" a length.
  if (unit === "SEC" && hyphen(cursor, counted) && !isFigure(cursor, from)) return true;
  if (fourDigitYear(cursor, from) !== null) return true;
  const behind = term(cursor, unitAt + 1);
  const followed = isWord(cursor, unitAt + 1) && behind.behind === null && behind.closing === null;
  return (unit === "SEC" && counted === unitAt && followed) || (unit === "Q" && behind.link);
}

/** "72-year-old", "two years old": an age, which is a quantity. */
function isAge(cursor: Cursor, unitAt: number): boolean {
  const next = hyphen(cursor, unitAt + 1) ? unitAt + 2 : unitAt + 1;
  return term(cursor, next).old;
}

/** The count with "ago", "earlier", "later" or "from now" behind it; `null` where it is a length. */
function shifted(cursor: Cursor, at: number, unitAt: number, unit: Unit, count: number | null): Found | null {
  const next = unitAt + 1;
  if (hyphen(cursor, next)) return null;
  const now = phraseAt(cursor, next, cursor.lexicon.table.fromNow);
  if (term(cursor, next).behind === "ago")
    return found(at, next + 1, { kind: "shift", unit, count, sign: -1, anaphoric: false });
  if (now !== null) return found(at, now, { kind: "shift", unit, count, sign: 1, anaphoric: false });
  const closing = small.has(unit) ? null : closingShift(cursor, next);
  if (closing === null) return beforeNamedDay(cursor, at, next, unit, count);
  return found(at, next + 1, { kind: "shift", unit, count, sign: closing, anaphoric: true });
}

/** "a day before yesterday", "two days after tomorrow". */
function beforeNamedDay(
  cursor: Cursor,
  at: number,
  next: number,
  unit: Unit,
  count: number | null,
): Found | null {
  const { closing } = term(cursor, next);
  const { offset } = term(cursor, next + 1);
  if (closing === null || offset === null || unit !== "D" || count === null) return null;
  const days = offset + (closing === "earlier" ? -count : count);
  return found(at, next + 2, { kind: "offset", days, part: null });
}

/** "two minutes later" moves by less than a day: a length and no date. */
const small: ReadonlySet<Unit> = new Set(["SEC", "MIN", "H"]);

function found(from: number, to: number, says: Expression): Found {
  return { from, to, says };
}

/** The token behind one of the phrases that begins at `at`, each in its words joined by `_`. */
function phraseAt(cursor: Cursor, at: number, phrases: string): number | null {
  for (const phrase of phrases.split(" ")) {
    const parts = phrase.split("_");
    if (parts[0] !== "" && parts.every((part, index) => wordIs(cursor, at + index, part)))
      return at + parts.length;
  }
  return null;
}

function wordIs(cursor: Cursor, at: number, word: string): boolean {
  if (at >= cursor.limit) return false;
  const { starts, ends, text } = cursor.tokens;
  return ends[at]! - starts[at]! === word.length && text.slice(starts[at], ends[at]).toLowerCase() === word;
}

/** A length, or where a rate is meant ("15 a year", "per week") the set it makes. */
function lengthFound(cursor: Cursor, at: number, unitAt: number, unit: Unit, count: number | null): Found {
  const isRate =
    term(cursor, at).per && count === 1 && cursor.tokens.kinds[at - 1] === 2 && at > cursor.first;
  return found(at, unitAt + 1, {
    kind: "fixed",
    type: isRate ? "set" : "duration",
    value: durationValue(count, unit),
  });
}

/** "years", "decades-long", "minutes": a length of nobody knows how many; "years ago" lies in the past. */
function bareUnit(cursor: Cursor, at: number, unit: Unit, plural: boolean): readonly Found[] {
  if (term(cursor, at - 1).per && !term(cursor, at - 1).indefinite) {
    return [found(at - 1, at + 1, { kind: "fixed", type: "set", value: durationValue(1, unit) })];
  }
  if (!plural) {
    const earlier = hyphen(cursor, at + 1) ? hyphenedShift(cursor, unit, at + 1) : null;
    return earlier === null ? nothing : [found(at, earlier.to, earlier.says)];
  }
  if (isAge(cursor, at)) return nothing;
  if (term(cursor, at + 1).behind === "ago") {
    return [found(at, at + 2, { kind: "fixed", type: "date", value: "PAST_REF" })];
  }
  return [found(at, at + 1, { kind: "fixed", type: "duration", value: durationValue(null, unit) })];
}

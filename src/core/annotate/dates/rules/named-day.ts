import { type Cursor, nothing, type Rule, term } from "../cursor.ts";

/** "today", "yesterday", "tonight"; a part of the day behind it is joined later. */
export const offsetDay: Rule = {
  name: "offset day",
  starts: (found) => found.offset !== null,
  atFigures: false,
  read(cursor, at) {
    const { offset, offsetPart } = term(cursor, at);
    return offset === null
      ? nothing
      : [{ from: at, to: at + 1, says: { kind: "offset", days: offset, part: offsetPart } }];
  },
};

/** Days with a name and a fixed place in the year: "Christmas Eve". */
export const holiday: Rule = {
  name: "holiday",
  starts: (found) => found.holiday !== null,
  atFigures: false,
  read(cursor, at) {
    for (const { words, month, day } of term(cursor, at).holiday ?? []) {
      if (!words.every((word, index) => same(cursor, at + index, word))) continue;
      return [
        {
          from: at,
          to: at + words.length,
          says: { kind: "day", year: null, years: null, month, day, weekday: null },
        },
      ];
    }
    return nothing;
  },
};

function same(cursor: Cursor, at: number, word: string): boolean {
  if (at >= cursor.limit) return false;
  const { starts, ends, text } = cursor.tokens;
  return text.slice(starts[at], ends[at]).toLowerCase().replaceAll("’", "'") === word;
}

/** Beside a day, or as "at night": "an evening gown" and "daytime events" are no dates. */
function isDated(cursor: Cursor, at: number, to: number): boolean {
  const before = term(cursor, at - 1);
  const behind = term(cursor, to);
  const day = before.weekday ?? before.offset ?? before.month;
  if (day !== null || before.narrowing) return true;
  if (behind.weekday !== null || behind.link || behind.preposition)
    return before.preposition || behind.weekday !== null;
  return false;
}

/** "morning", "night": with a date beside it a part of that day. */
export const dayPart: Rule = {
  name: "day part",
  starts: (found) => found.part !== null,
  atFigures: false,
  read(cursor, at) {
    const { part } = term(cursor, at);
    // "in the early morning hours of Tuesday"
    const { unit, plural } = term(cursor, at + 1);
    const to = unit === "H" && plural ? at + 2 : at + 1;
    if (part === null || !isDated(cursor, at, to)) return nothing;
    return [{ from: at, to, says: { kind: "dayPart", part, step: null } }];
  },
};

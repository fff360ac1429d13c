import {
  type Cursor,
  capitalised,
  comma,
  isFigure,
  mark,
  nothing,
  pastStop,
  type Rule,
  term,
} from "../cursor.ts";
import type { Expression, Step } from "../expression.ts";
import { weekdayAt } from "./calendar-day.ts";

/** "Friday", "on Tuesday of next week", "Mondays". */
export const weekday: Rule = {
  name: "weekday",
  starts: (found) => found.weekday !== null || found.weekdaySet !== null,
  atFigures: false,
  read(cursor, at) {
    const found = term(cursor, at);
    if (found.weekdaySet !== null) {
      return [
        { from: at, to: at + 1, says: { kind: "fixed", type: "set", value: `XXXX-WXX-${found.weekdaySet}` } },
      ];
    }
    const named = weekdayAt(cursor, at);
    if (named === null || (term(cursor, at - 1).namedDay && capitalised(cursor, at - 1))) return nothing;
    if (found.shy && !hasCompany(cursor, at)) return nothing;
    const end = found.shy ? pastStop(cursor, at + 1) : at + 1;
    const week = weekBehind(cursor, end);
    const says: Expression = {
      kind: "weekday",
      weekday: named,
      deictic:
        week === null && term(cursor, end).deicticAfter !== null && isBehind(cursor, end)
          ? term(cursor, end).deicticAfter
          : null,
      week: week?.step ?? null,
      anaphoric: null,
    };
    const to = week?.end ?? (says.deictic !== null ? end + 1 : end);
    return [{ from: at, to, says }];
  },
};

/** "Friday last", not "Friday last week" nor "Friday next to". */
function isBehind(cursor: Cursor, at: number): boolean {
  return at + 1 >= cursor.limit || cursor.tokens.kinds[at + 1] === 4;
}

/** "Sun" and "Sat" are days with a stop, a comma or a figure behind them. */
function hasCompany(cursor: Cursor, at: number): boolean {
  const stopped = pastStop(cursor, at + 1) > at + 1;
  return (
    (stopped && at + 2 < cursor.limit) ||
    (mark(cursor, at + 1) === comma && isFigure(cursor, at + 2)) ||
    isFigure(cursor, at + 1)
  );
}

/** "last week", "of next week", "this week" behind a weekday. */
function weekBehind(cursor: Cursor, at: number): { readonly step: Step; readonly end: number } | null {
  let next = at;
  while (next < at + 2 && (term(cursor, next).link || term(cursor, next).definite)) next++;
  const before = term(cursor, next);
  const after = term(cursor, next + 1);
  if (before.deictic !== null && after.unit === "W" && !after.plural)
    return { step: before.deictic, end: next + 2 };
  if (before.unit === "W" && !before.plural && after.deicticAfter !== null)
    return { step: after.deicticAfter, end: next + 2 };
  return null;
}

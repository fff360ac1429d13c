import { nothing, type Rule, term } from "../cursor.ts";
import { durationValue } from "../value.ts";
import { weekdayAt } from "./calendar-day.ts";
import { countAt, unitBehind } from "./relative.ts";

/** "every Friday", "each week", "every two years", "daily". */
export const recurring: Rule = {
  name: "recurring",
  starts: (found) => found.each || found.set !== null,
  atFigures: false,
  read(cursor, at) {
    const { set, each } = term(cursor, at);
    if (set !== null) return [{ from: at, to: at + 1, says: { kind: "fixed", type: "set", value: set } }];
    if (!each) return nothing;
    const weekday = weekdayAt(cursor, at + 1);
    if (weekday !== null) {
      return [{ from: at, to: at + 2, says: { kind: "fixed", type: "set", value: `XXXX-WXX-${weekday}` } }];
    }
    const { unit, plural, part, month } = term(cursor, at + 1);
    if (part !== null)
      return [{ from: at, to: at + 2, says: { kind: "fixed", type: "set", value: `T${part}` } }];
    if (month !== null) {
      const value = `XXXX-${String(month).padStart(2, "0")}`;
      return [{ from: at, to: at + 2, says: { kind: "fixed", type: "set", value } }];
    }
    if (unit !== null && !plural) {
      return [{ from: at, to: at + 2, says: { kind: "fixed", type: "set", value: durationValue(1, unit) } }];
    }
    const count = countAt(cursor, at + 1);
    const unitAt = count === null ? null : unitBehind(cursor, count.end);
    if (count === null || unitAt === null) return nothing;
    const value = durationValue(count.value, term(cursor, unitAt).unit!);
    return [{ from: at, to: unitAt + 1, says: { kind: "fixed", type: "set", value } }];
  },
};

/** "now", "recently", "soon". */
export const reference: Rule = {
  name: "reference",
  starts: (found) => found.reference !== null,
  atFigures: false,
  read(cursor, at) {
    const value = term(cursor, at).reference;
    return value === null
      ? nothing
      : [{ from: at, to: at + 1, says: { kind: "fixed", type: "date", value } }];
  },
};

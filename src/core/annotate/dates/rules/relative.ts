import type { Unit } from "../../../language/date-table.ts";
import { TokenKind } from "../../../text/token.ts";
import {
  type Cursor,
  capitalised,
  dayOfMonth,
  hyphen,
  isFigure,
  nothing,
  numeral,
  ordinal,
  pastStop,
  type Rule,
  term,
} from "../cursor.ts";
import type { Expression, Step } from "../expression.ts";
import { durationValue } from "../value.ts";
import { monthAt, weekdayAt } from "./calendar-day.ts";

/** What stands in front of a noun of time: "the last", "this past", "that same". */
interface Lead {
  readonly definite: boolean;
  readonly deictic: Step | null;
  readonly anaphoric: Step | null;
  readonly end: number;
}

function readLead(cursor: Cursor, at: number): Lead | null {
  let next = at;
  const definite = term(cursor, next).definite;
  if (definite) next++;
  let deictic: Step | null = null;
  let anaphoric: Step | null = null;
  // "this past", "that same", "this coming": the second word decides.
  for (let count = 0; count < 2; count++) {
    const found = term(cursor, next);
    if (found.deictic === null && found.anaphoric === null) break;
    deictic = found.deictic;
    anaphoric = found.anaphoric;
    next++;
  }
  return next === at ? null : { definite, deictic, anaphoric, end: next };
}

/** Nouns of time led by "last", "this", "next", "the previous", "that": "last week", "the past nine days", "that Tuesday". */
export const relative: Rule = {
  name: "relative",
  starts: (found) => found.deictic !== null || found.anaphoric !== null || found.definite,
  atFigures: false,
  read(cursor, at) {
    const lead = readLead(cursor, at);
    if (lead === null) return nothing;
    const read = ledNoun(cursor, lead) ?? ledCount(cursor, lead);
    return read === null ? nothing : [{ from: at, to: read.to, says: read.says }];
  },
};

interface Read {
  readonly to: number;
  readonly says: Expression;
}

function ledNoun(cursor: Cursor, lead: Lead): Read | null {
  const { deictic, anaphoric } = lead;
  const at = term(cursor, lead.end).counted ? lead.end + 1 : lead.end;
  const noun = term(cursor, at);
  const to = at + 1;
  if (noun.word === "") return null;
  const weekday = weekdayAt(cursor, at);
  if (weekday !== null && (deictic !== null || anaphoric !== null)) {
    return { to, says: { kind: "weekday", weekday, deictic, week: null, anaphoric } };
  }
  const month = monthAt(cursor, at);
  // "last Dec. 31" is a day, and the nearest one.
  if (month !== null && dayOfMonth(cursor, pastStop(cursor, to)) !== null) return null;
  if (month !== null && deictic !== null)
    return { to, says: { kind: "month", year: null, years: null, month, step: deictic } };
  if (noun.season !== null && (deictic !== null || anaphoric !== null)) {
    return { to, says: { kind: "season", season: noun.season, year: null, step: deictic ?? anaphoric } };
  }
  if (noun.part !== null) return ledPart(lead, noun.part, to);
  if (noun.referenceNoun !== null && lead.definite && deictic === null && anaphoric === null) {
    return { to, says: { kind: "fixed", type: "date", value: noun.referenceNoun } };
  }
  if (noun.unit === null) return null;
  return noun.plural ? ledPlural(lead, noun.unit, to) : ledUnit(cursor, lead, noun.unit, at);
}

function ledPart(lead: Lead, part: NonNullable<ReturnType<typeof term>["part"]>, to: number): Read | null {
  const { deictic, anaphoric, definite } = lead;
  if (deictic === -1) return { to, says: { kind: "offset", days: -1, part } };
  if (deictic === 0) return { to, says: { kind: "offset", days: 0, part } };
  if (deictic === 1 || anaphoric !== null)
    return { to, says: { kind: "dayPart", part, step: deictic ?? anaphoric } };
  return definite ? { to, says: { kind: "dayPart", part, step: null } } : null;
}

/** "recent years", "the coming weeks": how many is not said. */
function ledPlural(lead: Lead, unit: Unit, to: number): Read | null {
  if (lead.deictic === null && lead.anaphoric === null) return null;
  return { to, says: { kind: "fixed", type: "duration", value: durationValue(null, unit) } };
}

function ledUnit(cursor: Cursor, lead: Lead, unit: Unit, at: number): Read | null {
  const { definite, deictic, anaphoric } = lead;
  const to = at + 1;
  if (term(cursor, at).ordinal && hyphen(cursor, to)) return null;
  // "the year-earlier period", "the year-ago quarter".
  if (deictic === null && anaphoric === null && hyphen(cursor, to)) return hyphenedShift(cursor, unit, to);
  const named = dayBesideNamed(cursor, unit, to);
  if (named !== null) return named;
  const { deicticAfter } = term(cursor, to);
  if (deictic === null && deicticAfter !== null && !small.has(unit)) {
    return { to: to + 1, says: { kind: "unit", unit, step: deicticAfter, anaphoric: false } };
  }
  // "the day before.", "the year earlier": the date named last, one unit away.
  const closing = closingShift(cursor, to);
  if (deictic === null && (anaphoric === null || anaphoric === 0) && closing !== null) {
    return { to: to + 1, says: { kind: "shift", unit, count: 1, sign: closing, anaphoric: true } };
  }
  if (anaphoric === 0) return unit === "SEC" || unit === "MIN" ? null : { to, says: { kind: "again", unit } };
  if (anaphoric !== null) return { to, says: { kind: "unit", unit, step: anaphoric, anaphoric: true } };
  if (deictic === null) return definiteUnit(cursor, unit, at);
  if (small.has(unit))
    return { to, says: { kind: "fixed", type: "duration", value: durationValue(1, unit) } };
  if (!definite || deictic === 0)
    return { to, says: { kind: "unit", unit, step: deictic, anaphoric: false } };
  // "sales for the last year" names the year before; "over the last year" is a length.
  if (deictic === -1 && unit === "Y" && !isSpanned(cursor, at - 3) && !term(cursor, at - 1).counted) {
    return { to, says: { kind: "unit", unit, step: -1, anaphoric: false } };
  }
  // "the next day" goes on from the date named last; "the past year" and "the last week" are lengths that end now.
  if (deictic === 1 && !term(cursor, at - 3).preposition) {
    return { to, says: { kind: "unit", unit, step: 1, anaphoric: true } };
  }
  return { to, says: { kind: "fixed", type: "duration", value: durationValue(1, unit) } };
}

/** "year-earlier", "year-ago": one unit before the day of writing. */
export function hyphenedShift(cursor: Cursor, unit: Unit, at: number): Read | null {
  const { behind } = term(cursor, at + 1);
  if (behind !== "ago" && behind !== "earlier") return null;
  return { to: at + 2, says: { kind: "shift", unit, count: 1, sign: -1, anaphoric: false } };
}

/** "the day before yesterday", "the day after tomorrow". */
function dayBesideNamed(cursor: Cursor, unit: Unit, at: number): Read | null {
  const { closing } = term(cursor, at);
  const { offset } = term(cursor, at + 1);
  if (closing === null || offset === null || unit !== "D") return null;
  const days = offset + (closing === "earlier" ? -1 : 1);
  return { to: at + 2, says: { kind: "offset", days, part: null } };
}

/** Prepositions that make a led unit a length: "over the last year", "in the past year". */
function isSpanned(cursor: Cursor, at: number): boolean {
  return term(cursor, at).spanning;
}

const small: ReadonlySet<Unit> = new Set(["SEC", "MIN", "H"]);

/** "the day", "the week", "the year": the one under discussion, where a preposition or an edge makes it a date. */
function definiteUnit(cursor: Cursor, unit: Unit, at: number): Read | null {
  if (small.has(unit) || unit === "CE" || unit === "DE" || unit === "FN") return null;
  const before = term(cursor, at - 2);
  const edged = before.link && (term(cursor, at - 3).edge || term(cursor, at - 3).narrowing);
  const led = before.preposition || before.link || edged || unit === "WE" || unit === "D";
  if (!led) return null;
  if (capitalised(cursor, at) && at - 1 > cursor.first) return null;
  const behind = term(cursor, at + 1);
  // "the day of the attack", "the year that", "the week in which": a day that something else dates.
  // "He said over the weekend that ..." goes on with what was said.
  const dated = behind.clause && unit !== "WE";
  if (dated || behind.closing !== null || behind.link || behind.pending) return null;
  if (behind.anaphoric !== null && !behind.clause) return null;
  if (behind.definite) return null;
  const open = cursor.tokens.kinds[at + 1] === TokenKind.word && at + 1 < cursor.limit;
  if (open && !isClosed(behind) && !behind.clause) return null;
  return { to: at + 1, says: { kind: "again", unit } };
}

function isClosed(behind: ReturnType<typeof term>): boolean {
  return behind.preposition || behind.past || behind.future || behind.be || behind.behind !== null;
}

/** -1 for "earlier", "before", 1 for "later", "after"; the short ones only where the clause ends behind them. */
export function closingShift(cursor: Cursor, at: number): -1 | 1 | null {
  const found = term(cursor, at);
  if (found.behind === "earlier") return -1;
  if (found.behind === "later") return 1;
  const ends = at + 1 >= cursor.limit || cursor.tokens.kinds[at + 1] === 4;
  if (!ends) return null;
  if (found.anaphoric === -1) return -1;
  return found.closing === null ? null : found.closing === "earlier" ? -1 : 1;
}

/** "the past nine days", "the next few weeks", "the first six months", "last 30 days". */
function ledCount(cursor: Cursor, lead: Lead): Read | null {
  let at = lead.end;
  if (lead.deictic === null && lead.anaphoric === null) {
    const first = ordinal(cursor, at);
    if (first === null || first.value > 4) return null;
    at = first.end;
  }
  const count = countAt(cursor, at);
  if (count === null) return null;
  const unitAt = unitBehind(cursor, count.end);
  if (unitAt === null) return null;
  const { unit, plural } = term(cursor, unitAt);
  if (unit === null || (!plural && count.value !== 1)) return null;
  return {
    to: unitAt + 1,
    says: { kind: "fixed", type: "duration", value: durationValue(count.value, unit) },
  };
}

export interface Count {
  /** `null` for "several". */
  readonly value: number | null;
  readonly end: number;
}

/** "five", "30", "a few", "several", "a couple of", "five to seven": the last number of a range. */
export function countAt(cursor: Cursor, at: number): Count | null {
  const first = term(cursor, at);
  if (first.vague) return { value: null, end: at + 1 };
  if (first.indefinite && term(cursor, at + 1).vague) return { value: null, end: at + 2 };
  const read = numeral(cursor, at);
  if (read === null) return first.indefinite ? { value: 1, end: at + 1 } : null;
  if (read.suffix !== "") return null;
  const joined =
    hyphen(cursor, read.end) || term(cursor, read.end).infinitive || term(cursor, read.end).counted;
  const second =
    joined && (isFigure(cursor, read.end + 1) || term(cursor, read.end + 1).numeral)
      ? numeral(cursor, read.end + 1)
      : null;
  return second === null || second.suffix !== ""
    ? { value: read.value, end: read.end }
    : { value: second.value, end: second.end };
}

/** The unit behind a count: at once, behind a hyphen, or behind "consecutive", "of", "straight". */
export function unitBehind(cursor: Cursor, at: number): number | null {
  let next = hyphen(cursor, at) ? at + 1 : at;
  for (let count = 0; count < 2 && term(cursor, next).unit === null; count++) {
    if (!term(cursor, next).counted) return null;
    next++;
  }
  return term(cursor, next).unit === null ? null : next;
}

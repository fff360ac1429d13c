import type { DayPart, Season, Unit } from "../../language/date-table.ts";

/** -1 before, 0 the same, 1 after. */
export type Step = -1 | 0 | 1;

/** What the words say, before it is reckoned from anything. */
export type Expression =
  /** A day of a month; `weekday` where the text names it too; `years`: of last, this, next year. */
  | {
      readonly kind: "day";
      readonly year: number | null;
      readonly years: Step | null;
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
    }
  /** `07/08/2021`: which is the month is custom. */
  | { readonly kind: "slash"; readonly first: number; readonly second: number; readonly year: number | null }
  | {
      readonly kind: "month";
      readonly year: number | null;
      readonly years: Step | null;
      readonly month: number;
      readonly step: Step | null;
    }
  | { readonly kind: "year"; readonly year: number }
  /** Needs no reckoning. */
  | { readonly kind: "fixed"; readonly type: "date" | "time" | "duration" | "set"; readonly value: string }
  /** Counted in days from the day of writing. */
  | { readonly kind: "offset"; readonly days: number; readonly part: DayPart | null }
  /** `deictic`: "last", "this", "next" in front; `week`: of last, this, next week; `anaphoric`: from the date named last. */
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly deictic: Step | null;
      readonly week: number | null;
      readonly anaphoric: Step | null;
    }
  /** This, last, next week, month, quarter, year, weekend, decade. */
  | { readonly kind: "unit"; readonly unit: Unit; readonly step: number; readonly anaphoric: boolean }
  /** A length before or after a point: "two years ago", "three days later". */
  | {
      readonly kind: "shift";
      readonly unit: Unit;
      readonly count: number | null;
      readonly sign: -1 | 1;
      readonly anaphoric: boolean;
    }
  /** `Q3`, `H1`. */
  | {
      readonly kind: "yearPart";
      readonly part: string;
      readonly year: number | null;
      readonly step: Step | null;
    }
  | {
      readonly kind: "season";
      readonly season: Season;
      readonly year: number | null;
      readonly step: Step | null;
    }
  /** `clock` as TIMEX3 has it behind the day: `T14:30`, `T18:00Z`. */
  | { readonly kind: "clock"; readonly clock: string }
  | { readonly kind: "dayPart"; readonly part: DayPart; readonly step: Step | null }
  /** The same as the date named last: "that day", "the same month". */
  | { readonly kind: "again"; readonly unit: Unit };

/** What a rule found: tokens `from` up to `to`, excluded. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly says: Expression;
  /** A time of day that belongs to it: "Friday morning". */
  readonly at?: Expression;
}

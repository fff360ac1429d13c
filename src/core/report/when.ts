import { fromDayNumber, isoDay } from "../text/calendar.ts";
import { instantOf } from "../text/instant.ts";

/** How many tellings fall into each of equal stretches of the time from the first to the last. */
export interface WhenPicture {
  readonly counts: readonly number[];
  /** For people: the first and the last date, with the time of day (UTC) where all lies within two days. */
  readonly from: string;
  readonly until: string;
  /** Tellings without a date. */
  readonly undated: number;
}

const MINUTES_A_DAY = 1440;

/** `null` where no telling has a date. A date of a coarse grain stands at the start of its day, month or year. */
export function whenPicture(dates: readonly (string | null)[], columns: number): WhenPicture | null {
  const known = dates.map((date) => (date === null ? null : instantOf(date))).filter((date) => date !== null);
  if (known.length === 0) return null;
  const from = Math.min(...known.map((date) => date.from));
  const last = Math.max(...known.map((date) => date.from));
  const counts = Array.from({ length: columns }, () => 0);
  for (const date of known) {
    const share = last === from ? 0 : (date.from - from) / (last - from);
    counts[Math.min(columns - 1, Math.floor(share * columns))]! += 1;
  }
  const short = last - from < 2 * MINUTES_A_DAY;
  return {
    counts: last === from ? counts.slice(0, 1) : counts,
    from: shown(from, short),
    until: shown(last, short),
    undated: dates.length - known.length,
  };
}

function shown(minutes: number, withTime: boolean): string {
  const day = isoDay(fromDayNumber(Math.floor(minutes / MINUTES_A_DAY)));
  if (!withTime) return day;
  const inDay = minutes - Math.floor(minutes / MINUTES_A_DAY) * MINUTES_A_DAY;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${day} ${two(Math.floor(inDay / 60))}:${two(inDay % 60)} UTC`;
}

/** Bars by height, the highest eighth for the fullest stretch. */
export const bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

export function barOf(count: number, most: number): string {
  if (count === 0) return "·";
  return bars[Math.max(0, Math.ceil((count / most) * bars.length) - 1)] ?? "█";
}

import { fromDayNumber, isoDay } from "../text/calendar.ts";
import { instantOf } from "../text/instant.ts";

/** The time from the first telling to the last. */
interface Extent {
  /** For people: the first and the last date, with the time of day (UTC) where all lies within two days. */
  readonly from: string;
  readonly until: string;
  /** Tellings without a date. */
  readonly undated: number;
}

/** Where each telling stands on the line from the first to the last. */
export interface TimeLine extends Extent {
  /** 0 to 1, `null` without a date; all 0 where all are of one time. */
  readonly shares: readonly (number | null)[];
}

/** How many tellings fall into each of equal stretches of that line; one stretch where all are of one time. */
export interface WhenPicture extends Extent {
  readonly counts: readonly number[];
}

const MINUTES_A_DAY = 1440;

/** `null` where no telling has a date. A date of a coarse grain stands at the start of its day, month or year. */
export function timeLine(dates: readonly (string | null)[]): TimeLine | null {
  const starts = dates.map((date) => (date === null ? null : (instantOf(date)?.from ?? null)));
  const known = starts.filter((start) => start !== null);
  if (known.length === 0) return null;
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const short = last - first < 2 * MINUTES_A_DAY;
  return {
    shares: starts.map((start) =>
      start === null ? null : last === first ? 0 : (start - first) / (last - first),
    ),
    from: shown(first, short),
    until: shown(last, short),
    undated: dates.length - known.length,
  };
}

export function whenPicture(dates: readonly (string | null)[], columns: number): WhenPicture | null {
  const line = timeLine(dates);
  if (line === null) return null;
  const { shares, ...extent } = line;
  const counts = Array.from({ length: extent.from === extent.until ? 1 : columns }, () => 0);
  for (const share of shares)
    if (share !== null) counts[Math.min(columns - 1, Math.floor(share * columns))]! += 1;
  return { counts, ...extent };
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

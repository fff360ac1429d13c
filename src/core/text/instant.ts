import { daysInMonth, toDayNumber } from "./calendar.ts";

/** A stretch of time in minutes since 1970-01-01 UTC, half-open: as wide as the grain that the date is known at. */
export interface Instant {
  readonly from: number;
  readonly until: number;
}

const MINUTES_A_DAY = 1440;

/**
 * When an ISO 8601 date of a year, month, day or time of day is; `null` for all else. A time without a zone counts as
 * UTC: it is wrong by less than a day, and the order of two texts of one outlet stays right.
 */
export function instantOf(iso: string): Instant | null {
  const found =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(
      iso,
    );
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const start = toDayNumber({ year, month, day }) * MINUTES_A_DAY;
  if (found[4] !== undefined) {
    const at = start + Number(found[4]) * 60 + Number(found[5]) - zoneMinutes(found[6]);
    return { from: at, until: at + 1 };
  }
  const days =
    found[3] !== undefined ? 1 : found[2] !== undefined ? daysInMonth(year, month) : yearLength(year);
  return { from: start, until: start + days * MINUTES_A_DAY };
}

function yearLength(year: number): number {
  return toDayNumber({ year: year + 1, month: 1, day: 1 }) - toDayNumber({ year, month: 1, day: 1 });
}

function zoneMinutes(zone: string | undefined): number {
  if (zone === undefined || zone === "Z") return 0;
  const digits = zone.replace(/\D/g, "");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith("-") ? -minutes : minutes;
}

/**
 * Order of two dates, earliest first, unknown and unreadable ones last. Each stands where it has surely come: a day
 * behind the hours of it that are known, a year behind its days.
 */
export function byInstant(x: string | null, y: string | null): number {
  return x === y ? 0 : earlier(x === null ? null : instantOf(x), y === null ? null : instantOf(y));
}

/** The same of stretches of time that were read. */
export function earlier(x: Instant | null, y: Instant | null): number {
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return x.until - y.until || y.from - x.from;
}

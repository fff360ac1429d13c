import { cursorOver, isAtEnd } from "../../core/read/cursor.ts";
import { takeDate } from "../../core/read/stated-date.ts";
import { readingWords } from "../../core/read/words-of.ts";
import { daysInMonth, fromDayNumber, isoDay, toDayNumber } from "../../core/text/calendar.ts";

/** Nothing that a page can date was published before; 1970-01-01 and year 1 are what programs write for "not set". */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2200;

const isoForm =
  /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{1,2}:?\d{2}|[+-]\d{2})?)?)?$/i;
const plainForm = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
const mailForm =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*[\s-]+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|[+-]\d{2}:?\d{2})?(?:\s*\(.*\))?$/;
const scriptForm =
  /^[A-Za-z]{3}\s+([A-Za-z]{3})\s+(\d{1,2})\s+(?:(\d{4})\s+)?(\d{2}):(\d{2}):(\d{2})\s*(?:GMT|UTC)?\s*([+-]\d{4}|Z|GMT|UTC)?(?:\s*\(.*\))?(?:\s+(\d{4}))?$/;

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const zones: Readonly<Record<string, string>> = {
  z: "Z",
  utc: "Z",
  gmt: "Z",
  edt: "-04:00",
  est: "-05:00",
  cdt: "-05:00",
  cst: "-06:00",
  mdt: "-06:00",
  mst: "-07:00",
  pdt: "-07:00",
  pst: "-08:00",
};

/**
 * A date as markup writes it, in ISO 8601 at the grain it is known at, the zone kept as it is given; `null` for what is
 * no date, or one that cannot be. A time without a zone is no instant, so only its day is kept.
 */
export function whenOf(written: string, language: string | null = null): string | null {
  const text = written
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/, "$1-$2-$3")
    .slice(0, 120);
  return iso(text) ?? plain(text) ?? mail(text) ?? script(text) ?? epoch(text) ?? told(text, language);
}

function iso(text: string): string | null {
  const parts = isoForm.exec(text);
  if (parts === null) return /^\d{4}$/.test(text) && inRange(Number(text)) ? text : null;
  const [, year, month, day, hour, minute, second, zone] = parts;
  return made(
    Number(year),
    Number(month),
    day === undefined ? null : Number(day),
    clock(hour, minute, second),
    zone,
  );
}

function plain(text: string): string | null {
  const parts = plainForm.exec(text);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, zone] = parts;
  return made(Number(year), Number(month), Number(day), clock(hour, minute, second), zone);
}

/** RFC 5322, as `Last-Modified` and old meta elements have it. */
function mail(text: string): string | null {
  const parts = mailForm.exec(text);
  if (parts === null) return null;
  const [, day, month, year, hour, minute, second, zone] = parts;
  return made(Number(year), monthOf(month), Number(day), clock(hour, minute, second), zone);
}

/** What `Date.prototype.toString` and `date(1)` print. */
function script(text: string): string | null {
  const parts = scriptForm.exec(text);
  if (parts === null) return null;
  const [, month, day, early, hour, minute, second, zone, late] = parts;
  return made(Number(early ?? late), monthOf(month), Number(day), clock(hour, minute, second), zone);
}

/** Seconds or milliseconds since 1970. */
function epoch(text: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  const seconds = Math.floor(Number(text.slice(0, 10)));
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const two = (value: number) => String(value).padStart(2, "0");
  const time = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`;
  return `${isoDay(fromDayNumber(days))}T${time}Z`;
}

/** A date in words, with or without what stands around it ("Published 11 June 2021, 8:00 BST"). */
function told(text: string, language: string | null): string | null {
  const cursor = cursorOver(text, 0, text.length);
  const date = takeDate(cursor, readingWords(language));
  if (date === null || date.value === null || date.grain === "none") return null;
  return isAtEnd(cursor) || date.grain === "day" ? checked(date.value) : null;
}

function checked(value: string): string | null {
  return inRange(Number(value.slice(0, 4))) && !value.startsWith("1970-01-01") ? value : null;
}

/** The same instant, or the same day where one has no time of day: two clocks may show two days. */
export function sameWhen(a: string, b: string): boolean {
  if (a === b) return true;
  const left = minutesOf(a);
  const right = minutesOf(b);
  if (left === null || right === null) return a.startsWith(b) || b.startsWith(a);
  const bothTimed = a.length > 10 && b.length > 10;
  // Without a time a day may be that of any zone: up to 14 hours ahead, 12 behind.
  return bothTimed ? left === right : left - right < 38 * 60 && right - left < 38 * 60;
}

/** Minutes since 1970 in UTC; `null` where the day is not known. */
function minutesOf(value: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2}))?$/.exec(value);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, zone] = parts;
  const days = toDayNumber({ year: Number(year), month: Number(month), day: Number(day) });
  const offset =
    zone === undefined || zone === "Z"
      ? 0
      : (zone.startsWith("-") ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)));
  return days * 1440 + Number(hour ?? 0) * 60 + Number(minute ?? 0) - offset;
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? "").toLowerCase()) + 1;
}

function inRange(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function clock(hour?: string, minute?: string, second?: string): string | null {
  if (hour === undefined || minute === undefined) return null;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  const base = `${hour.padStart(2, "0")}:${minute}`;
  return second === undefined ? base : `${base}:${second}`;
}

function made(
  year: number,
  month: number,
  day: number | null,
  time: string | null,
  zone: string | undefined,
): string | null {
  if (!inRange(year) || month < 1 || month > 12) return null;
  if (year === 1970 && month === 1 && day === 1) return null;
  if (day === null) return `${year}-${String(month).padStart(2, "0")}`;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const date = isoDay({ year, month, day });
  const offset = zone === undefined ? null : offsetOf(zone);
  return time === null || offset === null ? date : `${date}T${time}${offset}`;
}

function offsetOf(zone: string): string | null {
  const named = zones[zone.toLowerCase()];
  if (named !== undefined) return named;
  const parts = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (parts === null) return null;
  const hours = Number(parts[2]);
  const minutes = Number(parts[3] ?? 0);
  if (hours > 14 || minutes > 59) return null;
  if (hours === 0 && minutes === 0) return "Z";
  return `${parts[1]}${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

import {
  type Cursor,
  glued,
  isFigure,
  isWord,
  mark,
  nothing,
  type Rule,
  stop,
  term,
  width,
} from "../cursor.ts";
import type { Found } from "../expression.ts";
import type { Term } from "../lexicon.ts";

interface Half {
  readonly half: "am" | "pm" | null;
  readonly zone: "Z" | "" | null;
  readonly end: number;
}

/** "2:56 PM ET", "6 p.m.", "0800 UTC", "at 22:30", "6pm". */
export const clock: Rule = {
  name: "clock",
  starts: () => false,
  atFigures: true,
  read(cursor, at) {
    const { text, starts, ends } = cursor.tokens;
    if (width(cursor, at) > 8) return nothing;
    const parts = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$|^(\d{2})(\d{2})$/i.exec(
      text.slice(starts[at], ends[at]),
    );
    if (parts === null) return nothing;
    const hour = Number(parts[1] ?? parts[4]);
    const minute = Number(parts[2] ?? parts[5] ?? 0);
    const fused = parts[3]?.toLowerCase() ?? null;
    const behind = halfAndZone(cursor, at + 1, fused === "am" || fused === "pm" ? fused : null);
    if (hour > 24 || minute > 59) return nothing;
    if (behind.half === null) {
      const written = parts[2] !== undefined && text.charCodeAt(starts[at]! + parts[1]!.length) === 0x3a;
      const led = term(cursor, at - 1).preposition && term(cursor, at - 1).word.length > 1;
      const sure = behind.zone !== null && (written || parts[4] !== undefined);
      if (!sure && !(written && led) && !isHourWord(cursor, behind, at + 1)) return nothing;
    } else if (hour === 0 || hour > 12) {
      return nothing;
    }
    return [{ from: at, to: behind.end, says: { kind: "clock", clock: clockValue(hour, minute, behind) } }];
  },
};

function isHourWord(cursor: Cursor, behind: Half, at: number): boolean {
  return behind.end > at && term(cursor, at).clock === "hour";
}

function clockValue(hour: number, minute: number, { half, zone }: Half): string {
  const hours = half === null ? hour % 24 : (hour % 12) + (half === "pm" ? 12 : 0);
  return `T${String(hours).padStart(2, "0")}:${String(minute).padStart(2, "0")}${zone ?? ""}`;
}

/** "p.m.", "PM", "o'clock" and a zone behind a figure, each or none; a zone may stand in brackets. */
function halfAndZone(cursor: Cursor, at: number, fused: "am" | "pm" | null): Half {
  let end = at;
  let half = fused;
  if (half === null) {
    const found = abbreviation(cursor, at);
    if (found !== null && (found.term.clock === "am" || found.term.clock === "pm")) {
      half = found.term.clock;
      end = found.end;
    } else if (term(cursor, at).clock === "hour") {
      end = at + 1;
    }
  }
  const open = mark(cursor, end) === 0x28 ? end + 1 : end;
  const zoned = isUpper(cursor, open) ? term(cursor, open).clock : null;
  if (zoned !== "utc" && zoned !== "zone") return { half, zone: null, end };
  const shifted = mark(cursor, open + 1) === 0x2b && isFigure(cursor, open + 2);
  const zoneEnd = shifted ? open + 3 : open + 1;
  const close = open > end && mark(cursor, zoneEnd) === 0x29 ? zoneEnd + 1 : zoneEnd;
  return { half, zone: zoned === "utc" && !shifted ? "Z" : "", end: close };
}

function isUpper(cursor: Cursor, at: number): boolean {
  if (!isWord(cursor, at) || width(cursor, at) > 4) return false;
  const word = cursor.tokens.text.slice(cursor.tokens.starts[at], cursor.tokens.ends[at]);
  return word === word.toUpperCase();
}

/** A word at a token, or letters with stops between ("p.m.") as one word. */
function abbreviation(cursor: Cursor, at: number): { readonly term: Term; readonly end: number } | null {
  if (!isWord(cursor, at)) return null;
  const { text, starts, ends } = cursor.tokens;
  if (width(cursor, at) > 1) {
    const found = term(cursor, at);
    return found.word === "" ? null : { term: found, end: at + 1 };
  }
  if (
    mark(cursor, at + 1) !== stop ||
    !isWord(cursor, at + 2) ||
    width(cursor, at + 2) !== 1 ||
    !glued(cursor, at + 2)
  ) {
    return null;
  }
  const word = (text[starts[at]!]! + text.slice(starts[at + 2], ends[at + 2])).toLowerCase();
  const id = cursor.lexicon.ids.get(word);
  if (id === undefined) return null;
  // The last stop may end the sentence as well; it belongs to the abbreviation all the same.
  const end = mark(cursor, at + 3) === stop ? at + 4 : at + 3;
  return { term: cursor.lexicon.terms[id]!, end };
}

/** "noon", "midnight". */
export const noon: Rule = {
  name: "noon",
  starts: (found) => found.clock === "noon" || found.clock === "midnight",
  atFigures: false,
  read(cursor, at): readonly Found[] {
    const value = term(cursor, at).clock === "noon" ? "T12:00" : "T00:00";
    return isFigure(cursor, at - 1)
      ? nothing
      : [{ from: at, to: at + 1, says: { kind: "clock", clock: value } }];
  },
};

import type { Span } from "../../model.ts";
import type { Rule } from "../testimony.ts";
import type { Telling } from "../view.ts";
import { contradictionOf } from "./contradicted-date.ts";

/**
 * Stated times of publication. They say when a page was put out and not when its words were written, so alone they never
 * outweigh "cannot tell"; that one was *changed* at a stated time says a little more of its state.
 */
export const statedTimes: Rule = {
  name: "lineage.stated-time",
  most: 0.45,
  speak(view) {
    const { x, y } = view;
    const mine = stated(x);
    const other = stated(y);
    if (mine === null || other === null || !isLater(mine, other)) return [];
    // A date that the words belie is the copyist's and says nothing of their age.
    if (contradictionOf(view).length > 0) return [];
    const changed = mine.field === "modified" && other.field === "modified";
    return [
      {
        says: `${x.called} states ${shown(x, mine)}, ${y.called} ${shown(y, other)}; ${
          changed
            ? "both say when they were last changed"
            : "weak, as a page may be put out long after its words were written"
        }`,
        x: mine.span,
        y: other.span,
        later: changed ? CHANGED : PUBLISHED,
      },
    ];
  },
};

/** When a text was last changed is a statement on its state; still a time stamp, so just below one half: alone it decides nothing. */
const CHANGED = 0.45;
/** When a page was put out says less. */
const PUBLISHED = 0.25;

interface Stated {
  readonly field: "modified" | "published";
  /** ISO 8601, as far as it is known. */
  readonly value: string;
  /** Minutes since midnight and the zone as it is written, where a clock stands beside the day. */
  readonly clock: { readonly minutes: number; readonly zone: string } | null;
  readonly span: Span | null;
}

/** As the text writes it, else as it was given. */
function shown({ text }: Telling, { value, span }: Stated): string {
  return span === null ? value : text.slice(span.start, span.end);
}

function stated({ reading, text }: Telling): Stated | null {
  const { article } = reading;
  for (const field of ["modified", "published"] as const) {
    const value = article[field];
    if (value === null) continue;
    const span = article.known.find((entry) => entry.field === field)?.span ?? null;
    return {
      field,
      value,
      clock: isoClock(value) ?? (span === null ? null : writtenClock(text, span)),
      span,
    };
  }
  return null;
}

function isoClock(iso: string): Stated["clock"] {
  const found = /T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(.*)$/.exec(iso);
  if (found === null) return null;
  return { minutes: Number(found[1]) * 60 + Number(found[2]), zone: found[3] ?? "" };
}

/** Code units behind a stated day in which its clock may stand. */
const CLOCK_WITHIN = 24;

/** "8:44 PM ET" in the words of the date or right behind them; spaces round the colon are left by those who take texts apart. */
function writtenClock(text: string, { start, end }: Span): Stated["clock"] {
  const line = text.slice(start, end + CLOCK_WITHIN).split("\n")[0] ?? "";
  const found =
    /(?<!\d)(\d{1,2}) ?: ?(\d{2})(?: ?: ?\d{2})?(?: ?([ap])\.?m\b\.?)?(?: ?([A-Z]{2,4})\b)?/i.exec(line);
  if (found === null) return null;
  const half = found[3]?.toLowerCase();
  const hour = Number(found[1]);
  if (hour > (half === undefined ? 23 : 12) || Number(found[2]) > 59) return null;
  const hours = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return { minutes: hours * 60 + Number(found[2]), zone: found[4] ?? "" };
}

/** Days are compared as days; times of one day only where both are stated in the same way, zone included. */
function isLater(one: Stated, other: Stated): boolean {
  const day = ({ value }: Stated) => value.slice(0, 10);
  if (one.value.length < 10 || other.value.length < 10) return false;
  if (day(one) !== day(other)) return day(one) > day(other);
  if (one.clock === null || other.clock === null || one.clock.zone !== other.clock.zone) return false;
  return one.clock.minutes > other.clock.minutes;
}

import { endsHyphened, endsSentence, startsLower } from "./marks.ts";
import type { Paragraph } from "./page.ts";
import { firstWord, sameSize, spare } from "./paragraphs.ts";

/** Paragraphs behind one that breaks off among which its continuation is looked for: a box or two may stand between. */
const reach = 12;

/**
 * Paragraphs that run on in the next column, on the next page or behind a picture, put together. What stands between
 * the two parts (a box, a quotation set large) comes behind the column in which the text goes on.
 */
export function joinedOverColumns(paragraphs: readonly Paragraph[]): Paragraph[] {
  const waiting = [...paragraphs];
  const joined: Paragraph[] = [];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    let whole = next;
    for (let at = continuation(whole, waiting); at !== -1; at = continuation(whole, waiting)) {
      const rest = waiting[at]!;
      const between = waiting.splice(0, at + 1).slice(0, -1);
      whole = { ...whole, lines: [...whole.lines, ...rest.lines], room: rest.room };
      if (between.length > 0) {
        const end = waiting.findIndex(({ region }) => region !== rest.region);
        waiting.splice(end === -1 ? waiting.length : end, 0, ...between);
      }
    }
    joined.push(whole);
  }
  return joined;
}

/** Index of the paragraph in which this one goes on, or -1. */
function continuation(paragraph: Paragraph, waiting: readonly Paragraph[]): number {
  const last = paragraph.lines.at(-1)!;
  const next = waiting[0];
  if (next === undefined || endsSentence(last.text)) return -1;
  const hyphened = endsHyphened(last.text);
  const fits = (other: Paragraph) =>
    Math.abs(other.size - paragraph.size) < paragraph.size * sameSize &&
    (hyphened || firstWord(other.lines[0]!) + last.size * spare > paragraph.room);
  const isNext = (other: Paragraph) =>
    fits(other) && other.begins !== "mark" && startsLower(other.lines[0]!.text);
  const sameFont = (other: Paragraph) => other.font === paragraph.font;
  if (isNext(next)) return 0;
  if (next.begins === "region" && fits(next) && sameFont(next)) return 0;
  // Broken off by the end of its column or by what stands between, and not merely a line without an end mark.
  if (next.begins !== "region" && next.begins !== "size") return -1;
  const isRunning = hyphened || paragraph.lines.length > 1;
  return waiting
    .slice(0, reach)
    .findIndex(
      (other) =>
        sameFont(other) && (isNext(other) || (isRunning && other.begins === "region" && fits(other))),
    );
}

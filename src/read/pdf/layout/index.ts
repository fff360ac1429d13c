import { regionsOf } from "./columns.ts";
import { joinedOverColumns } from "./flow.ts";
import { withoutFurniture } from "./furniture.ts";
import { headlineOf } from "./headline.ts";
import { behindDropCap, joinLines, type Words, wordsOf } from "./hyphens.ts";
import { linesOf } from "./lines.ts";
import { type Line, mainSize, type PageText, type Paragraph, type SetAside } from "./page.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { withoutAsides } from "./roles.ts";

export type { PageText, Piece, SetAside } from "./page.ts";

/** A document as a reader reads it. */
export interface LaidOut {
  /** Paragraphs with a blank line between them. */
  readonly text: string;
  /** The headline as its type shows it, or `null`. */
  readonly headline: string | null;
  readonly aside: readonly SetAside[];
}

/**
 * Pages of placed strings as running text: what repeats on the edges of pages goes, what is left is cut into columns,
 * columns into lines, lines into paragraphs, notes and captions are set aside, and what runs on over columns and pages
 * is put together.
 */
export function layOut(pages: readonly PageText[]): LaidOut {
  const clean = withoutFurniture(pages);
  const columns = clean.pages.flatMap((page) =>
    regionsOf(page.pieces).map((pieces) => linesOf(pieces, page.index)),
  );
  const lines = columns.flat();
  const words = wordsOf(lines);
  const size = mainSize(lines);
  const step = stepsOf(columns);
  const found = columns.flatMap((column, region) => paragraphsOf(column, region, step));
  const { text, aside } = withoutAsides(found, pages, size);
  const joined = joinedOverColumns(text);
  const headline = headlineOf(joined, size);
  return {
    text: joined.map((paragraph) => textOf(paragraph, words)).join("\n\n"),
    headline: headline === null ? null : textOf(headline, words),
    aside: [
      ...clean.aside,
      ...aside.map(({ rule, paragraph }) => ({
        what: rule.what,
        because: rule.because,
        text: textOf(paragraph, words),
      })),
    ],
  };
}

/** Share (0 to 1) of a size's lines that must stand at a distance for it to be the distance of lines. */
const stepShare = 0.15;

/**
 * The distance between base lines inside paragraphs, for type of a size, over the whole document: the smallest of the
 * usual ones, since in a report of short paragraphs the white space between them is as usual.
 */
function stepsOf(columns: readonly (readonly Line[])[]): (size: number) => number {
  const steps = new Map<number, Map<number, number>>();
  for (const column of columns) {
    for (let index = 1; index < column.length; index++) {
      const [before, line] = [column[index - 1]!, column[index]!];
      const key = Math.round(line.size);
      const step = Math.round((line.y - before.y) * 2) / 2;
      if (Math.round(before.size) !== key || step > line.size * 3 || step < line.size * 0.9) continue;
      const known = steps.get(key) ?? new Map<number, number>();
      steps.set(key, known.set(step, (known.get(step) ?? 0) + 1));
    }
  }
  const usual = new Map([...steps].map(([size, known]) => [size, smallestUsual(known)] as const));
  return (size) => usual.get(Math.round(size)) ?? size * 1.25;
}

function smallestUsual(counts: ReadonlyMap<number, number>): number {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const steps = [...counts].sort(([one], [other]) => one - other);
  // Half a point off is the same distance, rounded otherwise.
  const near = (step: number) => (counts.get(step) ?? 0) + (counts.get(step + 0.5) ?? 0);
  return steps.find(([step]) => near(step) >= all * stepShare)?.[0] ?? steps[0]![0];
}

function textOf({ lines }: Paragraph, words: Words): string {
  const [first, ...rest] = lines;
  const start = first!.opens ? behindDropCap(first!.text, words) : first!.text;
  return rest.reduce((text, line) => joinLines(text, line.text, words), start);
}

import { regionsOf } from "./columns.ts";
import { joinedOverColumns } from "./flow.ts";
import { withoutFurniture } from "./furniture.ts";
import { headlineOf } from "./headline.ts";
import { behindDropCap, joinLines, type Words, wordsOf } from "./hyphens.ts";
import { linesOf } from "./lines.ts";
import { heaviest, type Line, mainSize, type PageText, type Paragraph, type SetAside } from "./page.ts";
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

/** The usual distance between base lines for type of a size, over the whole document. */
function stepsOf(columns: readonly (readonly Line[])[]): (size: number) => number {
  const steps = new Map<number, [number, number][]>();
  for (const column of columns) {
    for (let index = 1; index < column.length; index++) {
      const [before, line] = [column[index - 1]!, column[index]!];
      const key = Math.round(line.size);
      const step = line.y - before.y;
      if (Math.round(before.size) !== key || step > line.size * 3) continue;
      const known = steps.get(key) ?? [];
      // Paragraphs of one line each are white space only: a full line above speaks louder.
      known.push([step, before.text.length]);
      steps.set(key, known);
    }
  }
  return (size) => {
    const known = steps.get(Math.round(size));
    return known === undefined ? size * 1.25 : heaviest(known, 0.5);
  };
}

function textOf({ lines }: Paragraph, words: Words): string {
  const [first, ...rest] = lines;
  const start = first!.opens ? behindDropCap(first!.text, words) : first!.text;
  return rest.reduce((text, line) => joinLines(text, line.text, words), start);
}

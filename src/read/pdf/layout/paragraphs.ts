import { endsHyphened, endsSentence, startsLower } from "./marks.ts";
import { heaviest, type Line, median, type Paragraph } from "./page.ts";

/** Type that differs by more (share of the larger) is another kind of text: a headline, a caption, a note. */
export const sameSize = 0.07;

/** A step to the next line so much larger than the usual one (ratio) is white space between paragraphs. */
const gapRatio = 1.18;

/** An indent, in sizes: less is the raggedness of the producer, more is another column or a centred line. */
const leastIndent = 0.6;
const mostIndent = 6;

/** Room (in sizes) that a word needs to spare before its not standing in the line above says something. */
export const spare = 0.4;

/** The same where the line above ends no sentence: lists and addresses leave much. */
const widelySpare = 4;

/** What is known of the lines of one part of a page. */
interface Measure {
  readonly left: number;
  readonly right: number;
  readonly step: number;
}

/** Paragraphs of the lines of one column; `step`: the document's usual distance between base lines for a size. */
export function paragraphsOf(
  lines: readonly Line[],
  region: number,
  step: (size: number) => number,
): Paragraph[] {
  const groups = byType(lines, step);
  const paragraphs: Paragraph[] = [];
  for (const group of groups) {
    const measure = measureOf(group, step(group[0]!.size));
    let open: Line[] = [];
    let begins: Paragraph["begins"] = paragraphs.length === 0 ? "region" : "size";
    const close = () =>
      paragraphs.push({
        lines: open,
        size: open[0]!.size,
        font: open[0]!.font,
        region,
        begins,
        room: measure.right - end(open.at(-1)!),
      });
    for (const [index, line] of group.entries()) {
      const reason = open.length === 0 ? null : beginning(open, line, group[index + 1] ?? null, measure);
      if (reason !== null) {
        close();
        open = [];
        begins = reason;
      }
      open.push(line);
    }
    if (open.length > 0) close();
  }
  return paragraphs;
}

/** Lines of one kind of type: of one size, and not parted by white space with another font behind it, as boxes are. */
function byType(lines: readonly Line[], step: (size: number) => number): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    const same =
      last !== undefined &&
      Math.abs(last.size - line.size) <= Math.max(last.size, line.size) * sameSize &&
      (last.font === line.font || line.y - last.y <= step(line.size) * gapRatio);
    if (same) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups;
}

function measureOf(lines: readonly Line[], step: number): Measure {
  const left = heaviest(
    lines.map((line) => [line.rtl ? -line.right : line.x, line.text.length] as const),
    1,
  );
  const rights = lines.map((line) => (line.rtl ? -line.x : line.right)).sort((p, q) => p - q);
  // Not the furthest: one long word or address may stand out of the column.
  const right = rights[Math.max(0, Math.ceil(rights.length * 0.95) - 1)] ?? 0;
  const steps = lines.slice(1).map((line, index) => line.y - lines[index]!.y);
  const own = heaviest(
    steps.map((one) => [one, 1] as const),
    0.5,
  );
  const same = steps.filter((one) => Math.abs(one - own) <= 1);
  // Columns stretched to one height have steps of their own; a few lines have none that could be trusted.
  const stretched = steps.length >= 6 && same.length >= steps.length * 0.7;
  return { left, right, step: stretched ? median(same) : step };
}

/** Why this line begins a paragraph; `null` where it goes on. Order matters: what is drawn speaks before what is worded. */
function beginning(
  open: readonly Line[],
  line: Line,
  after: Line | null,
  measure: Measure,
): Paragraph["begins"] | null {
  const before = open.at(-1)!;
  if (line.opens) return "mark";
  if (line.y - before.y > measure.step * gapRatio) return "gap";
  if (/^[•●▪■◦‣]\s?/.test(line.text) || /^[-–*]\s/.test(line.text))
    return endsHyphened(before.text) ? null : "mark";
  const indent = edge(line) - measure.left;
  const indentBefore = edge(before) - measure.left;
  const least = line.size * leastIndent;
  if (indent >= least && indent <= line.size * mostIndent && indentBefore < least / 2) {
    return "indent";
  }
  if (open.length > 1 && edge(line) < edge(before) - least && edge(before) - edge(open[0]!) >= least) {
    return "indent";
  }
  // Two indented lines are two paragraphs where the text goes on at the edge; a passage set in goes on indented.
  const goesOnAtEdge = after === null || edge(after) - measure.left < least / 2;
  const alike = indent >= least && open.every((one) => Math.abs(edge(one) - edge(line)) < least / 2);
  if (alike && (goesOnAtEdge || fits(before, line, measure, spare))) return "indent";
  if (endsSentence(before.text) && fits(before, line, measure, spare)) return "short";
  return !startsLower(line.text) &&
    !endsHyphened(before.text) &&
    fits(before, line, measure, widelySpare) &&
    isRunningText(open, line)
    ? "short"
    : null;
}

/** A headline's lines are short for the eye: only beside lines of more than a few words a short one says something. */
function isRunningText(open: readonly Line[], line: Line): boolean {
  return [...open, line].some(({ text, size, x, right }) => right - x > size * 12 && text.length > 40);
}

/** Where the line begins, as it is read. */
function edge(line: Line): number {
  return line.rtl ? -line.right : line.x;
}

/** True where the first word of the next line would have fitted, with so many sizes to spare. */
function fits(before: Line, line: Line, { right }: Measure, room: number): boolean {
  return firstWord(line) + line.size * room <= right - end(before);
}

/** Width of the first word of a line with the space before it. */
export function firstWord({ text, right, x }: Line): number {
  const letters = Math.max(1, text.length);
  const space = text.indexOf(" ");
  return ((right - x) * ((space === -1 ? letters : space) + 1)) / letters;
}

/** Where the line ends, as it is read. */
function end(line: Line): number {
  return line.rtl ? -line.x : line.right;
}

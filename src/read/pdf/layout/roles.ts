import { endsSentence, startsLower } from "./marks.ts";
import type { PageText, Paragraph, SetAside } from "./page.ts";
import { sameSize } from "./paragraphs.ts";

/** A rule that takes paragraphs out of the running text. */
interface RoleRule {
  readonly what: SetAside["what"];
  readonly because: string;
  readonly takes: (paragraph: Paragraph, around: Around) => boolean;
}

/** What a rule may look at beside the paragraph. */
interface Around {
  readonly pages: readonly PageText[];
  readonly all: readonly Paragraph[];
  readonly index: number;
  /** Size of the document's running text. */
  readonly size: number;
}

/** Notes and captions are set smaller than the text, by this ratio or less. */
const smallRatio = 0.93;

/** A caption is short; in lines. */
const longestCaption = 7;

/** White space that a picture takes, in lines of the text. */
const pictureLines = 3;

const rules: readonly RoleRule[] = [
  {
    what: "other",
    because: "it is a footnote: small type behind a mark at the foot of the page",
    takes: (paragraph, around) =>
      isSmall(paragraph, around) && opensWithMark(paragraph) && standsLow(paragraph, around),
  },
  {
    what: "caption",
    because: "it is a caption: small type beside the white space that a picture leaves",
    takes: (paragraph, around) =>
      isSmall(paragraph, around) &&
      paragraph.lines.length <= longestCaption &&
      standsInText(paragraph, around) &&
      (whiteAbove(paragraph, around) || cutsSentence(around)),
  },
];

/** The running text, and what stands beside it. */
export function withoutAsides(
  paragraphs: readonly Paragraph[],
  pages: readonly PageText[],
  size: number,
): {
  text: readonly Paragraph[];
  aside: readonly { readonly rule: RoleRule; readonly paragraph: Paragraph }[];
} {
  const text: Paragraph[] = [];
  const aside: { rule: RoleRule; paragraph: Paragraph }[] = [];
  paragraphs.forEach((paragraph, index) => {
    const around: Around = { pages, all: paragraphs, index, size };
    const rule = rules.find(({ takes }) => takes(paragraph, around));
    if (rule === undefined) text.push(paragraph);
    else aside.push({ rule, paragraph });
  });
  return { text, aside };
}

function isSmall({ size }: Paragraph, around: Around): boolean {
  return size <= around.size * smallRatio;
}

function opensWithMark({ lines }: Paragraph): boolean {
  return /^(?:\(?\d{1,2}\)?[.)]?\s*\p{L}|[*†‡§]+\s*\S|[¹²³⁴-⁹]+\s*\S)/u.test(lines[0]!.text);
}

/** In its column the text's own size stands above it, and nothing of it below. */
function standsLow({ lines }: Paragraph, { all, size }: Around): boolean {
  const first = lines[0]!;
  const column = all
    .filter((other) => other.size > size * smallRatio)
    .flatMap((other) => other.lines.filter((line) => line.page === first.page && overlap(line, first)));
  return column.length > 0 && column.every((line) => line.y < first.y);
}

function overlap(one: { x: number; right: number }, other: { x: number; right: number }): boolean {
  return one.x < other.right && other.x < one.right;
}

/** Running text comes before it and behind it: a date line above the text and a note below it are not captions. */
function standsInText({ lines }: Paragraph, { all, index, size }: Around): boolean {
  const isBody = (other: Paragraph) =>
    Math.abs(other.size - size) < size * sameSize && other.lines.length > 1;
  const sentence = lines.length > 1 || (endsSentence(lines.at(-1)!.text) && lines[0]!.text.length > 40);
  return all.slice(index + 1).some(isBody) && (all.slice(0, index).some(isBody) || sentence);
}

function whiteAbove(paragraph: Paragraph, { all, pages, size }: Around): boolean {
  const first = paragraph.lines[0]!;
  let above = 0;
  for (const other of all) {
    for (const line of other.lines) {
      if (line.page === first.page && line.y < first.y && overlap(line, first) && line.y > above)
        above = line.y;
    }
  }
  const page = pages.find(({ index }) => index === first.page);
  // On top of the page the margin is no picture.
  const top = above === 0 ? (page?.height ?? 0) * 0.1 : above;
  return first.y - top > size * 1.2 * (pictureLines + 1);
}

/** The text before it breaks off, and goes on behind it. */
function cutsSentence({ all, index }: Around): boolean {
  const before = all[index - 1]?.lines.at(-1);
  const behind = all.slice(index + 1).find(({ size }) => size > all[index]!.size);
  if (before === undefined || behind === undefined) return false;
  return !endsSentence(before.text) && startsLower(behind.lines[0]!.text);
}

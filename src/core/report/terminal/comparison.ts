import type { Article, Comparison } from "../../model.ts";
import { visible } from "../escape/terminal.ts";
import { type Facts, factsOf, gravityNames, type SideFacts } from "../facts.ts";
import { type Section, sectionsOf } from "../grouping.ts";
import { notesOf } from "../notes.ts";
import { count, grouped } from "../phrase.ts";
import { letter } from "../place.ts";
import { directionLine, directionWords, verdict } from "../verdict.ts";
import { entryLines, type View } from "./change.ts";
import {
  apart,
  emptyLine,
  isRightToLeft,
  type Line,
  type Page,
  paragraph,
  remark,
  written,
} from "./layout.ts";
import { overview } from "./overview.ts";
import { plain, type Style, styled } from "./style.ts";

/** Columns from which both sides stand beside each other: two columns of 55 are the narrowest that read well. */
const wideColumns = 120;

/** Comparisons that share their base, for a terminal. */
export function terminalReport(comparisons: readonly Comparison[], page: Page): string {
  const lines: Line[] = [];
  comparisons.forEach((comparison, index) => {
    if (index > 0) lines.push(emptyLine, [styled("faint", "─".repeat(page.columns))], emptyLine);
    const wide =
      page.columns >= wideColumns &&
      !isRightToLeft(comparison.a.article.text) &&
      !isRightToLeft(comparison.b.article.text);
    lines.push(...comparisonLines({ comparison, letters: [letter(0), letter(index + 1)], page, wide }));
  });
  return written(lines, page);
}

function comparisonLines(view: View): readonly Line[] {
  const { comparison, letters, page } = view;
  const facts = factsOf(comparison);
  const blocks: (readonly Line[])[] = [
    [
      ...cardLines(comparison.a.article, facts.a, letters[0], page),
      ...cardLines(comparison.b.article, facts.b, letters[1], page),
    ],
    paragraph([], 0, [styled("strong", verdict(comparison, facts, letters))], page.columns),
    comparison.relation === "unrelated" ? [] : overview(comparison, letters, page.columns),
    facts.sameBytes ? [] : directionLines(view),
    notComparedLines(view),
    ...(comparison.relation === "unrelated" && !page.all
      ? []
      : sectionsOf(comparison).flatMap((section) => sectionLines(section, view))),
    hiddenLines(comparison, facts, page),
  ];
  return apart(blocks);
}

function cardLines(article: Article, facts: SideFacts, name: string, page: Page): readonly Line[] {
  const title = article.title ?? firstWords(article);
  const label = [article.outlet, title].filter((part) => part !== null).join(": ");
  const details = [
    article.origin.name,
    dateWords(article),
    `${count(facts.words, "word")}, ${count(facts.sentences, "sentence")}`,
    article.language,
  ].filter((part) => part !== null);
  return [
    ...paragraph([styled("strong", name)], 3, [plain(visible(label))], page.columns),
    ...paragraph([], 3, [styled("faint", visible(details.join(" · ")))], page.columns),
  ];
}

function firstWords({ text, paragraphs }: Article): string {
  const first = paragraphs[0] ?? { start: 0, end: text.length };
  const start = text.slice(first.start, Math.min(first.end, first.start + 60));
  return first.end - first.start > 60 ? `${start.replace(/\s+\S*$/, "")} …` : start;
}

function dateWords({ published, known }: Article): string {
  if (published === null) return "no date";
  const by = known.find(({ field, value }) => field === "published" && value === published)?.by;
  return by === undefined ? published : `${published} (${by})`;
}

/** Reasons shown without `--why`: the strongest few; all of them would bury the answer. */
const reasonsShown = 3;

function directionLines({ comparison, letters, page }: View): readonly Line[] {
  if (comparison.relation === "unrelated") return [];
  const words = directionWords(comparison.direction, letters);
  const shown = page.why || page.all ? words.because : words.because.slice(0, reasonsShown);
  const lines = [
    ...paragraph([styled("heading", "Which came first: ")], 18, [plain(directionLine(words))], page.columns),
    ...shown.flatMap(({ says }) => paragraph([plain("  - ")], 4, [plain(visible(says))], page.columns)),
  ];
  const left = words.because.length - shown.length;
  if (left > 0) lines.push(...remark(4, `${count(left, "more reason")}: --why`, page.columns));
  return lines;
}

/** Notes shown without `--all`. */
const notesShown = 4;

function notComparedLines({ comparison, letters, page }: View): readonly Line[] {
  const notes = notesOf(comparison, letters);
  if (notes.length === 0) return [];
  const shown = page.all ? notes : notes.slice(0, notesShown);
  const lines: Line[] = [[styled("heading", "What is odd, repaired or not compared")]];
  for (const note of shown)
    lines.push(
      ...paragraph(
        [plain("  - ")],
        4,
        [plain(visible(note.about === "" ? note.says : `${note.about}: ${note.says}`))],
        page.columns,
      ),
    );
  if (notes.length > shown.length)
    lines.push(...remark(4, `${count(notes.length - shown.length, "more note")}: --all`, page.columns));
  return lines;
}

const sectionStyles: readonly Style[] = ["plain", "plain", "wording", "passage", "grave"];

function sectionLines(section: Section, view: View): readonly (readonly Line[])[] {
  if (section.gravity === 1 && !view.page.all) return [];
  const heading = paragraph(
    [],
    0,
    [
      styled(sectionStyles[section.gravity] ?? "heading", gravityNames[section.gravity]),
      styled("faint", ` (${grouped(section.size)})`),
    ],
    view.page.columns,
  );
  const entries = section.entries.map((entry) => entryLines(entry, view));
  if (section.gravity <= 2) return [[...heading, ...entries.flat()]];
  const [first = [], ...rest] = entries;
  return [[...heading, ...first], ...rest];
}

function hiddenLines({ relation, changes }: Comparison, { byGravity }: Facts, page: Page): readonly Line[] {
  if (relation === "unrelated" && !page.all && changes.length > 0) {
    const says = `${count(changes.length, "difference")} not listed, since they are not two tellings: --all`;
    return remark(0, says, page.columns);
  }
  const hidden = byGravity[1] ?? 0;
  if (hidden === 0 || page.all) return [];
  const says = `${count(hidden, "change")} of form only (spelling, marks, format) hidden: --all`;
  return remark(0, says, page.columns);
}

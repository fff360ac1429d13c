import type { Reading, Span } from "../../model.ts";
import { type QuoteFinding, type QuoteTrace, type QuoteVerdict, quoteVerdicts } from "../../quote/index.ts";
import { visible } from "../escape/terminal.ts";
import { capital, count, list } from "../phrase.ts";
import { letter, numbers, sentenceAt } from "../place.ts";
import { apart, bare, indented, type Line, type Page, paragraph, remark, side, written } from "./layout.ts";
import { type Piece, plain, styled } from "./style.ts";
import { markedWords, verdictStyles } from "./wording.ts";

/** Columns of the letter before an article's lines. */
const indent = 3;
/** Lines of one excerpt without `--all`. */
const excerptLines = 4;

/** What became of some words, for a terminal: the answer in one sentence, then an article a block with its words. */
export function terminalQuote(trace: QuoteTrace, readings: readonly Reading[], page: Page): string {
  const blocks = [
    askedLines(trace, page),
    paragraph([], 0, [styled("strong", summary(trace))], page.columns),
    ...trace.findings.map((finding) => findingLines(finding, trace, readings[finding.reading]!, page)),
    trace.diagnostics.flatMap(({ says }) => remark(0, visible(says), page.columns)),
  ];
  return written(apart(blocks), page);
}

function askedLines({ words, speaker }: QuoteTrace, { columns }: Page): readonly Line[] {
  const by = speaker === null ? [] : [styled("faint", ` as words of ${visible(speaker)}`)];
  return paragraph([], 0, [plain(`“${visible(words)}”`), ...by], columns);
}

/** "Altered in 1 of 2 texts, verbatim in 1." */
function summary({ findings }: QuoteTrace): string {
  const counts = new Map<QuoteVerdict, number>();
  for (const { verdict } of findings) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const parts = quoteVerdicts.flatMap((verdict) => {
    const number = counts.get(verdict);
    if (number === undefined) return [];
    return [verdict === "not in these texts" ? `not in ${number}` : `${verdict} in ${number}`];
  });
  return `${capital(list(parts))} of ${count(findings.length, "text")}.`;
}

function findingLines(
  finding: QuoteFinding,
  trace: QuoteTrace,
  reading: Reading,
  page: Page,
): readonly Line[] {
  const name = letter(finding.reading);
  const { article } = reading;
  const details = [article.origin.name ?? article.title ?? article.id, article.published ?? "no date"];
  const head: readonly Piece[] = [
    styled(verdictStyles[finding.verdict], finding.verdict),
    styled(
      "faint",
      visible(` · ${[...details, where(finding, reading)].filter((part) => part !== "").join(" · ")}`),
    ),
  ];
  return [
    ...paragraph([styled("strong", name)], indent, head, page.columns),
    ...paragraph([], indent, [plain(visible(finding.says))], page.columns),
    ...(finding.found.length === 0 ? [] : wordLines(finding, trace, reading, page)),
  ];
}

/** 0-based, ascending. */
function sentencesOf({ found }: QuoteFinding, reading: Reading): readonly number[] {
  const indices = new Set(found.map((span) => sentenceAt(reading, span.start)));
  return [...indices].filter((index) => index >= 0).sort((x, y) => x - y);
}

/** Sentence and speaker. */
function where(finding: QuoteFinding, reading: Reading): string {
  const { speaker, quotations } = finding;
  const sentences = sentencesOf(finding, reading);
  const parts: string[] = [];
  if (sentences.length > 0) parts.push(`sentence ${numbers(sentences)}`);
  if (speaker !== null) parts.push(speaker);
  else if (quotations.length > 0) parts.push("speaker not told");
  return parts.join(" · ");
}

/** The article's words with the differing ones marked, and the asked words where those differ. */
function wordLines(
  finding: QuoteFinding,
  { words }: QuoteTrace,
  reading: Reading,
  page: Page,
): readonly Line[] {
  const sheet = { ...page, columns: page.columns - indent, limit: page.all ? 40 : excerptLines };
  const theirs = finding.differences.map((difference) => difference.found).filter(hasWords);
  const lines =
    theirs.length > 0
      ? side("text ", reading, theirs, "old", sheet)
      : bare("text ", reading, sentencesOf(finding, reading), sheet);
  const article = indented(lines, indent);
  const ours = finding.differences.map((difference) => difference.asked).filter(hasWords);
  if (ours.length === 0) return article;
  const first: readonly Piece[] = [plain(" ".repeat(indent)), styled("faint", "asked")];
  return [
    ...article,
    ...paragraph(first, indent + 6, markedWords(words, ours, "new", page.color), page.columns),
  ];
}

function hasWords({ start, end }: Span): boolean {
  return end > start;
}

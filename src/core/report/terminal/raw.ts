import { slice } from "../../text/span.ts";
import { visible } from "../escape/terminal.ts";
import { wordCount } from "../facts.ts";
import { count } from "../phrase.ts";
import { knownByField, type RawArticle } from "../raw.ts";
import { apart, type Line, type Page, paragraph, written } from "./layout.ts";
import { plain, styled } from "./style.ts";
import { wrapAtMost } from "./wrap.ts";

const labelWidth = 12;

/** Lines of one passage that was left out, and of the text, where not all is asked for. */
const fewLines = 2;

/** What was taken of a source and what was left out, each with its reason, for a terminal. */
export function rawReport(raw: RawArticle, page: Page): string {
  const blocks = [
    headLines(raw, page),
    knownLines(raw, page),
    textLines(raw, page),
    leftLines(raw, page),
    noteLines(raw, page),
  ];
  return written(apart(blocks), page);
}

function headLines({ name, place, article }: RawArticle, page: Page): readonly Line[] {
  const { origin, declared } = article;
  return [
    ...paragraph([], 0, [styled("strong", visible(name))], page.columns),
    ...labelled("place", place, page),
    ...labelled("reader", origin.extractor, page),
    ...labelled("address", origin.url, page),
    ...labelled("captured", origin.captured, page),
    ...labelled("SHA-256", origin.sha256, page),
    ...labelled("canonical", declared.canonical, page),
    ...labelled("based on", declared.isBasedOn, page),
    ...labelled("truncated", origin.truncated ? "yes: the end is missing" : null, page),
  ];
}

function labelled(label: string, value: string | null, page: Page): readonly Line[] {
  if (value === null) return [];
  return paragraph([styled("faint", `${label} `)], labelWidth, [plain(visible(value))], page.columns);
}

/** Each field with the value that stands, and below it, fainter, what else is said of it. */
function knownLines({ article }: RawArticle, page: Page): readonly Line[] {
  const lines: Line[] = [heading("Known", "")];
  for (const [field, facts] of knownByField(article)) {
    for (const [index, { value, by }] of facts.entries()) {
      const label = index === 0 ? `  ${field} ` : "";
      const style = index === 0 ? "plain" : "faint";
      const pieces = [styled(style, visible(value)), styled("faint", ` (${visible(by)})`)];
      lines.push(...paragraph([styled("faint", label)], labelWidth, pieces, page.columns));
    }
  }
  return lines.length === 1 ? [] : lines;
}

function textLines({ article }: RawArticle, page: Page): readonly Line[] {
  const size = `${count(wordCount(article.text), "word")} in ${count(article.paragraphs.length, "paragraph")}`;
  const lines: Line[] = [heading("Taken", size)];
  for (const span of article.paragraphs) {
    lines.push(...passage("│ ", slice(article.text, span), page));
  }
  return lines;
}

function leftLines({ left }: RawArticle, page: Page): readonly Line[] {
  if (left.length === 0) return [];
  const lines: Line[] = [heading("Left out", String(left.length))];
  for (const { what, because, text } of left) {
    const pieces = [plain(visible(what)), styled("faint", `: ${visible(because)}`)];
    lines.push(...paragraph([plain("  ")], 2, pieces, page.columns));
    if (/\S/.test(text)) lines.push(...passage("    ┊ ", text, page));
  }
  return lines;
}

function passage(mark: string, text: string, page: Page): readonly Line[] {
  const width = page.columns - mark.length;
  const most = page.all ? Number.POSITIVE_INFINITY : fewLines;
  return wrapAtMost([plain(visible(text))], width, most).map((line) => [styled("faint", mark), ...line]);
}

function noteLines({ diagnostics }: RawArticle, page: Page): readonly Line[] {
  if (diagnostics.length === 0) return [];
  return [
    heading("Notes", String(diagnostics.length)),
    ...diagnostics.flatMap(({ code, says }) =>
      paragraph(
        [plain("  ")],
        2,
        [plain(visible(says)), styled("faint", ` (${visible(code)})`)],
        page.columns,
      ),
    ),
  ];
}

function heading(says: string, detail: string): Line {
  return detail === ""
    ? [styled("heading", says)]
    : [styled("heading", says), styled("faint", ` (${detail})`)];
}

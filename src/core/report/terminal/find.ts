import type { Article } from "../../model.ts";
import { slice } from "../../text/span.ts";
import { visible } from "../escape/terminal.ts";
import { wordCount } from "../facts.ts";
import { type Found, sameWords } from "../found.ts";
import { count, percent } from "../phrase.ts";
import { apart, type Line, type Page, paragraph, remark, written } from "./layout.ts";
import { type Piece, plain, styled } from "./style.ts";
import { wrapAtMost } from "./wrap.ts";

/** Columns of a hit's number. */
const indent = 4;
/** Passages of one hit, and lines of a passage, without `--all`. */
const passagesShown = 2;
const passageLines = 2;

/** Tellings of a text in a corpus of `articles` articles, the likest first. */
export function terminalFind(query: Article, found: readonly Found[], articles: number, page: Page): string {
  const blocks = [
    askedLines(query, page),
    paragraph([], 0, [styled("strong", summary(found, articles))], page.columns),
    ...found.map((hit, index) => hitLines(query, hit, index + 1, page)),
  ];
  return written(apart(blocks), page);
}

function askedLines(query: Article, page: Page): readonly Line[] {
  const details = [
    query.origin.name,
    query.published ?? "no date",
    count(wordCount(query.text), "word"),
    query.language,
  ].filter((part) => part !== null);
  return [
    ...paragraph([], 0, [plain(visible(titleOf(query)))], page.columns),
    ...paragraph([], 0, [styled("faint", visible(details.join(" · ")))], page.columns),
  ];
}

function titleOf({ title, text }: Article): string {
  return title ?? `${text.slice(0, 60).replace(/\s+\S*$/, "")} …`;
}

function summary(found: readonly Found[], articles: number): string {
  const searched = `the ${count(articles, "article")} of this corpus`;
  if (found.length === 0) return `No telling found: none of ${searched} tells what this text tells.`;
  return `${count(found.length, "telling")} found in ${searched}, the likest first.`;
}

function hitLines(query: Article, hit: Found, number: number, page: Page): readonly Line[] {
  const { article, containment, passages, score } = hit;
  const label = [article.outlet, titleOf(article)].filter((part) => part !== null).join(": ");
  const details = [article.published ?? "no date", article.id, article.url].filter((part) => part !== null);
  const same = sameWords(query.text, article.text);
  const reuse = `${percent(containment.queryInArticle)} of the asked text stands here, ${percent(containment.articleInQuery)} of this in the asked text`;
  const shown = page.all ? passages : passages.slice(0, passagesShown);
  const left = passages.length - shown.length;
  return [
    ...paragraph([styled("strong", String(number))], indent, [plain(visible(label))], page.columns),
    ...paragraph([], indent, [styled("faint", visible(details.join(" · ")))], page.columns),
    ...paragraph(
      [],
      indent,
      [plain(same ? "the same text, word for word" : reuse), styled("faint", ` · score ${score.toFixed(2)}`)],
      page.columns,
    ),
    ...(same ? [] : shown).flatMap((passage) => {
      const asked = slice(query.text, passage.query);
      const here = slice(article.text, passage.article);
      if (sameWords(asked, here)) return passageWords("both", here, page);
      return [...passageWords("asked", asked, page), ...passageWords("here", here, page)];
    }),
    ...(left > 0 && !same ? remark(indent, `${count(left, "more passage")}: --all`, page.columns) : []),
  ];
}

function passageWords(side: string, words: string, page: Page): readonly Line[] {
  const inner = indent + 6;
  const lines = wrapAtMost([plain(visible(words))], page.columns - inner, page.all ? 40 : passageLines);
  const head = (index: number): readonly Piece[] =>
    index === 0
      ? [plain(" ".repeat(indent)), styled("faint", side.padEnd(inner - indent))]
      : [plain(" ".repeat(inner))];
  return lines.map((line, index) => [...head(index), ...line]);
}

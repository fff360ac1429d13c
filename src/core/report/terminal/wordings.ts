import type { CorpusWordings, Wording, WordingPlace } from "../../quote/wordings.ts";
import { visible } from "../escape/terminal.ts";
import { count, grouped, list } from "../phrase.ts";
import { bySpeaker, verdictName } from "../wording-words.ts";
import { apart, type Line, type Page, paragraph, remark, written } from "./layout.ts";
import { plain, styled } from "./style.ts";
import { markedWords, placeLines, placesShown, verdictStyles, wordingLine } from "./wording.ts";

/** Columns of a wording's number. */
const indent = 4;

/** Wordings shown without `--all`. */
const wordingsShown = 10;

/** Speakers named in the summary; a word or two that was misread for a name is not worth a line at the top. */
const speakersNamed = 3;

/** Every wording that a corpus has of some words, the earliest first. `articles`: how many were searched. */
export function terminalWordings(found: CorpusWordings, articles: number, page: Page): string {
  const { asked, speaker, wordings } = found;
  const by = speaker === null ? [] : [styled("faint", ` as words of ${visible(speaker)}`)];
  const shown = page.all ? wordings : mostPrinted(wordings);
  const hidden = wordings.filter((wording) => !shown.includes(wording));
  const blocks: (readonly Line[])[] = [
    paragraph([], 0, [plain(`“${visible(asked)}”`), ...by], page.columns),
    paragraph([], 0, [styled("strong", summary(found, articles))], page.columns),
    ...shown.map((wording) => wordingLines(wording, wordings.indexOf(wording) + 1, asked, page)),
    hidden.length === 0
      ? []
      : remark(
          0,
          `${count(hidden.length, "more wording")} in ${count(articlesOf(hidden), "article")}: --all`,
          page.columns,
        ),
  ];
  return written(apart(blocks), page);
}

/** The earliest wording and those with the most places, the earliest first. */
function mostPrinted(wordings: readonly Wording[]): readonly Wording[] {
  const [first, ...others] = wordings;
  const most = others.sort((x, y) => y.places.length - x.places.length).slice(0, wordingsShown - 1);
  return wordings.filter((wording) => wording === first || most.includes(wording));
}

function wordingLines(wording: Wording, number: number, asked: string, page: Page): readonly Line[] {
  const differs = wording.differences.map((one) => one.asked).filter(({ start, end }) => end > start);
  return [
    ...wordingLine(wording, [styled("strong", String(number))], indent, page),
    ...(differs.length === 0
      ? []
      : paragraph(
          [plain(" ".repeat(indent))],
          indent + 6,
          [styled("faint", "asked "), ...markedWords(asked, differs, "new", page.color)],
          page.columns,
        )),
    ...paragraph(
      [],
      indent,
      [
        styled(verdictStyles[wording.verdict], verdictName(wording.verdict)),
        styled("faint", ` · ${printed(wording.places)}${visible(wording.says)}`),
      ],
      page.columns,
    ),
    ...placeLines(wording.places, indent, page),
  ];
}

/** "in 127 articles from 2020-04-04 to 2020-05-10 · "; nothing where all are listed below. */
function printed(places: readonly WordingPlace[]): string {
  if (places.length <= placesShown) return "";
  const days = places.flatMap(({ published }) => (published === null ? [] : [published.slice(0, 10)]));
  const [first, last] = [days[0], days.at(-1)];
  const when =
    first === undefined
      ? ""
      : first === last
        ? ` of ${visible(first)}`
        : ` from ${visible(first)} to ${visible(last!)}`;
  return `in ${count(places.length, "article")}${when} · `;
}

function articlesOf(wordings: readonly Wording[]): number {
  return new Set(wordings.flatMap(({ places }) => places.map(({ article }) => article))).size;
}

/** "3 wordings in 7 articles, the earliest of 2023-02-06. Said to be words of Ines Halloran." */
function summary({ wordings, unread }: CorpusWordings, articles: number): string {
  if (wordings.length === 0)
    return `Not found: neither these words nor words near them stand in the ${count(articles, "article")} of this corpus.`;
  const places = wordings.flatMap((wording) => wording.places);
  const dated = places.find(({ published }) => published !== null)?.published ?? null;
  const parts = [
    `${count(wordings.length, "wording")} in ${count(articlesOf(wordings), "article")}`,
    ...(dated === null ? [] : [`the earliest of ${visible(dated)}`]),
  ];
  const more =
    unread === 0
      ? ""
      : ` ${count(unread, "more article")} ${unread === 1 ? "has" : "have"} these words, or nearly, and ${unread === 1 ? "was" : "were"} not read: --all.`;
  return `${parts.join(", ")}.${more}${whose(places)}`;
}

/** Who is said to have said it, those whom most name first. */
function whose(places: readonly WordingPlace[]): string {
  const speakers = bySpeaker(places)
    .flatMap(([name, own]) => (name === null ? [] : [{ name: visible(name), places: own.length }]))
    .sort((x, y) => y.places - x.places);
  const [only, second] = speakers;
  if (only === undefined) return "";
  if (second === undefined) return ` Said to be words of ${only.name}.`;
  const named = speakers.slice(0, speakersNamed).map((one) => `${one.name} (${grouped(one.places)})`);
  const others = speakers.length - named.length;
  const all = others === 0 ? named : [...named, count(others, "other")];
  return ` Said to be words of ${list(all)}: the articles do not agree.`;
}

import type { Wordings } from "../../quote/wordings.ts";
import { speakersOf } from "../../quote/wordings.ts";
import { visible } from "../escape/terminal.ts";
import { count, list } from "../phrase.ts";
import { verdictName } from "../wording-words.ts";
import { apart, type Line, type Page, paragraph, written } from "./layout.ts";
import { plain, styled } from "./style.ts";
import { markedWords, placeLines, verdictStyles, wordingLine } from "./wording.ts";

/** Columns of a wording's number. */
const indent = 4;

/** Every wording that a corpus has of some words, the earliest first. `articles`: how many were searched. */
export function terminalWordings(found: Wordings, articles: number, page: Page): string {
  const { asked, speaker, wordings } = found;
  const by = speaker === null ? [] : [styled("faint", ` as words of ${visible(speaker)}`)];
  const blocks: (readonly Line[])[] = [
    paragraph([], 0, [plain(`“${visible(asked)}”`), ...by], page.columns),
    paragraph([], 0, [styled("strong", summary(found, articles))], page.columns),
    ...wordings.map((wording, index) => {
      const differs = wording.differences
        .map(({ asked: span }) => span)
        .filter(({ start, end }) => end > start);
      return [
        ...wordingLine(wording, [styled("strong", String(index + 1))], indent, page),
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
            styled("faint", ` · ${visible(wording.says)}`),
          ],
          page.columns,
        ),
        ...placeLines(wording.places, indent, page),
      ];
    }),
  ];
  return written(apart(blocks), page);
}

/** "3 wordings in 7 articles, the earliest of 2023-02-06; speakers: Ines Halloran." */
function summary({ wordings }: Wordings, articles: number): string {
  if (wordings.length === 0)
    return `Not found: neither these words nor words near them stand in the ${count(articles, "article")} of this corpus.`;
  const places = wordings.flatMap((wording) => wording.places);
  const dated = places.find(({ published }) => published !== null)?.published ?? null;
  const speakers = speakersOf(places);
  const parts = [
    `${count(wordings.length, "wording")} in ${count(new Set(places.map(({ article }) => article)).size, "article")}`,
    ...(dated === null ? [] : [`the earliest of ${visible(dated)}`]),
  ];
  const who =
    speakers.length > 1
      ? ` Said to be words of ${visible(list(speakers))}: the articles do not agree.`
      : speakers.length === 1
        ? ` Said to be words of ${visible(speakers[0]!)}.`
        : "";
  return `${parts.join(", ")}.${who}`;
}

import type { Span } from "../../model.ts";
import type { QuoteVerdict } from "../../quote/index.ts";
import type { Wording, WordingPlace } from "../../quote/wordings.ts";
import { visible } from "../escape/terminal.ts";
import { stretches } from "../excerpt.ts";
import { count } from "../phrase.ts";
import { bySpeaker, placesWords } from "../wording-words.ts";
import { type Line, markedPieces, type Page, paragraph, remark } from "./layout.ts";
import { type Piece, plain, type Style, styled } from "./style.ts";

export const verdictStyles: { readonly [verdict in QuoteVerdict]: Style } = {
  verbatim: "added",
  shortened: "wording",
  joined: "grave",
  altered: "grave",
  "another speaker": "grave",
  "paraphrase in marks": "grave",
  "cannot check": "faint",
  "not in these texts": "faint",
};

/** Words with the stretches that differ marked: underlined in colour, in brackets without. */
export function markedWords(
  words: string,
  spans: readonly Span[],
  style: "old" | "new",
  color: boolean,
): readonly Piece[] {
  return markedPieces(stretches(words, spans), style, color).filter(({ text }) => text !== "");
}

/** One wording with what the asked words lack in brackets or underlined, in quotation marks where the article sets them. */
export function wordingLine(
  wording: Wording,
  first: readonly Piece[],
  indent: number,
  page: Page,
): readonly Line[] {
  const quoted = wording.verdict !== "paraphrase in marks";
  const body = markedWords(
    wording.words,
    wording.differences.map(({ words }) => words),
    "old",
    page.color,
  );
  const pieces = quoted ? [plain("“"), ...body, plain("”")] : body;
  return paragraph(first, indent, pieces, page.columns);
}

/** Who carried it: a line for each whom the articles name as the speaker, with the outlets and dates behind. */
export function placeLines(places: readonly WordingPlace[], indent: number, page: Page): readonly Line[] {
  const shown = page.all ? places : places.slice(0, placesShown);
  const left = places.length - shown.length;
  const lines = bySpeaker(shown).flatMap(([speaker, where]) =>
    paragraph(
      [],
      indent,
      [
        styled("strong", visible(speaker ?? "speaker not told")),
        styled("faint", visible(` · ${placesWords(where)}`)),
      ],
      page.columns,
    ),
  );
  return left === 0
    ? lines
    : [...lines, ...remark(indent, `${count(left, "more place")}: --all`, page.columns)];
}

/** Places shown of one wording without `--all`. */
export const placesShown = 8;

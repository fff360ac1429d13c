/** What a piece of a line is; how that looks is decided in one place, with colour and without. */
export type Style =
  | "plain"
  | "strong"
  | "faint"
  | "old"
  | "new"
  | "gone"
  | "added"
  | "grave"
  | "passage"
  | "wording"
  | "identical"
  | "edited"
  | "reworded"
  | "heading";

/** A stretch of one line in one style. The text is harmless already: `visible` has been over article text. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

/** Select Graphic Rendition codes. What matters has a second sign beside its colour: bold, underline or brackets. */
const codes: { readonly [name in Style]: string } = {
  plain: "",
  strong: "1",
  heading: "1",
  faint: "2",
  old: "4;31",
  new: "4;32",
  gone: "1;31",
  added: "1;32",
  grave: "1;31",
  passage: "1;34",
  wording: "1;33",
  identical: "2",
  edited: "33",
  reworded: "35",
};

/** Pieces as one string; `color` false gives the bare text. */
export function paint(pieces: readonly Piece[], color: boolean): string {
  if (!color) return pieces.map(({ text }) => text).join("");
  return pieces
    .map(({ text, style }) =>
      codes[style] === "" || text === "" ? text : `\x1b[${codes[style]}m${text}\x1b[0m`,
    )
    .join("");
}

export function plain(text: string): Piece {
  return { text, style: "plain" };
}

export function styled(style: Style, text: string): Piece {
  return { text, style };
}

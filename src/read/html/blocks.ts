import { isKicker, isNoteMark } from "./marks.ts";
import { blockTags, headingTags, silentTags } from "./tags.ts";
import { foldSpace, type PageElement, wordsOf } from "./tree.ts";

/** A stretch of a page that browsers set as one paragraph, heading, item or row. */
export interface Block {
  /** White space folded; `\n` where a single `br` breaks the line. */
  readonly text: string;
  readonly kind: "text" | "heading" | "item" | "quote" | "row";
  /** 1 to 6 for a heading, 0 otherwise. */
  readonly level: number;
  /** The innermost block element. */
  readonly element: PageElement;
  /** Share (0 to 1) of the letters that stand in links. */
  readonly linked: number;
  /** True where all letters are bold, as old pages set their sub-headings. */
  readonly bold: boolean;
  /** True where a browser without scripts would not show it. */
  readonly hidden: boolean;
  /** A picture or film stands directly before. */
  readonly afterPicture: boolean;
}

const pictureTags = new Set(
  "img picture video amp-img amp-video iframe amp-iframe svg object embed".split(" "),
);

/** Class names by which style sheets hide text from the eye. */
const hiddenNames =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|d-none|u-hidden|is-hidden|assistive-text|a11y-hidden|off-?screen)(?:$|[\s_-])|^hidden$/i;

/** Not shown at all, or set for programs that read aloud: clipped to nothing, or far off the screen. */
const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01]|clip-path\s*:\s*inset\(\s*(?:50|100)%|(?:left|text-indent|top)\s*:\s*-\d{4,}px/i;

export function isHidden({ attributes }: PageElement): boolean {
  if (attributes["hidden"] !== undefined && attributes["hidden"] !== "until-found") return true;
  if (attributes["aria-hidden"] === "true") return true;
  const style = attributes["style"];
  if (style !== undefined && hiddenStyle.test(style)) return true;
  return (attributes["class"] ?? "").split(/\s+/).some((name) => hiddenNames.test(name));
}

interface Piece {
  readonly text: string;
  readonly linked: boolean;
  readonly bold: boolean;
}

interface Setting {
  readonly block: PageElement;
  readonly kind: Block["kind"];
  readonly level: number;
  readonly linked: boolean;
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly preformatted: boolean;
}

/** Every block of the page in order. Depth is bounded by the tree, so the walk may recurse. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let picture = false;

  const flush = (setting: Setting) => {
    if (pieces.length === 0) return;
    const made = blocksFrom(pieces, setting, picture);
    pieces = [];
    if (made.length === 0) return;
    picture = false;
    blocks.push(...made);
  };

  const walk = (element: PageElement, setting: Setting) => {
    for (const child of element.children) {
      if (typeof child === "string") {
        pieces.push({ text: lined(child, setting), linked: setting.linked, bold: setting.bold });
        continue;
      }
      const { tag } = child;
      if (tag === "br") pieces.push({ text: "\n", linked: false, bold: setting.bold });
      if (pictureTags.has(tag)) picture = true;
      if (silentTags.has(tag) || tag === "br" || isNoteMark(child)) continue;
      if (tag === "tr" && isRow(child)) {
        flush(setting);
        blocks.push(rowBlock(child, setting));
        continue;
      }
      const inner = settingOf(child, setting);
      if (inner.block === child) {
        flush(setting);
        walk(child, inner);
        flush(inner);
      } else if (tag !== "button" && !(inner.hidden && !setting.hidden)) {
        walk(child, inner);
      }
    }
  };

  const outer: Setting = {
    block: root,
    kind: "text",
    level: 0,
    linked: false,
    bold: false,
    hidden: false,
    preformatted: false,
  };
  walk(root, outer);
  flush(outer);
  return blocks;
}

function settingOf(element: PageElement, outer: Setting): Setting {
  const { tag } = element;
  const hidden = outer.hidden || isHidden(element);
  if (!isBlock(element)) {
    return {
      ...outer,
      hidden,
      linked: outer.linked || tag === "a" || tag === "button",
      bold: outer.bold || tag === "b" || tag === "strong",
    };
  }
  const isHeading = headingTags.has(tag);
  return {
    block: element,
    hidden,
    // A card of another article is one link around its picture, title and words.
    linked: outer.linked || (tag === "a" && element.attributes["href"] !== undefined),
    bold: false,
    preformatted: outer.preformatted || tag === "pre",
    kind: isHeading
      ? "heading"
      : tag === "li"
        ? "item"
        : tag === "blockquote"
          ? "quote"
          : keptKind(outer.kind),
    level: isHeading ? Number(tag.charAt(1)) : 0,
  };
}

/** A paragraph in an item or a quotation belongs to it; one in a heading does not make sense. */
function keptKind(kind: Block["kind"]): Block["kind"] {
  return kind === "item" || kind === "quote" ? kind : "text";
}

/** `a` around blocks is a block: a card that is one link. */
function isBlock(element: PageElement): boolean {
  if (blockTags.has(element.tag) || isKicker(element)) return true;
  if (element.tag !== "a" && element.tag !== "span" && !element.tag.includes("-")) return false;
  return element.children.some(
    (child) => typeof child !== "string" && (blockTags.has(child.tag) || isWrapper(child)),
  );
}

function isWrapper(element: PageElement): boolean {
  const only = element.children.length === 1 ? element.children[0] : undefined;
  return element.tag === "span" && only !== undefined && typeof only !== "string" && blockTags.has(only.tag);
}

function lined(text: string, { preformatted }: Setting): string {
  return preformatted ? text : text.replace(/[ \t\n\r\f\u2028\u2029]+/g, " ");
}

function blocksFrom(pieces: readonly Piece[], setting: Setting, picture: boolean): Block[] {
  const lines = linesOf(pieces);
  const isParted = partsByLine(lines);
  const blocks: Block[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length === 0) return;
    const total = open.reduce((sum, line) => sum + line.letters, 0);
    blocks.push({
      text: open.map(({ text }) => text).join("\n"),
      kind: setting.kind,
      level: setting.level,
      element: setting.block,
      linked: total === 0 ? 0 : open.reduce((sum, line) => sum + line.linked, 0) / total,
      bold: open.every(({ letters, bold }) => bold === letters),
      hidden: setting.hidden,
      afterPicture: picture && blocks.length === 0,
    });
    open = [];
  };
  for (const line of lines) {
    const before = open[open.length - 1];
    if (line.text === "" || isParted || (before !== undefined && isOtherKind(before, line))) close();
    if (line.text !== "") open.push(line);
  }
  close();
  return blocks;
}

interface Line {
  readonly text: string;
  readonly letters: number;
  readonly linked: number;
  readonly bold: number;
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let text = "";
  let letters = 0;
  let linked = 0;
  let bold = 0;
  const close = () => {
    lines.push({ text: foldSpace(text), letters, linked, bold });
    text = "";
    letters = 0;
    linked = 0;
    bold = 0;
  };
  for (const piece of pieces) {
    const parts = piece.text.split("\n");
    parts.forEach((part, index) => {
      if (index > 0) close();
      text += part;
      const count = part.replace(/\s+/g, "").length;
      letters += count;
      if (piece.linked) linked += count;
      if (piece.bold) bold += count;
    });
  }
  close();
  return lines;
}

/** A line all in bold above one that is not is a heading; a line that is all link is an item of a menu. */
function isOtherKind(before: Line, line: Line): boolean {
  const isBold = ({ bold, letters }: Line) => bold === letters;
  const isLink = ({ linked, letters }: Line) => linked >= letters * 0.9;
  return isBold(before) !== isBold(line) || isLink(before) || isLink(line);
}

/** Lines this long that end sentences are paragraphs, though a single `br` parts them. UTF-16 code units. */
const PARAGRAPH_LINE = 110;

function partsByLine(lines: readonly Line[]): boolean {
  const full = lines.filter(({ text }) => text !== "");
  if (full.length < 3) return false;
  const whole = full.filter(({ text }) => text.length >= PARAGRAPH_LINE && endsSentence(text));
  return whole.length * 2 >= full.length;
}

/** A closing mark of a sentence, with quotation marks and brackets behind it. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟۔।॥:]["'”’»“)\]」』〉》]*$/.test(text);
}

/** Cells of a table of data are short; longer ones lay out the page. UTF-16 code units. */
const LONGEST_CELL = 160;

/** A row of data: at least two cells that say something briefly. */
function isRow(row: PageElement): boolean {
  const cells = cellsOf(row);
  if (cells.length < 2) return false;
  let told = 0;
  for (const cell of cells) {
    if (
      cell.children.some(
        (child) => typeof child !== "string" && blockTags.has(child.tag) && child.tag !== "p",
      )
    )
      return false;
    const words = wordsOf(cell, LONGEST_CELL * 2);
    if (words.length > LONGEST_CELL) return false;
    if (words !== "") told++;
  }
  return told >= 2;
}

function cellsOf(row: PageElement): PageElement[] {
  return row.children.filter(
    (child): child is PageElement => typeof child !== "string" && (child.tag === "td" || child.tag === "th"),
  );
}

function rowBlock(row: PageElement, setting: Setting): Block {
  const text = cellsOf(row)
    .map((cell) => wordsOf(cell))
    .filter((words) => words !== "")
    .join(" | ");
  return {
    text,
    kind: "row",
    level: 0,
    element: row,
    linked: linkedShare(row, text),
    bold: false,
    hidden: setting.hidden || isHidden(row),
    afterPicture: false,
  };
}

function linkedShare(element: PageElement, text: string): number {
  let linked = 0;
  const walk = (from: PageElement) => {
    for (const child of from.children) {
      if (typeof child === "string") continue;
      if (child.tag === "a") linked += wordsOf(child).length;
      else walk(child);
    }
  };
  walk(element);
  return text.length === 0 ? 0 : Math.min(1, linked / text.length);
}

import type { PageText, Piece } from "./layout/index.ts";
import { linesOf } from "./layout/lines.ts";

/** What pdf.js gives of a string on a page; other fields are not looked at. */
interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** Pieces of a page and the strings that are none. */
export interface Items {
  readonly page: PageText;
  /** Set upright along the edge of the page or of a picture, as credits are. */
  readonly upright: readonly string[];
  /** Marked in the file as furniture of the page; not among the page's pieces. */
  readonly marked: readonly Piece[];
}

/** Two strings over each other by less than this share of their size are one, printed twice to look bold. */
const overprint = 0.15;

/** pdf.js's items as pieces, in the page as it is seen: `view` turns the file's coordinates into those of the page. */
export function itemsOf(
  index: number,
  view: { readonly width: number; readonly height: number; readonly transform: readonly number[] },
  items: readonly unknown[],
): Items {
  const pieces: Piece[] = [];
  const marked: Piece[] = [];
  const upright: string[] = [];
  let artifact = 0;
  let depth = 0;
  let spaced = false;
  for (const item of items) {
    if (!isTextItem(item)) {
      const mark = markOf(item);
      if (mark === "end") depth = Math.max(0, depth - 1);
      else if (mark !== null) depth++;
      if (mark === "Artifact" && artifact === 0) artifact = depth;
      if (depth < artifact) artifact = 0;
      continue;
    }
    const text = cleaned(item.str);
    if (text === "") {
      spaced ||= item.str !== "";
      continue;
    }
    const piece = placed(text, item, view.transform, spaced);
    spaced = /\s$/.test(item.str);
    if (piece === null) upright.push(text);
    else (artifact > 0 ? marked : pieces).push(piece);
  }
  return {
    page: { index, width: view.width, height: view.height, pieces: printedOnce(pieces) },
    upright,
    marked: printedOnce(marked),
  };
}

/** Share (0 to 1) of a document's letters marked as furniture above which the marks are the producer's slip. */
const mostMarked = 0.5;

/** Pages without what the file marks as furniture, and that; everything is text where nearly everything is marked. */
export function withoutMarked(all: readonly Items[]): {
  readonly pages: readonly PageText[];
  readonly marked: readonly string[];
} {
  const sum = (of: (items: Items) => readonly Piece[]) =>
    all.reduce((letters, items) => of(items).reduce((more, { text }) => more + text.length, letters), 0);
  const marked = sum((items) => items.marked);
  if (marked > (marked + sum((items) => items.page.pieces)) * mostMarked) {
    const pages = all.map(({ page, marked: own }) => ({ ...page, pieces: [...own, ...page.pieces] }));
    return { pages, marked: [] };
  }
  const texts = all.flatMap(({ page, marked: own }) => linesOf(own, page.index).map(({ text }) => text));
  return { pages: all.map(({ page }) => page), marked: [...new Set(texts)] };
}

function isTextItem(item: unknown): item is TextItem {
  return typeof item === "object" && item !== null && "str" in item && typeof item.str === "string";
}

function markOf(item: unknown): string | null {
  if (typeof item !== "object" || item === null || !("type" in item)) return null;
  if (item.type === "endMarkedContent") return "end";
  return "tag" in item && typeof item.tag === "string" ? item.tag : "";
}

/** Composed letters, ligatures as letters, any white space a space, no control characters. */
function cleaned(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u3000]+/g, " ")
    .replace(/[\0-\x1f\x7f-\x9f\u200b\ufeff]/g, "")
    .normalize("NFC")
    .trim();
}

/** `null` for a string that runs up or down the page. */
function placed(text: string, item: TextItem, view: readonly number[], spaced: boolean): Piece | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view;
  const along = [va * a + vc * b, vb * a + vd * b] as const;
  const up = [va * c + vc * d, vb * c + vd * d] as const;
  if (Math.abs(along[1]) > Math.abs(along[0]) * 0.5) return null;
  const x = va * e + vc * f + ve;
  const size = Math.hypot(up[0], up[1]);
  // Mirrored or turned by half a circle, it begins where it ends.
  const left = along[0] < 0 ? x - item.width : x;
  const before = /^\s/.test(item.str);
  return {
    text,
    x: left,
    y: vb * e + vd * f + vf,
    width: item.width,
    size: size > 0 ? size : 1,
    font: item.fontName,
    rtl: item.dir === "rtl",
    spaced: spaced || before,
  };
}

function printedOnce(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const same = seen.get(piece.text);
    if (same === undefined) {
      seen.set(piece.text, [piece]);
      return true;
    }
    const near = piece.size * overprint;
    // Looked for among the last few only: a page of one word a thousand times must not cost a million looks.
    if (same.slice(-8).some((one) => Math.abs(one.x - piece.x) < near && Math.abs(one.y - piece.y) < near)) {
      return false;
    }
    same.push(piece);
    return true;
  });
}

import { type Face, widthOf } from "./font-widths.ts";
import type { PdfPage, Placed } from "./write-pdf.ts";

/** How a report is set. Lengths are points. */
export interface Layout {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly columns: number;
  readonly gutter: number;
  readonly face: "Helvetica" | "Times-Roman";
  readonly size: number;
  readonly leading: number;
  readonly justified: boolean;
  readonly hyphenated: boolean;
  /** First-line indent, 0 for none. */
  readonly indent: number;
  /** White space between paragraphs. */
  readonly spacing: number;
  readonly headlineSize: number;
  /** `line`: a string a line; `word`: a string a word, as browsers and office programs write. */
  readonly drawn: "line" | "word";
  /** Running head and foot of a page, 1-based. */
  readonly head?: (page: number) => string;
  readonly foot?: (page: number) => string;
  /** Height left for columns on the first page, so that a report runs over pages. */
  readonly firstDepth?: number;
  /** Height of the columns on every page. */
  readonly depth?: number;
  /** A picture with its caption stands in this column (0-based) of the first page, behind so many lines. */
  readonly caption?: { readonly column: number; readonly after: number; readonly text: string };
  /** A box stands at the foot of this column of the first page. */
  readonly box?: { readonly column: number; readonly lines: readonly string[] };
  /** A note in small type at the foot of the first column of the first page. */
  readonly footnote?: string;
  /** The columns start at different heights and on different grids, as on a made-up page. */
  readonly staggered?: boolean;
  /** The first letter of the body stands over this many lines. */
  readonly dropCap?: number;
}

export interface Report {
  readonly name: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Title in the first line, paragraphs behind blank lines, as our examples are written; wrapped lines become one. */
export function reportOf(name: string, text: string): Report {
  const [title = "", ...paragraphs] = text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.replace(/^#\s+/, "").replace(/\s+/g, " ").trim());
  return { name, title, paragraphs };
}

interface Frame {
  readonly page: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/** Sets a report on pages: a plain typesetter with first-fit lines, so that the true text is known. */
export function typeset(report: Report, layout: Layout): PdfPage[] {
  const placed: Placed[][] = [[]];
  const columnWidth =
    (layout.width - 2 * layout.margin - (layout.columns - 1) * layout.gutter) / layout.columns;
  const columnX = (column: number) => layout.margin + column * (columnWidth + layout.gutter);
  const bold: Face = layout.face === "Helvetica" ? "Helvetica-Bold" : "Times-Bold";

  let top = layout.margin + 24;
  const headline = breakLines(report.title, bold, layout.headlineSize, layout.width - 2 * layout.margin, {
    first: 0,
    hyphenated: false,
  });
  for (const line of headline) {
    top += layout.headlineSize * 1.15;
    placed[0]!.push({
      text: line.text,
      x: layout.margin,
      y: top,
      size: layout.headlineSize,
      face: bold,
    });
  }
  top += layout.leading * 1.5;

  const frames = framesOf();
  let frame = frames.next();
  let y = frame.top;
  // A byline or a date is not set with a drop cap.
  const opening = report.paragraphs.findIndex((paragraph) => paragraph.length > 150);
  for (const [number, paragraph] of report.paragraphs.entries()) {
    const cap = number === opening ? (layout.dropCap ?? 0) : 0;
    const capSize = (cap - 1) * layout.leading + layout.size * 0.7;
    const capWidth = cap > 0 ? widthOf(paragraph.charAt(0), bold, capSize / 0.7) + 3 : 0;
    if (cap > 0) {
      placed[frame.page]!.push({
        text: paragraph.charAt(0),
        x: frame.x,
        y: y + cap * layout.leading,
        size: capSize / 0.7,
        face: bold,
      });
    }
    const lines = breakLines(
      cap > 0 ? paragraph.slice(1) : paragraph,
      layout.face,
      layout.size,
      columnWidth,
      {
        first: cap > 0 ? 0 : layout.indent,
        hyphenated: layout.hyphenated,
        hung: { lines: cap, by: capWidth },
      },
    );
    lines.forEach((line, index) => {
      if (y + layout.leading > frame.bottom) {
        frame = frames.next();
        y = frame.top;
      }
      y += layout.leading;
      const shift = index < cap ? capWidth : index === 0 && cap === 0 ? layout.indent : 0;
      draw(line, frame.x + shift, index === lines.length - 1 ? null : columnWidth - shift);
    });
    y += layout.spacing;
  }

  function draw(line: Line, x: number, width: number | null): void {
    const natural = widthOf(line.text, layout.face, layout.size);
    const spaces = line.text.split(" ").length - 1;
    const wordSpace =
      layout.justified && width !== null && spaces > 0 ? Math.max(0, (width - natural) / spaces) : 0;
    const at = { y, size: layout.size, face: layout.face };
    const page = placed[frame.page]!;
    if (layout.drawn === "line") {
      page.push({ text: line.text, x, wordSpace, ...at });
      return;
    }
    let from = x;
    for (const word of line.text.split(" ")) {
      page.push({ text: word, x: from, ...at });
      from += widthOf(`${word} `, layout.face, layout.size) + wordSpace;
    }
  }

  /** The columns in reading order; a picture cuts one in two, a box or a note shortens one. */
  function framesOf(): { next: () => Frame } {
    let page = 0;
    let column = 0;
    let waiting: Frame[] = [];
    const next = (): Frame => {
      const queued = waiting.shift();
      if (queued !== undefined) return queued;
      if (column === layout.columns) {
        column = 0;
        page++;
        placed[page] = [];
      }
      const stagger = layout.staggered === true ? column * layout.leading * 0.37 : 0;
      const pageTop = (page === 0 ? top : layout.margin + 24) + stagger;
      const depth =
        (page === 0 ? layout.firstDepth : layout.depth) ?? layout.depth ?? Number.POSITIVE_INFINITY;
      let bottom = Math.min(layout.height - layout.margin - 24, pageTop + depth);
      const x = columnX(column);
      const small = layout.size * 0.8;
      if (page === 0 && layout.box?.column === column) {
        const { lines } = layout.box;
        const boxTop = bottom - (lines.length + 1) * layout.leading;
        lines.forEach((text, index) => {
          placed[0]!.push({
            text,
            x: x + 6,
            y: boxTop + (index + 1.5) * layout.leading,
            size: layout.size,
            face: index === 0 ? "Helvetica-Bold" : "Helvetica",
          });
        });
        bottom = boxTop - layout.leading;
      }
      if (page === 0 && column === 0 && layout.footnote !== undefined) {
        const lines = breakLines(layout.footnote, layout.face, small, columnWidth, {
          first: 0,
          hyphenated: false,
        });
        lines.forEach((line, index) => {
          placed[0]!.push({
            text: line.text,
            x,
            y: bottom - (lines.length - 1 - index) * small * 1.2,
            size: small,
            face: layout.face,
          });
        });
        bottom -= lines.length * small * 1.2 + layout.leading;
      }
      if (page === 0 && layout.caption?.column === column) {
        const { after, text } = layout.caption;
        const cut = pageTop + (after + 0.5) * layout.leading;
        const lines = breakLines(text, layout.face, small, columnWidth, { first: 0, hyphenated: false });
        const captionTop = cut + 80;
        lines.forEach((line, index) => {
          placed[0]!.push({
            text: line.text,
            x,
            y: captionTop + index * small * 1.2,
            size: small,
            face: layout.face,
          });
        });
        waiting = [
          {
            page,
            x,
            width: columnWidth,
            top: captionTop + lines.length * small * 1.2 + layout.leading,
            bottom,
          },
        ];
        bottom = cut;
      }
      column++;
      return { page, x, top: pageTop, bottom, width: columnWidth };
    };
    return { next };
  }

  return placed.map((strings, index) => {
    const edge: Placed[] = [];
    const running = (text: string | undefined, y: number) => {
      if (text !== undefined)
        edge.push({ text, x: layout.margin, y, size: layout.size * 0.85, face: "Helvetica" });
    };
    running(layout.head?.(index + 1), layout.margin * 0.7);
    running(layout.foot?.(index + 1), layout.height - layout.margin * 0.6);
    return { width: layout.width, height: layout.height, placed: [...edge, ...strings] };
  });
}

interface Line {
  readonly text: string;
}

interface Breaking {
  readonly first: number;
  readonly hyphenated: boolean;
  readonly hung?: { readonly lines: number; readonly by: number };
}

function breakLines(text: string, face: Face, size: number, width: number, how: Breaking): Line[] {
  const lines: Line[] = [];
  const room = () => {
    const hung = how.hung !== undefined && lines.length < how.hung.lines ? how.hung.by : 0;
    return width - hung - (lines.length === 0 ? how.first : 0);
  };
  const fits = (candidate: string) => widthOf(candidate, face, size) <= room();
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || fits(longer)) {
      line = longer;
      continue;
    }
    const cut = how.hyphenated ? cutWord(word, (piece) => fits(`${line} ${piece}`)) : null;
    lines.push({ text: cut === null ? line : `${line} ${cut.before}` });
    line = cut === null ? word : cut.after;
  }
  lines.push({ text: line });
  return lines;
}

const vowels = "aeiouyäöüáéíóú";

/** The longest beginning that fits: behind a hyphen of its own, or between a vowel and a consonant before a vowel. */
function cutWord(word: string, fits: (piece: string) => boolean): { before: string; after: string } | null {
  for (let at = word.length - 3; at >= 3; at--) {
    if (word.charAt(at - 1) === "-" && fits(word.slice(0, at))) {
      return { before: word.slice(0, at), after: word.slice(at) };
    }
    const plain = /^\p{L}+$/u.test(word.slice(0, at + 2)) && word.length >= 7;
    const border =
      vowels.includes(word.charAt(at - 1)) &&
      !vowels.includes(word.charAt(at)) &&
      vowels.includes(word.charAt(at + 1));
    if (plain && border && fits(`${word.slice(0, at)}-`)) {
      return { before: `${word.slice(0, at)}-`, after: word.slice(at) };
    }
  }
  return null;
}

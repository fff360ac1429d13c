import { mainSize, median, type Piece } from "./page.ts";

/**
 * Parts of a page in reading order, each one column wide: a recursive cut along white space (XY-cut; Nagy and Seth
 * 1984), with one departure. Plain XY-cut takes the widest gap and so reads across columns whose paragraphs end at one
 * height. Here rows that share a gutter are kept together first, and only what spans it (a headline, a wide box) cuts
 * a page from side to side.
 */
export function regionsOf(pieces: readonly Piece[]): Piece[][] {
  const size = mainSize(pieces) || 1;
  return split(pieces, size, 0);
}

/** Cuts inside cuts that are followed: a page of a newspaper needs four. */
const deepest = 12;

/** White space that may be a gutter, in sizes of the page's type: between words it is a quarter, in narrow columns more. */
const gutterWidth = 0.8;

/** Few rows say little, so that beside them only a wider space is a gutter. */
const wideGutter = 1.5;

/** Rows on either side that make a gutter of a narrow space: justified words leave the same gap in two rows by chance. */
const gutterRows = 3;

/** Rows on one side beside which a narrow space is a gutter for a single row too: the last column of a page may be short. */
const longRows = 8;

/** Type so much larger than the page's begins a new report across the columns below it. */
const headlineRatio = 1.25;

interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Pieces that no horizontal line parts. */
interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly pieces: readonly Piece[];
  /** White intervals between the left and right edge of the part that is cut. */
  readonly gaps: readonly Interval[];
}

function split(pieces: readonly Piece[], size: number, depth: number): Piece[][] {
  if (pieces.length < 2 || depth > deepest) return pieces.length === 0 ? [] : [[...pieces]];
  const rtl = isRightToLeft(pieces);
  const regions: Piece[][] = [];
  let whole: Piece[] = [];
  const close = () => {
    if (whole.length > 0) regions.push(whole);
    whole = [];
  };
  for (const run of runsOf(bandsOf(pieces, size), size)) {
    if (run.gutters.length === 0) {
      whole.push(...run.pieces);
      continue;
    }
    close();
    const columns = partedAt(run.pieces, run.gutters);
    if (rtl) columns.reverse();
    for (const column of columns) regions.push(...split(column, size, depth + 1));
  }
  close();
  return regions;
}

function isRightToLeft(pieces: readonly Piece[]): boolean {
  let balance = 0;
  for (const { rtl, text } of pieces) balance += rtl ? text.length : -text.length;
  return balance > 0;
}

function bandsOf(pieces: readonly Piece[], size: number): Band[] {
  const [left] = extent(pieces, ({ x }) => x);
  const [, right] = extent(pieces, ({ x, width }) => x + width);
  const sorted = [...pieces].sort((p, q) => topOf(p) - topOf(q));
  const bands: Band[] = [];
  let open: Piece[] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  const close = () => {
    if (open.length === 0) return;
    bands.push({
      top: topOf(open[0]!),
      bottom,
      pieces: open,
      gaps: gapsOf(open, left, right, size * gutterWidth),
    });
    open = [];
  };
  for (const piece of sorted) {
    if (topOf(piece) >= bottom) close();
    open.push(piece);
    bottom = Math.max(open.length === 1 ? Number.NEGATIVE_INFINITY : bottom, piece.y);
  }
  close();
  return bands;
}

/** The least and the greatest, without spreading thousands of values over a call. */
function extent(pieces: readonly Piece[], of: (piece: Piece) => number): [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const value = of(piece);
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return [least, greatest];
}

/** Letters are taken from base line to half their size, so that lines set close together are still apart. */
function topOf({ y, size }: Piece): number {
  return y - size / 2;
}

function gapsOf(pieces: readonly Piece[], left: number, right: number, least: number): Interval[] {
  const gaps: Interval[] = [];
  let covered = left;
  const take = (from: number, to: number) => {
    if (to - from >= least) gaps.push({ from, to });
  };
  for (const { x, width } of [...pieces].sort((p, q) => p.x - q.x)) {
    take(covered, x);
    covered = Math.max(covered, x + width);
  }
  take(covered, right);
  return gaps;
}

interface Run {
  readonly pieces: readonly Piece[];
  readonly gutters: readonly Interval[];
}

/** Bands one below the other as long as they share a gutter, or as long as none has one. */
function runsOf(bands: readonly Band[], size: number): Run[] {
  const least = size * gutterWidth;
  const runs: Run[] = [];
  let open: Band[] = [];
  let shared: readonly Interval[] = [];
  const close = () => {
    if (open.length > 0) runs.push(asRun(open, shared, size));
    open = [];
  };
  for (const [index, band] of bands.entries()) {
    const common = open.length === 0 ? band.gaps : meet(shared, band.gaps, least);
    const had = inner(shared, open).length > 0;
    const loses = (had || inner(band.gaps, [band]).length > 0) && inner(common, [...open, band]).length === 0;
    // Words set wide leave gaps by chance, and the first line of one column may stand above the others: below a
    // headline the columns that go on are what counts.
    const begins = !had && lasting(bands, index, size).some((gap) => meet([gap], common, least).length === 0);
    if (open.length > 0 && (loses || begins || beginsReport(open, band, size))) {
      close();
      shared = band.gaps;
    } else {
      shared = common;
    }
    open.push(band);
  }
  close();
  return runs;
}

/** Gutters that a band of the page's own type shares with the next ones. */
function lasting(bands: readonly Band[], index: number, size: number): Interval[] {
  const next = bands.slice(index, index + gutterRows);
  if (next.length < gutterRows || largest(next[0]!) > size * headlineRatio) return [];
  const shared = next.reduce<readonly Interval[]>(
    (gaps, band, at) => (at === 0 ? band.gaps : meet(gaps, band.gaps, size * gutterWidth)),
    [],
  );
  return inner(shared, next);
}

function largest({ pieces }: Band): number {
  return pieces.reduce((most, piece) => Math.max(most, piece.size), 0);
}

/** Gaps with text on both sides: the others are margins and the ends of short lines. */
function inner(gaps: readonly Interval[], bands: readonly Band[]): Interval[] {
  return gaps.filter(
    ({ from, to }) =>
      bands.some(({ pieces }) => pieces.some(({ x }) => x < from)) &&
      bands.some(({ pieces }) => pieces.some(({ x }) => x >= to - 0.01)),
  );
}

function meet(some: readonly Interval[], others: readonly Interval[], least: number): Interval[] {
  const met: Interval[] = [];
  for (const one of some) {
    for (const other of others) {
      const from = Math.max(one.from, other.from);
      const to = Math.min(one.to, other.to);
      if (to - from >= least) met.push({ from, to });
    }
  }
  return met;
}

/** A headline below white space that runs across all columns: what is above it belongs to another report. */
function beginsReport(open: readonly Band[], band: Band, size: number): boolean {
  const bottom = open.reduce((lowest, { bottom: one }) => Math.max(lowest, one), Number.NEGATIVE_INFINITY);
  const steps = open.slice(1).map((one, index) => one.top - open[index]!.bottom);
  const usual = steps.length === 0 ? size : median(steps);
  const type = largest(band);
  const below = open.some(({ pieces }) => pieces.some((piece) => piece.size < size * headlineRatio));
  return below && type > size * headlineRatio && band.top - bottom > usual + size * 0.5;
}

function asRun(bands: readonly Band[], shared: readonly Interval[], size: number): Run {
  const pieces = bands.flatMap((band) => band.pieces);
  return { pieces, gutters: inner(shared, bands).filter((gap) => isGutter(pieces, gap, size)) };
}

function isGutter(pieces: readonly Piece[], { from, to }: Interval, size: number): boolean {
  const before = rowsOf(pieces.filter(({ x }) => x < from));
  const behind = rowsOf(pieces.filter(({ x }) => x >= to - 0.01));
  const fewer = Math.min(before.size, behind.size);
  const more = Math.max(before.size, behind.size);
  const wide = to - from >= size * wideGutter;
  if (!(fewer >= gutterRows || more >= longRows || (wide && more >= gutterRows))) return false;
  return !isTable(before, behind);
}

/** Letters on each base line, base lines rounded to points. */
function rowsOf(pieces: readonly Piece[]): Map<number, number> {
  const rows = new Map<number, number>();
  for (const { y, text } of pieces) {
    const row = Math.round(y);
    rows.set(row, (rows.get(row) ?? 0) + text.length);
  }
  return rows;
}

/** Rows on both sides at one height, with little in them: list marks, labels and cells are read across. */
const cellLetters = 12;
const sharedRows = 0.8;

function isTable(before: ReadonlyMap<number, number>, behind: ReadonlyMap<number, number>): boolean {
  const fewer = before.size <= behind.size ? before : behind;
  const other = fewer === before ? behind : before;
  let shared = 0;
  for (const row of fewer.keys()) if (other.has(row) || other.has(row - 1) || other.has(row + 1)) shared++;
  if (shared < fewer.size * sharedRows) return false;
  return Math.min(median([...before.values()]), median([...behind.values()])) < cellLetters;
}

function partedAt(pieces: readonly Piece[], gutters: readonly Interval[]): Piece[][] {
  const columns: Piece[][] = Array.from({ length: gutters.length + 1 }, () => []);
  const sorted = [...gutters].sort((p, q) => p.from - q.from);
  for (const piece of pieces) {
    const column = sorted.findIndex(({ from }) => piece.x < from);
    columns[column === -1 ? gutters.length : column]!.push(piece);
  }
  return columns.filter((column) => column.length > 0);
}

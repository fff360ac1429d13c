/** A string as a PDF places it, in points; `x` from the left, `y` of its base line from the top of the page as it is seen. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the type. */
  readonly size: number;
  /** Font by the file's own name for it: the same name is the same font. */
  readonly font: string;
  /** True for text that runs from right to left. */
  readonly rtl: boolean;
  /** White space stands before it in the file, however narrow it is set. */
  readonly spaced: boolean;
}

export interface PageText {
  /** 0-based. */
  readonly index: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** Pieces on one base line of one column, put together. */
export interface Line {
  /** 0-based. */
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  readonly font: string;
  readonly rtl: boolean;
  /** True where a drop cap opens it. */
  readonly opens: boolean;
}

/** Lines that belong to one paragraph, in order; of several columns or pages where it runs on. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly size: number;
  readonly font: string;
  /** Number of the column or other part of a page that it begins in, counted through the document. */
  readonly region: number;
  /** What tells it from the one before. */
  readonly begins: "region" | "size" | "gap" | "indent" | "short" | "mark";
  /** White space behind its last line, up to the edge of the column. */
  readonly room: number;
}

/** What stands on the page and is not the text. */
export interface SetAside {
  readonly what: "furniture" | "caption" | "other";
  readonly because: string;
  readonly text: string;
}

/** The value in the middle of those given; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[sorted.length >> 1] ?? 0;
}

/** The value that weighs most, values taken together that round to the same multiple of `grain`; 0 of none. */
export function heaviest(
  values: readonly (readonly [value: number, weight: number])[],
  grain: number,
): number {
  const weights = new Map<number, number>();
  let best = 0;
  let most = 0;
  for (const [value, weight] of values) {
    const key = Math.round(value / grain);
    const sum = (weights.get(key) ?? 0) + weight;
    weights.set(key, sum);
    if (sum > most) {
      most = sum;
      best = key * grain;
    }
  }
  return best;
}

/** The size of most letters. */
export function mainSize(set: readonly { readonly text: string; readonly size: number }[]): number {
  return heaviest(
    set.map(({ text, size }) => [size, text.length] as const),
    0.25,
  );
}

import { widened } from "../text/forms.ts";

/** Pairs of articles by number, `a` the lesser, with what their common fingerprints count, in the order of `a`, then `b`. */
export interface PairPoints {
  readonly length: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly points: Int32Array;
  /** Of them, those of hot fingerprints. */
  readonly starPoints: Int32Array;
}

/** Links of hot fingerprints, one after the other; the same pair may come many times. */
export class Stars {
  readonly #a: number[] = [];
  readonly #b: number[] = [];
  readonly #points: number[] = [];

  /** `a` is the lesser. */
  add(a: number, b: number, points: number): void {
    this.#a.push(a);
    this.#b.push(b);
    this.#points.push(points);
  }

  /** Gives each link to `take`, article by article, in the order of the lesser. */
  byArticle(articles: number): (a: number, take: (b: number, points: number) => void) => void {
    const firsts = new Uint32Array(articles + 1);
    for (const a of this.#a) firsts[a + 1]!++;
    for (let a = 0; a < articles; a++) firsts[a + 1]! += firsts[a]!;
    const next = firsts.slice();
    const order = new Uint32Array(this.#a.length);
    this.#a.forEach((a, link) => {
      order[next[a]!++] = link;
    });
    return (a, take) => {
      for (let at = firsts[a]!; at < firsts[a + 1]!; at++)
        take(this.#b[order[at]!]!, this.#points[order[at]!]!);
    };
  }
}

/**
 * Sums points pair by pair, one article after the other: a row of counts for all partners of one article is small and is
 * used again, where a table of all pairs would be most of the work.
 */
export class PointRows {
  readonly #row: Int32Array;
  readonly #starRow: Int32Array;
  readonly #met: Int32Array;
  #metLength = 0;
  #a = new Int32Array(1024);
  #b = new Int32Array(1024);
  #points = new Int32Array(1024);
  #starPoints = new Int32Array(1024);
  #length = 0;

  constructor(articles: number) {
    this.#row = new Int32Array(articles);
    this.#starRow = new Int32Array(articles);
    this.#met = new Int32Array(articles);
  }

  add(b: number, points: number): void {
    if (this.#row[b] === 0) this.#met[this.#metLength++] = b;
    this.#row[b]! += points;
  }

  star(b: number, points: number): void {
    this.add(b, points);
    this.#starRow[b]! += points;
  }

  /** Ends the row of article `a`: its pairs with `least` points are kept. */
  end(a: number, least: number): void {
    const met = this.#met.subarray(0, this.#metLength).sort();
    for (const b of met) {
      if (this.#row[b]! >= least) this.#keep(a, b);
      this.#row[b] = 0;
      this.#starRow[b] = 0;
    }
    this.#metLength = 0;
  }

  pairs(): PairPoints {
    return {
      length: this.#length,
      a: this.#a,
      b: this.#b,
      points: this.#points,
      starPoints: this.#starPoints,
    };
  }

  #keep(a: number, b: number): void {
    const at = this.#length++;
    if (at === this.#a.length) {
      [this.#a, this.#b] = [widened(this.#a, at), widened(this.#b, at)];
      [this.#points, this.#starPoints] = [widened(this.#points, at), widened(this.#starPoints, at)];
    }
    this.#a[at] = a;
    this.#b[at] = b;
    this.#points[at] = this.#row[b]!;
    this.#starPoints[at] = this.#starRow[b]!;
  }
}

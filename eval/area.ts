/** One query of no-answer detection: the articles it was made of are drawn together. */
export interface Detected {
  readonly article: string;
  readonly has: boolean;
  readonly score: number;
}

/** Chance that of two queries the one with an answer has the higher best score; a tie is half a chance. */
export function areaUnderCurve(queries: readonly Detected[]): number {
  const ordered = [...queries].sort((x, y) => x.score - y.score);
  let [won, below, all] = [0, 0, 0];
  for (let from = 0, to = 0; from < ordered.length; from = to) {
    while (to < ordered.length && ordered[to]!.score === ordered[from]!.score) to++;
    const having = ordered.slice(from, to).filter(({ has }) => has).length;
    const lacking = to - from - having;
    won += having * (below + lacking / 2);
    below += lacking;
    all += having;
  }
  return won / (all * below);
}

/** Draws, each of as many articles as there are, with repetition. */
const draws = 400;

/**
 * Between which areas nine of ten draws lie (a bootstrap by articles: lines of one stand and fall together), the bounds
 * included. The same queries give the same bounds.
 */
export function nineOfTen(queries: readonly Detected[]): readonly [number, number] {
  const articles = new Map<string, Detected[]>();
  for (const query of queries) {
    const own = articles.get(query.article);
    if (own === undefined) articles.set(query.article, [query]);
    else own.push(query);
  }
  const byArticle = [...articles.values()];
  const random = seeded(1);
  const areas = Array.from({ length: draws }, () =>
    areaUnderCurve(byArticle.flatMap(() => byArticle[Math.floor(random() * byArticle.length)]!)),
  )
    .filter((area) => !Number.isNaN(area))
    .sort((x, y) => x - y);
  return [areas[Math.floor(areas.length * 0.05)]!, areas[Math.ceil(areas.length * 0.95) - 1]!];
}

/** Numbers from 0 to below 1 that look drawn, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

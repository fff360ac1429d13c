import type { ArticleId } from "../model.ts";

/** A verified pair. */
export interface Link {
  readonly a: ArticleId;
  readonly b: ArticleId;
  readonly score: number;
  readonly link: "text" | "story" | null;
}

/** Strict clusters inside looser ones: every list sorted by id, the lists by their first. */
export interface Clusters {
  /** Articles that are one text; every article stands in exactly one, alone where it has no other telling. */
  readonly texts: readonly (readonly ArticleId[])[];
  /** Articles that report one matter; every one is a union of texts. */
  readonly stories: readonly (readonly ArticleId[])[];
}

/** What a pair that was not verified counts beside one that was: it may be a stranger or only crowded out. */
const unseenShare = 0.1;
/** Mean score that two clusters must have between them to be one. */
const textMean = 0.4;
const storyMean = 0.25;

/**
 * Texts and stories from verified pairs, by average linkage over what was verified, the closest clusters first, ties by
 * id: one weak link joins no two groups. The result does not hang on any order and is local: what no chain of links
 * touches stays as it is. Time grows with links times the logarithm of links.
 */
export function cluster(articles: readonly ArticleId[], links: readonly Link[]): Clusters {
  const ids = [...new Set(articles)].sort();
  const place = new Map(ids.map((id, index) => [id, index]));
  const edges = links.flatMap(({ a, b, score, link }): Edge[] => {
    const [x, y] = [place.get(a), place.get(b)];
    return x === undefined || y === undefined || x === y
      ? []
      : [{ x, y, score: Math.round(score * scoreGrain), strict: link === "text" }];
  });
  const alone = ids.map((_, index) => index);
  const texts = agglomerated(
    alone,
    edges.filter(({ strict }) => strict),
    textMean,
  );
  const stories = agglomerated(texts, edges, storyMean);
  return { texts: listed(texts, ids), stories: listed(stories, ids) };
}

/** Scores are added as whole millionths, so that sums do not hang on the order of adding. */
const scoreGrain = 1_000_000;

interface Edge {
  readonly x: number;
  readonly y: number;
  readonly score: number;
  readonly strict: boolean;
}

/** Sum and number of the verified pairs between two clusters. */
interface Between {
  sum: number;
  count: number;
}

interface Offer {
  readonly mean: number;
  readonly x: number;
  readonly y: number;
}

/** By article the least member of its cluster; `start` says the same of the clusters to begin with. */
function agglomerated(start: readonly number[], edges: readonly Edge[], least: number): number[] {
  const parent = [...start];
  const sizes = new Map<number, number>();
  for (const root of start) sizes.set(root, (sizes.get(root) ?? 0) + 1);
  const between = new Map<number, Map<number, Between>>();
  const add = (x: number, y: number, sum: number, count: number) => {
    const row = between.get(x) ?? new Map<number, Between>();
    between.set(x, row);
    const cell = row.get(y);
    if (cell === undefined) row.set(y, { sum, count });
    else {
      cell.sum += sum;
      cell.count += count;
    }
  };
  for (const { x, y, score } of edges) {
    const [p, q] = [parent[x]!, parent[y]!];
    if (p === q) continue;
    add(p, q, score, 1);
    add(q, p, score, 1);
  }
  const meanOf = (x: number, y: number): number | null => {
    const cell = between.get(x)?.get(y);
    if (cell === undefined) return null;
    const all = sizes.get(x)! * sizes.get(y)!;
    return cell.sum / scoreGrain / (cell.count + unseenShare * (all - cell.count));
  };
  const heap = new OfferHeap();
  const offer = (x: number, y: number) => {
    const mean = meanOf(x, y);
    if (mean !== null && mean >= least) heap.push({ mean, x: Math.min(x, y), y: Math.max(x, y) });
  };
  for (const [x, row] of between) for (const y of row.keys()) if (x < y) offer(x, y);
  for (let next = heap.pop(); next !== null; next = heap.pop()) {
    const { x, y, mean } = next;
    // An offer made before either cluster grew is out of date.
    if (parent[x] !== x || parent[y] !== y || meanOf(x, y) !== mean) continue;
    const [small, large] = between.get(x)!.size < between.get(y)!.size ? [x, y] : [y, x];
    // The least member names the cluster; links are moved from the shorter row to the longer.
    parent[y] = x;
    sizes.set(x, sizes.get(x)! + sizes.get(y)!);
    const merged = between.get(large)!;
    const gone = between.get(small)!;
    between.delete(x);
    between.delete(y);
    merged.delete(small);
    gone.delete(large);
    between.set(x, merged);
    for (const [other, cell] of gone) {
      add(x, other, cell.sum, cell.count);
    }
    for (const other of merged.keys()) {
      const row = between.get(other)!;
      const cell = merged.get(other)!;
      row.delete(x);
      row.delete(y);
      row.set(x, cell);
    }
    for (const other of merged.keys()) offer(x, other);
  }
  return parent.map((_, index) => rootOf(parent, index));
}

function rootOf(parent: number[], index: number): number {
  let root = index;
  while (parent[root] !== root) root = parent[root]!;
  for (let at = index; parent[at] !== root; ) {
    const next = parent[at]!;
    parent[at] = root;
    at = next;
  }
  return root;
}

/** The offer with the highest mean; of equals the one with the least clusters. */
class OfferHeap {
  readonly #offers: Offer[] = [];

  push(offer: Offer): void {
    const heap = this.#offers;
    let at = heap.push(offer) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!before(offer, heap[above]!)) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = offer;
  }

  pop(): Offer | null {
    const heap = this.#offers;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined) return null;
    if (heap.length === 0) return top;
    let at = 0;
    for (let below = 1; below < heap.length; below = at * 2 + 1) {
      if (below + 1 < heap.length && before(heap[below + 1]!, heap[below]!)) below++;
      if (!before(heap[below]!, last)) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = last;
    return top;
  }
}

function before(x: Offer, y: Offer): boolean {
  return x.mean > y.mean || (x.mean === y.mean && (x.x < y.x || (x.x === y.x && x.y < y.y)));
}

function listed(roots: readonly number[], ids: readonly ArticleId[]): ArticleId[][] {
  const groups = new Map<number, ArticleId[]>();
  roots.forEach((root, index) => {
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [ids[index]!]);
    else group.push(ids[index]!);
  });
  return [...groups.values()];
}

import type { ArticleId } from "../model.ts";
import { rootOf } from "./disjoint.ts";

/** A verified pair, whether linked or not. */
export interface Link {
  readonly a: ArticleId;
  readonly b: ArticleId;
  readonly score: number;
  /** See `CandidatePair.starred`. */
  readonly starred: boolean;
}

/** Strict clusters inside looser ones: every list sorted by id, the lists by their first. */
export interface Clusters {
  /** Articles that are one text; every article stands in exactly one, alone where it has no other telling. */
  readonly texts: readonly (readonly ArticleId[])[];
  /** Articles that report one matter; every one is a union of texts. */
  readonly stories: readonly (readonly ArticleId[])[];
}

/** Mean score that two clusters must have between them to be one text, and one story. */
const textMean = 0.34;
const storyMean = 0.24;

/**
 * Share of its own mean score that the looser of two clusters may ask for beside that: tellings which agree at .8 take
 * none that they share .4 with, while tellings cut to pieces, which agree at .4, may. Whole tellings, F1 .975 without
 * it, .997 with .6 to .7.
 */
const cohesionShare = 0.7;

/**
 * What a pair that was not verified counts beside one that was: it may be a stranger or have been passed over. No more of
 * them count than were verified, since of a story in a thousand tellings few pairs are ever seen. 0.25 to 1 differ by .01.
 * A pair of two crowded articles says nothing: there was no room for it. Crowded is who has a starred link, or so many
 * links that it had to choose.
 */
const unseenShare = 0.5;

/**
 * Links from which an article is crowded: half as many as it asks for (`candidateRule.partners`). Of texts told 21 to 120
 * times, .93 of the pairs are found where every unseen pair counts, .997 at 16 to 32; at 8 tellings cut to pieces lose .02.
 */
const crowdedFrom = 16;

/**
 * Texts and stories from verified pairs, by average linkage over what was verified, the closest clusters first, ties by
 * id: one weak link joins no two groups. Hand in every verified pair, those without a link too: they speak against.
 * The result does not hang on any order and is local: what no chain of pairs touches stays as it is. Time grows with
 * pairs times their logarithm.
 */
export function cluster(articles: readonly ArticleId[], pairs: readonly Link[]): Clusters {
  const ids = [...new Set(articles)].sort();
  const place = new Map(ids.map((id, index) => [id, index]));
  const edges = pairs.flatMap(({ a, b, score, starred }): Edge[] => {
    const [x, y] = [place.get(a), place.get(b)];
    return x === undefined || y === undefined || x === y
      ? []
      : [{ x, y, score: Math.round(score * scoreGrain), starred }];
  });
  const alone = ids.map((_, index) => index);
  const crowded = crowdedOf(ids.length, edges);
  const texts = agglomerated(alone, { edges, crowded }, textMean, cohesionShare);
  const stories = agglomerated(texts, { edges, crowded }, storyMean, 0);
  return { texts: listed(texts, ids), stories: listed(stories, ids) };
}

/** Scores are added as whole millionths, so that sums do not hang on the order of adding. */
const scoreGrain = 1_000_000;

interface Edge {
  readonly x: number;
  readonly y: number;
  readonly score: number;
  readonly starred: boolean;
}

interface Verified {
  readonly edges: readonly Edge[];
  /** By article: 1 where it is crowded. */
  readonly crowded: Uint8Array;
}

function crowdedOf(length: number, edges: readonly Edge[]): Uint8Array {
  const links = new Uint32Array(length);
  for (const { x, y, score, starred } of edges) {
    if (score < storyMean * scoreGrain) continue;
    const weight = starred ? crowdedFrom : 1;
    links[x]! += weight;
    links[y]! += weight;
  }
  return Uint8Array.from(links, (count) => (count >= crowdedFrom ? 1 : 0));
}

/** The verified pairs between two clusters, or inside one. */
interface Seen {
  sum: number;
  count: number;
  /** Of these, those of two crowded articles. */
  crowded: number;
}

/** A number of articles, or of pairs of them, and how many of these are crowded, or of two crowded ones. */
interface Size {
  all: number;
  crowded: number;
}

/** Mean score of some pairs of which some were seen. */
function meanOf({ sum, count, crowded }: Seen, pairs: Size): number {
  const telling = pairs.all - pairs.crowded - (count - crowded);
  return count === 0 ? 0 : sum / scoreGrain / (count + unseenShare * Math.min(telling, count));
}

interface Offer {
  readonly mean: number;
  readonly x: number;
  readonly y: number;
}

/** Clusters that grow: each is named by its least article, which the others point to. */
class Growing {
  readonly parent: number[];
  readonly #sizes = new Map<number, Size>();
  readonly #inner = new Map<number, Seen>();
  readonly #between = new Map<number, Map<number, Seen>>();

  /** `start` says by article the least member of the cluster that it begins in. */
  constructor(start: readonly number[], { edges, crowded }: Verified) {
    this.parent = [...start];
    for (const root of new Set(start)) {
      this.#sizes.set(root, { all: 0, crowded: 0 });
      this.#inner.set(root, { sum: 0, count: 0, crowded: 0 });
    }
    start.forEach((root, article) => {
      const size = this.#sizes.get(root)!;
      size.all++;
      size.crowded += crowded[article]!;
    });
    for (const { x, y, score } of edges) {
      const [p, q] = [start[x]!, start[y]!];
      const seen = { sum: score, count: 1, crowded: crowded[x]! * crowded[y]! };
      if (p === q) add(this.#inner.get(p)!, seen);
      else {
        this.#join(p, q, { ...seen });
        this.#join(q, p, seen);
      }
    }
  }

  neighbours(x: number): Iterable<number> {
    return this.#between.get(x)?.keys() ?? [];
  }

  clusters(): Iterable<number> {
    return this.#between.keys();
  }

  /** Mean score between two clusters. */
  mean(x: number, y: number): number {
    const seen = this.#between.get(x)?.get(y);
    if (seen === undefined) return 0;
    const [mine, others] = [this.#sizes.get(x)!, this.#sizes.get(y)!];
    return meanOf(seen, { all: mine.all * others.all, crowded: mine.crowded * others.crowded });
  }

  /** Mean score inside a cluster; 0 for one article. */
  cohesion(x: number): number {
    const { all, crowded } = this.#sizes.get(x)!;
    return meanOf(this.#inner.get(x)!, { all: pairsOf(all), crowded: pairsOf(crowded) });
  }

  has(x: number): boolean {
    return this.parent[x] === x;
  }

  /** Makes `y` part of `x`; pairs are moved from the shorter list to the longer. */
  merge(x: number, y: number): void {
    const [mine, others] = [this.#between.get(x)!, this.#between.get(y)!];
    const inner = this.#inner.get(x)!;
    add(inner, this.#inner.get(y)!);
    add(inner, mine.get(y)!);
    this.parent[y] = x;
    const [size, more] = [this.#sizes.get(x)!, this.#sizes.get(y)!];
    size.all += more.all;
    size.crowded += more.crowded;
    mine.delete(y);
    others.delete(x);
    this.#between.delete(y);
    const [kept, moved] = mine.size < others.size ? [others, mine] : [mine, others];
    this.#between.set(x, kept);
    if (kept === others) {
      for (const other of kept.keys()) {
        const row = this.#between.get(other)!;
        row.set(x, row.get(y)!);
        row.delete(y);
      }
    }
    for (const [other, seen] of moved) {
      const row = this.#between.get(other)!;
      if (kept === mine) row.delete(y);
      const known = kept.get(other);
      if (known === undefined) {
        kept.set(other, seen);
        row.set(x, { ...seen });
      } else {
        add(known, seen);
        row.set(x, { ...known });
      }
    }
  }

  #join(x: number, y: number, seen: Seen): void {
    const row = this.#between.get(x) ?? new Map<number, Seen>();
    this.#between.set(x, row);
    const known = row.get(y);
    if (known === undefined) row.set(y, seen);
    else add(known, seen);
  }
}

function add(to: Seen, more: Seen): void {
  to.sum += more.sum;
  to.count += more.count;
  to.crowded += more.crowded;
}

/** Pairs of so many. */
function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

/** By article the least member of its cluster. */
function agglomerated(
  start: readonly number[],
  verified: Verified,
  least: number,
  ofCohesion: number,
): number[] {
  const growing = new Growing(start, verified);
  const heap = new OfferHeap();
  const enough = (mean: number, x: number, y: number) =>
    mean >= least && mean >= ofCohesion * Math.min(growing.cohesion(x), growing.cohesion(y));
  const offer = (x: number, y: number) => {
    const mean = growing.mean(x, y);
    if (enough(mean, x, y)) heap.push({ mean, x: Math.min(x, y), y: Math.max(x, y) });
  };
  for (const x of growing.clusters()) for (const y of growing.neighbours(x)) if (x < y) offer(x, y);
  for (let next = heap.pop(); next !== null; next = heap.pop()) {
    const { x, y, mean } = next;
    // An offer made before either cluster grew is out of date, and was made anew.
    if (!growing.has(x) || !growing.has(y) || growing.mean(x, y) !== mean || !enough(mean, x, y)) continue;
    growing.merge(x, y);
    for (const other of growing.neighbours(x)) offer(x, other);
  }
  return growing.parent.map((_, index) => rootOf(growing.parent, index));
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

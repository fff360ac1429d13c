import { join, rootOf } from "../core/match/disjoint.ts";
import { cluster, type Verified } from "../core/match/index.ts";
import type { ArticleId, Story } from "../core/model.ts";
import { hash64 } from "../core/text/hash.ts";
import { byInstant } from "../core/text/instant.ts";

/** Two articles that were held against each other. */
export interface VerifiedPair {
  readonly a: ArticleId;
  readonly b: ArticleId;
  readonly verified: Verified;
  /** See `CandidatePair.starred`. */
  readonly starred: boolean;
}

/** What stories need to know of an article. */
export interface Member {
  readonly id: ArticleId;
  readonly published: string | null;
}

/** The story id that an article gives when it is the leading member: `s` and 16 hexadecimal digits. */
export function storyIdOf(article: ArticleId): string {
  return `s${hash64(article)}`;
}

/** Earliest first, unknown dates last, then by id: the first of a story is its leading member. */
function byAppearance(x: Member, y: Member): number {
  return byInstant(x.published, y.published) || byCodeUnits(x.id, y.id);
}

export function byCodeUnits(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * The stories of some articles, largest first; each has two tellings at least. Every component (articles that links
 * join, however far round) is clustered by itself: its stories depend on its articles and pairs alone, and on no order.
 */
export function storiesOf(members: readonly Member[], pairs: readonly VerifiedPair[]): readonly Story[] {
  const byId = new Map(members.map((member) => [member.id, member]));
  const known = pairs.filter(({ a, b }) => byId.has(a) && byId.has(b));
  return componentsOf(known)
    .flatMap((component) => storiesOfComponent(component, byId))
    .sort(largestFirst);
}

/** The stories of one component. */
export function storiesOfComponent(
  { articles, pairs }: Component,
  byId: ReadonlyMap<ArticleId, Member>,
): readonly Story[] {
  const links = pairs.map(({ a, b, verified, starred }) => ({ a, b, score: verified.score, starred }));
  const { texts, stories } = cluster(articles, links);
  const reuse = reuseOf(pairs, storyOfEach(stories));
  const textOf = new Map(texts.flatMap((text) => text.map((id) => [id, text])));
  const inOrder = (ids: readonly ArticleId[]) => ids.map((id) => byId.get(id)!).sort(byAppearance);
  return stories
    .filter((story) => story.length > 1)
    .map((story) => {
      const tellings = inOrder(story);
      const dates = tellings.flatMap(({ published }) => published ?? []).sort(byInstant);
      const ownTexts = new Set(tellings.map(({ id }) => textOf.get(id)!));
      return {
        id: storyIdOf(tellings[0]!.id),
        tellings: tellings.map(({ id }) => ({ article: id, reuse: reuse.get(id) ?? 0 })),
        texts: [...ownTexts].map((text) => inOrder(text).map(({ id }) => id)),
        from: dates[0] ?? null,
        until: dates.at(-1) ?? null,
      };
    });
}

function largestFirst(x: Story, y: Story): number {
  return y.tellings.length - x.tellings.length || byCodeUnits(x.id, y.id);
}

function storyOfEach(stories: readonly (readonly ArticleId[])[]): ReadonlyMap<ArticleId, number> {
  return new Map(stories.flatMap((story, index) => story.map((id) => [id, index] as const)));
}

/** The greatest share of each article's weight that another telling of its story has. */
function reuseOf(
  pairs: readonly VerifiedPair[],
  storyOf: ReadonlyMap<ArticleId, number>,
): ReadonlyMap<ArticleId, number> {
  const reuse = new Map<ArticleId, number>();
  const raise = (id: ArticleId, share: number) => reuse.set(id, Math.max(share, reuse.get(id) ?? 0));
  for (const { a, b, verified } of pairs) {
    if (storyOf.get(a) === undefined || storyOf.get(a) !== storyOf.get(b)) continue;
    raise(a, verified.containment.aInB);
    raise(b, verified.containment.bInA);
  }
  return reuse;
}

/** Articles that links join, with every verified pair among them, the loose ones included. */
export interface Component {
  readonly articles: readonly ArticleId[];
  readonly pairs: readonly VerifiedPair[];
}

/** The components of the pairs, those with the least id first; articles without a link are in none. */
function componentsOf(pairs: readonly VerifiedPair[]): readonly Component[] {
  const linked = pairs.filter(({ verified }) => verified.link !== null);
  const ids = [...new Set(linked.flatMap(({ a, b }) => [a, b]))].sort(byCodeUnits);
  const place = new Map(ids.map((id, index) => [id, index]));
  const parent = ids.map((_, index) => index);
  for (const { a, b } of linked) join(parent, place.get(a)!, place.get(b)!);
  const components = new Map<number, { articles: ArticleId[]; pairs: VerifiedPair[] }>();
  ids.forEach((id, index) => {
    const root = rootOf(parent, index);
    if (root === index) components.set(root, { articles: [id], pairs: [] });
    else components.get(root)!.articles.push(id);
  });
  for (const pair of pairs) {
    const [x, y] = [place.get(pair.a), place.get(pair.b)];
    if (x === undefined || y === undefined) continue;
    const root = rootOf(parent, x);
    if (root === rootOf(parent, y)) components.get(root)!.pairs.push(pair);
  }
  return [...components.values()];
}

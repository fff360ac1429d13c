import type { Article } from "../core/model.ts";
import { instantOf } from "../core/text/instant.ts";

/**
 * The article with an id that the corpus can hold it by: the given one, else its address, and only where it has
 * neither the hash of its content, since the same words in two outlets are two articles.
 */
export function identified(article: Article): Article {
  const hashed = article.known.find(({ field, by }) => field === "id" && by === "content hash");
  if (hashed === undefined || hashed.value !== article.id || article.url === null) return article;
  const known = article.known.map((fact) =>
    fact === hashed ? { field: "id" as const, value: article.url!, by: "address", span: null } : fact,
  );
  return { ...article, id: article.url, known };
}

/** What the words of an article are hashed from: a change of anything else makes no revision. */
export function wordsOf({ title, text }: Article): string {
  return `${title ?? ""}\0${text}`;
}

/** The address as articles are held alike by; `null` where it is no article's own: none, or a bare host. */
export function addressOf({ url }: Pick<Article, "url">): string | null {
  if (url === null) return null;
  const address = url.trim().replace(/#.*$/s, "");
  return /^(?:https?:\/\/)?[^/?]*\/?$/i.test(address) ? null : address;
}

/**
 * Text that sorts the revisions of an article: when it was modified, else published, then when it was captured. Where
 * that is unknown a revision counts as the newest; of equals the one that came last is.
 */
export function revisionTime({ modified, published, origin }: Article): string {
  return `${sortable(modified ?? published)} ${sortable(origin.captured)}`;
}

function sortable(iso: string | null): string {
  const instant = iso === null ? null : instantOf(iso);
  if (instant === null) return "~";
  // Minutes since year 0, so that no number is negative.
  return String(instant.until + yearZero).padStart(12, "0");
}

const yearZero = 1_100_000_000;

/** A revision that the corpus has, as far as it matters for what another one is to it. */
export interface Held {
  readonly group: number;
  readonly id: string;
  readonly address: string | null;
  readonly words: string;
}

export type Standing =
  | { readonly kind: "added" }
  | { readonly kind: "unchanged" }
  | { readonly kind: "revised"; readonly group: number };

/**
 * What an article is to those that the corpus has under its id or address. The id comes first; equal words under
 * another id are another article, other words at the same address a revision.
 */
export function standingOf(article: Omit<Held, "group">, held: readonly Held[]): Standing {
  const same = held.find(({ id }) => id === article.id);
  if (same !== undefined) {
    const known = held.some(({ group, words }) => group === same.group && words === article.words);
    return known ? { kind: "unchanged" } : { kind: "revised", group: same.group };
  }
  if (article.address === null) return { kind: "added" };
  const there = held.find(({ address }) => address === article.address);
  if (there === undefined) return { kind: "added" };
  const copied = held.some(({ group, words }) => group === there.group && words === article.words);
  return copied ? { kind: "added" } : { kind: "revised", group: there.group };
}

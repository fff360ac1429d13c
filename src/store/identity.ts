import { createHash } from "node:crypto";
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

/** The address as articles are held alike by; `null` where it is no article's own: none, or a bare host. */
function addressOf({ url }: Pick<Article, "url">): string | null {
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

/** What an article is known by. `words` is a hash of its title and text: a change of anything else makes no revision. */
export function identityOf({ id, title, text, url }: Article): Omit<Held, "group"> {
  const words = createHash("sha256")
    .update(`${title ?? ""}\0${text}`)
    .digest("hex");
  return { id, address: addressOf({ url }), words };
}

export type Standing =
  | { readonly kind: "added" }
  | { readonly kind: "unchanged" }
  | { readonly kind: "revised"; readonly group: number };

/**
 * What an article is to those that the corpus has under its id or address. The id comes first; equal words under
 * another id are another article, other words at the same address a revision.
 */
function standingOf(article: Omit<Held, "group">, held: readonly Held[]): Standing {
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

/** Revisions by id, address and article. */
export class HeldShelf {
  readonly #groups = new Map<number, Held[]>();
  readonly #byId = new Map<string, number>();
  readonly #byAddress = new Map<string, number>();

  put(held: Held): void {
    const group = this.#groups.get(held.group);
    if (group === undefined) this.#groups.set(held.group, [held]);
    else group.push(held);
    if (!this.#byId.has(held.id)) this.#byId.set(held.id, held.group);
    if (held.address !== null && !this.#byAddress.has(held.address))
      this.#byAddress.set(held.address, held.group);
  }

  /** The group of the article that has the id or had it. */
  groupOf(id: string): number | undefined {
    return this.#byId.get(id);
  }

  /** What an article is to those on the shelf. */
  standing(article: Omit<Held, "group">): Standing {
    return standingOf(article, this.#besides(article));
  }

  /** All revisions of the articles that have this id or address. */
  #besides({ id, address }: Omit<Held, "group">): readonly Held[] {
    const byId = this.#byId.get(id);
    const byAddress = address === null ? undefined : this.#byAddress.get(address);
    const groups = new Set([byId, byAddress].filter((group) => group !== undefined));
    return [...groups].flatMap((group) => this.#groups.get(group)!);
  }
}

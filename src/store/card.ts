import type { Article } from "../core/model.ts";
import type { Card } from "./corpus.ts";

/** What lists show of an article. */
export function cardOf({ id, outlet, title, url, published }: Article): Card {
  return { id, outlet, title, url, published };
}

/*
 * Cards as they lie behind the digests. A database of columns takes a hundred milliseconds for the titles of ten
 * articles among a million; ten reads of one file take none.
 */

export function cardBytes({ id, outlet, title, url, published }: Card): Uint8Array {
  return new TextEncoder().encode(JSON.stringify([id, outlet, title, url, published]));
}

/** The card that `cardBytes` wrote. Throws on bytes that are none. */
export function cardFromBytes(bytes: Uint8Array): Card {
  const fields: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!Array.isArray(fields) || fields.length !== 5) throw new RangeError("not a card");
  const [id, outlet, title, url, published] = fields.map((field: unknown) =>
    typeof field === "string" ? field : null,
  );
  return {
    id: id ?? "",
    outlet: outlet ?? null,
    title: title ?? null,
    url: url ?? null,
    published: published ?? null,
  };
}

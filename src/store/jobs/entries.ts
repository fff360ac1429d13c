import { digestBytes } from "../../core/match/index.ts";
import { hash64 } from "../../core/text/hash.ts";
import { transferring } from "../../work/serve.ts";
import { cardBytes } from "../card.ts";
import { dayOf, entryOf } from "../entry.ts";
import { articleOf, type Kept, packedBytes } from "../kept.ts";

export interface EntriesInput {
  readonly articles: readonly Kept[];
}

/** The entries of some articles laid end to end, as they go into tables; `counts` and `lengths` have a value an article. */
export interface Entries {
  readonly printCounts: Int32Array;
  readonly kinds: Uint8Array;
  readonly hashes: BigInt64Array;
  /** Each article's digest and, behind it, its card (`cardBytes`) and itself (`packedBytes`). */
  readonly records: Uint8Array;
  readonly digestLengths: Int32Array;
  readonly cardLengths: Int32Array;
  readonly packedLengths: Int32Array;
  /** Quotations of each article; then one value a key of a quotation: article, quotation, hash of the key. */
  readonly quotations: Int32Array;
  readonly keyArticles: Int32Array;
  readonly keyQuotations: Int32Array;
  readonly keys: Int32Array;
  /** Day of each article, `noDay` where unknown. */
  readonly days: Int32Array;
}

export const noDay = -(2 ** 31);

/** 32 bits of a quotation's key: a collision costs a look at one article more. */
export function keyHash(key: string): number {
  return Number.parseInt(hash64(key).slice(8), 16) | 0;
}

export function readEntries(input: unknown): Entries {
  const kept = (input as EntriesInput).articles;
  const articles = kept.map(articleOf);
  const entries = articles.map(entryOf);
  const digests = entries.map(({ digest }) => digestBytes(digest));
  const cards = articles.map(cardBytes);
  const packed = kept.map(packedBytes);
  const keys = entries.flatMap(({ quotations }, article) =>
    quotations.flatMap((list, quotation) => list.map((key) => [article, quotation, keyHash(key)] as const)),
  );
  const made: Entries = {
    printCounts: Int32Array.from(entries, ({ prints }) => prints.hashes.length),
    kinds: joined(
      Uint8Array,
      entries.map(({ prints }) => prints.kinds),
    ),
    hashes: joined(
      BigInt64Array,
      entries.map(({ prints }) => prints.hashes),
    ),
    records: joined(
      Uint8Array,
      digests.flatMap((digest, article) => [digest, cards[article]!, packed[article]!]),
    ),
    digestLengths: Int32Array.from(digests, ({ length }) => length),
    cardLengths: Int32Array.from(cards, ({ length }) => length),
    packedLengths: Int32Array.from(packed, ({ length }) => length),
    quotations: Int32Array.from(entries, ({ quotations }) => quotations.length),
    keyArticles: Int32Array.from(keys, ([article]) => article),
    keyQuotations: Int32Array.from(keys, ([, quotation]) => quotation),
    keys: Int32Array.from(keys, ([, , key]) => key),
    days: Int32Array.from(articles, (article) => dayOf(article) ?? noDay),
  };
  const { kinds, hashes, records } = made;
  return transferring(made, [kinds.buffer, hashes.buffer, records.buffer] as ArrayBuffer[]);
}

interface ArrayOf<T> {
  readonly length: number;
  readonly buffer: ArrayBufferLike;
  readonly set: (values: T, at: number) => void;
}

function joined<T extends ArrayOf<T>>(Kind: new (length: number) => T, parts: readonly T[]): T {
  const whole = new Kind(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

import { join } from "node:path";
import type { Article } from "../src/core/model.ts";
import { readText } from "../src/core/read/index.ts";
import type { ReadOutcome } from "../src/read/reader.ts";
import { jsonLines } from "./shared.ts";

/** A text of the data. What tells where it comes from is for scoring and never reaches the program. */
export interface Doc {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly kind?: string;
  readonly origin: {
    readonly doc?: string;
    readonly kept?: readonly number[];
    readonly source_segments?: readonly number[];
  };
}

export function loadDocs(shared: string, path: string): Doc[] {
  return jsonLines<Doc>(join(shared, "data", path));
}

export function articleOf({ id, text, lang }: Doc): Article {
  return readText(text, { id, language: lang });
}

/** Articles as a corpus takes them. */
export async function* outcomes(articles: readonly Article[]): AsyncIterable<ReadOutcome> {
  for (const article of articles) yield { ok: true, name: article.id, article, diagnostics: [] };
}

/** By query the texts that tell the same. */
export function loadTruth(shared: string, path: string): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = jsonLines<{ id: string; relevant: string[] }>(join(shared, "data", path));
  return new Map(lines.map(({ id, relevant }) => [id, new Set(relevant)]));
}

/** By text its group. */
export function loadGroups(shared: string, path: string): ReadonlyMap<string, string> {
  const lines = jsonLines<{ group: string; ids: string[] }>(join(shared, "data", path));
  return new Map(lines.flatMap(({ group, ids }) => ids.map((id) => [id, group] as const)));
}

/** What every figure is held against: lower-cased words, counts times inverse document frequency, cosine. */
export class TfIdf {
  readonly #frequency = new Map<string, number>();
  readonly #vectors: readonly ReadonlyMap<string, number>[];
  readonly #postings = new Map<string, [number, number][]>();
  readonly #documents: number;

  constructor(texts: readonly string[]) {
    const bags = texts.map(bagOf);
    this.#documents = texts.length;
    for (const bag of bags)
      for (const word of bag.keys()) this.#frequency.set(word, (this.#frequency.get(word) ?? 0) + 1);
    this.#vectors = bags.map((bag) => this.#weighted(bag));
    this.#vectors.forEach((vector, index) => {
      for (const [word, weight] of vector) {
        const list = this.#postings.get(word) ?? [];
        list.push([index, weight]);
        this.#postings.set(word, list);
      }
    });
  }

  /** Cosine of a text with each of the texts. */
  like(text: string): Float64Array {
    return this.#against(this.#weighted(bagOf(text)));
  }

  /** Cosine of one of the texts with each. */
  ofIndex(index: number): Float64Array {
    return this.#against(this.#vectors[index]!);
  }

  #against(vector: ReadonlyMap<string, number>): Float64Array {
    const cosines = new Float64Array(this.#documents);
    for (const [word, weight] of vector)
      for (const [index, other] of this.#postings.get(word) ?? []) cosines[index]! += weight * other;
    return cosines;
  }

  #weighted(bag: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
    const weights = new Map<string, number>();
    let squares = 0;
    for (const [word, count] of bag) {
      const weight = count * Math.log((1 + this.#documents) / (1 + (this.#frequency.get(word) ?? 0)));
      weights.set(word, weight);
      squares += weight * weight;
    }
    const norm = Math.sqrt(squares) || 1;
    for (const [word, weight] of weights) weights.set(word, weight / norm);
    return weights;
  }
}

function bagOf(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

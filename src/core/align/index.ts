import type { Alignment, Bead, Reading } from "../model.ts";
import { type Defaults, type Options, settle } from "../options.ts";
import { candidatesOf } from "./candidates.ts";
import { chainsOf } from "./chains.ts";
import { type Block, cosinesOf } from "./cosines.ts";
import { filled } from "./fill.ts";
import { lettersOf, linksOf, scaleOf } from "./links.ts";
import { movedAmong } from "./moved.ts";
import { inOrderOfA } from "./order.ts";
import { postingsOf } from "./postings.ts";
import { relationOf, type Written, writtenOf } from "./relation.ts";
import { vectorize } from "./vectors.ts";

export { reuse } from "./reuse.ts";

/**
 * Which sentences of b stem from which of a: beads of up to three sentences against one, moved passages included.
 *
 *     vectors -> candidates -> links -> chains -> (gaps filled, between two languages) -> beads
 *
 * `align(b, a)` is the mirror of `align(a, b)`. Cost grows with the number of sentences, not of pairs, as long as
 * most of the order is kept. Throws nothing.
 */
export function align(a: Reading, b: Reading, options: Options = {}): Alignment {
  const settled = settle("align", options);
  const [inA, inB] = writtenOf(a, b);
  const linked = linkedBlocks(a, b, settled).map((block) => beadOf(inA, inB, block, settled));
  return { beads: inOrderOfA(linked, a.sentences.length, b.sentences.length) };
}

interface Linked extends Block {
  readonly similarity: number;
  readonly moved: boolean;
}

/**
 * Ties are broken by what the texts say and never by which side they stand on: the pair is always weighed with the
 * lesser text first, so that swapping the sides mirrors the result.
 */
function linkedBlocks(a: Reading, b: Reading, options: Defaults["align"]): Linked[] {
  const order = compareReadings(a, b);
  if (order === 0) return a.sentences.map((_, index) => itself(index));
  return order < 0 ? decode(a, b, options) : decode(b, a, options).map(mirrored);
}

function decode(a: Reading, b: Reading, options: Defaults["align"]): Linked[] {
  const vectors = vectorize(a, b, options);
  const postings = postingsOf(vectors.b, vectors.features);
  const cosines = cosinesOf(vectors, postings);
  const candidates = candidatesOf(vectors, postings, cosines, options);
  const scale = scaleOf(a, b, vectors, cosines, candidates, options);
  const chains = chainsOf(linksOf(candidates, scale), b.sentences.length, options);
  const links = (vectors.foreign ? filled(chains, scale) : chains).sort((x, y) => x.a - y.a);
  const moved = movedAmong(links, (link) => lettersOf(link, scale));
  return links.map((link) => {
    const { a: atA, aLength, b: atB, bLength, similarity } = link;
    return { a: atA, aLength, b: atB, bLength, similarity, moved: moved.has(link) };
  });
}

function itself(index: number): Linked {
  return { a: index, aLength: 1, b: index, bLength: 1, similarity: 1, moved: false };
}

function mirrored({ a, aLength, b, bLength, similarity, moved }: Linked): Linked {
  return { a: b, aLength: bLength, b: a, bLength: aLength, similarity, moved };
}

/** An order of readings by content: 0 only where text, language and sentences are the same. */
function compareReadings(a: Reading, b: Reading): number {
  if (a.article.text !== b.article.text) return a.article.text < b.article.text ? -1 : 1;
  const [left, right] = [layoutOf(a), layoutOf(b)];
  return left === right ? 0 : left < right ? -1 : 1;
}

function layoutOf({ article, sentences }: Reading): string {
  return `${article.language} ${sentences.map(({ span, role }) => `${span.start} ${span.end} ${role}`).join()}`;
}

function beadOf(a: Written, b: Written, block: Linked, options: Defaults["align"]): Bead {
  const inA = run(block.a, block.aLength);
  const inB = run(block.b, block.bLength);
  const relation = relationOf(a, inA, b, inB, options);
  const similarity = Math.round(block.similarity * similarityGrain) / similarityGrain;
  return { a: inA, b: inB, similarity, relation, moved: block.moved };
}

/** Similarities are told to a millionth: logarithms differ in their last bit from one engine to another. */
const similarityGrain = 1_000_000;

function run(from: number, length: number): number[] {
  const indices = [from];
  for (let index = from + 1; index < from + length; index++) indices.push(index);
  return indices;
}

import type { Reading } from "../model.ts";
import { tokensOf } from "../segment/segmented.ts";
import { firstTokenAt, TokenKind } from "../text/token.ts";
import { type Block, endA, endB } from "./cosines.ts";

/**
 * Quoted words as anchors: who retells a report runs quotations together, parts them and moves what is told around them,
 * but seldom quotes other words. A sentence whose quoted words stand in the quotation of one sentence of the other text
 * belongs to that one, however alike another may be that only has the same speaker.
 */
export interface Anchors {
  /** How many sentences of the block are with their anchor, less those whose anchor stands elsewhere. */
  balance(block: Block): number;
}

/** Letters by which two words are taken for forms of one, in every language alike. */
const LETTERS = 5;

/** Letters from which a word counts: shorter ones are mostly grammar. */
const SHORTEST = 4;

/** Words of a quotation from which it is not found elsewhere by chance ... */
const FEWEST_WORDS = 4;

/** ... the share of them that must stand there ... */
const FOUND = 0.6;

/** ... and what no second sentence may have of them. */
const ELSEWHERE = 0.5;

/** Sentences that may quote a word before it tells nothing of the place. */
const MOST_PLACES = 40;

export function anchorsOf(a: Reading, b: Reading): Anchors | null {
  const [inA, inB] = [quotedWords(a), quotedWords(b)];
  if (inA.size === 0 || inB.size === 0) return null;
  const ofA = anchored(inA, inB, a.sentences.length);
  const ofB = anchored(inB, inA, b.sentences.length);
  return {
    balance(block) {
      let balance = 0;
      for (let i = block.a; i < endA(block); i++) balance += side(ofA[i]!, block.b, endB(block));
      for (let j = block.b; j < endB(block); j++) balance += side(ofB[j]!, block.a, endA(block));
      return balance;
    },
  };
}

function side(anchor: number, from: number, to: number): number {
  return anchor < 0 ? 0 : anchor >= from && anchor < to ? 1 : -1;
}

/** By sentence: the beginnings of the telling words inside marks of speech. */
function quotedWords(reading: Reading): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  const tokens = tokensOf(reading.article);
  const { sentences } = reading;
  let sentence = 0;
  for (const { inner, use } of reading.marked) {
    if (use !== "speech") continue;
    while (sentence > 0 && sentences[sentence]!.span.start > inner.start) sentence--;
    for (let token = firstTokenAt(tokens, inner.start); token < tokens.length; token++) {
      const start = tokens.starts[token]!;
      if (start >= inner.end) break;
      while (sentence + 1 < sentences.length && sentences[sentence + 1]!.span.start <= start) sentence++;
      const end = tokens.ends[token]!;
      if (tokens.kinds[token] !== TokenKind.word || end - start < SHORTEST) continue;
      const words = found.get(sentence) ?? new Set();
      words.add(reading.article.text.slice(start, Math.min(end, start + LETTERS)).toLowerCase());
      found.set(sentence, words);
    }
  }
  return found;
}

/** For each sentence of the one text the only sentence of the other that quotes its quoted words, else -1. */
function anchored(
  own: ReadonlyMap<number, ReadonlySet<string>>,
  other: ReadonlyMap<number, ReadonlySet<string>>,
  sentences: number,
): Int32Array {
  const places = new Map<string, number[]>();
  for (const [sentence, words] of other) {
    for (const word of words) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [sentence]);
      else known.push(sentence);
    }
  }
  const anchors = new Int32Array(sentences).fill(-1);
  for (const [sentence, words] of own) {
    if (words.size < FEWEST_WORDS) continue;
    const counts = new Map<number, number>();
    for (const word of words) {
      const at = places.get(word);
      if (at === undefined || at.length > MOST_PLACES) continue;
      for (const place of at) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    const likely = [...counts].filter(([, count]) => count >= ELSEWHERE * words.size);
    const [only] = likely;
    if (likely.length === 1 && only![1] >= FOUND * words.size) anchors[sentence] = only![0];
  }
  return anchors;
}

import type { Span } from "../model.ts";
import type { Digest } from "./digest.ts";
import { grained, likenessOf, toldFrom } from "./likeness.ts";
import { massesOf } from "./masses.ts";
import { filledTable } from "./table.ts";

/** A passage that two articles share: sentences of either that tell the same. */
export interface SharedPassage {
  readonly a: Span;
  readonly b: Span;
}

/** What holding two digests against each other shows. */
export interface Verified {
  /** 0 to 1; comparable within one `fingerprintVersion` and one `matchVersion` only. */
  readonly score: number;
  /**
   * Share (0 to 1) of the weight of either text that stands in sentences which the other tells as well; between two
   * languages, of its names and numbers that the other has.
   */
  readonly containment: { readonly aInB: number; readonly bInA: number };
  /** `text`: one is a telling of the other. `story`: both report one matter, or share passages. `null`: strangers. */
  readonly link: "text" | "story" | null;
}

/** Score from which a pair is one text, and from which it is one story. */
const textFrom = 0.34;
const storyFrom = 0.24;

/** Holds two articles against each other. `verify(b, a)` is the mirror of `verify(a, b)`. Pure; throws nothing. */
export function verify(a: Digest, b: Digest): Verified {
  const { aToB, bToA, whole, toldA, toldB, taken } = likenessOf(a, b);
  const alike = (Math.sqrt(aToB * bToA) + whole) / 2;
  const score = grained(taken >= fewestTaken ? Math.max(alike, storyFrom) : alike);
  const containment = { aInB: grained(toldA), bInA: grained(toldB) };
  const link = score >= textFrom ? "text" : score >= storyFrom ? "story" : null;
  return { score, containment, link };
}

/** Sentences taken over from which two articles belong to one story, however long they are besides. */
const fewestTaken = 3;

/** The passages that two articles share, in the order of a, neighbours joined. */
export function sharedPassages(a: Digest, b: Digest): readonly SharedPassage[] {
  const [inA, inB] = [massesOf(a, 1), massesOf(b, 1)];
  const { table } = filledTable(a, b, 1);
  const columns = b.starts.length;
  const found: { a: Span; b: Span; i: number; j: number }[] = [];
  for (let i = 0; i < a.starts.length; i++) {
    let best = -1;
    let most = toldFrom;
    for (let j = 0; j < columns; j++) {
      const alike = table[i * columns + j]! / Math.sqrt(inA.places[i]! * inB.places[j]!);
      if (alike < most) continue;
      // Of equals the one that follows the sentence before, so that a run stays whole.
      if (alike === most && best >= 0 && j !== (found.at(-1)?.j ?? -1) + 1) continue;
      best = j;
      most = alike;
    }
    if (best < 0) continue;
    const last = found.at(-1);
    const follows = last !== undefined && last.i === i - 1 && last.j === best - 1;
    const from = follows ? last : { a: { start: a.starts[i]! }, b: { start: b.starts[best]! } };
    const passage = {
      a: { start: from.a.start, end: a.ends[i]! },
      b: { start: from.b.start, end: b.ends[best]! },
      i,
      j: best,
    };
    if (follows) found[found.length - 1] = passage;
    else found.push(passage);
  }
  return found.map((passage) => ({ a: passage.a, b: passage.b }));
}

import { type Digest, digestFromBytes, verify } from "../../core/match/index.ts";
import { transferring } from "../../work/serve.ts";
import { readRecord } from "../folder/digest-file.ts";

/** Pairs of revisions by number, and where their digests lie. `at` and `bytes` are shared and indexed by number. */
export interface VerifyInput {
  /** The open file of digests: threads of one process share what is open. */
  readonly descriptor: number;
  /** Differs for every corpus that this process opens, so that digests of one are not taken for another's. */
  readonly session: number;
  readonly at: Float64Array;
  readonly bytes: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** What verifying showed, a value a pair. */
export interface VerifiedPairs {
  readonly scores: Float64Array;
  readonly aInB: Float64Array;
  readonly bInA: Float64Array;
  /** 2: one text, 1: one story, 0: strangers. */
  readonly links: Int32Array;
}

export const linkNumber = { text: 2, story: 1 } as const;

/**
 * Digests kept in memory, some 4 kB each, in two generations: when the younger is full the elder goes, but for what was
 * asked for since. Pairs come sorted by their first, and tellings of one report stand near one another.
 */
let young = new Map<number, Digest>();
let old = new Map<number, Digest>();
const mostYoung = 8000;
let cached = -1;

export function verifyPairs(input: unknown): VerifiedPairs {
  const { descriptor, session, at, bytes, a, b } = input as VerifyInput;
  if (cached !== session) [young, old, cached] = [new Map(), new Map(), session];
  const digestOf = (number: number): Digest => {
    let digest = young.get(number);
    if (digest === undefined) {
      digest = old.get(number) ?? digestFromBytes(readRecord(descriptor, at[number]!, bytes[number]!));
      if (young.size >= mostYoung) [young, old] = [new Map(), young];
      young.set(number, digest);
    }
    return digest;
  };
  const made: VerifiedPairs = {
    scores: new Float64Array(a.length),
    aInB: new Float64Array(a.length),
    bInA: new Float64Array(a.length),
    links: new Int32Array(a.length),
  };
  for (let pair = 0; pair < a.length; pair++) {
    const { score, containment, link } = verify(digestOf(a[pair]!), digestOf(b[pair]!));
    made.scores[pair] = score;
    made.aInB[pair] = containment.aInB;
    made.bInA[pair] = containment.bInA;
    made.links[pair] = link === null ? 0 : linkNumber[link];
  }
  const buffers = [made.scores, made.aInB, made.bInA, made.links].map(({ buffer }) => buffer);
  return transferring(made, buffers as ArrayBuffer[]);
}

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

const cache = new Map<number, Digest>();
let cached = -1;
/** Digests kept in memory: some 8 kB each with their index. Pairs come sorted by their first, so few are read twice. */
const mostCached = 6000;

export function verifyPairs(input: unknown): VerifiedPairs {
  const { descriptor, session, at, bytes, a, b } = input as VerifyInput;
  if (cached !== session) cache.clear();
  cached = session;
  const digestOf = (number: number): Digest => {
    let digest = cache.get(number);
    if (digest === undefined) {
      digest = digestFromBytes(readRecord(descriptor, at[number]!, bytes[number]!));
      if (cache.size >= mostCached) cache.clear();
      cache.set(number, digest);
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

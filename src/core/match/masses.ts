import type { Digest } from "./digest.ts";
import { weightStep } from "./words.ts";

/** What is reckoned once a digest and asked for in every pair. */
export interface Masses {
  /** Weight of all distinct stems. */
  readonly whole: number;
  /** Weight of the distinct stems of each sentence. */
  readonly places: Float64Array;
}

/** By power, then by digest: two powers are asked for, one to link pairs and one to answer queries. */
const known = new Map<number, WeakMap<Digest, Masses>>();

/** The masses of a digest with its weights raised to `power`. */
export function massesOf(digest: Digest, power: number): Masses {
  let ofPower = known.get(power);
  if (ofPower === undefined) {
    ofPower = new WeakMap();
    known.set(power, ofPower);
  }
  let masses = ofPower.get(digest);
  if (masses === undefined) {
    masses = reckoned(digest, raisedWeights(power));
    ofPower.set(digest, masses);
  }
  return masses;
}

const tables = new Map<number, Float64Array>();

/** Each weight that fits a byte, in units and raised. */
export function raisedWeights(power: number): Float64Array {
  let table = tables.get(power);
  if (table === undefined) {
    table = Float64Array.from({ length: 256 }, (_, steps) => (steps * weightStep) ** power);
    tables.set(power, table);
  }
  return table;
}

function reckoned({ stems, weights, firsts, places, starts }: Digest, raised: Float64Array): Masses {
  const sums = new Float64Array(starts.length);
  let whole = 0;
  for (let t = 0; t < stems.length; t++) {
    const weight = raised[weights[t]!]!;
    whole += weight;
    for (let p = firsts[t]!; p < firsts[t + 1]!; p++) sums[places[p]!]! += weight;
  }
  return { whole, places: sums };
}

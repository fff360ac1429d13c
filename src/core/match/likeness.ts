import { across, areForeign } from "./across.ts";
import type { Digest } from "./digest.ts";
import { massesOf } from "./masses.ts";
import { filledTable } from "./table.ts";

/** How two articles are alike; every figure is 0 to 1. */
export interface Likeness {
  /** Cosine of the two as bags of stems. */
  readonly whole: number;
  /** Root of the mean square, by weight, of how like each sentence of the one side is to its best counterpart. */
  readonly aToB: number;
  readonly bToA: number;
  /** Share of the weight of each side that stands in sentences with a counterpart. */
  readonly toldA: number;
  readonly toldB: number;
}

/** Cosine from which two sentences tell the same. */
export const toldFrom = 0.4;

/**
 * By their sentences within one language, else by names and numbers alone. The weights of stems are raised to
 * `power`: below 1 common words count for more.
 */
export function likenessOf(a: Digest, b: Digest, power = 1): Likeness {
  return areForeign(a, b) ? likenessAcross(a, b) : likenessWithin(a, b, power);
}

/** Fewer names and numbers in common are chance, whatever their share. */
const fewestAcross = 3;

function likenessAcross(a: Digest, b: Digest): Likeness {
  const { cosine, count, aInB, bInA } = across(a, b);
  const likeness = cosine * Math.min(1, count / fewestAcross);
  return { whole: likeness, aToB: likeness, bToA: likeness, toldA: aInB, toldB: bInA };
}

function likenessWithin(a: Digest, b: Digest, power: number): Likeness {
  const { table, shared } = filledTable(a, b, power);
  const [inA, inB] = [massesOf(a, power), massesOf(b, power)];
  const [rows, columns] = [a.starts.length, b.starts.length];
  const bestA = new Float64Array(rows);
  const bestB = new Float64Array(columns);
  if (shared === 0) return { whole: 0, aToB: 0, bToA: 0, toldA: 0, toldB: 0 };
  for (let i = 0, cell = 0; i < rows; i++) {
    const mass = inA.places[i]!;
    for (let j = 0; j < columns; j++, cell++) {
      const common = table[cell]!;
      if (common === 0) continue;
      // The square of the cosine: no root until the best is found.
      const square = (common * common) / (mass * inB.places[j]!);
      if (square > bestA[i]!) bestA[i] = square;
      if (square > bestB[j]!) bestB[j] = square;
    }
  }
  const left = gathered(bestA, inA.places);
  const right = gathered(bestB, inB.places);
  const whole = shared / Math.sqrt(inA.whole * inB.whole);
  return { whole, aToB: left.mean, bToA: right.mean, toldA: left.told, toldB: right.told };
}

function gathered(squares: Float64Array, masses: Float64Array): { mean: number; told: number } {
  let all = 0;
  let sum = 0;
  let told = 0;
  for (let place = 0; place < squares.length; place++) {
    const mass = masses[place]!;
    all += mass;
    sum += mass * squares[place]!;
    if (squares[place]! >= toldFrom * toldFrom) told += mass;
  }
  return all === 0 ? { mean: 0, told: 0 } : { mean: Math.sqrt(sum / all), told: told / all };
}

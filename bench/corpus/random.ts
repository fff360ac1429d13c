/** Chance that is the same in every run: sfc32 (Doty-Humphrey 2010), seeded by any number of integers. */
export interface Chance {
  /** Uniform in [0, 1). */
  readonly unit: () => number;
  /** Uniform whole number in [0, below). */
  readonly below: (below: number) => number;
  /** True with the given probability. */
  readonly is: (probability: number) => boolean;
  /** Exponentially distributed with the given mean. */
  readonly exponential: (mean: number) => number;
  /** Normally distributed (Box and Muller), mean 0, deviation 1. */
  readonly normal: () => number;
}

export function chance(...seeds: readonly number[]): Chance {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (const seed of seeds) {
    a ^= seed;
    b ^= Math.imul(seed, 0x85ebca6b);
    // Twelve rounds mix a seed into all of the state, so that neighbouring seeds share nothing.
    for (let round = 0; round < 12; round++) next();
  }
  const unit = () => next() / 2 ** 32;
  return {
    unit,
    below: (below) => Math.floor(unit() * below),
    is: (probability) => unit() < probability,
    exponential: (mean) => -Math.log(1 - unit()) * mean,
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
  };
}

/** Draws an index by weight in constant time: Vose's alias method (1991). */
export function drawer(weights: readonly number[]): (chance: Chance) => number {
  const { length } = weights;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / length;
  const share = Float64Array.from(weights, (weight) => weight / mean);
  const other = new Uint32Array(length);
  const small: number[] = [];
  const large: number[] = [];
  for (let index = 0; index < length; index++) (share[index]! < 1 ? small : large).push(index);
  while (small.length > 0 && large.length > 0) {
    const poor = small.pop()!;
    const rich = large.at(-1)!;
    other[poor] = rich;
    share[rich] = share[rich]! - (1 - share[poor]!);
    if (share[rich]! < 1) small.push(large.pop()!);
  }
  for (const index of [...small, ...large]) share[index] = 1;
  return (by) => {
    const index = by.below(length);
    return by.unit() < share[index]! ? index : other[index]!;
  };
}

/** Weights that fall as Zipf's law says: the n-th thing is drawn in proportion to 1 / (n + 2)^exponent. */
export function zipf(length: number, exponent = 1): readonly number[] {
  return Array.from({ length }, (_, rank) => (rank + 2) ** -exponent);
}

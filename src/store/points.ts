/** Articles by number, and what each of them gets. */
export interface Share {
  readonly numbers: ArrayLike<number>;
  readonly weight: number;
}

let scratch = new Float64Array(0);

/**
 * What articles get together, told to `use` while it lasts: the numbers of those that get something, in the order of
 * the first share, and the sums by number. Numbers are below `below`. Where a hundred thousand get something, a map
 * would take ten times as long.
 */
export function sumUp<T>(
  shares: readonly Share[],
  below: number,
  use: (touched: readonly number[], sums: Float64Array) => T,
): T {
  if (scratch.length < below) scratch = new Float64Array(Math.ceil(below * 1.25));
  const sums = scratch;
  const touched: number[] = [];
  for (const { numbers, weight } of shares) {
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!;
      if (sums[number] === 0) touched.push(number);
      sums[number]! += weight;
    }
  }
  const result = use(touched, sums);
  for (const number of touched) sums[number] = 0;
  return result;
}

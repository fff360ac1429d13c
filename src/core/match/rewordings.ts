import { finish, startHigh, startLow, takeHigh, takeLow } from "./lanes.ts";
import { PrintKind, type PrintList } from "./prints.ts";
import { Rarest } from "./rarest.ts";
import type { Scanned } from "./scan.ts";

const stemUse = 17;
const pairUse = 19;

/** By unit: the number of the word that makes a pair with it. */
let before = new Int32Array(1024);

/** Adds the `most` rarest stems of every stretch. */
export function addStems(list: PrintList, { units, book }: Scanned, bounds: Int32Array, most: number): void {
  const { numbers, starts } = units;
  const { weights, stemHigh, stemLow } = book;
  const rarest = new Rarest(most);
  for (let stretch = 0; stretch + 1 < bounds.length; stretch++) {
    rarest.clear();
    for (let at = bounds[stretch]!; at < bounds[stretch + 1]!; at++) {
      const number = numbers[at]!;
      if (weights[number] !== 0) rarest.offer(at, weights[number]!, stemLow[number]!);
    }
    for (let index = 0; index < rarest.size; index++) {
      const at = rarest.place(index);
      const high = takeHigh(startHigh(stemUse), stemHigh[numbers[at]!]!);
      const low = takeLow(startLow(stemUse), stemLow[numbers[at]!]!);
      list.add(PrintKind.rewording, finish(high), finish(low), starts[at]!);
    }
  }
}

/** Adds the `most` rarest pairs of every stretch: stems that follow one another but for words of grammar, in either order. */
export function addPairs(list: PrintList, { units, book }: Scanned, bounds: Int32Array, most: number): void {
  const { numbers, starts } = units;
  const { roots, weights, stemHigh, stemLow } = book;
  const rarest = new Rarest(most);
  if (before.length < units.length) before = new Int32Array(units.length * 2);
  for (let stretch = 0; stretch + 1 < bounds.length; stretch++) {
    rarest.clear();
    let last = -1;
    for (let at = bounds[stretch]!; at < bounds[stretch + 1]!; at++) {
      const number = numbers[at]!;
      const weight = weights[number]!;
      if (weight === 0) continue;
      if (last >= 0 && roots[last] !== roots[number]) {
        before[at] = last;
        rarest.offer(at, weight + weights[last]!, (stemLow[last]! + stemLow[number]!) | 0);
      }
      last = number;
    }
    for (let index = 0; index < rarest.size; index++) {
      const at = rarest.place(index);
      const [one, other] = [before[at]!, numbers[at]!];
      // Sums do not mind the order; what follows spreads them.
      const high = takeHigh(startHigh(pairUse), (stemHigh[one]! + stemHigh[other]!) | 0);
      const low = takeLow(startLow(pairUse), (stemLow[one]! + stemLow[other]!) | 0);
      list.add(PrintKind.pair, finish(high), finish(low), starts[at]!);
    }
  }
}

import { finish } from "./lanes.ts";
import { PrintKind, type PrintList } from "./prints.ts";
import type { Scanned } from "./scan.ts";

/** Spread over all bits by `finish`, so that no passage has the hash of a pair or a name but by chance. */
const passageUse = 0x6b43a9b5;

/** Odd, so that no word is lost. */
const primeHigh = 0x9e3779b1 | 0;
const primeLow = 0x5f356495;

/** Words of a passage; an article of fewer words is one passage. */
const passageWords = 5;

let highs = new Int32Array(1024);
let lows = new Int32Array(1024);

/** Adds the least hash of every `window` neighbouring passages, the last of equals. */
export function addPassages(list: PrintList, { units, book }: Scanned, window: number): void {
  if (units.length === 0) return;
  const size = Math.min(passageWords, units.length);
  const count = units.length - size + 1;
  if (highs.length < count) {
    highs = new Int32Array(count * 2);
    lows = new Int32Array(count * 2);
  }
  const { numbers, starts } = units;
  const { foldHigh, foldLow } = book;
  // A polynomial in the hashes of the words, after Karp and Rabin: one word comes in as another goes.
  const [goneHigh, goneLow] = [power(primeHigh, size), power(primeLow, size)];
  let high = 0;
  let low = 0;
  for (let at = 0; at < units.length; at++) {
    const number = numbers[at]!;
    high = (Math.imul(high, primeHigh) + foldHigh[number]!) | 0;
    low = (Math.imul(low, primeLow) + foldLow[number]!) | 0;
    if (at >= size) {
      const gone = numbers[at - size]!;
      high = (high - Math.imul(goneHigh, foldHigh[gone]!)) | 0;
      low = (low - Math.imul(goneLow, foldLow[gone]!)) | 0;
    }
    if (at < size - 1) continue;
    highs[at - size + 1] = high;
    lows[at - size + 1] = finish(low ^ passageUse);
  }
  let least = -1;
  const wide = Math.min(window, count);
  for (let end = wide; end <= count; end++) {
    const from = end - wide;
    const before = least;
    if (least < from) {
      least = from;
      for (let at = from + 1; at < end; at++) if (lows[at]! <= lows[least]!) least = at;
    } else if (lows[end - 1]! <= lows[least]!) least = end - 1;
    if (least !== before)
      list.add(PrintKind.passage, finish(highs[least]! ^ passageUse), lows[least]!, starts[least]!);
  }
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let left = exponent; left > 0; left--) result = Math.imul(result, base);
  return result;
}

import { finish, startHigh, startLow, takeHigh, takeLow } from "./lanes.ts";
import { PrintKind, type PrintList } from "./prints.ts";
import { Rarest } from "./rarest.ts";
import type { Scanned } from "./scan.ts";

const nameUse = 18;

/** Adds the `most` names and numbers that weigh most. */
export function addNames(list: PrintList, { names, book }: Scanned, most: number): void {
  const { numbers, starts, length } = names;
  const rarest = new Rarest(most);
  for (let at = 0; at < length; at++)
    rarest.offer(at, book.keyWeights[numbers[at]!]!, book.crossLow[numbers[at]!]!);
  for (let index = 0; index < rarest.size; index++) {
    const at = rarest.place(index);
    const high = takeHigh(startHigh(nameUse), book.crossHigh[numbers[at]!]!);
    const low = takeLow(startLow(nameUse), book.crossLow[numbers[at]!]!);
    list.add(PrintKind.name, finish(high), finish(low), starts[at]!);
  }
}

import { f1 } from "./task.ts";

/** Which group each article belongs to, by its id. */
export type Groups = ReadonlyMap<string, string>;

/** How well found groups agree with true ones. All figures are shares, 0 to 1. */
export interface Grade {
  /** Of the pairs of articles that were put together, those that belong together; and the reverse. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F of B-cubed precision and recall (Bagga and Baldwin 1998), where each article counts the same. */
  readonly bCubed: number;
  /** Of the articles in the largest true group, those that stand in one found group. */
  readonly largestWhole: number;
}

/** Pairs are counted by the sizes of the groups' intersections, so a million articles take a second. */
export function grade(found: Groups, truth: Groups): Grade {
  const foundSizes = new Map<string, number>();
  const trueSizes = sizesOf(truth);
  const both = new Map<string, { size: number; found: string; truth: string }>();
  for (const [id, group] of truth) {
    const other = found.get(id) ?? `alone ${id}`;
    count(foundSizes, other);
    const key = `${other}\t${group}`;
    const cell = both.get(key);
    if (cell === undefined) both.set(key, { size: 1, found: other, truth: group });
    else cell.size++;
  }
  const together = sum(both.values(), ({ size }) => pairsOf(size));
  const precision = ratio(together, sum(foundSizes.values(), pairsOf));
  const recall = ratio(together, sum(trueSizes.values(), pairsOf));
  const cubed = (sizeOf: (cell: { found: string; truth: string }) => number) =>
    ratio(
      sum(both.values(), (cell) => (cell.size * cell.size) / sizeOf(cell)),
      truth.size,
    );
  const bPrecision = cubed((cell) => foundSizes.get(cell.found)!);
  const bRecall = cubed((cell) => trueSizes.get(cell.truth)!);
  const [largest, size] = [...trueSizes].reduce((best, next) => (next[1] > best[1] ? next : best));
  const most = Math.max(
    ...[...both.values()].filter((cell) => cell.truth === largest).map((cell) => cell.size),
  );
  return {
    precision,
    recall,
    f1: f1(precision, recall),
    bCubed: f1(bPrecision, bRecall),
    largestWhole: most / size,
  };
}

/** Pairs of articles that stand in one group. */
export function pairsWithin(groups: Groups): number {
  return sum(sizesOf(groups).values(), pairsOf);
}

function sizesOf(groups: Groups): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const group of groups.values()) count(sizes, group);
  return sizes;
}

function count(sizes: Map<string, number>, group: string): void {
  sizes.set(group, (sizes.get(group) ?? 0) + 1);
}

function pairsOf(size: number): number {
  return (size * (size - 1)) / 2;
}

function sum<T>(values: Iterable<T>, of: (value: T) => number): number {
  let total = 0;
  for (const value of values) total += of(value);
  return total;
}

/** Nothing claimed is nothing wrong. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

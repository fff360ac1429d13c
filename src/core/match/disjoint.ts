/*
 * Disjoint sets over the numbers from 0 (Tarjan 1975): each number points to another of its set or, where it stands for
 * the set, to itself.
 */

/** The number that stands for the set of `index`; what was walked is shortened (path halving). */
export function rootOf(parent: { [index: number]: number }, index: number): number {
  let at = index;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]!]!;
    at = parent[at]!;
  }
  return at;
}

/** Makes the sets of two numbers one; the least of all numbers in a set stands for it. */
export function join(parent: { [index: number]: number }, x: number, y: number): void {
  const [p, q] = [rootOf(parent, x), rootOf(parent, y)];
  parent[Math.max(p, q)] = Math.min(p, q);
}

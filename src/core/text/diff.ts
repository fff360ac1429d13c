/**
 * Exact difference of two token sequences: E. Myers, "An O(ND) Difference Algorithm and Its Variations",
 * Algorithmica 1 (1986), section 4b (linear space). Tokens are compared whole, by id, so that a number is never
 * cut inside (`1[0/9]00` for 1000 -> 1900 is the slip of every character diff).
 */

/** One replacement: tokens `aFrom` up to `aTo` (excluded) of a give way to `bFrom` up to `bTo` of b. */
export interface TokenEdit {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/**
 * Diagonals that one search for a middle may open. Below it the result is minimal; beyond it the search stops at the
 * furthest point seen, as GNU diff does, so that hostile input costs `O((N + M) * bound)` and not `O(N * M)`.
 * Two sentences of news differ in some dozens of tokens.
 */
const SEARCH_BOUND = 192;

/**
 * Replacements that turn `a` into `b`, in order, never touching each other. Deterministic, and `diff(b, a)` mirrors
 * `diff(a, b)`: the work is always done in one orientation, told by the sequences themselves.
 */
export function diff(a: Int32Array, b: Int32Array): readonly TokenEdit[] {
  return diffWithin(a, { from: 0, to: a.length }, b, { from: 0, to: b.length });
}

/** Tokens `from` up to `to` (excluded) of a sequence. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The same of two stretches, told in places of the whole sequences. */
export function diffWithin(a: Int32Array, inA: Stretch, b: Int32Array, inB: Stretch): readonly TokenEdit[] {
  const whole = { aFrom: inA.from, aTo: inA.to, bFrom: inB.from, bTo: inB.to };
  const inOrder = comesBefore(a, inA, b, inB);
  trim(a, b, whole);
  if (whole.aFrom === whole.aTo || whole.bFrom === whole.bTo) {
    return whole.aFrom === whole.aTo && whole.bFrom === whole.bTo ? [] : [whole];
  }
  if (inOrder) return merged(regions(a, b, whole));
  const turned = { aFrom: whole.bFrom, aTo: whole.bTo, bFrom: whole.aFrom, bTo: whole.aTo };
  return merged(regions(b, a, turned)).map((edit) => ({
    aFrom: edit.bFrom,
    aTo: edit.bTo,
    bFrom: edit.aFrom,
    bTo: edit.aTo,
  }));
}

/** An order of stretches in which no two different ones are equal: by length, then by the first difference. */
export function comesBefore(a: Int32Array, inA: Stretch, b: Int32Array, inB: Stretch): boolean {
  const length = inA.to - inA.from;
  if (length !== inB.to - inB.from) return length < inB.to - inB.from;
  for (let index = 0; index < length; index++) {
    const x = a[inA.from + index]!;
    const y = b[inB.from + index]!;
    if (x !== y) return x < y;
  }
  return true;
}

interface Region {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/** Takes what is equal off both ends. */
function trim(a: Int32Array, b: Int32Array, region: Region): void {
  let { aFrom, aTo, bFrom, bTo } = region;
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) {
    aFrom++;
    bFrom++;
  }
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) {
    aTo--;
    bTo--;
  }
  region.aFrom = aFrom;
  region.aTo = aTo;
  region.bFrom = bFrom;
  region.bTo = bTo;
}

/** How far the search has come on each diagonal from either end: overwritten by each search, and never read before. */
const forward = new Int32Array(2 * (SEARCH_BOUND + 2) + 1);
const backward = new Int32Array(2 * (SEARCH_BOUND + 2) + 1);

/** Cuts the pair at common ends and middles until one side of every region is empty or nothing is shared. */
function regions(a: Int32Array, b: Int32Array, whole: Region): Region[] {
  const found: Region[] = [];
  const open: Region[] = [whole];
  for (let region = open.pop(); region !== undefined; region = open.pop()) {
    trim(a, b, region);
    if (region.aFrom === region.aTo && region.bFrom === region.bTo) continue;
    const middle = region.aFrom === region.aTo || region.bFrom === region.bTo ? null : middleOf(a, b, region);
    if (middle === null) {
      found.push(region);
      continue;
    }
    // Last in, first out: the later half goes in first so that regions come out in order.
    open.push({ aFrom: middle.x, aTo: region.aTo, bFrom: middle.y, bTo: region.bTo });
    open.push({ aFrom: region.aFrom, aTo: middle.x, bFrom: region.bFrom, bTo: middle.y });
  }
  return found;
}

/**
 * A point on a shortest path through the region, by searching from both ends at once; `null` where the region shares
 * no token, so that it is one replacement. The region has no common token at either end.
 */
function middleOf(
  a: Int32Array,
  b: Int32Array,
  region: Region,
): { readonly x: number; readonly y: number } | null {
  const { aFrom, bFrom } = region;
  const n = region.aTo - aFrom;
  const m = region.bTo - bFrom;
  const delta = n - m;
  const odd = (delta & 1) !== 0;
  const half = Math.min(Math.ceil((n + m) / 2), SEARCH_BOUND);
  const origin = half + 1;
  forward.fill(-1, 0, 2 * origin + 1);
  backward.fill(-1, 0, 2 * origin + 1);
  forward[origin + 1] = 0;
  backward[origin + 1] = 0;
  for (let d = 0; d <= half; d++) {
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && forward[origin + k - 1]! < forward[origin + k + 1]!);
      let x = down ? forward[origin + k + 1]! : forward[origin + k - 1]! + 1;
      let y = x - k;
      while (x < n && y < m && a[aFrom + x] === b[bFrom + y]) {
        x++;
        y++;
      }
      forward[origin + k] = x;
      const mirrored = delta - k;
      if (odd && mirrored > -d && mirrored < d && x + backward[origin + mirrored]! >= n) {
        return inside(region, x, y);
      }
    }
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && backward[origin + k - 1]! < backward[origin + k + 1]!);
      let x = down ? backward[origin + k + 1]! : backward[origin + k - 1]! + 1;
      let y = x - k;
      while (x < n && y < m && a[aFrom + n - 1 - x] === b[bFrom + m - 1 - y]) {
        x++;
        y++;
      }
      backward[origin + k] = x;
      const mirrored = delta - k;
      if (!odd && mirrored >= -d && mirrored <= d && x + forward[origin + mirrored]! >= n) {
        return inside(region, n - x, m - y);
      }
    }
  }
  return furthest(region, origin, half);
}

/** The point where it cuts the region in two smaller ones, else `null`: nothing in the region is shared. */
function inside(region: Region, x: number, y: number): { readonly x: number; readonly y: number } | null {
  const n = region.aTo - region.aFrom;
  const m = region.bTo - region.bFrom;
  if ((x <= 0 && y <= 0) || (x >= n && y >= m)) return null;
  return { x: region.aFrom + Math.min(x, n), y: region.bFrom + Math.min(y, m) };
}

/** Where the search was given up: the point that has come furthest. */
function furthest(
  region: Region,
  origin: number,
  half: number,
): { readonly x: number; readonly y: number } | null {
  const n = region.aTo - region.aFrom;
  const m = region.bTo - region.bFrom;
  let bestX = 0;
  let bestY = 0;
  for (let k = -half; k <= half; k++) {
    const x = Math.min(forward[origin + k]!, n);
    const y = x - k;
    if (x < 0 || y < 0 || y > m) continue;
    if (x + y > bestX + bestY) {
      bestX = x;
      bestY = y;
    }
  }
  return inside(region, bestX, bestY);
}

/** Regions that touch are one replacement. */
function merged(found: readonly Region[]): readonly TokenEdit[] {
  const edits: Region[] = [];
  for (const region of found) {
    const last = edits.at(-1);
    if (last !== undefined && last.aTo === region.aFrom && last.bTo === region.bFrom) {
      last.aTo = region.aTo;
      last.bTo = region.bTo;
    } else {
      edits.push(region);
    }
  }
  return edits;
}

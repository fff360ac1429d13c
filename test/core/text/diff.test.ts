import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diff, type TokenEdit } from "../../../src/core/text/diff.ts";

const seed = 20210611;
const sequence = fc
  .array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 })
  .map((ids) => Int32Array.from(ids));
const longer = fc
  .array(fc.integer({ min: 0, max: 400 }), { maxLength: 900 })
  .map((ids) => Int32Array.from(ids));

function replay(a: Int32Array, b: Int32Array, edits: readonly TokenEdit[]): number[] {
  const out: number[] = [];
  let at = 0;
  for (const edit of edits) {
    out.push(...a.subarray(at, edit.aFrom), ...b.subarray(edit.bFrom, edit.bTo));
    at = edit.aTo;
  }
  return [...out, ...a.subarray(at)];
}

/** Length of the longest common subsequence by the plain table: the oracle for minimality. */
function longestCommon(a: Int32Array, b: Int32Array): number {
  let row = new Int32Array(b.length + 1);
  for (const x of a) {
    const next = new Int32Array(b.length + 1);
    b.forEach((y, index) => {
      next[index + 1] = x === y ? row[index]! + 1 : Math.max(next[index]!, row[index + 1]!);
    });
    row = next;
  }
  return row[b.length]!;
}

describe("diff", () => {
  it("turns a into b, whatever the two are", () => {
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        expect(replay(a, b, diff(a, b))).toEqual([...b]);
      }),
      { seed, numRuns: 500 },
    );
  });

  it("turns long unlike sequences into each other beyond the bound of its search", () => {
    fc.assert(
      fc.property(longer, longer, (a, b) => {
        expect(replay(a, b, diff(a, b))).toEqual([...b]);
      }),
      { seed, numRuns: 50 },
    );
  });

  it("keeps as much as can be kept", () => {
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const dropped = diff(a, b).reduce((sum, edit) => sum + edit.aTo - edit.aFrom, 0);
        expect(a.length - dropped).toBe(longestCommon(a, b));
      }),
      { seed, numRuns: 500 },
    );
  });

  it("mirrors when the sides are swapped", () => {
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const mirrored = diff(b, a).map(({ aFrom, aTo, bFrom, bTo }) => ({
          aFrom: bFrom,
          aTo: bTo,
          bFrom: aFrom,
          bTo: aTo,
        }));
        expect(diff(a, b)).toEqual(mirrored);
      }),
      { seed, numRuns: 500 },
    );
  });

  it("parts edits by what is kept", () => {
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        let atA = -1;
        let atB = -1;
        for (const edit of diff(a, b)) {
          expect(edit.aFrom > atA && edit.bFrom > atB).toBe(true);
          expect(edit.aTo > edit.aFrom || edit.bTo > edit.bFrom).toBe(true);
          atA = edit.aTo;
          atB = edit.bTo;
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  it("says nothing of equal sequences", () => {
    expect(diff(Int32Array.of(1, 2, 3), Int32Array.of(1, 2, 3))).toEqual([]);
    expect(diff(Int32Array.of(), Int32Array.of())).toEqual([]);
  });

  it("replaces all of what shares nothing", () => {
    expect(diff(Int32Array.of(1, 2), Int32Array.of(3))).toEqual([{ aFrom: 0, aTo: 2, bFrom: 0, bTo: 1 }]);
  });
});

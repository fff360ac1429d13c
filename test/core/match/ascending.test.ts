import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ascending } from "../../../src/core/match/ascending.ts";

function sorted(hashes: readonly number[]): number[] {
  return [...ascending(Int32Array.from(hashes), hashes.length).subarray(0, hashes.length)];
}

const byComparing = (hashes: readonly number[]) =>
  hashes.map((_, at) => at).sort((x, y) => hashes[x]! - hashes[y]! || x - y);

describe("ascending", () => {
  it("sorts as comparing does, equal ones as they stand", () => {
    const near = fc.integer({ min: -3, max: 3 });
    const wide = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(fc.array(fc.oneof(near, wide), { maxLength: 300 }), (hashes) => {
        expect(sorted(hashes)).toEqual(byComparing(hashes));
      }),
      { seed: 7 },
    );
  });

  it("sorts more than it has buckets for", () => {
    const hashes = Array.from({ length: 9000 }, (_, at) => Math.imul(at % 5000, 0x9e3779b1));
    expect(sorted(hashes)).toEqual(byComparing(hashes));
  });
});

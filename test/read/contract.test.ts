import { expect, test } from "vitest";
import { readers } from "../../src/read/readers.ts";
import { bytesSource } from "../../src/read/source.ts";
import { readerContract } from "./contract.ts";
import { samples } from "./samples.ts";

test("every reader has samples, and every sample is taken by its reader", () => {
  expect(Object.keys(samples).sort()).toEqual(readers.map(({ name }) => name).sort());
  for (const [name, { samples: own }] of Object.entries(samples)) {
    for (const { bytes, fields = {}, name: sample } of own) {
      const taker = readers.find((reader) => reader.takes(bytesSource("sample", bytes), fields));
      expect([sample, taker?.name]).toEqual([sample, name]);
    }
  }
});

for (const { name } of readers) {
  const own = samples[name];
  if (own !== undefined) readerContract(name, own);
}

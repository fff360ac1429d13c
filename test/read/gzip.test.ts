import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { linesOfOutcomes as lines, outcomesOf } from "./outcomes.ts";

const record = (text: string) => `${JSON.stringify({ text })}\n`;

describe("gzip", () => {
  test("is read by what is in it, several members as one", async () => {
    expect(await lines(gzipSync("The ferry came back."))).toEqual(["all: - | The ferry came back."]);
    const two = Buffer.concat([gzipSync(record("One.")), gzipSync(record("Two."))]);
    for (const chunk of [1, 1000]) {
      expect(await lines(two, { chunk })).toEqual(["line 1: - | One.", "line 2: - | Two."]);
    }
  });

  test("inside gzip, as deep as the limit", async () => {
    const packed = (times: number): Uint8Array =>
      times === 0 ? Buffer.from("Words.") : gzipSync(packed(times - 1));
    expect(await lines(packed(5))).toEqual(["all: - | Words."]);
    expect(await lines(packed(6))).toEqual(["all: read.too-deep"]);
  });

  test("cut off: what is whole before the end is read, and the end is said to be missing", async () => {
    const noise = Array.from({ length: 2000 }, (_, at) =>
      record(`Sentence ${(at * 7919) % 1009} of ${at}.`),
    ).join("");
    const whole = gzipSync(noise);
    const found = await lines(whole.subarray(0, whole.length - 100));
    expect(found[0]).toContain("line 1:");
    expect(found.length).toBeGreaterThan(1000);
    expect(found.at(-1)).toBe("all: read.damaged");
    expect(await lines(gzipSync("A text that is cut.").subarray(0, 25))).toEqual(["all: read.damaged"]);
  });

  test("a bomb is a clear message, and what came before it is kept", async () => {
    const limits = { maxBytes: 1_000_000 };
    const bomb = gzipSync(Buffer.alloc(20_000_000, "A sentence of news. "));
    expect(await outcomesOf(bomb, { limits })).toMatchObject([
      { ok: false, failure: { code: "read.bomb", says: expect.stringContaining("200 times its size") } },
    ]);
    const records = gzipSync(record("The same again.").repeat(500_000));
    const found = await lines(records, { limits: { ...limits, maxUnpackedBytes: 2_000_000 } });
    expect(found[0]).toContain("line 1:");
    expect(["all: read.bomb", "all: read.too-large"]).toContain(found.at(-1));
  });
});

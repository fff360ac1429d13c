import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WARCParser, WARCRecord, WARCSerializer } from "warcio";
import { readLimits } from "../../../src/read/limits.ts";
import { type Damage, type WarcRecord, warcRecords } from "../../../src/read/warc/records.ts";
import { answer, inChunks, packed, page, recordBytes } from "./archive.ts";

fc.configureGlobal({ seed: 20_211, numRuns: 60 });

/** A body of 2 MB is large here, so that the tests are quick. */
const limits = { ...readLimits, maxBytes: 1_000_000, maxDocumentBytes: 2_000_000 };

async function found(bytes: Uint8Array, chunk = 65_536): Promise<(WarcRecord | Damage)[]> {
  const all: (WarcRecord | Damage)[] = [];
  for await (const one of warcRecords(inChunks(bytes, chunk), limits)) all.push(one);
  return all;
}

/** `a200 !the file ends inside of it`: each record by its name and the bytes of its body, damage by what it says. */
async function told(bytes: Uint8Array, chunk?: number): Promise<string> {
  return (await found(bytes, chunk))
    .map((one) =>
      one.kind === "damage"
        ? `!${one.number} ${one.says}`
        : `${one.fields.get("warc-target-uri")}:${one.body?.length ?? "large"}${one.repaired === null ? "" : "~"}`,
    )
    .join(" | ");
}

/** Records named by letters, a body of so many bytes each. */
function letters(count: number, length = 300): Buffer[] {
  return Array.from({ length: count }, (_, index) => {
    const url = String.fromCharCode(97 + (index % 26));
    return recordBytes({ url, body: sized(answer(`<p>${url} ${"word ".repeat(length)}</p>`), length) });
  });
}

/** Text that packs no more than any other. */
function digits(length: number): string {
  return Array.from({ length: length / 10 }, (_, index) =>
    String((index * 2_654_435_761) % 1e10).padStart(10, "0"),
  ).join("");
}

function sized(bytes: Buffer, length: number): Buffer {
  return bytes.subarray(0, length);
}

async function countOfWarcio(bytes: Uint8Array): Promise<number> {
  let count = 0;
  try {
    const parser = new WARCParser(inChunks(bytes));
    for await (const record of parser) {
      await record.readFully(false);
      if (record.warcType !== null) count++;
    }
  } catch {
    // Where the oracle gives up, what it found before counts.
  }
  return count;
}

const intact = (all: readonly (WarcRecord | Damage)[]) => all.filter((one) => one.kind === "record").length;

describe("records", () => {
  const three = letters(3);
  const layouts: readonly [string, Buffer][] = [
    ["not packed", Buffer.concat(three)],
    ["packed by record", packed(three)],
    ["packed as a whole", gzipSync(Buffer.concat(three))],
    ["packed two and one", Buffer.concat([gzipSync(Buffer.concat(three.slice(0, 2))), gzipSync(three[2]!)])],
  ];
  for (const [name, bytes] of layouts) {
    test.each([1, 7, 100, 65_536])(`${name}, chunks of %i`, async (chunk) => {
      expect(await told(bytes, chunk)).toBe("a:300 | b:300 | c:300");
    });
  }

  test("bare line ends, no line ends behind the last record, extra ones between", async () => {
    const bare = recordBytes({ url: "a", body: "one", lineEnd: "\n" });
    const last = recordBytes({ url: "c", body: "three" });
    const bytes = Buffer.concat([
      bare,
      recordBytes({ url: "b", body: "two" }),
      Buffer.from("\r\n\r\n"),
      last,
    ]);
    expect(await told(bytes.subarray(0, -4))).toBe("a:3 | b:3 | c:5");
  });

  test("WARC 0.18, 1.1 and folded fields", async () => {
    const old = recordBytes({
      version: "0.18",
      url: "a",
      body: "one",
      fields: { Note: "of two\r\n  lines" },
    });
    const [first, second] = await found(
      Buffer.concat([old, recordBytes({ version: "1.1", url: "b", body: "" })]),
    );
    expect(first).toMatchObject({ kind: "record", number: 1, at: 0, length: 3 });
    expect(first?.kind === "record" && first.fields.get("note")).toBe("of two lines");
    expect(second).toMatchObject({ kind: "record", number: 2, length: 0 });
  });

  test("places are bytes of the file, for packed records those of their member", async () => {
    const plain = await found(Buffer.concat(three), 50);
    expect(plain.map(({ at }) => at)).toEqual([0, three[0]!.length, three[0]!.length * 2]);
    const members = three.map((record) => gzipSync(record));
    const places = (await found(Buffer.concat(members), 50)).map(({ at }) => at);
    expect(places).toEqual([0, members[0]!.length, members[0]!.length + members[1]!.length]);
  });

  test("an archive kept in a record is its body", async () => {
    const inner = Buffer.concat(letters(2));
    const bytes = Buffer.concat([recordBytes({ url: "a", body: inner }), ...letters(1)]);
    expect(await told(bytes)).toBe(`a:${inner.length} | a:300`);
  });

  test("a member too large for one call is read piece by piece", async () => {
    const noise = Buffer.from(Array.from({ length: 1_900_000 }, (_, index) => (index * index * 31) >> 7));
    const large = recordBytes({ url: "b", body: noise });
    const bytes = Buffer.concat([gzipSync(three[0]!), gzipSync(large, { level: 0 }), gzipSync(three[2]!)]);
    expect(await told(bytes)).toBe("a:300 | b:1900000 | c:300");
  });
});

describe("damage", () => {
  const records = letters(5);
  const members = records.map((record) => gzipSync(record));
  const damaged = (index: number, change: (member: Buffer) => Buffer) =>
    Buffer.concat(members.map((member, at) => (at === index ? change(Buffer.from(member)) : member)));

  test("data damaged in one member", async () => {
    const bytes = damaged(1, (member) => member.fill(0xff, 20, 60));
    expect(await told(bytes)).toBe("a:300 | !1 its packed data is damaged | c:300 | d:300 | e:300");
  });

  test("a wrong checksum", async () => {
    const bytes = damaged(2, (member) => {
      member[member.length - 8]! ^= 1;
      return member;
    });
    expect(await told(bytes)).toBe(
      "a:300 | b:300 | !2 its checksum does not fit its content | d:300 | e:300",
    );
  });

  test("the first bytes of a member lost", async () => {
    const bytes = damaged(3, (member) => member.subarray(5));
    expect(await told(bytes)).toBe("a:300 | b:300 | c:300 | !3 is no gzip data | e:300");
  });

  test("half a member lost, the next behind it", async () => {
    const bytes = damaged(2, (member) => member.subarray(0, member.length >> 1));
    expect(await told(bytes)).toMatch(/^a:300 \| b:300 \| !2 .* \| d:300 \| e:300$/);
  });

  test("cut at the end, packed", async () => {
    const bytes = packed(records).subarray(0, -60);
    expect(await told(bytes)).toBe("a:300 | b:300 | c:300 | d:300 | !5 the file ends inside of it");
  });

  test("cut at the end, not packed: in the body and in the head", async () => {
    const bytes = Buffer.concat(records);
    const says = "!5 the file ends inside of it";
    expect(await told(bytes.subarray(0, -60))).toBe(`a:300 | b:300 | c:300 | d:300 | ${says}`);
    expect(await told(bytes.subarray(0, -400))).toBe(`a:300 | b:300 | c:300 | d:300 | ${says}`);
  });

  test.each([
    ["too short", 100],
    ["too long", 310],
    ["longer than the next record", 900],
    ["longer than the file", 900_000],
    ["none", null],
    ["no number", "many"],
  ])("a stated length that is %s is repaired", async (_name, length) => {
    const wrong = recordBytes({ url: "b", body: "x".repeat(300), length });
    const [first, , ...rest] = records;
    expect(await told(Buffer.concat([first!, wrong, ...rest]))).toBe(
      "a:300 | b:300~ | c:300 | d:300 | e:300",
    );
    expect(await told(packed([first!, wrong, ...rest]))).toBe("a:300 | b:300~ | c:300 | d:300 | e:300");
    expect(await told(packed([first!, wrong]))).toBe("a:300 | b:300~");
  });

  test("a stated length of 2 GB", async () => {
    const wrong = recordBytes({ url: "b", body: "x".repeat(300), length: 2 ** 31 });
    const [first, , ...rest] = records;
    const repaired = "a:300 | b:300~ | c:300 | d:300 | e:300";
    expect(await told(Buffer.concat([first!, wrong, ...rest]), 100)).toBe(repaired);
    expect(await told(packed([first!, wrong, ...rest]))).toBe(repaired);
    const long = recordBytes({ url: "b", body: digits(1_500_000), length: 2 ** 31 });
    const says = "!2 states a length of 2147483648 bytes and has 1500004";
    expect(await told(Buffer.concat([first!, long, ...rest]))).toBe(
      `a:300 | ${says} | c:300 | d:300 | e:300`,
    );
    expect(await told(Buffer.concat([first!, wrong]))).toBe("a:300 | !2 the file ends inside of it");
  });

  test("a damaged first line costs nothing, a damaged head its record only", async () => {
    const line = Buffer.from(records[1]!);
    line[0] = 0x3e;
    expect(await told(Buffer.concat([records[0]!, line, records[2]!]))).toBe("a:300 | b:300 | c:300");
    const head = Buffer.from(records[1]!).fill("?", 0, 60);
    expect(await told(Buffer.concat([records[0]!, head, records[2]!]))).toBe(
      `a:300 | !1 ${head.length} bytes belong to no record | c:300`,
    );
  });

  test("bytes that belong to no record", async () => {
    const bytes = Buffer.concat([records[0]!, Buffer.from(`${"zzzz".repeat(50)}\n`), records[1]!]);
    expect(await told(bytes)).toBe("a:300 | !1 201 bytes belong to no record | b:300");
    const stray = Buffer.concat([Buffer.from(`${"zzzz".repeat(50)}\n`), ...records.slice(0, 2)]);
    expect(await told(stray)).toBe("!0 201 bytes belong to no record | a:300 | b:300");
  });

  test("a head of 3 MB", async () => {
    const head = recordBytes({ url: "b", body: "two", fields: { Note: digits(3_000_000) } });
    const says = "!2 its head is larger than 256 kB";
    expect(await told(Buffer.concat([records[0]!, head, records[2]!]))).toBe(`a:300 | ${says} | c:300`);
    expect(await told(packed([records[0]!, head, records[2]!]))).toBe(`a:300 | ${says} | c:300`);
  });

  test("a body over the limit is passed over, its first bytes kept", async () => {
    const body = Buffer.from(digits(3_000_000));
    const large = recordBytes({ url: "b", body });
    for (const bytes of [
      Buffer.concat([records[0]!, large, records[2]!]),
      packed([records[0]!, large, records[2]!]),
    ]) {
      const all = await found(bytes);
      expect(all.map((one) => one.kind === "record" && one.length)).toEqual([300, 3_000_000, 300]);
      expect(all[1]).toMatchObject({ body: null, start: body.subarray(0, 256 * 1024) });
    }
  });

  test("a bomb is left at the limit, what stands behind it is read", async () => {
    const bomb = gzipSync(Buffer.concat([recordBytes({ url: "b", body: "" }), Buffer.alloc(50_000_000)]));
    const says = "its packed data swells to more than 200 times its size (maxUnpackingRatio)";
    const bytes = Buffer.concat([members[0]!, bomb, members[2]!]);
    expect((await told(bytes)).replace(/\d{6}/, "N")).toBe(
      `a:300 | b:0 | !2 N bytes belong to no record | !2 ${says} | c:300`,
    );
  });

  test("a file of nothing but the marks of members ends", async () => {
    const marks = Buffer.alloc(9_000_000, Buffer.from([0x1f, 0x8b, 0x08]));
    expect(await told(Buffer.concat([members[0]!, marks]))).toBe(
      "a:300 | !1 is no gzip data | !1 too much is damaged to find the next record",
    );
  });

  test("never throws, never hangs, and finds what the oracle finds, wherever bytes are hurt", async () => {
    const many = letters(40, 2000);
    const whole = { plain: Buffer.concat(many), packed: packed(many) };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("plain" as const, "packed" as const),
        fc.array(fc.record({ at: fc.nat(), length: fc.integer({ min: 1, max: 400 }), byte: fc.nat(255) }), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.option(fc.nat()),
        async (layout, wounds, cut) => {
          const bytes = Buffer.from(whole[layout]);
          for (const { at, length, byte } of wounds) {
            const start = at % bytes.length;
            bytes.fill(byte, start, Math.min(bytes.length, start + length));
          }
          const hurt = cut === null ? bytes : bytes.subarray(0, cut % bytes.length);
          const ours = await found(hurt);
          expect(intact(ours)).toBeGreaterThanOrEqual(Math.floor((await countOfWarcio(hurt)) * 0.9));
        },
      ),
    );
  });
});

test("reads what the oracle writes", async () => {
  const make = async (gzip: boolean) => {
    const parts: Uint8Array[] = [];
    for (const [at, type] of (["response", "resource", "response"] as const).entries()) {
      const body = Buffer.from(page(`Title ${at}`, ["Words.", "Ωords."]));
      const record = WARCRecord.create(
        {
          url: `https://gazette.example/${at}`,
          date: "2021-06-11T10:00:00Z",
          type,
          warcVersion: "WARC/1.1",
          warcHeaders: type === "resource" ? { "Content-Type": "text/html" } : {},
          httpHeaders: { "Content-Type": "text/html" },
          statusline: "HTTP/1.1 200 OK",
        },
        [body],
      );
      parts.push(await WARCSerializer.serialize(record, { gzip }));
    }
    return found(Buffer.concat(parts));
  };
  const [plain, packedOnes] = [await make(false), await make(true)];
  const bodies = (all: readonly (WarcRecord | Damage)[]) =>
    all.map((one) => (one.kind === "record" ? `${one.repaired} ${one.body?.toString()}` : one.says));
  expect(bodies(packedOnes)).toEqual(bodies(plain));
  expect(bodies(plain)).toHaveLength(3);
  for (const one of bodies(plain))
    expect(one).toMatch(/^null [\s\S]*<p>Ωords\.<\/p><\/article><\/body><\/html>$/);
});

test("agrees with the oracle on a whole archive, byte for byte", async () => {
  const records = [
    recordBytes({
      type: "warcinfo",
      url: null,
      contentType: "application/warc-fields",
      body: "software: none\r\n",
    }),
    recordBytes({
      type: "request",
      contentType: "application/http; msgtype=request",
      body: "GET / HTTP/1.1\r\n\r\n",
    }),
    recordBytes({ body: answer(page("A title", ["Words of the first.", "Words of the second."])) }),
    recordBytes({ type: "revisit", body: "HTTP/1.1 200 OK\r\n\r\n" }),
    recordBytes({ type: "metadata", contentType: "application/warc-fields", body: "fetchTimeMs: 12\r\n" }),
    recordBytes({ type: "resource", contentType: "text/html", body: page("Other", ["Words."]) }),
  ];
  for (const bytes of [Buffer.concat(records), packed(records)]) {
    const theirs: string[] = [];
    const parser = new WARCParser(inChunks(bytes), { parseHttp: false });
    for await (const record of parser) {
      theirs.push(`${record.warcType} ${Buffer.from(await record.readFully(false)).toString("hex")}`);
    }
    const ours = (await found(bytes)).map((one) =>
      one.kind === "record" ? `${one.fields.get("warc-type")} ${one.body?.toString("hex")}` : one.says,
    );
    expect(ours).toEqual(theirs);
  }
});

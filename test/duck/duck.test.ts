import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { duckFailureOf, explained } from "../../src/duck/failure.ts";
import { type Duck, openDuck } from "../../src/duck/open.ts";
import { parquetRows } from "../../src/duck/parquet.ts";
import { writeTable } from "../../src/duck/write.ts";

const folder = mkdtempSync(join(tmpdir(), "twicetold-duck-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function withDuck<T>(work: (duck: Duck) => Promise<T>, files: readonly string[] = []): Promise<T> {
  const duck = await openDuck({ database: null, files });
  try {
    return await work(duck);
  } finally {
    duck.close();
  }
}

async function failureOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
  } catch (error) {
    return duckFailureOf(error)?.code ?? String(error);
  }
  return null;
}

describe("a database opened here is locked down", () => {
  const outside = join(folder, "outside.csv");
  writeFileSync(outside, "a,b\n1,2\n");

  it.each([
    ["reads no file", `SELECT * FROM read_csv('${outside}')`],
    ["writes no file", `COPY (SELECT 1) TO '${join(folder, "written.csv")}'`],
    ["attaches no database", `ATTACH '${join(folder, "other.db")}'`],
    ["installs no extension", "INSTALL fts"],
    ["loads no extension", "LOAD fts"],
    ["keeps its configuration", "SET threads = 1"],
    ["lets nobody in again", "SET enable_external_access = true"],
  ])("%s", async (_, sql) => {
    expect(await withDuck((duck) => failureOf(duck.run(sql)))).toBe("duck.refused");
  });

  it("reads a file that it was given, and not the one beside it", async () => {
    const [row] = await withDuck((duck) => duck.rows("FROM read_csv($file)", { file: outside }), [outside]);
    expect(row).toEqual({ a: 1n, b: 2n });
    const other = join(folder, "other.csv");
    writeFileSync(other, "a\n1\n");
    expect(
      await withDuck((duck) => failureOf(duck.rows("FROM read_csv($file)", { file: other })), [outside]),
    ).toBe("duck.refused");
  });

  it("takes article text as data", async () => {
    const hostile = "'); DROP TABLE t; --";
    const rows = await withDuck(async (duck) => {
      await duck.run("CREATE TABLE t (x VARCHAR)");
      await duck.run("INSERT INTO t VALUES ($hostile)", { hostile });
      return duck.rows("SELECT x FROM t");
    });
    expect(rows).toEqual([{ x: hostile }]);
  });
});

describe("appending", () => {
  it("keeps every value of every kind, over several chunks", async () => {
    const count = 5000;
    const numbers = Array.from({ length: count }, (_, index) => index);
    const rows = await withDuck(async (duck) => {
      await duck.run("CREATE TABLE t (i INTEGER, h BIGINT, d DOUBLE, x VARCHAR, b BLOB)");
      await duck.append("t", [
        { type: "integer", values: Int32Array.from(numbers) },
        { type: "bigint", values: numbers.map((index) => 2n ** 62n - BigInt(index)) },
        { type: "double", values: numbers.map((index) => (index % 2 === 0 ? null : index / 4)) },
        { type: "text", values: numbers.map((index) => (index % 3 === 0 ? null : `wört ${index} 😀`)) },
        { type: "bytes", values: numbers.map((index) => Uint8Array.of(index & 255, 0, 1)) },
      ]);
      return duck.rows("SELECT * FROM t ORDER BY i");
    });
    expect(rows.length).toBe(count);
    rows.forEach((row, index) => {
      expect(row).toEqual({
        i: index,
        h: 2n ** 62n - BigInt(index),
        d: index % 2 === 0 ? null : index / 4,
        x: index % 3 === 0 ? null : `wört ${index} 😀`,
        b: Buffer.of(index & 255, 0, 1),
      });
    });
  });

  it("copies typed arrays whole, and reads them back as such", async () => {
    const count = 5000;
    const ints = Int32Array.from({ length: count }, (_, index) => index - 7);
    const longs = BigInt64Array.from(ints, (value) => BigInt(value) * 2n ** 40n);
    const doubles = Float64Array.from(ints, (value) => value / 3);
    const columns = await withDuck(async (duck) => {
      await duck.run("CREATE TABLE t (i INTEGER, h BIGINT, d DOUBLE)");
      await duck.append("t", [
        { type: "integer", values: ints },
        { type: "bigint", values: longs },
        { type: "double", values: doubles },
      ]);
      const read: unknown[][] = [[], [], []];
      for await (const part of duck.numbers("SELECT i, h, d FROM t ORDER BY i"))
        part.forEach((values, index) => {
          read[index]!.push(...values);
        });
      return read;
    });
    expect(columns).toEqual([[...ints], [...longs], [...doubles]]);
  });

  it("belongs to the transaction that it stands in", async () => {
    const rows = await withDuck(async (duck) => {
      await duck.run("CREATE TABLE t (i INTEGER)");
      await duck.run("BEGIN");
      await duck.append("t", [{ type: "integer", values: [1, 2, 3] }]);
      await duck.run("ROLLBACK");
      return duck.rows("SELECT i FROM t");
    });
    expect(rows).toEqual([]);
  });
});

describe("Parquet and CSV", () => {
  const values = `SELECT i::BIGINT AS id, 'ünder ' || i AS text, DATE '2021-06-11' AS day,
    TIMESTAMP '2021-06-11 08:30:00' AS at, [i, i + 1] AS list, {'a': i} AS inner, NULL::VARCHAR AS none,
    encode('bytes') AS raw, '\\xFF'::BLOB AS binary, 9007199254740993 + i AS great FROM range(5000) AS t(i)`;

  it("a file is written and read back row by row, in order", async () => {
    const file = join(folder, "rows ' quoted.parquet");
    await withDuck((duck) => writeTable(duck, values, file, "parquet"), [file]);
    let index = 0;
    for await (const record of parquetRows(file)) {
      expect(record).toEqual({
        id: index,
        text: `ünder ${index}`,
        day: "2021-06-11",
        at: "2021-06-11T08:30:00",
        list: [index, index + 1],
        inner: { a: index },
        none: null,
        raw: "bytes",
        binary: Buffer.of(255),
        great: String(9007199254740993n + BigInt(index)),
      });
      index++;
    }
    expect(index).toBe(5000);
  });

  it("a reader that stops early closes the file", async () => {
    const file = join(folder, "early.parquet");
    await withDuck((duck) => writeTable(duck, values, file, "parquet"), [file]);
    for await (const record of parquetRows(file)) {
      expect(record["id"]).toBe(0);
      break;
    }
  });

  it.each([
    ["text", "this is not a Parquet file, only words"],
    ["nothing", ""],
    ["a head without an end", "PAR1\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008PAR1"],
  ])("%s under that name is a failure with a reason", async (name, content) => {
    const file = join(folder, `${name}.parquet`);
    writeFileSync(file, content);
    const reading = (async () => {
      for await (const _ of parquetRows(file)) break;
    })();
    expect(await failureOf(reading)).toBe("duck.damaged");
  });
});

describe("what DuckDB's errors mean", () => {
  it.each([
    ['IO Error: Could not set lock on file "x": Conflicting lock is held in node (PID 1)', "duck.locked"],
    ["IO Error: Could not write file: No space left on device", "duck.full"],
    ['IO Error: Cannot open file "x": Permission denied', "duck.read-only"],
    ["Out of Memory Error: could not allocate block", "duck.memory"],
    ["Parser Error: syntax error", "duck.failed"],
  ])("%s", (message, code) => {
    expect(duckFailureOf(explained(new Error(message)))?.code).toBe(code);
  });
});

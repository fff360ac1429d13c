import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { duckFailureOf } from "../../duck/failure.ts";
import { parquetRows } from "../../duck/parquet.ts";
import { broken, type ReadFailure } from "../failure.ts";
import type { ReadContext, Reader, ReadOutcome, Source } from "../reader.ts";
import { recordOutcomes } from "../records/record.ts";
import { failed, placeIn } from "../source.ts";

/** Rows of a Parquet file, by DuckDB. The index stands at the end, so what is no file is kept in one while it is read. */
export const parquetReader: Pick<Reader, "read"> = {
  read: async function* (source, context) {
    if (source.path !== null) {
      yield* rowsIn(source.path, source, context);
      return;
    }
    const kept = join(tmpdir(), `twicetold-${randomUUID()}.parquet`);
    try {
      await pipeline(
        Readable.from(upTo(source, context.limits.maxUnpackedBytes), { objectMode: false }),
        createWriteStream(kept, { flags: "wx", mode: 0o600 }),
      );
      yield* rowsIn(kept, source, context);
    } finally {
      await rm(kept, { force: true });
    }
  },
};

async function* rowsIn(path: string, source: Source, context: ReadContext): AsyncGenerator<ReadOutcome> {
  let count = 0;
  try {
    for await (const row of parquetRows(path)) {
      const place = placeIn(source, `row ${++count}`);
      yield* recordOutcomes(
        row,
        { source, place, bytes: null, extractor: "parquet", decoded: null },
        context,
      );
    }
  } catch (error) {
    yield { ok: false, failure: meaningOf(error, source, count) };
  }
}

function meaningOf(error: unknown, source: Source, read: number): ReadFailure {
  const duck = duckFailureOf(error);
  if (duck?.code === "duck.missing") return failed(source, "read.no-duckdb", duck.says, duck.next);
  const before = read === 0 ? "" : ` behind row ${read}`;
  return failed(
    source,
    "read.damaged",
    `is no Parquet file that can be read${before} (${reasonOf(error)})`,
    "Export it again; rows before the damage were read.",
  );
}

/** The first line of what DuckDB says, without the path, which is known. */
function reasonOf(error: unknown): string {
  const says = error instanceof Error ? error.message : String(error);
  const line = says
    .replace(/\s+/g, " ")
    .replace(/'[^']*[\\/][^']*'/g, "the file")
    .trim();
  const short = line.length > 140 ? `${line.slice(0, 139)}…` : line;
  return short.replace(/[.\s]+$/, "") || "unknown";
}

async function* upTo(source: Source, limit: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of source.chunks()) {
    length += chunk.length;
    if (length > limit) {
      throw broken(
        failed(
          source,
          "read.too-large",
          `is larger than ${Math.round(limit / 2 ** 30)} GB (maxUnpackedBytes)`,
          "Cut it into several files.",
        ),
      );
    }
    yield chunk;
  }
}

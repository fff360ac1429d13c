import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDuck } from "../../../src/duck/open.ts";
import { writeTable } from "../../../src/duck/write.ts";

/** What a query of literals gives, as the bytes of a Parquet file. */
export async function writeParquet(query: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "twicetold-parquet-"));
  const file = join(folder, "made.parquet");
  const duck = await openDuck({ database: null, files: [file] });
  try {
    await writeTable(duck, query, file, "parquet");
    return new Uint8Array(await readFile(file));
  } finally {
    duck.close();
    await rm(folder, { recursive: true, force: true });
  }
}

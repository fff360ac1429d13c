import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fingerprintVersion } from "../../core/match/index.ts";
import { duckFailureOf } from "../../duck/failure.ts";
import { type Duck, openDuck } from "../../duck/open.ts";
import type { Corpus } from "../corpus.ts";
import { type CorpusFailure, corpusError, fileError } from "../failure.ts";
import { openPrintIndex } from "../print-index/index.ts";
import { type CorpusSettings, corpusDefaults } from "../settings.ts";
import { folderCorpus } from "./corpus.ts";
import { openDigests } from "./digest-file.ts";
import { openJobs } from "./jobs.ts";
import { withLock } from "./lock.ts";
import { quotationRows } from "./quotations.ts";
import { renew, renewMatches } from "./renew.ts";
import { migrate, property, setProperty } from "./schema.ts";
import { type FolderState, files } from "./state.ts";

/**
 * Opens the corpus in a folder, making one where there is none (unless `create` is false). Only one process has a
 * corpus open at a time. Rejects with an error that carries a `CorpusFailure` or `DuckFailure`.
 */
export async function openCorpus(folder: string, settings: CorpusSettings = {}): Promise<Corpus> {
  const { create, wait, batch, wholeFrom } = { ...corpusDefaults, ...settings };
  const path = ready(folder, create);
  const { value: duck, lock } = await withLock(path, wait, () => openDatabase(path, settings));
  const jobs = openJobs(settings.workers ?? availableParallelism());
  try {
    await migrate(duck, path);
    const digests = await digestsOf(duck, path);
    const state: FolderState = {
      folder: path,
      duck,
      reader: await duck.another(),
      digests: digests.file,
      jobs,
      prints: openPrintIndex(duck, join(path, files.prints), "print"),
      quotations: openPrintIndex(duck, join(path, files.quotations), quotationRows),
      batch,
      wholeFrom,
    };
    if (!digests.whole) await renew(state);
    await renewMatches(state);
    return folderCorpus(state, () => lock.release());
  } catch (error) {
    await jobs.close();
    duck.close();
    lock.release();
    throw error;
  }
}

/** The folder, by its real path, made where it is to be; refuses one that holds something else. */
function ready(folder: string, create: boolean): string {
  if (!existsSync(join(folder, files.database))) {
    if (!create)
      throw corpusError({
        code: "corpus.missing",
        says: `there is no corpus at ${folder}`,
        next: "Check the name, or put articles into it: twicetold add FILE.",
      });
    makeFolder(folder);
    // What a killed first `add` leaves is ours.
    const others = readdirSync(folder).filter(
      (name) => !/^(?:corpus\.duckdb.*|in-use\.json|digests\.bin|prints|quotations|temporary)$/.test(name),
    );
    if (others.length > 0)
      throw corpusError({
        code: "corpus.not-a-corpus",
        says: `${folder} holds other files and no corpus`,
        next: "Give a folder that does not exist yet, or an empty one.",
      });
  }
  return realpathSync(folder);
}

function makeFolder(folder: string): void {
  try {
    const made = mkdirSync(folder, { recursive: true, mode: 0o700 });
    // The mode above is subject to the process's mask, which may only take away; what it took is given back.
    if (made !== undefined) chmodSync(folder, 0o700);
  } catch (error) {
    // A file system that may not be written says of a missing folder only that it is missing.
    const known = fileError(folder, error);
    throw known === error ? corpusError({ ...unwritable, says: `${folder} cannot be made` }, error) : known;
  }
}

const unwritable: CorpusFailure = {
  code: "corpus.read-only",
  says: "the folder may not be written",
  next: "Check the permissions of the folder and of the one it lies in, or give another.",
};

async function openDatabase(folder: string, settings: CorpusSettings): Promise<Duck> {
  const { threads, memoryMegabytes } = settings;
  const temporary = join(folder, files.temporary);
  rmSync(temporary, { recursive: true, force: true });
  try {
    return await openDuck({
      database: join(folder, files.database),
      temporary,
      limits: {
        ...(threads === undefined ? {} : { threads }),
        ...(memoryMegabytes === undefined ? {} : { memoryMegabytes }),
      },
    });
  } catch (error) {
    const code = duckFailureOf(error)?.code;
    if (code === "duck.read-only")
      throw corpusError({ ...unwritable, says: `the corpus ${folder} may not be written` }, error);
    throw error;
  }
}

/** The file of digests; `whole` is false where it has to be made again, since it is lost, damaged or of another version. */
async function digestsOf(duck: Duck, folder: string) {
  const path = join(folder, files.digests);
  const version = await property(duck, "fingerprints");
  if (version === null) await setProperty(duck, "fingerprints", String(fingerprintVersion));
  const [row] = await duck.rows(
    "SELECT COALESCE(MAX(digest_at + digest_bytes + card_bytes + packed_bytes), 0) AS size FROM article",
  );
  const file = openDigests(path, folder);
  const current = version === null || version === String(fingerprintVersion);
  if (file !== null && current && file.size() >= Number(row?.["size"])) return { file, whole: true };
  file?.close();
  rmSync(path, { force: true });
  return { file: openDigests(path, folder)!, whole: false };
}

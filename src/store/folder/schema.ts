import type { Duck } from "../../duck/open.ts";
import { corpusError } from "../failure.ts";

/**
 * The tables of a corpus. Each entry brings them from one version to the next, and the list is only ever added to, so
 * that a corpus of any former version opens.
 *
 * - `article`: one row a revision. `doc` numbers them in the order in which they came, `grp` is the number of the first
 *   revision of the article, `current` marks the newest, `matched` those that candidates were made of. `rest` is the
 *   article as JSON without its text (and with it where UTF-8 cannot hold it). `digest_at` is where in the file of
 *   digests its own begins, and behind that its card and the article itself, packed.
 * - `print`: fingerprints, see `core/match/prints.ts`. The place in the text is left out: passages are told from digests.
 * - `quotation_key`: by which words quotations are found, as hashes.
 * - `candidate`: pairs with enough common fingerprints, `a_asks` and `b_asks` where either side takes the other among its
 *   best partners, `starred` where most of the points are those of hot ones. `pair`: what verifying them showed. `dirty`: articles whose stories are to be made again.
 * - `story`, `telling`: the result.
 */
const migrations: readonly string[] = [
  `CREATE TABLE article (
    doc INTEGER NOT NULL, grp INTEGER NOT NULL, current BOOLEAN NOT NULL, matched BOOLEAN NOT NULL,
    id VARCHAR NOT NULL, id_key BIGINT NOT NULL, address_key BIGINT, address VARCHAR, words VARCHAR NOT NULL,
    time VARCHAR NOT NULL, outlet VARCHAR, title VARCHAR, url VARCHAR, published VARCHAR, day INTEGER,
    language VARCHAR NOT NULL, quotations INTEGER NOT NULL, digest_at BIGINT NOT NULL, digest_bytes INTEGER NOT NULL,
    card_bytes INTEGER NOT NULL,
    rest VARCHAR NOT NULL, text VARCHAR NOT NULL);
  CREATE TABLE print (doc INTEGER NOT NULL, kind INTEGER NOT NULL, h BIGINT NOT NULL);
  CREATE TABLE quotation_key (doc INTEGER NOT NULL, quotation INTEGER NOT NULL, word INTEGER NOT NULL);
  CREATE TABLE candidate (
    a INTEGER NOT NULL, b INTEGER NOT NULL, points INTEGER NOT NULL,
    a_asks BOOLEAN NOT NULL, b_asks BOOLEAN NOT NULL);
  CREATE TABLE pair (
    a INTEGER NOT NULL, b INTEGER NOT NULL, score DOUBLE NOT NULL,
    a_in_b DOUBLE NOT NULL, b_in_a DOUBLE NOT NULL, link INTEGER NOT NULL);
  CREATE TABLE dirty (doc INTEGER NOT NULL);
  CREATE TABLE story (
    id VARCHAR NOT NULL, size INTEGER NOT NULL, since VARCHAR, until VARCHAR);
  CREATE TABLE telling (
    story VARCHAR NOT NULL, place INTEGER NOT NULL, doc INTEGER NOT NULL, text INTEGER NOT NULL,
    reuse DOUBLE NOT NULL)`,
  // Those of former versions are made anew: `matchVersion`.
  `DROP TABLE candidate;
  CREATE TABLE candidate (
    a INTEGER NOT NULL, b INTEGER NOT NULL, points INTEGER NOT NULL, starred BOOLEAN NOT NULL,
    a_asks BOOLEAN NOT NULL, b_asks BOOLEAN NOT NULL)`,
  // Articles of former versions have nothing packed and are read from the database.
  "ALTER TABLE article ADD COLUMN packed_bytes INTEGER DEFAULT 0",
];

/** The schema that this version writes. */
const schemaVersion = migrations.length;

/** Makes the tables, or brings those of a former version up to date, each step in one transaction. */
export async function migrate(duck: Duck, folder: string): Promise<void> {
  await duck.run("CREATE TABLE IF NOT EXISTS property (name VARCHAR NOT NULL, value VARCHAR NOT NULL)");
  const version = Number((await property(duck, "schema")) ?? 0);
  if (version > schemaVersion)
    throw corpusError({
      code: "corpus.newer",
      says: `the corpus ${folder} was written by a newer version (schema ${version}, this one knows ${schemaVersion})`,
      next: "Update Twicetold.",
    });
  for (let step = version; step < schemaVersion; step++) {
    await inTransaction(duck, async () => {
      await duck.run(migrations[step]!);
      await setProperty(duck, "schema", String(step + 1));
    });
  }
}

export async function property(duck: Duck, name: string): Promise<string | null> {
  const [row] = await duck.rows("SELECT value FROM property WHERE name = $name", { name });
  return typeof row?.["value"] === "string" ? row["value"] : null;
}

export async function setProperty(duck: Duck, name: string, value: string): Promise<void> {
  await duck.run("DELETE FROM property WHERE name = $name", { name });
  await duck.run("INSERT INTO property VALUES ($name, $value)", { name, value });
}

/** Runs `work` so that all of it stands or none. */
export async function inTransaction<T>(duck: Duck, work: () => Promise<T>): Promise<T> {
  await duck.run("BEGIN TRANSACTION");
  try {
    const value = await work();
    await duck.run("COMMIT");
    return value;
  } catch (error) {
    // A failed commit has ended the transaction already; the first error is the one to tell.
    await duck.run("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

import { candidateRule, PrintKind } from "../../core/match/index.ts";
import type { Parameters } from "../../duck/rows.ts";
import { hashRanges } from "../print-index/hash-ranges.ts";
import { changed } from "../sql/changed.sql.ts";
import { chosen } from "../sql/chosen.sql.ts";
import { considered } from "../sql/considered.sql.ts";
import { counted } from "../sql/counted.sql.ts";
import { declined } from "../sql/declined.sql.ts";
import { fresh } from "../sql/fresh.sql.ts";
import { holdings } from "../sql/holdings.sql.ts";
import { hot } from "../sql/hot.sql.ts";
import { hotWeeks } from "../sql/hot-weeks.sql.ts";
import { hubs } from "../sql/hubs.sql.ts";
import { linked } from "../sql/linked.sql.ts";
import { lost } from "../sql/lost.sql.ts";
import { movedHubs } from "../sql/moved-hubs.sql.ts";
import { offers } from "../sql/offers.sql.ts";
import { present } from "../sql/present.sql.ts";
import { reached } from "../sql/reached.sql.ts";
import { scope } from "../sql/scope.sql.ts";
import { spokes } from "../sql/spokes.sql.ts";
import { standing } from "../sql/standing.sql.ts";
import { stars } from "../sql/stars.sql.ts";
import { touchedHashes } from "../sql/touched-hashes.sql.ts";
import { touchedWeeks } from "../sql/touched-weeks.sql.ts";
import { inTransaction } from "./schema.ts";
import type { FolderState } from "./state.ts";

type Duck = FolderState["duck"];

const { coldMost, leastPoints, partners, starDays } = candidateRule;
const { name } = PrintKind;

/** Fingerprints that are counted at a time, and links that are summed at a time: each stays below a gigabyte. */
const printsAtATime = 16_000_000;
const linksAtATime = 40_000_000;

/**
 * Brings the candidates up to date with the articles that came, were revised or went: the same pairs as
 * `candidates` (core/match) gives for the set of all articles, in whatever order and batches they came. Only articles
 * in scope are joined anew. Every stage is one query of `sql/`, whose result stands under its name.
 */
export async function match({ duck, wholeFrom }: FolderState): Promise<void> {
  const [row] = await duck.rows(
    `SELECT COUNT(*) FILTER (WHERE matched <> current) AS changed, COUNT(*) FILTER (WHERE matched) AS matched
     FROM article`,
  );
  if (Number(row?.["changed"]) === 0) return;
  await stage(duck, "standing", standing, { starDays });
  if (Number(row?.["changed"]) > Number(row?.["matched"]) * wholeFrom) await wholeScope(duck);
  else await changedScope(duck);
  await stage(duck, "present", present);
  await stage(duck, "kind_points", kindPoints());
  await hold(duck);
  await stage(duck, "stars", stars);
  await link(duck);
  for (const [table, query] of [
    ["lost", lost],
    ["changed", changed],
    ["reached", reached],
    ["offers", offers],
  ] as const)
    await stage(duck, table, query);
  await stage(duck, "declined", declined, { partners });
  await stage(duck, "chosen", chosen);
  await settle(duck);
}

/** What a common fingerprint of each kind counts, as a table. */
function kindPoints(): string {
  const rows = Object.entries(candidateRule.points).map(([kind, points]) => `(${kind}, ${points})`);
  return `SELECT kind, points FROM (VALUES ${rows.join(", ")}) AS rule (kind, points)`;
}

async function stage(duck: Duck, name: string, query: string, parameters?: Parameters): Promise<void> {
  await duck.run(`CREATE OR REPLACE TEMP TABLE ${name} AS ${query}`, parameters);
}

/** A first run, or nearly: all articles are in scope, and all fingerprints are considered. */
async function wholeScope(duck: Duck): Promise<void> {
  await stage(duck, "scope", "SELECT doc, place FROM standing WHERE stands = 1");
  await dropConsidered(duck);
  await duck.run("CREATE TEMP VIEW considered AS SELECT doc, kind, h FROM print");
}

async function changedScope(duck: Duck): Promise<void> {
  await stage(duck, "touched_weeks", touchedWeeks);
  await stage(duck, "touched_hashes", touchedHashes, { coldMost });
  await stage(duck, "hot_weeks", hotWeeks, { name });
  await stage(duck, "moved_hubs", movedHubs);
  await stage(duck, "scope", scope);
  await dropConsidered(duck);
  await stage(duck, "considered", considered);
}

/** It is a view in one run and a table in the next. */
async function dropConsidered(duck: Duck): Promise<void> {
  const [row] = await duck.rows(
    "SELECT table_type AS kind FROM information_schema.tables WHERE table_name = 'considered'",
  );
  if (row !== undefined) await duck.run(`DROP ${row["kind"] === "VIEW" ? "VIEW" : "TABLE"} considered`);
}

/** Counts and lists the holders of fingerprints and makes the stars of the hot ones, part by part of the range of hashes. */
async function hold(duck: Duck): Promise<void> {
  const [size] = await duck.rows("SELECT COUNT(*) AS prints FROM considered");
  const parts = Math.max(1, Math.ceil(Number(size?.["prints"]) / printsAtATime));
  await duck.run(
    `CREATE OR REPLACE TEMP TABLE holdings (
       h BIGINT, kind TINYINT, points TINYINT, place INTEGER, scoped TINYINT)`,
  );
  await duck.run("CREATE OR REPLACE TEMP TABLE spokes (a INTEGER, b INTEGER, points TINYINT)");
  await duck.run("CREATE OR REPLACE TEMP TABLE expected (links BIGINT)");
  for (const range of hashRanges(parts)) {
    await stage(duck, "counted", counted, { coldMost, name, ...range });
    const cold = await duck.run(`INSERT INTO holdings ${holdings}`, { coldMost, ...range });
    await stage(duck, "hot", hot, { coldMost, ...range });
    await stage(duck, "hubs", hubs);
    await duck.run(`INSERT INTO spokes ${spokes}`);
    const [sums] = await duck.rows(
      `SELECT COALESCE(SUM(holders), 0) AS holders, COALESCE(SUM(links), 0) AS links,
              (SELECT COUNT(*) FROM hot) AS hot FROM counted`,
    );
    same("holders of fingerprints", cold + Number(sums?.["hot"]), Number(sums?.["holders"]));
    await duck.run("INSERT INTO expected VALUES ($links)", { links: BigInt(Number(sums?.["links"])) });
  }
}

/** Joins and sums links, block by block of the articles in scope. */
async function link(duck: Duck): Promise<void> {
  const [sums] = await duck.rows(
    `SELECT (SELECT COALESCE(SUM(links), 0) FROM expected) AS links,
            (SELECT COALESCE(MAX(place), 0) FROM present) AS places`,
  );
  const [expected, places] = [Number(sums?.["links"]), Number(sums?.["places"])];
  const blocks = Math.max(1, Math.min(places, Math.ceil(expected / linksAtATime)));
  await duck.run(
    "CREATE OR REPLACE TEMP TABLE fresh (a INTEGER, b INTEGER, points INTEGER, starred BOOLEAN)",
  );
  let links = 0;
  for (let block = 0; block < blocks; block++) {
    const first = Math.floor((places * block) / blocks) + 1;
    const last = Math.floor((places * (block + 1)) / blocks);
    await stage(duck, "linked", linked, { name, first, last });
    const [made] = await duck.rows("SELECT COALESCE(SUM(links), 0) AS links FROM linked");
    links += Number(made?.["links"]);
    await duck.run(`INSERT INTO fresh ${fresh}`, { leastPoints });
  }
  same("links of cold fingerprints", links, expected);
}

/** DuckDB has lost rows of joins that did not fit in memory (duckdb#25702): then nothing is kept. */
function same(what: string, found: number, expected: number): void {
  if (found !== expected)
    throw new Error(`A join lost rows: ${found} ${what} instead of ${expected}. Nothing was changed.`);
}

/** Puts the new candidates in the place of the former ones, all or none. */
async function settle(duck: Duck): Promise<void> {
  await inTransaction(duck, async () => {
    await duck.run(
      `DELETE FROM candidate
       WHERE a IN (SELECT doc FROM reached) OR b IN (SELECT doc FROM reached)
          OR a IN (SELECT doc FROM standing WHERE stands = 0) OR b IN (SELECT doc FROM standing WHERE stands = 0)`,
    );
    await duck.run("INSERT INTO candidate SELECT a, b, points, starred, a_asks, b_asks FROM chosen");
    await duck.run(
      `INSERT INTO dirty
       SELECT doc FROM reached UNION SELECT doc FROM standing WHERE stands = 0`,
    );
    await duck.run("UPDATE article SET matched = current WHERE matched <> current");
  });
  await dropConsidered(duck);
  for (const table of [
    "touched_weeks",
    "touched_hashes",
    "hot_weeks",
    "counted",
    "holdings",
    "hot",
    "hubs",
    "spokes",
    "stars",
    "linked",
    "lost",
    "fresh",
    "changed",
    "offers",
    "declined",
    "chosen",
  ])
    await duck.run(`DROP TABLE IF EXISTS ${table}`);
}

import { join, rootOf } from "../../core/match/disjoint.ts";
import type { Verified } from "../../core/match/index.ts";
import type { ArticleId, Story } from "../../core/model.ts";
import { type Member, storiesOfComponent, type VerifiedPair } from "../stories.ts";
import type { RevisionTable } from "./revision-table.ts";
import { inTransaction } from "./schema.ts";
import type { FolderState } from "./state.ts";

/** The candidates that stand, with what verifying them showed. */
const standingPairs = `
  FROM candidate
  JOIN pair ON candidate.a = pair.a AND candidate.b = pair.b
  WHERE (candidate.a_asks OR candidate.b_asks)`;

/** Stories that are written at a time. */
const storiesWritten = 20_000;

/** Makes the stories anew of every component that has a dirty article; the others stay as they are. */
export async function regroup(state: FolderState, { length }: RevisionTable): Promise<void> {
  const { duck } = state;
  const dirty = (await duck.rows("SELECT DISTINCT doc FROM dirty")).map(({ doc }) => Number(doc));
  if (dirty.length === 0) return;
  const roots = await componentRoots(state, length);
  const touched = new Uint8Array(length);
  for (const doc of dirty) touched[rootOf(roots, doc)] = 1;
  const ofTouched = (doc: number) => touched[rootOf(roots, doc)] === 1;
  const pairs = await pairsWithin(state, roots, ofTouched);
  const members = await membersOf(state, ofTouched);
  const numbers = new Map([...members].map(([doc, { id }]) => [id, doc]));
  await inTransaction(duck, async () => {
    await dropStories(duck, [...members.keys(), ...dirty]);
    let stories: Story[] = [];
    for (const component of componentsIn(pairs)) {
      stories.push(...storiesOf(component, members));
      if (stories.length < storiesWritten) continue;
      await write(duck, stories, numbers);
      stories = [];
    }
    await write(duck, stories, numbers);
    await duck.run("DELETE FROM dirty");
  });
}

/** Disjoint sets over the numbers of revisions: the least of a component stands for it. */
async function componentRoots({ duck }: FolderState, length: number): Promise<Int32Array> {
  const parent = Int32Array.from({ length }, (_, doc) => doc);
  const links = duck.numbers(`SELECT candidate.a, candidate.b ${standingPairs} AND pair.link > 0`);
  for await (const [a, b] of links) {
    for (let row = 0; row < a!.length; row++) join(parent, Number(a![row]), Number(b![row]));
  }
  return parent;
}

/** Pairs as parallel arrays, those of one component side by side. */
interface Pairs {
  readonly root: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly score: Float64Array;
  readonly aInB: Float64Array;
  readonly bInA: Float64Array;
  readonly link: Uint8Array;
  readonly starred: Uint8Array;
  /** The order in which components follow one another. */
  readonly order: Uint32Array;
}

async function pairsWithin(
  { duck }: FolderState,
  roots: Int32Array,
  ofTouched: (doc: number) => boolean,
): Promise<Pairs> {
  const [size] = await duck.rows("SELECT COUNT(*) AS pairs FROM candidate WHERE a_asks OR b_asks");
  const most = Number(size?.["pairs"]);
  const all = {
    root: new Int32Array(most),
    a: new Int32Array(most),
    b: new Int32Array(most),
    score: new Float64Array(most),
    aInB: new Float64Array(most),
    bInA: new Float64Array(most),
    link: new Uint8Array(most),
    starred: new Uint8Array(most),
  };
  let kept = 0;
  const rows = duck.numbers(
    `SELECT candidate.a, candidate.b, pair.score, pair.a_in_b, pair.b_in_a, pair.link,
            CAST(candidate.starred AS INTEGER) ${standingPairs}`,
  );
  for await (const [a, b, score, aInB, bInA, link, starred] of rows) {
    for (let row = 0; row < a!.length; row++) {
      const root = rootOf(roots, Number(a![row]));
      if (root !== rootOf(roots, Number(b![row])) || !ofTouched(root)) continue;
      all.root[kept] = root;
      all.a[kept] = Number(a![row]);
      all.b[kept] = Number(b![row]);
      all.score[kept] = Number(score![row]);
      all.aInB[kept] = Number(aInB![row]);
      all.bInA[kept] = Number(bInA![row]);
      all.link[kept] = Number(link![row]);
      all.starred[kept] = Number(starred![row]);
      kept++;
    }
  }
  return { ...all, order: byRoot(all.root, kept, roots.length) };
}

/** The first `count` rows in the order of their roots (a counting sort: comparing costs ten times as much). */
function byRoot(root: Int32Array, count: number, most: number): Uint32Array {
  const starts = new Uint32Array(most + 1);
  for (let row = 0; row < count; row++) starts[root[row]! + 1]!++;
  for (let at = 0; at < most; at++) starts[at + 1]! += starts[at]!;
  const order = new Uint32Array(count);
  for (let row = 0; row < count; row++) order[starts[root[row]!]!++] = row;
  return order;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly verified: Verified;
  readonly starred: boolean;
}

function* componentsIn(pairs: Pairs): Iterable<readonly Pair[]> {
  let component: Pair[] = [];
  let root = -1;
  for (const row of pairs.order) {
    if (pairs.root[row] !== root && component.length > 0) {
      yield component;
      component = [];
    }
    root = pairs.root[row]!;
    const containment = { aInB: pairs.aInB[row]!, bInA: pairs.bInA[row]! };
    const link = linkNames[pairs.link[row]!] ?? null;
    component.push({
      a: pairs.a[row]!,
      b: pairs.b[row]!,
      verified: { score: pairs.score[row]!, containment, link },
      starred: pairs.starred[row] === 1,
    });
  }
  if (component.length > 0) yield component;
}

/** What the numbers of links stand for; see `linkNumber`. */
const linkNames: readonly Verified["link"][] = [null, "story", "text"];

/** The articles of components that are made anew, by number. */
async function membersOf(
  { duck }: FolderState,
  ofTouched: (doc: number) => boolean,
): Promise<ReadonlyMap<number, Member>> {
  const members = new Map<number, Member>();
  for await (const rows of duck.stream("SELECT doc, id, published FROM article WHERE current"))
    for (const { doc, id, published } of rows)
      if (ofTouched(Number(doc)))
        members.set(Number(doc), {
          id: String(id),
          published: typeof published === "string" ? published : null,
        });
  return members;
}

function storiesOf(pairs: readonly Pair[], members: ReadonlyMap<number, Member>): readonly Story[] {
  const byId = new Map<ArticleId, Member>();
  const idOf = (doc: number): ArticleId => {
    const member = members.get(doc)!;
    byId.set(member.id, member);
    return member.id;
  };
  const named = pairs.map(
    ({ a, b, verified, starred }): VerifiedPair => ({ a: idOf(a), b: idOf(b), verified, starred }),
  );
  return storiesOfComponent({ articles: [...byId.keys()], pairs: named }, byId);
}

type Duck = FolderState["duck"];

/** Takes out the stories that have one of these revisions. */
async function dropStories(duck: Duck, docs: readonly number[]): Promise<void> {
  await duck.run("CREATE OR REPLACE TEMP TABLE regrouped (doc INTEGER)");
  await duck.append("regrouped", [{ type: "integer", values: docs }]);
  await duck.run(
    `CREATE OR REPLACE TEMP TABLE former AS
     SELECT DISTINCT story FROM telling WHERE doc IN (SELECT doc FROM regrouped)`,
  );
  await duck.run("DELETE FROM telling WHERE story IN (SELECT story FROM former)");
  await duck.run("DELETE FROM story WHERE id IN (SELECT story FROM former)");
}

async function write(
  duck: Duck,
  stories: readonly Story[],
  numbers: ReadonlyMap<string, number>,
): Promise<void> {
  if (stories.length === 0) return;
  await duck.append("story", [
    { type: "text", values: stories.map(({ id }) => id) },
    { type: "integer", values: stories.map(({ tellings }) => tellings.length) },
    { type: "text", values: stories.map(({ from }) => from) },
    { type: "text", values: stories.map(({ until }) => until) },
  ]);
  const rows = stories.flatMap(({ id, tellings, texts }) => {
    const textOf = new Map(texts.flatMap((text, index) => text.map((one) => [one, index + 1])));
    return tellings.map(({ article, reuse }, place) => ({
      id,
      place,
      doc: numbers.get(article)!,
      text: textOf.get(article)!,
      reuse,
    }));
  });
  await duck.append("telling", [
    { type: "text", values: rows.map(({ id }) => id) },
    { type: "integer", values: rows.map(({ place }) => place) },
    { type: "integer", values: rows.map(({ doc }) => doc) },
    { type: "integer", values: rows.map(({ text }) => text) },
    { type: "double", values: rows.map(({ reuse }) => reuse) },
  ]);
}

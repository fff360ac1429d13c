import { join, rootOf } from "../src/core/match/disjoint.ts";
import {
  candidates,
  cluster,
  type Digest,
  digest,
  fingerprint,
  groupCopies,
  type Link,
  sketch,
  verify,
} from "../src/core/match/index.ts";
import { articleOf, type Doc, loadDocs, loadGroups, TfIdf } from "./corpora.ts";
import { type Groups, grade, pairsWithin, ratio } from "./grade.ts";
import { figure, type Table, type Task } from "./task.ts";

type Clustering = readonly (readonly string[])[];

interface DataSet {
  readonly name: string;
  readonly docs: string;
  readonly groups: string;
  /** Which clusters the groups of the set are. */
  readonly level: "texts" | "stories";
  readonly bar: string;
}

const sets: readonly DataSet[] = [
  { name: "a", docs: "a/corpus.jsonl.gz", groups: "a/groups.jsonl", level: "texts", bar: "0.993" },
  { name: "a cut", docs: "a/corpus_cut.jsonl.gz", groups: "a/groups.jsonl", level: "texts", bar: "0.870" },
  { name: "d", docs: "d/corpus.jsonl.gz", groups: "d/groups.jsonl", level: "texts", bar: "0.995" },
  { name: "c", docs: "c/docs.jsonl.gz", groups: "c/groups.jsonl", level: "stories", bar: "0.840" },
  { name: "b, 15 languages", docs: "b/docs.jsonl.gz", groups: "b/groups.jsonl", level: "texts", bar: "-" },
];

interface Verified {
  readonly ids: readonly string[];
  readonly pairs: readonly Link[];
}

/** The whole of matching: fingerprints, candidates, verification. */
function verified(docs: readonly Doc[]): Verified {
  const digests = new Map<string, Digest>();
  const printed = docs.map((doc) => {
    const article = articleOf(doc);
    digests.set(doc.id, digest(article));
    return { id: doc.id, day: null, language: article.language, prints: fingerprint(article) };
  });
  const pairs = candidates(printed).map(({ a, b, starred }) => {
    const { score } = verify(digests.get(a)!, digests.get(b)!);
    return { a, b, score, starred };
  });
  return { ids: docs.map(({ id }) => id), pairs };
}

/** Precision and recall of the candidates as they stand, before anything is verified. */
function ofCandidates(pairs: readonly Link[], groups: Groups): { precision: number; recall: number } {
  const right = pairs.filter(({ a, b }) => groups.get(a) === groups.get(b)).length;
  return { precision: ratio(right, pairs.length), recall: ratio(right, pairsWithin(groups)) };
}

/** By text the first of its cluster. */
function firstOfEach(clusters: Clustering): Groups {
  return new Map(clusters.flatMap((members) => members.map((id) => [id, members[0]!] as const)));
}

/** Single linkage of TF-IDF cosines at the best of many thresholds, which the program under test may not choose. */
function baseline(docs: readonly Doc[], groups: Groups): number {
  const model = new TfIdf(docs.map(({ text }) => text));
  const edges: { x: number; y: number; cosine: number }[] = [];
  docs.forEach((_, x) => {
    const cosines = model.ofIndex(x);
    for (let y = x + 1; y < docs.length; y++)
      if (cosines[y]! >= lowest) edges.push({ x, y, cosine: cosines[y]! });
  });
  edges.sort((one, other) => other.cosine - one.cosine);
  const parent = docs.map((_, index) => index);
  let best = 0;
  let threshold = 1;
  const score = () => {
    const found = new Map(docs.map(({ id }, index) => [id, String(rootOf(parent, index))]));
    best = Math.max(best, grade(found, groups).f1);
  };
  for (const { x, y, cosine } of edges) {
    if (cosine < threshold - step) {
      score();
      threshold = cosine;
    }
    join(parent, x, y);
  }
  score();
  return best;
}

/** Thresholds of the baseline: from 1 down to the lowest in steps. */
const lowest = 0.1;
const step = 0.01;

/** Halves of the groups by the parity of their names' letters, so that the spread between articles shows. */
function halves(groups: Groups): readonly Groups[] {
  const parity = (group: string) => [...group].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2;
  return [0, 1].map((half) => new Map([...groups].filter(([, group]) => parity(group) === half)));
}

function wrong(name: string, clusters: Clustering, groups: Groups): string[][] {
  return clusters
    .filter((members) => new Set(members.map((id) => groups.get(id))).size > 1)
    .map((members) => [`${name} mixed: ${members.map((id) => `${id} (${groups.get(id)})`).join(", ")}`]);
}

/** The groups that `copies` makes, which knows no stems, names or languages and takes a minute for a million articles. */
function copiesTable(shared: string): Table {
  const rows = sets
    .filter(({ name }) => !name.startsWith("b"))
    .map(({ name, docs: path, groups: groupsPath }) => {
      const docs = loadDocs(shared, path);
      const all = loadGroups(shared, groupsPath);
      const groups = new Map(docs.map(({ id }) => [id, all.get(id)!]));
      const found = groupCopies(docs.map(({ text }) => sketch(text))).map((group) =>
        group.map((at) => docs[at]!.id),
      );
      const { precision, recall, f1, bCubed } = grade(firstOfEach(found), groups);
      return [name, ...[precision, recall, f1, bCubed].map((share) => figure(share))];
    });
  return {
    title: "Copies: pairs of texts put together without a corpus",
    columns: ["set", "P", "R", "F1", "B3 F"],
    rows,
    notes: [
      "What is put into other words is not its matter: precision is what to read. The groups of c are events.",
    ],
  };
}

export const clustering: Task = {
  name: "clustering",
  needs: sets.flatMap(({ docs, groups }) => [`data/${docs}`, `data/${groups}`]),
  run(shared, { errors }) {
    const rows: string[][] = [];
    const mistakes: string[][] = [];
    for (const { name, docs: path, groups: groupsPath, level, bar } of sets) {
      const docs = loadDocs(shared, path);
      const all = loadGroups(shared, groupsPath);
      const groups = new Map(docs.map(({ id }) => [id, all.get(id)!]));
      const known = verified(docs);
      const stage = ofCandidates(known.pairs, groups);
      const clusters = cluster(known.ids, known.pairs)[level];
      const found = firstOfEach(clusters);
      const { precision, recall, f1, bCubed } = grade(found, groups);
      const spread = halves(groups).map((half) => figure(grade(found, half).f1));
      rows.push([
        `${name}: ${level}`,
        figure(stage.precision),
        figure(stage.recall),
        figure(precision),
        figure(recall),
        figure(f1),
        figure(bCubed),
        spread.join(" "),
        figure(baseline(docs, groups)),
        bar,
      ]);
      mistakes.push(...wrong(name, clusters, groups));
    }
    const table: Table = {
      title: "Clustering: pairs of texts put together",
      columns: [
        "set: level",
        "cand. P",
        "cand. R",
        "P",
        "R",
        "F1",
        "B3 F",
        "F1 of halves",
        "TF-IDF F1",
        "bar",
      ],
      rows,
      notes: [
        "Fingerprints, candidates, verification, clusters; one setting for all sets. cand.: pairs before verification.",
        "F1 of halves: the groups in two by a hash of their names, each scored by itself, without what crosses between them.",
        "TF-IDF: single linkage of cosines at the best of many thresholds a set, which was chosen on that set.",
      ],
    };
    const tables = [table, copiesTable(shared)];
    return errors
      ? [...tables, { title: "Clustering: errors", columns: ["cluster"], rows: mistakes }]
      : tables;
  },
};

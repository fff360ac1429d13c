import { join, rootOf } from "../src/core/match/disjoint.ts";
import {
  candidates,
  cluster,
  type Digest,
  digest,
  fingerprint,
  type Link,
  verify,
} from "../src/core/match/index.ts";
import { articleOf, type Doc, loadDocs, loadGroups, TfIdf } from "./corpora.ts";
import { f1, figure, type Table, type Task } from "./task.ts";

type Groups = ReadonlyMap<string, string>;
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

interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

function quality(right: number, found: number, gold: number): Quality {
  const precision = found === 0 ? 1 : right / found;
  const recall = gold === 0 ? 1 : right / gold;
  return { precision, recall, f: f1(precision, recall) };
}

const pairsOf = (size: number) => (size * (size - 1)) / 2;

/** Pairs of texts put together, against pairs that belong together. */
function pairwise(clusters: Clustering, groups: Groups): Quality {
  let [right, found] = [0, 0];
  const sizes = new Map<string, number>();
  for (const members of clusters) {
    const inside = countBy(members.map((id) => groups.get(id)!));
    for (const [group, count] of inside) {
      right += pairsOf(count);
      sizes.set(group, (sizes.get(group) ?? 0) + count);
    }
    found += pairsOf(members.length);
  }
  const gold = [...sizes.values()].reduce((sum, size) => sum + pairsOf(size), 0);
  return quality(right, found, gold);
}

/** Bagga and Baldwin's B-cubed: the same, averaged over texts. */
function bCubed(clusters: Clustering, groups: Groups): number {
  const sizes = countBy(clusters.flat().map((id) => groups.get(id)!));
  let [precision, recall, texts] = [0, 0, 0];
  for (const members of clusters) {
    const inside = countBy(members.map((id) => groups.get(id)!));
    for (const [group, count] of inside) {
      precision += (count * count) / members.length;
      recall += (count * count) / sizes.get(group)!;
    }
    texts += members.length;
  }
  return f1(precision / texts, recall / texts);
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

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
  const pairs = candidates(printed).map(({ a, b }) => {
    const { score, link } = verify(digests.get(a)!, digests.get(b)!);
    return { a, b, score, link };
  });
  return { ids: docs.map(({ id }) => id), pairs };
}

/** Quality of the candidates as they stand, before anything is verified. */
function ofCandidates({ ids, pairs }: Verified, groups: Groups): Quality {
  const right = pairs.filter(({ a, b }) => groups.get(a) === groups.get(b)).length;
  const sizes = countBy(ids.map((id) => groups.get(id)!));
  const gold = [...sizes.values()].reduce((sum, size) => sum + pairsOf(size), 0);
  return quality(right, pairs.length, gold);
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
    const byRoot = new Map<number, string[]>();
    docs.forEach(({ id }, index) => {
      const root = rootOf(parent, index);
      const list = byRoot.get(root) ?? [];
      list.push(id);
      byRoot.set(root, list);
    });
    best = Math.max(best, pairwise([...byRoot.values()], groups).f);
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
function halves(ids: readonly string[], groups: Groups): readonly (readonly string[])[] {
  const parity = (id: string) =>
    [...groups.get(id)!].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2;
  return [0, 1].map((half) => ids.filter((id) => parity(id) === half));
}

function restricted(clusters: Clustering, to: ReadonlySet<string>): Clustering {
  return clusters.map((members) => members.filter((id) => to.has(id))).filter(({ length }) => length > 0);
}

function wrong(name: string, clusters: Clustering, groups: Groups): string[][] {
  return clusters
    .filter((members) => new Set(members.map((id) => groups.get(id))).size > 1)
    .map((members) => [`${name} mixed: ${members.map((id) => `${id} (${groups.get(id)})`).join(", ")}`]);
}

export const clustering: Task = {
  name: "clustering",
  needs: sets.flatMap(({ docs, groups }) => [`data/${docs}`, `data/${groups}`]),
  run(shared, { errors }) {
    const rows: string[][] = [];
    const mistakes: string[][] = [];
    for (const { name, docs: path, groups: groupsPath, level, bar } of sets) {
      const docs = loadDocs(shared, path);
      const groups = loadGroups(shared, groupsPath);
      const known = verified(docs);
      const stage = ofCandidates(known, groups);
      const clusters = cluster(known.ids, known.pairs)[level];
      const { precision, recall, f } = pairwise(clusters, groups);
      const spread = halves(known.ids, groups).map((half) => {
        return figure(pairwise(restricted(clusters, new Set(half)), groups).f);
      });
      rows.push([
        `${name}: ${level}`,
        figure(stage.precision),
        figure(stage.recall),
        figure(precision),
        figure(recall),
        figure(f),
        figure(bCubed(clusters, groups)),
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
    return errors ? [table, { title: "Clustering: errors", columns: ["cluster"], rows: mistakes }] : [table];
  },
};

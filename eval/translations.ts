import type { Change, ChangeKind, Comparison } from "../src/core/model.ts";
import { compare, understand } from "../src/core/pipeline.ts";
import { articleOf, type Doc, loadDocs, loadGroups } from "./corpora.ts";
import { figure, type Table, type Task } from "./task.ts";

/**
 * Two translations of one article by two hands: the facts are one, so that what is called altered is mostly another
 * rendering, and an invented alteration costs more trust than a missed one. A few are true (translators err), so none is
 * no aim. Words inside quotation marks are left out: there any other word is an alteration, and should be.
 */
export const translations: Task = {
  name: "translations",
  needs: ["data/a/corpus.jsonl.gz", "data/a/groups.jsonl", "data/d/corpus.jsonl.gz", "data/d/groups.jsonl"],
  run: (shared, { errors }) => [
    tableOf("English", pairsOf(shared, "a"), errors),
    tableOf("German", pairsOf(shared, "d"), errors),
  ],
};

/** The first two texts of every group that has two. */
function pairsOf(shared: string, folder: string): readonly (readonly [Doc, Doc])[] {
  const docs = loadDocs(shared, `${folder}/corpus.jsonl.gz`);
  const groupOf = loadGroups(shared, `${folder}/groups.jsonl`);
  const groups = new Map<string, Doc[]>();
  for (const doc of docs) {
    const group = groupOf.get(doc.id);
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), doc]);
  }
  return [...groups.values()].flatMap(([a, b]) =>
    a === undefined || b === undefined ? [] : [[a, b] as const],
  );
}

const kinds: readonly ChangeKind[] = [
  "attribution",
  "quantity",
  "date",
  "name",
  "polarity",
  "certainty",
  "wording",
];

function tableOf(language: string, pairs: readonly (readonly [Doc, Doc])[], errors: boolean): Table {
  const found: Change[] = [];
  for (const [a, b] of pairs) {
    const comparison = compare(understand(articleOf(a)), understand(articleOf(b)));
    found.push(...comparison.changes);
    if (errors) for (const change of comparison.changes) if (isInvented(change)) show(comparison, change);
  }
  return {
    title: `Two translations of one article, ${language}: reports a pair, outside quotation marks`,
    columns: ["kind", "altered", "kept", "unclear"],
    rows: kinds.map((kind) => {
      const share = (meaning: Change["meaning"]) =>
        figure(
          found.filter((change) => change.kind === kind && change.meaning === meaning).length / pairs.length,
        );
      return [kind, share("altered"), share("kept"), share("unclear")];
    }),
    notes: [
      `${pairs.length} pairs; the fewer are called altered the better, but for what a translator got wrong`,
    ],
  };
}

function isInvented({ kind, meaning }: Change): boolean {
  return meaning === "altered" && kinds.includes(kind);
}

function show({ a, b }: Comparison, change: Change): void {
  console.log(`  ${change.kind}  ${change.says}`);
  for (const [side, spans] of [
    [a, change.a],
    [b, change.b],
  ] as const) {
    const at = spans[0];
    const sentence = side.sentences.find(
      ({ span }) => at !== undefined && span.start <= at.start && at.end <= span.end,
    );
    if (sentence !== undefined)
      console.log(`    ${side.article.text.slice(sentence.span.start, sentence.span.end)}`);
  }
}

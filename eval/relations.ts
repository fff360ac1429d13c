import { join } from "node:path";
import type { Comparison, Reading } from "../src/core/model.ts";
import { compare, understand } from "../src/core/pipeline.ts";
import { readText } from "../src/core/read/index.ts";
import { jsonLines } from "./shared.ts";
import { figure, type Table, type Task } from "./task.ts";

const verdicts = ["same text", "retelling", "partial", "same event", "unrelated"] as const;

interface Side {
  readonly id: string;
  readonly segments: readonly string[];
}

interface AlignedPair {
  readonly a: Side;
  readonly b: Side;
  readonly origin: { readonly doc: string };
}

interface Doc {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
}

interface EventGroup {
  readonly group: string;
  readonly topic: number;
  readonly event: string;
  readonly ids: readonly string[];
}

type Case = readonly [a: Reading, b: Reading];

/** Every so many-th pair of the big sets, so that a run stays under a minute; fixed, so that two runs agree. */
const STEP = 5;

function reading(id: string, text: string, language = "en"): Reading {
  return understand(readText(text, { id, language }));
}

/** True pairs of one article, and each first text beside the second text of another article. */
function retellings(shared: string): { same: Case[]; other: Case[]; itself: Case[] } {
  const pairs = jsonLines<AlignedPair>(join(shared, "data/a/pairs.jsonl.gz")).filter(
    (_, index) => index % STEP === 0,
  );
  const read = pairs.map(({ a, b, origin }) => ({
    doc: origin.doc,
    a: reading(a.id, a.segments.join("\n")),
    b: reading(`${b.id}'`, b.segments.join("\n")),
  }));
  return {
    same: read.map(({ a, b }) => [a, b]),
    other: read.flatMap(({ a, doc }, index): Case[] => {
      const next = read[(index + 1) % read.length]!;
      return next.doc === doc ? [] : [[a, next.b]];
    }),
    itself: read.slice(0, 20).map(({ a }) => [a, a]),
  };
}

/** Different articles that are much alike, judged by one reader from headlines. */
function related(shared: string, label: string): Case[] {
  const texts = new Map(jsonLines<Doc>(join(shared, "data/a/corpus.jsonl.gz")).map((doc) => [doc.id, doc]));
  const groups = new Map(
    jsonLines<{ group: string; ids: string[] }>(join(shared, "data/a/groups.jsonl")).map(({ group, ids }) => [
      group,
      ids,
    ]),
  );
  return jsonLines<{ groups: [string, string]; label: string }>(join(shared, "data/a/related.jsonl"))
    .filter((line) => line.label === label)
    .flatMap(({ groups: [one, other] }): Case[] => {
      const [x, y] = [texts.get(groups.get(one)?.[0] ?? ""), texts.get(groups.get(other)?.[0] ?? "")];
      return x === undefined || y === undefined ? [] : [[reading(x.id, x.text), reading(y.id, y.text)]];
    });
}

/** Reports of one event, of two events of one kind, and of two kinds. */
function events(shared: string): { event: Case[]; kind: Case[]; topic: Case[] } {
  const texts = new Map(
    jsonLines<Doc>(join(shared, "data/c/docs.jsonl.gz")).map((doc) => [doc.id, doc.text]),
  );
  const groups = jsonLines<EventGroup>(join(shared, "data/c/groups.jsonl"));
  const read = new Map<string, Reading>();
  const of = (id: string) => {
    const found = read.get(id) ?? reading(id, texts.get(id) ?? "");
    read.set(id, found);
    return found;
  };
  const first = (group: EventGroup, at: number) => of(group.ids[at % group.ids.length]!);
  const result = { event: [] as Case[], kind: [] as Case[], topic: [] as Case[] };
  groups.forEach((group, index) => {
    for (let at = 0; at + 1 < Math.min(group.ids.length, 6); at += 2)
      result.event.push([first(group, at), first(group, at + 1)]);
    const sibling = groups.find((other) => other.topic === group.topic && other.group > group.group);
    if (sibling !== undefined)
      for (let at = 0; at < 3; at++) result.kind.push([first(group, at), first(sibling, at)]);
    const next = groups[(index + 7) % groups.length]!;
    if (next.topic !== group.topic) result.topic.push([first(group, 0), first(next, 0)]);
  });
  return result;
}

/** Articles as first published and their translations, and each original beside another article. */
function translations(shared: string): { same: Case[]; other: Case[] } {
  const texts = new Map(jsonLines<Doc>(join(shared, "data/a/corpus.jsonl.gz")).map((doc) => [doc.id, doc]));
  const ids = [...texts.keys()];
  const truth = new Map(
    jsonLines<{ id: string; relevant: string[] }>(join(shared, "data/a/truth_source.jsonl")).map(
      ({ id, relevant }) => [id, relevant],
    ),
  );
  const result = { same: [] as Case[], other: [] as Case[] };
  jsonLines<Doc>(join(shared, "data/a/queries_source.jsonl.gz")).forEach((doc, index) => {
    if (index % STEP !== 0) return;
    const original = reading(doc.id, doc.text, doc.lang);
    const own = truth.get(doc.id) ?? [];
    const telling = texts.get(own[0] ?? "");
    if (telling !== undefined) result.same.push([original, reading(telling.id, telling.text)]);
    const id = ids[(index * 37 + 5) % ids.length]!;
    const stranger = texts.get(id);
    if (stranger !== undefined && !own.includes(id))
      result.other.push([original, reading(id, stranger.text)]);
  });
  return result;
}

/** German texts that people rewrote as much as they could. */
function paraphrases(shared: string): Case[] {
  return jsonLines<AlignedPair & { readonly class: string }>(join(shared, "data/d/pairs.jsonl.gz"))
    .filter((pair, index) => pair.class === "paraphrase-paraphrase" && index % 2 === 0)
    .map(
      ({ a, b }): Case => [
        reading(a.id, a.segments.join("\n"), "de"),
        reading(`${b.id}'`, b.segments.join("\n"), "de"),
      ],
    );
}

/** What a program does that looks at words alone: cosine of counts, and two cuts. */
function baseline([a, b]: Case): (typeof verdicts)[number] {
  if (a.article.text === b.article.text) return "same text";
  const bag = (reading: Reading) => {
    const counts = new Map<string, number>();
    for (const [word] of reading.article.text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const [x, y] = [bag(a), bag(b)];
  const norm = (counts: Map<string, number>) =>
    Math.sqrt([...counts.values()].reduce((sum, n) => sum + n * n, 0));
  const dot = [...x].reduce((sum, [word, count]) => sum + count * (y.get(word) ?? 0), 0);
  const cosine = dot / (norm(x) * norm(y));
  return cosine >= 0.85 ? "retelling" : cosine >= 0.75 ? "same event" : "unrelated";
}

export const relations: Task = {
  name: "relations",
  needs: [
    "data/a/pairs.jsonl.gz",
    "data/a/related.jsonl",
    "data/c/docs.jsonl.gz",
    "data/c/groups.jsonl",
    "data/d/pairs.jsonl.gz",
    "data/a/truth_source.jsonl",
    "data/a/queries_source.jsonl.gz",
  ],
  run(shared, { errors }) {
    const telling = retellings(shared);
    const event = events(shared);
    const across = translations(shared);
    const kin = ["same text", "retelling", "partial"];
    const sets: { name: string; cases: readonly Case[]; fitting: readonly string[] }[] = [
      { name: "an article and itself", cases: telling.itself, fitting: ["same text"] },
      { name: "two tellings, cut and mixed", cases: telling.same, fitting: kin },
      { name: "two human paraphrases (de), cut and mixed", cases: paraphrases(shared), fitting: kin },
      { name: "an original and its translation", cases: across.same, fitting: kin },
      { name: "two articles in two languages", cases: across.other, fitting: ["unrelated"] },
      { name: "two articles", cases: telling.other, fitting: ["unrelated"] },
      {
        name: "one event, two desks (headlines judged)",
        cases: related(shared, "same event"),
        fitting: ["same event", ...kin],
      },
      { name: "one topic", cases: related(shared, "same topic"), fitting: ["same event", "unrelated"] },
      { name: "one event, many outlets", cases: event.event, fitting: ["same event", ...kin] },
      { name: "two events of one kind", cases: event.kind, fitting: ["unrelated"] },
      { name: "two kinds of event", cases: event.topic, fitting: ["unrelated"] },
    ];
    const rows = sets.map(({ name, cases, fitting }) => {
      const said = cases.map((pair): Comparison => compare(...pair));
      const count = (verdict: string) => said.filter(({ relation }) => relation === verdict).length;
      if (errors)
        for (const { a, b, relation, reuse } of said)
          if (!fitting.includes(relation))
            console.log(
              `${name}: ${a.article.id} ${b.article.id} ${relation} (${figure(reuse.aInB, 2)}, ${figure(reuse.bInA, 2)}): ` +
                `${a.article.text.slice(0, 60).replaceAll("\n", " ")} | ${b.article.text.slice(0, 60).replaceAll("\n", " ")}`,
            );
      const share = (hits: number) => figure(hits / cases.length);
      return [
        name,
        String(cases.length),
        ...verdicts.map((verdict) => String(count(verdict))),
        share(said.filter(({ relation }) => fitting.includes(relation)).length),
        share(cases.filter((pair) => fitting.includes(baseline(pair))).length),
      ];
    });
    return [
      {
        title: "relations: how two texts belong together",
        columns: ["set", "pairs", ...verdicts, "fitting", "baseline"],
        rows,
        notes: [
          "Fitting: tellings are the same text, a retelling or partial; reports of one event at least the same event; the rest unrelated.",
          "Baseline: cosine of word counts with two cuts. The events' truth says which event, not who copied from whom.",
        ],
      },
    ] satisfies Table[];
  },
};

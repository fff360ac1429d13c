import { join } from "node:path";
import type { Direction, Reading } from "../src/core/model.ts";
import { compare, understand } from "../src/core/pipeline.ts";
import { readText } from "../src/core/read/index.ts";
import { readTruth } from "./pairs/truth.ts";
import { earlier } from "./pairs.ts";
import { jsonLines } from "./shared.ts";
import { figure, type Task } from "./task.ts";

interface Doc {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
}

interface AlignedPair {
  readonly a: { readonly id: string; readonly segments: readonly string[] };
  readonly b: { readonly id: string; readonly segments: readonly string[] };
  readonly class: string;
}

type Case = readonly [a: Reading, b: Reading, from: "a" | "b" | null];

/** Every so many-th of the big sets; fixed, so that two runs agree. */
const STEP = 4;

const annotated = ["d01", "d02", "d03", "d04", "d05", "d06", "d07", "d08"];

function reading(id: string, text: string, language: string): Reading {
  return understand(readText(text, { id, language }));
}

function pairCases(shared: string): Case[] {
  return annotated.map((name) => {
    const truth = readTruth(join(shared, "data/pairs"), name);
    return [reading("a", truth.a, "en"), reading("b", truth.b, "en"), truth.from];
  });
}

/** Two translations of one original: neither came from the other, so any order that is named is an invention. */
function siblings(shared: string): Case[] {
  return jsonLines<AlignedPair>(join(shared, "data/a/pairs.jsonl.gz"))
    .filter((_, index) => index % STEP === 0)
    .map(
      ({ a, b }): Case => [
        reading(a.id, a.segments.join("\n"), "en"),
        reading(`${b.id}'`, b.segments.join("\n"), "en"),
        null,
      ],
    );
}

/** The article as first written, and one English telling made from it. */
function originals(shared: string): Case[] {
  const corpus = new Map(jsonLines<Doc>(join(shared, "data/a/corpus.jsonl.gz")).map((doc) => [doc.id, doc]));
  const truth = new Map(
    jsonLines<{ id: string; relevant: string[] }>(join(shared, "data/a/truth_source.jsonl")).map(
      ({ id, relevant }) => [id, relevant],
    ),
  );
  return jsonLines<Doc>(join(shared, "data/a/queries_source.jsonl.gz")).flatMap((doc, index): Case[] => {
    const telling = corpus.get(truth.get(doc.id)?.[0] ?? "");
    if (index % STEP !== 0 || telling === undefined) return [];
    return [[reading(doc.id, doc.text, doc.lang), reading(telling.id, telling.text, "en"), "a"]];
  });
}

export const direction: Task = {
  name: "direction",
  needs: [
    "data/pairs/d01/gold.json",
    "data/a/pairs.jsonl.gz",
    "data/a/corpus.jsonl.gz",
    "data/a/truth_source.jsonl",
    "data/a/queries_source.jsonl.gz",
  ],
  run(shared, { errors }) {
    const sets = [
      { name: "annotated pairs", cases: pairCases(shared) },
      { name: "two translations of one original", cases: siblings(shared) },
      { name: "original and its translation", cases: originals(shared) },
    ];
    const rows = sets.map(({ name, cases }) => {
      const said = cases.map(([a, b, from]) => ({ a, b, from, direction: compare(a, b).direction }));
      const verdict = ({ from, direction: answer }: { from: string | null; direction: Direction }) => {
        const named = earlier(answer);
        return named === from ? "right" : named === null ? "unknown" : "wrong";
      };
      if (errors)
        for (const one of said)
          if (verdict(one) !== "unknown" || one.direction.because.length > 0)
            console.log(
              `${name}: ${one.a.article.id} ${one.b.article.id} ${verdict(one)}\n` +
                one.direction.because
                  .map(({ rule, a, b }) => `    ${rule}: ${words(one.a, a)} | ${words(one.b, b)}`)
                  .join("\n"),
            );
      const share = (key: string) => `${said.filter((one) => verdict(one) === key).length}`;
      const common = said.filter(
        ({ direction: { descent } }) =>
          descent.common > Math.max(descent.bFromA, descent.aFromB, descent.unknown),
      );
      return [
        name,
        String(cases.length),
        share("right"),
        share("wrong"),
        share("unknown"),
        figure(common.length / cases.length),
      ];
    });
    return [
      {
        title: "direction: which state is the earlier one",
        columns: ["set", "pairs", "right", "wrong", "cannot tell", "common source likeliest"],
        rows,
        notes: [
          'Of one annotated pair, and of two translations of one original, the truth is that neither is earlier: there "cannot tell" is right.',
          "A program that goes by length or a time stamp names an order always; nothing in most of these texts speaks for one.",
        ],
      },
    ];
  },
};

function words({ article }: Reading, span: { readonly start: number; readonly end: number } | null): string {
  return span === null
    ? "-"
    : JSON.stringify(article.text.slice(span.start, Math.min(span.end, span.start + 60)));
}

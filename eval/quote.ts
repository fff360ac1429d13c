import { join } from "node:path";
import type { Reading } from "../src/core/model.ts";
import { understand } from "../src/core/pipeline.ts";
import { type QuoteVerdict, traceQuote } from "../src/core/quote/index.ts";
import { readText } from "../src/core/read/index.ts";
import { jsonLines } from "./shared.ts";
import type { Table, Task } from "./task.ts";

interface Record {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly edits: readonly { readonly type: string; readonly a: readonly [number, number] }[];
}

const articles = "data/quotes/ntrex-quotes-dev.jsonl";
const edited = "data/changes/wikinews-edits-dev.jsonl";

interface Annotated {
  readonly text: string;
  readonly attributions: readonly {
    readonly type: string;
    readonly content: { readonly spans: readonly (readonly [number, number])[] };
  }[];
}

/** Words asked of a text, with the verdicts that would be right. */
interface Case {
  readonly class: string;
  readonly words: string;
  readonly reading: Reading;
  readonly right: readonly QuoteVerdict[];
}

/** Marks around a passage; the shortest passage worth asking about has this many words. */
const FEWEST_WORDS = 4;

function passages(text: string): string[] {
  return [...text.matchAll(/"([^"]+)"|“([^”]+)”/g)]
    .map((found) => found[1] ?? found[2] ?? "")
    .filter((words) => words.split(/\s+/).length >= FEWEST_WORDS);
}

/** What the annotators took for direct speech in one piece. */
function directWords({ text, attributions }: Annotated): string[] {
  return attributions
    .filter(({ type, content }) => type === "direct" && content.spans.length === 1)
    .map(({ content }) => text.slice(...content.spans[0]!))
    .filter((words) => words.split(/\s+/).length >= FEWEST_WORDS);
}

function cases(shared: string): readonly Case[] {
  const records = jsonLines<Annotated>(join(shared, articles));
  const texts = records.map(({ text }) => understand(readText(text, { language: "en" })));
  const whole = texts.flatMap((reading, index) =>
    directWords(records[index]!).flatMap((words): Case[] => [
      { class: "as it stands", words, reading, right: ["verbatim"] },
      {
        class: "asked of another article",
        words,
        reading: texts[(index + 1) % texts.length]!,
        right: ["not in these texts", "cannot check"],
      },
    ]),
  );
  const altered = jsonLines<Record>(join(shared, edited))
    .filter(({ edits }) => edits.some(({ type }) => type === "quote_words"))
    .flatMap(({ a, b }): Case[] => {
      const reading = understand(readText(a, { language: "en" }));
      const before = new Set(passages(a));
      const words = passages(b).find((passage) => !before.has(passage));
      return words === undefined
        ? []
        : [{ class: "a word dropped or replaced", words, reading, right: ["altered", "shortened"] }];
    });
  return [...whole, ...altered];
}

/** The baseline of every newsroom: search for the exact string. */
function byStringSearch(words: string, reading: Reading): QuoteVerdict {
  return reading.article.text.includes(words) ? "verbatim" : "not in these texts";
}

export const quote: Task = {
  name: "quote",
  needs: [articles, edited],
  run(shared, { errors }) {
    const all = cases(shared);
    const classes = [...new Set(all.map((one) => one.class))];
    const wrong: string[] = [];
    const rows = classes.map((name) => {
      const mine = all.filter((one) => one.class === name);
      const verdicts = mine.map(({ words, reading }) => traceQuote(words, [reading]).verdict);
      mine.forEach(({ words, right }, index) => {
        if (!right.includes(verdicts[index]!)) wrong.push(`${name}: ${verdicts[index]}: ${words}`);
      });
      const share = (given: readonly QuoteVerdict[]) =>
        (given.filter((verdict, index) => mine[index]!.right.includes(verdict)).length / mine.length).toFixed(
          3,
        );
      return [
        name,
        String(mine.length),
        share(verdicts),
        share(mine.map(({ words, reading }) => byStringSearch(words, reading))),
      ];
    });
    const table: Table = {
      title: "What became of words: share of right verdicts",
      columns: ["words", "n", "ours", "exact string search"],
      rows,
      notes: errors ? wrong : [],
    };
    return [table];
  },
};

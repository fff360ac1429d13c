import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { segmentArticle } from "../src/core/pipeline.ts";
import { readText } from "../src/core/read/index.ts";
import { loadEngine } from "../src/read/pdf/engine.ts";
import { parsePdf } from "../src/read/pdf/parse.ts";
import { type Layout, type Report, reportOf, typeset } from "../test/read/pdf/typeset.ts";
import { type PdfPage, writePdf } from "../test/read/pdf/write-pdf.ts";
import { layouts } from "./documents/layouts.ts";
import { f1, figure, type Task } from "./task.ts";

const examples = join(import.meta.dirname, "../examples");
const more = join(import.meta.dirname, "documents/reports");

/** The examples' reports, and some in other languages. */
function reports(): Report[] {
  const files = [
    ...readdirSync(examples).flatMap((name) =>
      ["original.txt", "retelling.txt"].map((part) => join(examples, name, part)).filter(existsSync),
    ),
    ...readdirSync(more).map((name) => join(more, name)),
  ];
  return files.map((file) => reportOf(file.split("/").slice(-2).join("/"), readFileSync(file, "utf8")));
}

interface Count {
  found: number;
  right: number;
  wanted: number;
}

/** Reports set by our own typesetter in the layouts of papers, agencies and press offices, and read again. */
export const documents: Task = {
  name: "documents",
  needs: [],
  run: async (_shared, { errors }) => {
    const { extractText, getDocumentProxy } = await loadEngine();
    const rows: string[][] = [];
    const all = { ours: none(), plain: none(), order: none(), plainOrder: none() };
    for (const layout of layouts) {
      const sum = { ours: none(), plain: none(), order: none(), plainOrder: none() };
      for (const report of reports()) {
        const pages = typeset(report, layout);
        const bytes = writePdf(pages);
        const truth = truthOf(report, layout, pages);
        const parsed = await parsePdf({ bytes, milliseconds: 1e9, maxPages: 1e4, maxPieces: 1e7 });
        const ours = parsed.kind === "read" ? parsed.text : "";
        const proxy = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
        const { text: baseline } = await extractText(proxy, { mergePages: false });
        const wrong = compareSentences(truth, ours, sum.ours);
        compareSentences(truth, baseline.join("\n"), sum.plain);
        compareOrder(truth, ours, sum.order);
        compareOrder(truth, baseline.join("\n"), sum.plainOrder);
        if (errors && wrong.length > 0) {
          console.log(`${layout.name}, ${report.name}:\n${wrong.map((line) => `  ${line}`).join("\n")}`);
        }
      }
      rows.push([layout.name, ...cells(sum)]);
      for (const name of ["ours", "plain", "order", "plainOrder"] as const) add(all[name], sum[name]);
    }
    return [
      {
        title: "documents: reports read back from PDF",
        columns: ["layout", "P", "R", "word order F1", "plain P", "plain R", "plain order F1"],
        rows: [...rows, ["all", ...cells(all)], ["bar", "0.970", "0.970", "", "", "", ""]],
        notes: [
          `${reports().length} made-up reports in each layout. P, R: sentences that are the report's, letter by letter, white space aside.`,
          "Word order: pairs of neighbouring words. Plain: unpdf's extractText, the text as the file has it.",
        ],
      },
    ];
  },
};

/** A box is part of what the page tells, wherever it comes; running heads, notes and captions are not. */
function truthOf(report: Report, { box }: Layout, pages: readonly PdfPage[]): string {
  // A short report does not reach the column that the box stands in.
  const stands = pages[0]!.placed.some(({ text }) => text === box?.lines[0]);
  const boxed = box === undefined || !stands ? [] : [box.lines[0]!, box.lines.slice(1).join(" ")];
  return [report.title, ...report.paragraphs, ...boxed].join("\n\n");
}

function none(): Count {
  return { found: 0, right: 0, wanted: 0 };
}

function add(sum: Count, { found, right, wanted }: Count): void {
  sum.found += found;
  sum.right += right;
  sum.wanted += wanted;
}

function cells(sum: { ours: Count; plain: Count; order: Count; plainOrder: Count }): string[] {
  const both = ({ found, right, wanted }: Count) => [right / found, right / wanted] as const;
  const score = (count: Count) => figure(f1(...both(count)));
  return [
    ...both(sum.ours).map((value) => figure(value)),
    score(sum.order),
    ...both(sum.plain).map((value) => figure(value)),
    score(sum.plainOrder),
  ];
}

/** Adds to the count, and tells what is wrong. */
function compareSentences(truth: string, read: string, count: Count): string[] {
  const wanted = sentencesOf(truth);
  const found = sentencesOf(read);
  const right = matched(wanted, found);
  count.wanted += wanted.length;
  count.found += found.length;
  count.right += right.length;
  const known = new Set(right);
  return [
    ...wanted.filter((one) => !known.has(one)).map((one) => `- ${one}`),
    ...found.filter((one) => !known.has(one)).map((one) => `+ ${one}`),
  ];
}

function compareOrder(truth: string, read: string, count: Count): void {
  const wanted = bigrams(truth);
  const found = bigrams(read);
  count.wanted += wanted.length;
  count.found += found.length;
  count.right += matched(wanted, found).length;
}

function sentencesOf(text: string): string[] {
  const { article, sentences } = segmentArticle(readText(text));
  return sentences.map(({ span }) => article.text.slice(span.start, span.end).replace(/\s+/g, " "));
}

function bigrams(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/** Those of one list that the other has too, each as often as both have it. */
function matched(wanted: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of wanted) left.set(one, (left.get(one) ?? 0) + 1);
  return found.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count > 0;
  });
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { segmentArticle } from "../src/core/pipeline.ts";
import { readText } from "../src/core/read/index.ts";
import { loadEngine } from "../src/read/pdf/engine.ts";
import { parsePdf } from "../src/read/pdf/parse.ts";
import { browser, type PageStyle, pageOf, printed } from "../test/read/pdf/browser.ts";
import { type Layout, type Report, reportOf, typeset } from "../test/read/pdf/typeset.ts";
import { type PdfPage, writePdf } from "../test/read/pdf/write-pdf.ts";
import { layouts } from "./documents/layouts.ts";
import { pageStyles } from "./documents/pages.ts";
import { f1, figure, type Table, type Task } from "./task.ts";

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

/** A report as PDF, and what a careful reader finds on its pages. */
interface Printed {
  readonly report: string;
  readonly bytes: Uint8Array;
  readonly truth: string;
}

/** Reports set by our own typesetter in the layouts of papers, agencies and press offices, and by a browser; read again. */
export const documents: Task = {
  name: "documents",
  needs: [],
  run: async (_shared, { errors }) => {
    const all = reports();
    const own = await tableOf(
      "documents: reports read back from PDF",
      layouts.map((layout) => ({
        name: layout.name,
        print: () => all.map((report) => typesetIn(report, layout)),
      })),
      errors,
    );
    if (browser === null) return [own];
    // A browser takes seconds to print a page.
    const some = all.filter(({ name }) => /ferry.*original|reports/.test(name));
    const pages = await tableOf(
      "documents: pages printed to PDF by Chromium",
      pageStyles.map((style) => ({
        name: style.name,
        print: () => some.map((report) => printedIn(report, style)),
      })),
      errors,
    );
    return [own, pages];
  },
};

function typesetIn(report: Report, layout: Layout): Printed {
  const pages = typeset(report, layout);
  return { report: report.name, bytes: writePdf(pages), truth: truthOf(report, layout, pages) };
}

function printedIn(report: Report, style: PageStyle): Printed {
  const language = /german/.test(report.name) ? "de" : /spanish/.test(report.name) ? "es" : "en";
  return {
    report: report.name,
    bytes: printed(pageOf(report, style, language), style.edges ?? false),
    truth: [report.title, ...report.paragraphs, ...(style.more ?? [])].join("\n\n"),
  };
}

interface Counts {
  readonly ours: Count;
  readonly order: Count;
  readonly plain: Count;
  readonly plainOrder: Count;
}

const noCounts = (): Counts => ({ ours: none(), order: none(), plain: none(), plainOrder: none() });

async function tableOf(
  title: string,
  kinds: readonly { readonly name: string; readonly print: () => readonly Printed[] }[],
  errors: boolean,
): Promise<Table> {
  const rows: string[][] = [];
  const all = noCounts();
  let reportsInEach = 0;
  for (const { name, print } of kinds) {
    const sum = noCounts();
    const documentsOfKind = print();
    reportsInEach = documentsOfKind.length;
    for (const document of documentsOfKind) {
      const wrong = await measure(document, sum);
      if (errors && wrong.length > 0) {
        console.log(`${name}, ${document.report}:\n${wrong.map((line) => `  ${line}`).join("\n")}`);
      }
    }
    rows.push([name, ...cells(sum)]);
    for (const count of ["ours", "order", "plain", "plainOrder"] as const) add(all[count], sum[count]);
  }
  return {
    title,
    columns: ["layout", "P", "R", "word order F1", "plain P", "plain R", "plain order F1"],
    rows: [...rows, ["all", ...cells(all)], ["bar", "0.970", "0.970", "", "", "", ""]],
    notes: [
      `${reportsInEach} made-up reports in each layout. P, R: sentences that are the report's, letter by letter, white space aside.`,
      "Word order: pairs of neighbouring words. Plain: unpdf's extractText with all white space made single spaces.",
    ],
  };
}

/** Counts one document, and tells what is wrong with our reading of it. */
async function measure({ bytes, truth }: Printed, sum: Counts): Promise<string[]> {
  const { extractText, getDocumentProxy } = await loadEngine();
  const parsed = await parsePdf({ bytes, milliseconds: 1e9, maxPages: 1e4, maxPieces: 1e7 });
  const ours = parsed.kind === "read" ? parsed.text : "";
  const proxy = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { text: plain } = await extractText(proxy, { mergePages: true });
  compareSentences(truth, plain, sum.plain);
  compareOrder(truth, ours, sum.order);
  compareOrder(truth, plain, sum.plainOrder);
  return compareSentences(truth, ours, sum.ours);
}

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

function cells(sum: Counts): string[] {
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

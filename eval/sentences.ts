import { join } from "node:path";
import { readText } from "../src/core/read/index.ts";
import { segment } from "../src/core/segment/index.ts";
import { jsonLines } from "./shared.ts";
import { f1, figure, type Table, type Task } from "./task.ts";

interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
}

interface TellingText {
  readonly lang: string;
  readonly segments: readonly string[];
}

const GOLD = "data/quotes/gum-quotes-dev.jsonl";
const TELLINGS = ["data/a/corpus.jsonl.gz", "data/b/docs.jsonl.gz", "data/d/corpus.jsonl.gz"];

type Splitter = (text: string) => readonly number[];

/** Ends of sentences, as offsets behind the last code unit that is not white space. */
const ours: Splitter = (text) => segment(readText(text)).map((sentence) => sentence.span.end);

/** Line by line, so that a line break always ends a sentence for the baselines too. */
function byLine(cut: (line: string) => readonly number[]): Splitter {
  return (text) => {
    const ends: number[] = [];
    for (const line of text.matchAll(/[^\n]+/g)) {
      for (const end of cut(line[0])) {
        const trimmed = line[0].slice(0, end).trimEnd().length;
        if (trimmed > 0) ends.push(line.index + trimmed);
      }
    }
    return [...new Set(ends)];
  };
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const unicode = byLine((line) =>
  Array.from(segmenter.segment(line), ({ index, segment: words }) => index + words.length),
);
const naive = byLine((line) => [
  ...Array.from(line.matchAll(/[.!?](?=\s)/g), (mark) => mark.index + 1),
  line.length,
]);

const splitters: readonly (readonly [string, Splitter])[] = [
  ["ours", ours],
  ["Intl.Segmenter, line by line", unicode],
  ["/[.!?]\\s/, line by line", naive],
];

/** Sentence boundaries: against gold sentences, and over line breaks that must be kept. */
export const sentences: Task = {
  name: "sentences",
  needs: [GOLD, ...TELLINGS],
  run(shared, { errors }) {
    const gold = jsonLines<GoldText>(join(shared, GOLD));
    return [
      boundaries(gold, errors),
      wrapped(gold),
      ...TELLINGS.map((path) => lineBreaks(path, join(shared, path))),
    ];
  },
};

function boundaries(gold: readonly GoldText[], errors: boolean): Table {
  const rows: string[][] = [];
  const notes: string[] = [];
  for (const [name, splitter] of splitters) {
    let hits = 0;
    let found = 0;
    let true_ = 0;
    for (const article of gold) {
      // The end of the text is given away by every splitter, so it counts for nobody.
      const last = article.sentences.at(-1)?.[1];
      const wanted = new Set(article.sentences.map(([, end]) => end).filter((end) => end !== last));
      const got = new Set(splitter(article.text).filter((end) => end !== last));
      true_ += wanted.size;
      found += got.size;
      for (const end of got) if (wanted.has(end)) hits++;
      if (errors && name === "ours") notes.push(...differences(article, wanted, got));
    }
    const precision = hits / found;
    const recall = hits / true_;
    rows.push([
      name,
      figure(precision),
      figure(recall),
      figure(f1(precision, recall), 4),
      name === "ours" ? "0.985" : "",
      String(true_),
    ]);
  }
  return {
    title: "sentence boundaries, GUM (23 Wikinews texts)",
    columns: ["", "P", "R", "F1", "bar", "boundaries"],
    rows,
    notes: [
      "A boundary is the offset behind the last character of a gold sentence; it is hit where a sentence of ours ends at",
      "the same offset. The end of each text is left out.",
      ...notes,
    ],
  };
}

function differences(
  { id, text }: GoldText,
  wanted: ReadonlySet<number>,
  got: ReadonlySet<number>,
): string[] {
  const show = (end: number) =>
    `${text.slice(Math.max(0, end - 50), end)} | ${text.slice(end, end + 50)}`.replaceAll("\n", "\\n");
  return [
    ...[...wanted].filter((end) => !got.has(end)).map((end) => `missed  ${id} ${end}: ${show(end)}`),
    ...[...got].filter((end) => !wanted.has(end)).map((end) => `wrong   ${id} ${end}: ${show(end)}`),
  ];
}

const WIDTHS = [60, 72, 100] as const;

/** The same texts with their lines filled to a width: what a mail or an old wire does to them. */
function wrapped(gold: readonly GoldText[]): Table {
  const rows = WIDTHS.map((width) => {
    let same = 0;
    let cut = 0;
    let whole = 0;
    for (const { text } of gold) {
      const plain = new Set(ours(text));
      const filled = text
        .split("\n")
        .map((line) => fill(line, width))
        .join("\n");
      const got = ours(filled);
      for (const end of got) if (plain.has(end)) same++;
      cut += got.length;
      whole += plain.size;
    }
    return [String(width), figure(same / cut), figure(same / whole), figure(f1(same / cut, same / whole), 4)];
  });
  return {
    title: "hard-wrapped, GUM: our boundaries in the wrapped text against ours in the text as it was",
    columns: ["width", "P", "R", "F1"],
    rows,
    notes: ["Spaces are replaced by line breaks, so that offsets stay; nothing else is changed."],
  };
}

function fill(line: string, width: number): string {
  let filled = "";
  let column = 0;
  for (const word of line.split(" ")) {
    if (filled === "") filled = word;
    else if (column + 1 + word.length > width) filled += `\n${word}`;
    else filled += ` ${word}`;
    column = filled.length - (filled.lastIndexOf("\n") + 1);
  }
  return filled;
}

function lineBreaks(name: string, path: string): Table {
  const documents = jsonLines<TellingText>(path);
  const byLanguage = new Map<string, { kept: number; breaks: number; sentences: number; segments: number }>();
  for (const { lang, segments } of documents) {
    const counts = byLanguage.get(lang) ?? { kept: 0, breaks: 0, sentences: 0, segments: 0 };
    byLanguage.set(lang, counts);
    const text = segments.join("\n");
    const ends = new Set(segment(readText(text, { language: lang })).map((sentence) => sentence.span.end));
    let offset = 0;
    segments.forEach((words, index) => {
      const end = offset + words.trimEnd().length;
      if (index < segments.length - 1) {
        counts.breaks++;
        if (ends.has(end)) counts.kept++;
      }
      offset += words.length + 1;
    });
    counts.sentences += ends.size;
    counts.segments += segments.length;
  }
  return {
    title: `line breaks kept, ${name}`,
    columns: ["language", "segments", "breaks kept", "sentences a segment"],
    rows: [...byLanguage].map(([lang, counts]) => [
      lang,
      String(counts.segments),
      figure(counts.kept / counts.breaks, 4),
      figure(counts.sentences / counts.segments, 3),
    ]),
    notes: [
      "Segments joined by newlines: a break is kept where a sentence ends at it. A segment may hold several sentences.",
    ],
  };
}

import type { Article, Change, Comparison, Reading, Span } from "../../model.ts";
import type { Options } from "../../options.ts";
import { markdown } from "../escape/markdown.ts";
import { excerpt } from "../excerpt.ts";
import { factsOf, gravityNames, type SideFacts } from "../facts.ts";
import { type Entry, isPassage, sectionsOf } from "../grouping.ts";
import { notesOf } from "../notes.ts";
import { count } from "../phrase.ts";
import { letter, placeOf } from "../place.ts";
import { directionLine, directionWords, verdictParts } from "../verdict.ts";
import { version } from "../version.ts";

export interface MarkdownOptions {
  /** Changes of form too. */
  readonly all: boolean;
  readonly settings: Options;
}

/** Comparisons that share their base, as Markdown (CommonMark with tables) for tickets, notes and mails. */
export function markdownReport(comparisons: readonly Comparison[], options: MarkdownOptions): string {
  const blocks = comparisons.flatMap((comparison, index) =>
    comparisonBlocks(comparison, [letter(0), letter(index + 1)], options),
  );
  return `${[...blocks, footBlock(comparisons, options)].join("\n\n")}\n`;
}

function comparisonBlocks(
  comparison: Comparison,
  letters: readonly [string, string],
  options: MarkdownOptions,
): readonly string[] {
  const facts = factsOf(comparison);
  const { lead, rest } = verdictParts(comparison, facts, letters);
  const list =
    comparison.relation === "unrelated" && !options.all ? [] : sectionBlocks(comparison, letters, options);
  return [
    `# ${lead}: ${letters[0]} and ${letters[1]}`,
    rest,
    [
      "| | Headline | Published | Words | File |",
      "|---|---|---|---|---|",
      cardRow(comparison.a, facts.a, letters[0]),
      cardRow(comparison.b, facts.b, letters[1]),
    ].join("\n"),
    ...(facts.sameBytes ? [] : directionBlocks(comparison, letters)),
    ...noteBlocks(comparison, letters),
    ...list,
  ];
}

function cardRow({ article }: Reading, facts: SideFacts, name: string): string {
  const cells = [
    name,
    markdown([article.outlet, article.title].filter((part) => part !== null).join(": ")),
    published(article),
    `${facts.words}`,
    markdown(article.origin.name ?? ""),
  ];
  return `| ${cells.join(" | ")} |`;
}

function published({ published: value, known }: Article): string {
  if (value === null) return "not stated";
  const by = known.find((one) => one.field === "published" && one.value === value)?.by;
  return markdown(by === undefined ? value : `${value} (${by})`);
}

function directionBlocks(
  { relation, direction }: Comparison,
  letters: readonly [string, string],
): readonly string[] {
  if (relation === "unrelated") return [];
  const words = directionWords(direction, letters);
  const reasons = words.because.map(({ says }) => `- ${markdown(says)}`);
  return ["## Which came first", directionLine(words), ...(reasons.length === 0 ? [] : [reasons.join("\n")])];
}

function noteBlocks(comparison: Comparison, letters: readonly [string, string]): readonly string[] {
  const notes = notesOf(comparison, letters).map(
    ({ about, says }) => `- ${about === "" ? "" : `${about}: `}${markdown(says)}`,
  );
  return notes.length === 0 ? [] : ["## What is odd, repaired or not compared", notes.join("\n")];
}

function sectionBlocks(
  comparison: Comparison,
  letters: readonly [string, string],
  { all }: MarkdownOptions,
): readonly string[] {
  return sectionsOf(comparison).flatMap(({ gravity, size, entries }) => {
    if (gravity === 1 && !all) return [`*${count(size, "change")} of form only not listed.*`];
    const lines = entries.flatMap((entry) => entryLines(entry, comparison, letters));
    return [`## ${gravityNames[gravity]} (${size})`, lines.join("\n")];
  });
}

function entryLines(
  entry: Entry,
  comparison: Comparison,
  letters: readonly [string, string],
): readonly string[] {
  if (entry.shape === "same") {
    const places = entry.changes.map((change) => placeOf(comparison, [change], letters)).join(", ");
    const says = entry.changes[0]?.says ?? "";
    return [`${entry.number}. ${markdown(says)} (${count(entry.changes.length, "place")}: ${places})`];
  }
  return entry.changes.flatMap((change, index) =>
    changeLines(entry.number + index, change, comparison, letters),
  );
}

/** Code units of a sentence shown around changed words; a passage may be twice as long. */
const sentenceShown = 160;

function changeLines(
  number: number,
  change: Change,
  comparison: Comparison,
  letters: readonly [string, string],
): readonly string[] {
  const label = [
    placeOf(comparison, [change], letters),
    [change.kind, ...change.touches].join(" + "),
    change.meaning,
  ];
  const head = `${number}. ${markdown(change.says)} (${label.filter((part) => part !== "").join(", ")})`;
  const room = isPassage(comparison, change) ? 2 * sentenceShown : sentenceShown;
  return [
    head,
    ...quoted(letters[0], comparison.a, change.a, room),
    ...quoted(letters[1], comparison.b, change.b, room),
  ];
}

/** One side's words in their sentence, the changed ones bold; indented under a number of up to three digits. */
function quoted(name: string, reading: Reading, spans: readonly Span[], room: number): readonly string[] {
  const found = excerpt(reading, spans, room);
  if (found === null) return [];
  const words = found.parts.map(({ text, marked }) => (marked ? bold(text) : markdown(text)));
  return [`     - ${name}: ${found.cutBefore ? "… " : ""}${words.join("")}${found.cutAfter ? " …" : ""}`];
}

/** Emphasis may not begin or end with white space (CommonMark 6.2). */
function bold(text: string): string {
  const inner = text.trim();
  if (inner === "") return markdown(text);
  const before = /^\s/.test(text) ? " " : "";
  const after = /\s$/.test(text) ? " " : "";
  return `${before}**${markdown(inner)}**${after}`;
}

function footBlock(comparisons: readonly Comparison[], { settings }: MarkdownOptions): string {
  const first = comparisons[0];
  const readings = first === undefined ? [] : [first.a, ...comparisons.map(({ b }) => b)];
  const hashes = readings.map(
    ({ article }, index) =>
      `${letter(index)} ${article.origin.sha256 ?? `${markdown(article.id)} (content id)`}`,
  );
  return `---\n\nTwicetold ${version}, settings ${markdown(JSON.stringify(settings))}. SHA-256: ${hashes.join(", ")}.`;
}

import { readText } from "../../../src/core/read/index.ts";
import type {
  Bead,
  BeadRelation,
  Change,
  Comparison,
  Quotation,
  Reading,
  Sentence,
  SentenceRole,
  Span,
} from "../../../src/index.ts";

/**
 * Comparisons made by hand, so that a report is tested for what it shows and not for what the pipeline finds.
 * A text is a line a sentence; `# ` before it makes it the headline. Beads are written `"1:1 2-3:2 4: :3"`,
 * numbers from 1; `=` behind one is identical, `~` reworded, `^` moved, else edited.
 */
export function reading(lines: readonly string[], published: string | null = null): Reading {
  const text = lines.map((line) => line.replace(/^# /, "")).join("\n\n");
  const made = readText(text, { language: "en", ...(published === null ? {} : { published }) });
  const sentences: Sentence[] = [];
  let at = 0;
  lines.forEach((line, paragraph) => {
    const words = line.replace(/^# /, "");
    const role: SentenceRole = line.startsWith("# ") ? "headline" : "body";
    sentences.push({ span: { start: at, end: at + words.length }, paragraph, role });
    at += words.length + 2;
  });
  return {
    article: { ...made, title: lines[0]?.startsWith("# ") ? lines[0].slice(2) : null },
    sentences,
    quotations: quotations(text),
    marked: [],
    entities: [],
    mentions: [],
    diagnostics: [],
  };
}

function quotations(text: string): readonly Quotation[] {
  return [...text.matchAll(/“[^”]*”/g)].map((found) => ({
    kind: "direct",
    contents: [{ start: found.index, end: found.index + found[0].length }],
    cue: null,
    source: null,
    speaker: null,
    addressee: null,
    stance: "asserts",
    within: null,
    because: [],
  }));
}

export interface ChangeNote extends Partial<Omit<Change, "a" | "b">> {
  /** Words of a that changed; `null` where there are none. */
  readonly a: string | null;
  readonly b: string | null;
}

/** The span of words that occur once in a text. */
export function spanOf(text: string, words: string | null): readonly Span[] {
  if (words === null) return [];
  const start = text.indexOf(words);
  if (start === -1 || text.indexOf(words, start + 1) !== -1)
    throw new Error(`not once in the text: ${words}`);
  return [{ start, end: start + words.length }];
}

export function comparison(
  a: Reading,
  b: Reading,
  beads: string,
  changes: readonly ChangeNote[],
  rest: Partial<Comparison> = {},
): Comparison {
  const made = beads
    .split(" ")
    .filter((note) => note !== "")
    .map(bead);
  return {
    a,
    b,
    alignment: { beads: made },
    edits: [],
    changes: changes.map((note, index) => change(a, b, made, note, index)),
    reuse: { aInB: 0.81, bInA: 0.9 },
    relation: "retelling",
    direction: {
      order: { a: 0.2, b: 0.2, unknown: 0.6 },
      descent: { bFromA: 0.2, aFromB: 0.2, common: 0.2, unknown: 0.4 },
      because: [],
      channel: [],
    },
    diagnostics: [],
    ...rest,
  };
}

function bead(note: string): Bead {
  const found = /^([\d-]*):([\d-]*)([=~]?)(\^?)$/.exec(note);
  if (found === null) throw new Error(`no bead: ${note}`);
  const a = indices(found[1]!);
  const b = indices(found[2]!);
  const relation: BeadRelation =
    a.length === 0
      ? "addition"
      : b.length === 0
        ? "deletion"
        : found[3] === "="
          ? "identical"
          : found[3] === "~"
            ? "reworded"
            : "edited";
  return { a, b, similarity: a.length > 0 && b.length > 0 ? 0.9 : 0, relation, moved: found[4] === "^" };
}

function indices(note: string): readonly number[] {
  if (note === "") return [];
  const [from = 0, until = from] = note.split("-").map(Number);
  return Array.from({ length: until - from + 1 }, (_, index) => from - 1 + index);
}

function change(
  a: Reading,
  b: Reading,
  beads: readonly Bead[],
  { a: old, b: fresh, ...rest }: ChangeNote,
  index: number,
): Change {
  const spansA = spanOf(a.article.text, old);
  const spansB = spanOf(b.article.text, fresh);
  const holds = (reading: Reading, spans: readonly Span[], indices: readonly number[]) =>
    spans.some(({ start }) =>
      indices.some(
        (at) => reading.sentences[at]!.span.start <= start && start < reading.sentences[at]!.span.end,
      ),
    );
  return {
    id: `${rest.kind ?? "wording"}-${index + 1}`,
    kind: "wording",
    touches: [],
    beads: beads.flatMap((one, at) => (holds(a, spansA, one.a) || holds(b, spansB, one.b) ? [at] : [])),
    a: spansA,
    b: spansB,
    meaning: "unclear",
    gravity: 2,
    says: `The words changed.`,
    because: [],
    values: null,
    ...rest,
  };
}

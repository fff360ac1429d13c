import { align } from "../align/index.ts";
import { languageOf } from "../language/index.ts";
import type { Alignment, Bead, Quotation, Reading, Span } from "../model.ts";
import type { Options } from "../options.ts";
import { hull, overlaps, slice } from "../text/span.ts";
import { differencesOf } from "./differences.ts";
import type { ArticleFinding, QuoteFinding } from "./index.ts";
import { alignLocally, coverageOf } from "./local-alignment.ts";
import { sameSpeaker } from "./same-speaker.ts";
import { articleWords, askedWords, type Word } from "./word-run.ts";

/**
 * A quotation that went through translation and back may keep none of its words ("a queue", "a traffic jam"): no search
 * for words finds it. In a telling of the same report its place does: the sentences that stem from those in which an
 * article is known to have the words.
 */

/** Share (0 to 1) of the sentences of one that must stem from the other for two articles to be tellings of one report ... */
const TELLING_FROM = 0.3;
/** ... and from which they are so beyond doubt: two reports of one event share a third of their sentences now and then. */
const SURELY_TELLING = 0.6;
/** Similarity of two sentences from which they are the same one in tellings beyond doubt ... */
const SIMILAR = 0.2;
/** ... and in any, whoever is named as the speaker. */
const SURELY_SIMILAR = 0.35;
/** Share (0 to 1) of the asked words that stand there, from which the place is theirs whatever stands beside them. */
const SURE_COVERAGE = 0.25;

/**
 * What `other`, a telling of the report in `seed`, has at the place of the words that `finding` found in `seed`; `null`
 * where nothing stems from there, or nothing that anybody says.
 */
export function retoldIn(
  asked: string,
  seed: Reading,
  finding: Pick<QuoteFinding, "found" | "speaker">,
  other: Reading,
  options: Options = {},
): ArticleFinding | null {
  const alignment = alignedOnce(seed, other, options);
  const told = toldShare(seed, other, alignment);
  if (told < TELLING_FROM) return null;
  const beads = alignment.beads.filter(
    ({ a, b }) => b.length > 0 && a.some((index) => meets(seed.sentences[index]!.span, finding.found)),
  );
  const sentences = beads.flatMap(({ b }) => b.map((index) => other.sentences[index]!.span));
  const least = told >= SURELY_TELLING ? SIMILAR : SURELY_SIMILAR;
  const similar = beads.some(({ similarity }) => similarity >= least);
  const said = other.quotations.filter(
    (quotation) =>
      quotation.within === null &&
      quotation.contents.some((content) => meets(content, sentences)) &&
      (similar || isSame(finding.speaker, quotation.speaker)),
  );
  const there = saidThere(other, said, sentences, similar);
  if (there === null) return null;
  const retold = findingOf(asked, other, there, sentences);
  return isOfNeighbour(retold, seed, finding.found, beads, other) ? null : retold;
}

/** What stands at the place, by how much it is a quotation. */
interface SaidThere {
  readonly quotations: readonly Quotation[];
  readonly contents: readonly Span[];
  readonly quoted: boolean;
}

/** Letters from which words in marks that no quotation claims may be what was said; less is a title or a nickname. */
const LEAST_MARKED = 15;

/**
 * Quotations in marks before such without; where neither is read (marks misplaced by a translator, a language whose
 * clauses of saying are not known well) and the sentences are alike, what stands in marks there.
 */
function saidThere(
  reading: Reading,
  said: readonly Quotation[],
  sentences: readonly Span[],
  similar: boolean,
): SaidThere | null {
  const direct = said.filter(({ kind }) => kind !== "indirect");
  const contentsOf = (quotations: readonly Quotation[]) => quotations.flatMap(({ contents }) => contents);
  if (direct.length > 0) return { quotations: direct, contents: contentsOf(direct), quoted: true };
  const marked = reading.marked
    .map(({ inner }) => inner)
    .filter((inner) => inner.end - inner.start >= LEAST_MARKED && meets(inner, sentences));
  if (similar && marked.length > 0) return { quotations: [], contents: marked, quoted: true };
  return said.length === 0 ? null : { quotations: said, contents: contentsOf(said), quoted: false };
}

/**
 * Two sentences of a speech of which a telling keeps one stand in one bead: the one that was kept is not what became of
 * the one that was dropped.
 */
function isOfNeighbour(
  retold: ArticleFinding,
  seed: Reading,
  found: readonly Span[],
  beads: readonly Bead[],
  other: Reading,
): boolean {
  const neighbours = beads
    .flatMap(({ a }) => a.map((index) => seed.sentences[index]!.span))
    .filter((sentence) => !meets(sentence, found));
  if (neighbours.length === 0 || retold.coverage >= SURE_COVERAGE) return false;
  const language = languageOf(other.article.language);
  const text = articleWords(other, language).filter(({ span }) => meets(span, retold.found));
  return neighbours.some((sentence) => {
    const words = askedWords(slice(seed.article.text, sentence), language);
    return alignLocally(words, text).coverage > retold.coverage;
  });
}

/** Alignments made before: one story asks for the same two tellings with every quotation. */
const made = new WeakMap<Reading, WeakMap<Reading, Alignment>>();

function alignedOnce(seed: Reading, other: Reading, options: Options): Alignment {
  if (options.align !== undefined) return align(seed, other, options);
  const known = made.get(seed) ?? new WeakMap<Reading, Alignment>();
  made.set(seed, known);
  const alignment = known.get(other) ?? align(seed, other);
  known.set(other, alignment);
  return alignment;
}

function meets(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => overlaps(span, other));
}

/** The greater share of sentences of either side that stand in a bead with the other. */
function toldShare(a: Reading, b: Reading, { beads }: Alignment): number {
  const linked = beads.filter((bead) => bead.a.length > 0 && bead.b.length > 0);
  const inA = linked.reduce((sum, bead) => sum + bead.a.length, 0) / a.sentences.length;
  const inB = linked.reduce((sum, bead) => sum + bead.b.length, 0) / b.sentences.length;
  return Math.max(inA, inB);
}

function isSame(x: string | null, y: string | null): boolean {
  return x !== null && y !== null && sameSpeaker(x, y);
}

function findingOf(
  asked: string,
  reading: Reading,
  { quotations, contents, quoted }: SaidThere,
  sentences: readonly Span[],
): ArticleFinding {
  const language = languageOf(reading.article.language);
  const pieces = contents
    .flatMap((content) => sentences.flatMap((sentence) => common(content, sentence)))
    .map((piece) => bare(reading.article.text, piece));
  const words = askedWords(asked, language);
  const text = articleWords(reading, language).filter(({ span }) => meets(span, pieces));
  const { matches } = alignLocally(words, text);
  const together = (_x: Word, _y: Word) => true;
  const says = quoted
    ? "A telling of the same report has the quotation in other words."
    : "A telling of the same report tells this in its own words.";
  const verdict = quoted ? "altered" : "paraphrase in marks";
  return {
    article: reading.article.id,
    verdict,
    says,
    found: pieces,
    differences: differencesOf(words, text, matches, together),
    coverage: coverageOf(words, matches),
    speaker: quotations.map(({ speaker }) => speaker).find((name) => name !== null) ?? null,
    quotations: quotations.map((quotation) => reading.quotations.indexOf(quotation)),
    because: [{ rule: "quote.retold", says, a: null, b: hull(pieces), weight: null }],
  };
}

function common(x: Span, y: Span): readonly Span[] {
  return overlaps(x, y) ? [{ start: Math.max(x.start, y.start), end: Math.min(x.end, y.end) }] : [];
}

const MARKS = "\"'“”„‟«»‹›‘’‚「」『』";

/** Without quotation marks, commas and space at either end. */
function bare(text: string, span: Span): Span {
  let { start, end } = span;
  const isEdge = (at: number) => MARKS.includes(text[at]!) || /[\s,;]/.test(text[at]!);
  while (start < end && isEdge(start)) start++;
  while (end > start && isEdge(end - 1)) end--;
  return { start, end };
}

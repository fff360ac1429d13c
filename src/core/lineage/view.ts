import type { Compared } from "../compare/index.ts";
import { languageOf } from "../language/index.ts";
import type { LineageTable } from "../language/lineage-table.ts";
import type { Alignment, Reading, Relation, Span } from "../model.ts";
import { tokensOf } from "../segment/segmented.ts";
import { type Numbered, numberTokens } from "../text/forms.ts";
import { Once } from "../text/once.ts";
import { stem } from "../text/stem.ts";
import { TokenKind, type Tokens } from "../text/token.ts";
import { type Lexis, lexisOf } from "./lexis.ts";

/** One of the two, as the rules look at it. */
export interface Telling {
  readonly reading: Reading;
  readonly text: string;
  readonly tokens: Tokens;
  /** Its words and numbers in text order, made on first use. */
  words(): readonly Word[];
  /** "the first text" or "the second text": how reasons speak of it. */
  readonly called: string;
  /** What several rules, or one from both sides, ask of it. */
  once<Value>(work: (telling: Telling) => Value): Value;
}

/** Two tellings, looked at from one side. */
export interface View {
  readonly x: Telling;
  readonly y: Telling;
  /** Linked sentences: 0-based indices into `Reading.sentences`, both sides never empty. */
  readonly links: readonly Link[];
  /** Body sentences of x that nothing in y is linked to. */
  readonly onlyX: readonly number[];
  readonly onlyY: readonly number[];
  readonly reuse: { readonly xInY: number; readonly yInX: number };
  readonly relation: Relation;
  /** Words of x's language, or `null` where there are none. */
  readonly lexis: Lexis | null;
  readonly table: LineageTable | null;
  /** What several rules ask of the two. */
  once<Value>(work: (view: View) => Value): Value;
}

export interface Link {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly similarity: number;
}

export function viewOf(a: Reading, b: Reading, alignment: Alignment, compared: Compared): View {
  const only = (reading: Reading, sentences: readonly number[]) =>
    sentences.filter((index) => reading.sentences[index]?.role === "body");
  // Together: words are held against each other by number.
  const [inA, inB] = numberTokens(tokensOf(a.article), tokensOf(b.article));
  return remembering({
    x: tellingOf(a, inA, "the first text"),
    y: tellingOf(b, inB, "the second text"),
    links: alignment.beads.flatMap((bead) =>
      bead.a.length > 0 && bead.b.length > 0 ? [{ x: bead.a, y: bead.b, similarity: bead.similarity }] : [],
    ),
    onlyX: only(
      a,
      alignment.beads.flatMap((bead) => (bead.b.length === 0 ? bead.a : [])),
    ),
    onlyY: only(
      b,
      alignment.beads.flatMap((bead) => (bead.a.length === 0 ? bead.b : [])),
    ),
    reuse: { xInY: compared.reuse.aInB, yInX: compared.reuse.bInA },
    relation: compared.relation,
    ...wordsFor(a),
  });
}

/** The same two from the other side. */
export function turned(view: View): View {
  return remembering({
    x: view.y,
    y: view.x,
    links: view.links.map((link) => ({ x: link.y, y: link.x, similarity: link.similarity })),
    onlyX: view.onlyY,
    onlyY: view.onlyX,
    reuse: { xInY: view.reuse.yInX, yInX: view.reuse.xInY },
    relation: view.relation,
    ...wordsFor(view.y.reading),
  });
}

function remembering(given: Omit<View, "once">): View {
  const view: View = { ...given, once: (work) => worked.get(work) };
  const worked = new Once(view);
  return view;
}

function wordsFor({ article }: Reading): Pick<View, "lexis" | "table"> {
  const language = languageOf(article.language);
  const table = language?.lineage ?? null;
  return { table, lexis: language === null || table === null ? null : lexisOf(table, language.code) };
}

function tellingOf(reading: Reading, numbered: Numbered, called: string): Telling {
  const text = reading.article.text;
  const tokens = tokensOf(reading.article);
  let words: readonly Word[] | null = null;
  const telling: Telling = {
    reading,
    text,
    tokens,
    called,
    words: () => {
      words ??= layWords(tokens, numbered);
      return words;
    },
    once: (work) => worked.get(work),
  };
  const worked = new Once(telling);
  return telling;
}

/** A word of a text, lower-cased, with its place; its span in itself, since a text has hundreds of them. */
export interface Word extends Span {
  readonly text: string;
  /** Equal for equal `text` in both tellings, and for nothing else. */
  readonly number: number;
}

/** Made when asked for: few rules do, and of few words. */
export function stemOf({ reading }: Telling, { text }: Word): string {
  return stem(text, reading.article.language);
}

export function spanOf({ start, end }: Word): Span {
  return { start, end };
}

function layWords(tokens: Tokens, { forms, numbers }: Numbered): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kinds[at] === TokenKind.mark) continue;
    const form = numbers[at]!;
    words.push({
      text: forms.lowered[form]!,
      number: forms.loweredNumbers[form]!,
      start: tokens.starts[at]!,
      end: tokens.ends[at]!,
    });
  }
  return words;
}

/** Words and numbers of some sentences, marks left out. */
export function wordsOf(telling: Telling, sentences: readonly number[]): readonly Word[] {
  const { reading } = telling;
  if (sentences.length === 1) return wordsIn(telling, reading.sentences[sentences[0]!]!.span);
  const words: Word[] = [];
  for (const index of sentences) words.push(...wordsIn(telling, reading.sentences[index]!.span));
  return words;
}

/** Words that begin inside the span. */
export function wordsIn(telling: Telling, span: Span): readonly Word[] {
  const words = telling.words();
  return words.slice(firstFrom(words, span.start), firstFrom(words, span.end));
}

function firstFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From the first of some consecutive sentences to the end of the last. */
export function sentencesSpan({ reading }: Telling, sentences: readonly number[]): Span {
  return {
    start: reading.sentences[sentences[0]!]!.span.start,
    end: reading.sentences[sentences.at(-1)!]!.span.end,
  };
}

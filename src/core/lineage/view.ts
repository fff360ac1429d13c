import type { Compared } from "../compare/index.ts";
import { languageOf } from "../language/index.ts";
import type { LineageTable } from "../language/lineage-table.ts";
import type { Alignment, Reading, Relation, Span } from "../model.ts";
import { tokensOf } from "../segment/segmented.ts";
import { type Forms, type Numbered, numberTokens } from "../text/forms.ts";
import { Once } from "../text/once.ts";
import { stem } from "../text/stem.ts";
import { firstTokenAt, TokenKind, type Tokens } from "../text/token.ts";
import { type Lexis, lexisOf } from "./lexis.ts";

/** One of the two, as the rules look at it. */
export interface Telling {
  readonly reading: Reading;
  readonly text: string;
  readonly tokens: Tokens;
  /** Those of both tellings. */
  readonly forms: Forms;
  /** By token: number of its form. */
  readonly numbers: Int32Array;
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
  // Together: words are held against each other by number.
  const [inA, inB] = numberTokens(tokensOf(a.article), tokensOf(b.article));
  const links: Link[] = [];
  const onlyX: number[] = [];
  const onlyY: number[] = [];
  for (const { a: inX, b: inY, similarity } of alignment.beads) {
    if (inY.length === 0) addBody(onlyX, a, inX);
    else if (inX.length === 0) addBody(onlyY, b, inY);
    else links.push({ x: inX, y: inY, similarity });
  }
  return remembering({
    x: tellingOf(a, inA, "the first text"),
    y: tellingOf(b, inB, "the second text"),
    links,
    onlyX,
    onlyY,
    reuse: { xInY: compared.reuse.aInB, yInX: compared.reuse.bInA },
    relation: compared.relation,
    ...wordsFor(a),
  });
}

function addBody(only: number[], { sentences }: Reading, indices: readonly number[]): void {
  for (const index of indices) if (sentences[index]?.role === "body") only.push(index);
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

function tellingOf(reading: Reading, { forms, numbers }: Numbered, called: string): Telling {
  const telling: Telling = {
    reading,
    text: reading.article.text,
    tokens: tokensOf(reading.article),
    forms,
    numbers,
    called,
    once: (work) => worked.get(work),
  };
  const worked = new Once(telling);
  return telling;
}

/** A token in small letters. */
export function loweredAt({ forms, numbers }: Telling, token: number): string {
  return forms.lowered[numbers[token]!]!;
}

/** Equal in both tellings for equal `loweredAt`, and for nothing else. */
export function loweredNumberAt({ forms, numbers }: Telling, token: number): number {
  return forms.loweredNumbers[numbers[token]!]!;
}

export function stemAt(telling: Telling, token: number): string {
  return stem(loweredAt(telling, token), telling.reading.article.language);
}

export function spanAt({ tokens }: Telling, token: number): Span {
  return { start: tokens.starts[token]!, end: tokens.ends[token]! };
}

/** Words and numbers of some sentences as tokens, marks left out. */
export function wordsOf(telling: Telling, sentences: readonly number[]): readonly number[] {
  const words: number[] = [];
  for (const index of sentences) addWords(words, telling, telling.reading.sentences[index]!.span);
  return words;
}

/** Those that begin inside the span. */
export function wordsIn(telling: Telling, span: Span): readonly number[] {
  const words: number[] = [];
  addWords(words, telling, span);
  return words;
}

function addWords(words: number[], { tokens }: Telling, { start, end }: Span): void {
  const { starts, kinds, length } = tokens;
  for (let token = firstTokenAt(tokens, start); token < length && starts[token]! < end; token++)
    if (kinds[token] !== TokenKind.mark) words.push(token);
}

/** From the first of some consecutive sentences to the end of the last. */
export function sentencesSpan({ reading }: Telling, sentences: readonly number[]): Span {
  return {
    start: reading.sentences[sentences[0]!]!.span.start,
    end: reading.sentences[sentences.at(-1)!]!.span.end,
  };
}

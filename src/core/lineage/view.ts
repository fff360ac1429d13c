import type { Compared } from "../compare/index.ts";
import { languageOf } from "../language/index.ts";
import type { LineageTable } from "../language/lineage-table.ts";
import type { Alignment, Reading, Relation, Span } from "../model.ts";
import { stem } from "../text/stem.ts";
import { firstTokenAt, TokenKind, type Tokens, tokenize, tokenText } from "../text/token.ts";

/** One of the two, as the rules look at it. */
export interface Telling {
  readonly reading: Reading;
  readonly text: string;
  readonly tokens: Tokens;
  /** "the first text" or "the second text": how reasons speak of it. */
  readonly called: string;
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
  readonly table: LineageTable | null;
}

export interface Link {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly similarity: number;
}

export function viewOf(a: Reading, b: Reading, alignment: Alignment, compared: Compared): View {
  const only = (reading: Reading, sentences: readonly number[]) =>
    sentences.filter((index) => reading.sentences[index]?.role === "body");
  return {
    x: tellingOf(a, "the first text"),
    y: tellingOf(b, "the second text"),
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
    table: languageOf(a.article.language)?.lineage ?? null,
  };
}

/** The same two from the other side. */
export function turned(view: View): View {
  return {
    x: view.y,
    y: view.x,
    links: view.links.map((link) => ({ x: link.y, y: link.x, similarity: link.similarity })),
    onlyX: view.onlyY,
    onlyY: view.onlyX,
    reuse: { xInY: view.reuse.yInX, yInX: view.reuse.xInY },
    relation: view.relation,
    table: languageOf(view.y.reading.article.language)?.lineage ?? null,
  };
}

function tellingOf(reading: Reading, called: string): Telling {
  const text = reading.article.text;
  return { reading, text, tokens: tokenize(text), called };
}

/** A word of a sentence, lower-cased, with its place. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly span: Span;
}

/** Words and numbers of some sentences, marks left out. */
export function wordsOf(telling: Telling, sentences: readonly number[]): readonly Word[] {
  return sentences.flatMap((index) => {
    const { start, end } = telling.reading.sentences[index]!.span;
    return wordsIn(telling, { start, end });
  });
}

export function wordsIn(telling: Telling, span: Span): readonly Word[] {
  const { tokens, reading } = telling;
  const words: Word[] = [];
  for (let at = firstTokenAt(tokens, span.start); at < tokens.length && tokens.starts[at]! < span.end; at++) {
    if (tokens.kinds[at] === TokenKind.mark) continue;
    const text = tokenText(tokens, at).toLowerCase().replaceAll("’", "'");
    words.push({
      text,
      stem: stem(text, reading.article.language),
      span: { start: tokens.starts[at]!, end: tokens.ends[at]! },
    });
  }
  return words;
}

/** The entries of a list with one a line. */
export function lines(list: string): readonly string[] {
  return list
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** From the first of some consecutive sentences to the end of the last. */
export function sentencesSpan({ reading }: Telling, sentences: readonly number[]): Span {
  return {
    start: reading.sentences[sentences[0]!]!.span.start,
    end: reading.sentences[sentences.at(-1)!]!.span.end,
  };
}

/** An outlet's name without case and a leading "The", which writers leave out at will. */
export function plainOutlet(name: string): string {
  return name.toLowerCase().replace(/^the /, "").trim();
}

export function sameOutlet(one: string, other: string): boolean {
  return plainOutlet(one) === plainOutlet(other);
}

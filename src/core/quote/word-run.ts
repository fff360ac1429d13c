import type { Language } from "../language/language.ts";
import type { Reading, Span } from "../model.ts";
import { tokensOf } from "../segment/segmented.ts";
import { fold } from "../text/fold.ts";
import { type Column, columnOf, type Forms, numberTokens } from "../text/forms.ts";
import { overlaps } from "../text/span.ts";
import { stem } from "../text/stem.ts";
import { TokenKind, type Tokens, tokenize } from "../text/token.ts";
import { bracketed } from "./asked.ts";

/** What of a word hangs on its letters alone. */
interface Spelling {
  /** Folded: case, accents and typographic variants do not count. */
  readonly folded: string;
  readonly stem: string;
  /** How much it says: words of grammar little, others 1, numbers most. */
  readonly weight: number;
}

/** One word of a run, as it is compared. */
export interface Word extends Spelling {
  readonly span: Span;
  /** Index into `Reading.marked` of the innermost passage in marks that holds it, or -1 for the outlet's own words. */
  readonly marked: number;
  /** Index into `Reading.quotations`, or -1. */
  readonly quotation: number;
}

/** A word of grammar says a quarter of what another says: two shared "of the" must not make words a quotation. */
const FUNCTION_WEIGHT = 0.25;
/** A number changed is a fact changed. */
const NUMBER_WEIGHT = 1.5;

const nowhere = { marked: -1, quotation: -1 };

/** The words of a text without its punctuation; marks and quotations are looked up by `place`, where there are any. */
export function wordsIn(
  tokens: Tokens,
  language: Language | null,
  place: (offset: number) => { readonly marked: number; readonly quotation: number } = () => nowhere,
): readonly Word[] {
  const { forms, numbers } = numberTokens(tokens);
  const { grammar, columns } = spellingsOf(language);
  const column = columnOf(columns, forms);
  const words: Word[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (tokens.kinds[index] === TokenKind.mark) continue;
    const number = numbers[index]!;
    column[number] ??= spell(forms, number, language, grammar);
    const { folded, stem, weight } = column[number];
    const start = tokens.starts[index]!;
    const { marked, quotation } = place(start);
    words.push({ span: { start, end: tokens.ends[index]! }, folded, stem, weight, marked, quotation });
  }
  return words;
}

interface Spellings {
  readonly grammar: ReadonlySet<string>;
  readonly columns: WeakMap<Forms, Column<Spelling>>;
}

/** By language: an article is walked three times for one answer, and a hundred of them have the same words. */
const spellings = new Map<string | null, Spellings>();

function spellingsOf(language: Language | null): Spellings {
  const code = language?.code ?? null;
  let known = spellings.get(code);
  if (known === undefined) {
    known = { grammar: new Set(language?.functionWords ?? []), columns: new WeakMap() };
    spellings.set(code, known);
  }
  return known;
}

function spell(
  forms: Forms,
  number: number,
  language: Language | null,
  grammar: ReadonlySet<string>,
): Spelling {
  const folded = fold(forms.texts[number]!);
  const weight =
    forms.kinds[number] === TokenKind.number ? NUMBER_WEIGHT : grammar.has(folded) ? FUNCTION_WEIGHT : 1;
  return { folded, stem: stem(folded, language?.code ?? null), weight };
}

/** The words that somebody asks about. */
export function askedWords(words: string, language: Language | null): readonly Word[] {
  return wordsIn(tokenize(words), language);
}

/** Those of them that are to have been said: what stands in square brackets explains them. */
export function saidWords(asked: string, language: Language | null): readonly Word[] {
  const inBrackets = bracketed(asked);
  return askedWords(asked, language).filter(({ span }) => !inBrackets.some((other) => overlaps(other, span)));
}

/** All words of an article, each with the marks and the quotation that it stands in. */
export function articleWords(reading: Reading, language: Language | null): readonly Word[] {
  const { text } = reading.article;
  const inner = coverage(
    reading.marked.map((passage) => passage.inner),
    text.length,
  );
  const said = coverage(
    reading.quotations.map((quotation) => quotation.contents),
    text.length,
  );
  return wordsIn(tokensOf(reading.article), language, (offset) => ({
    marked: inner(offset),
    quotation: said(offset),
  }));
}

/** For an offset that only grows: the index of the last-opened span that holds it, or -1. One sweep over the text. */
function coverage(spans: readonly (Span | readonly Span[])[], length: number): (offset: number) => number {
  const events: { readonly at: number; readonly index: number; readonly opens: boolean }[] = [];
  spans.forEach((entry, index) => {
    for (const span of "start" in entry ? [entry] : entry) {
      events.push(
        { at: span.start, index, opens: true },
        { at: Math.min(span.end, length), index, opens: false },
      );
    }
  });
  // Where one passage ends as another begins, the end comes first.
  events.sort((x, y) => x.at - y.at || Number(x.opens) - Number(y.opens));
  const open: number[] = [];
  let next = 0;
  return (offset) => {
    for (let event = events[next]; event !== undefined && event.at <= offset; event = events[++next]) {
      if (event.opens) open.push(event.index);
      else open.splice(open.lastIndexOf(event.index), 1);
    }
    return open.at(-1) ?? -1;
  };
}

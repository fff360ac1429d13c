import type { QuotedWords } from "../annotate/quotations/index.ts";
import { languageOf } from "../language/index.ts";
import type { Article, Span } from "../model.ts";
import { fold } from "../text/fold.ts";
import { toLatin } from "../text/fold-latin.ts";
import { slice } from "../text/span.ts";
import { TokenKind, tokenize, tokenText } from "../text/token.ts";

/**
 * What quotations are looked up by in a corpus: the beginnings of their words in Latin letters. A beginning needs no
 * stemmer, so that words can be asked for without saying in which language; what it joins too many ("report",
 * "reporter") costs a look at one article more and never an answer, since every candidate is traced.
 */

/** Letters of a key: six hold most inflected forms of a word together ("decide", "decided", "deciding"). */
const KEY_LETTERS = 6;
/** Shorter words carry grammar in most languages; numbers and signs of scripts without spaces count at any length. */
const LEAST_LETTERS = 4;

/** The distinct keys of some words, in order of appearance; words of grammar of the language are left out. */
export function quoteKeys(words: string, language: string | null): readonly string[] {
  const grammar = grammarOf(language);
  const tokens = tokenize(words);
  const keys = new Set<string>();
  for (let index = 0; index < tokens.length; index++) {
    const kind = tokens.kinds[index];
    if (kind === TokenKind.mark) continue;
    const folded = fold(tokenText(tokens, index));
    if (kind !== TokenKind.number && grammar.has(folded)) continue;
    const latin = toLatin(folded);
    if (kind !== TokenKind.word || latin.length >= LEAST_LETTERS) keys.add(latin.slice(0, KEY_LETTERS));
  }
  return [...keys];
}

const grammars = new Map<string, ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

function grammarOf(code: string | null): ReadonlySet<string> {
  if (code === null) return none;
  let known = grammars.get(code);
  if (known === undefined) {
    known = new Set(languageOf(code)?.functionWords);
    grammars.set(code, known);
  }
  return known;
}

/** One quotation as it goes into the index of a corpus. */
export interface QuotationEntry {
  /** The stretch of the article's text that holds all its pieces. */
  readonly span: Span;
  readonly keys: readonly string[];
}

/** Keys below which a passage in marks says too little to be asked for: a nickname, one word held at arm's length. */
const LEAST_KEYS = 2;

/** What a reader may ask for: every quotation, and passages in marks that no quotation claims. */
export function quotationEntries(
  { text, language }: Pick<Article, "text" | "language">,
  { quotations, marked }: QuotedWords,
): readonly QuotationEntry[] {
  const entries: QuotationEntry[] = [];
  const add = (contents: readonly Span[]) => {
    const words = contents.map((span) => slice(text, span)).join(" ");
    const keys = quoteKeys(words, language);
    const [first, last] = [contents[0], contents.at(-1)];
    if (keys.length < LEAST_KEYS || first === undefined || last === undefined) return;
    entries.push({ span: { start: first.start, end: last.end }, keys });
  };
  for (const { contents, within } of quotations) if (within === null) add(contents);
  for (const { inner, quotation } of marked) if (quotation === null) add([inner]);
  return entries;
}

import { fold } from "../text/fold.ts";
import { stem } from "../text/stem.ts";
import { TokenKind } from "../text/token.ts";

/** What comparing needs to know of one token, looked up once for each distinct one. */
export interface Word {
  readonly id: number;
  /** As it stands in the text. */
  readonly text: string;
  /** Without regard to case, style of marks, soft hyphens and digit grouping: equal where only form differs. */
  readonly folded: string;
  readonly kind: TokenKind;
  /** Carries grammar and no matter ("the", "of"), punctuation included. */
  readonly empty: boolean;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** By which two forms of one word are known; empty where there is none (marks, numbers). Made on first use. */
  readonly stem: string;
}

/** The distinct tokens of two texts; ids are dense, from 0. */
export interface Vocabulary {
  readonly words: Word[];
  readonly ids: Map<string, number>;
  readonly functionWords: ReadonlySet<string>;
  /** Primary subtag that the stems go by. */
  readonly language: string | null;
}

export function emptyVocabulary(functionWords: ReadonlySet<string>, language: string | null): Vocabulary {
  return { words: [], ids: new Map(), functionWords, language };
}

/** Id of a token, new or known. Equal texts have equal ids, and nothing else does. */
export function wordId(vocabulary: Vocabulary, text: string, kind: TokenKind): number {
  const known = vocabulary.ids.get(text);
  if (known !== undefined) return known;
  const id = vocabulary.words.length;
  const folded = plain(text, kind);
  let stemmed: string | null = null;
  vocabulary.words.push({
    id,
    text,
    folded,
    kind,
    empty: kind === TokenKind.mark || vocabulary.functionWords.has(folded),
    capital: kind === TokenKind.word && text.charAt(0) !== text.charAt(0).toLowerCase(),
    get stem() {
      stemmed ??= kind === TokenKind.word ? stem(folded.replace(/'s?$/, ""), vocabulary.language) : "";
      return stemmed;
    },
  });
  vocabulary.ids.set(text, id);
  return id;
}

/** One form for what differs in writing only. */
export function plain(text: string, kind: TokenKind): string {
  if (kind === TokenKind.number) return text.toLowerCase().replace(/[,\u202f](?=\d{3}(?!\d))/g, "");
  if (kind === TokenKind.mark) return markForms.get(text) ?? text;
  return fold(text);
}

/** Marks that say the same: double marks of any style, single ones, dashes, the ellipsis. */
const markForms = new Map<string, string>([
  ...[..."“”„‟«»″＂"].map((mark): [string, string] => [mark, '"']),
  ...[..."‘’‚‛‹›′`´＇"].map((mark): [string, string] => [mark, "'"]),
  ...[..."‐‑‒–—―−"].map((mark): [string, string] => [mark, "-"]),
]);

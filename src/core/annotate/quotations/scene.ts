import type { DateMention, Entity, NameMention, Sentence, Span } from "../../model.ts";
import type { Defaults } from "../../options.ts";
import type { Segmented } from "../../segment/segmented.ts";
import { firstTokenAt, type Tokens } from "../../text/token.ts";
import { type Lexicon, wordsOf } from "./lexicon.ts";

/** What every rule of this room looks at, laid out once an article. */
export interface Scene {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly firstTokens: Int32Array;
  readonly paragraphs: readonly Span[];
  readonly lexicon: Lexicon;
  /** What each token can be, as bits of `Is`. */
  readonly bits: Int32Array;
  /** Lower-cased words, by token. */
  readonly lower: readonly string[];
  /** Behind the date that begins with this token; 0 where none does. */
  readonly dateEnds: Int32Array;
  /** 1 + index of the name mention that this token belongs to; 0 outside. */
  readonly names: Int32Array;
  readonly mentions: readonly NameMention[];
  readonly entities: readonly Entity[];
  /** By `Entity.name`: which pronoun will stand for a person, as far as the names tell. */
  readonly genders: ReadonlyMap<string, "f" | "m">;
  readonly settings: Defaults["annotate"];
  /** Counts the steps of every walk, so that a test can hold them linear. */
  readonly meter: { steps: number };
}

/** What this room takes from the names; genders are no more than a help with pronouns. */
export interface NamesRead {
  readonly entities: readonly Entity[];
  readonly mentions: readonly NameMention[];
  readonly genders?: ReadonlyMap<string, "f" | "m">;
}

export function layScene(
  text: Segmented,
  lexicon: Lexicon,
  names: NamesRead,
  dates: readonly DateMention[],
  settings: Defaults["annotate"],
): Scene {
  const { tokens } = text;
  const { bits, lower } = wordsOf(lexicon, tokens);
  return {
    text: tokens.text,
    tokens,
    sentences: text.sentences,
    firstTokens: text.firstTokens,
    paragraphs: text.article.paragraphs,
    lexicon,
    bits,
    lower,
    dateEnds: layEnds(tokens, dates),
    names: layMentions(tokens, names.mentions),
    mentions: names.mentions,
    entities: names.entities,
    genders: names.genders ?? new Map(),
    settings,
    meter: { steps: 0 },
  };
}

function layEnds(tokens: Tokens, mentions: readonly { readonly span: Span }[]): Int32Array {
  const ends = new Int32Array(tokens.length + 1);
  for (const { span } of mentions) {
    const first = firstTokenAt(tokens, span.start);
    const behind = firstTokenAt(tokens, span.end);
    if (first < tokens.length) ends[first] = Math.max(ends[first]!, behind);
  }
  return ends;
}

function layMentions(tokens: Tokens, mentions: readonly { readonly span: Span }[]): Int32Array {
  const belongs = new Int32Array(tokens.length + 1);
  mentions.forEach(({ span }, index) => {
    for (let token = firstTokenAt(tokens, span.start); token < tokens.length; token++) {
      if (tokens.starts[token]! >= span.end) break;
      belongs[token] = index + 1;
    }
  });
  return belongs;
}

import type { Chance } from "./random.ts";
import { type Quotation, reworded, type Sentence, thinned, type Words } from "./speech.ts";
import type { Newsroom } from "./story.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** How the words that are asked for differ from those that somebody said. */
export const askedKinds = ["verbatim", "thinned", "reworded", "unsaid"] as const;
export type AskedKind = (typeof askedKinds)[number];

/** Words that a corpus is asked for. */
export interface AskedQuotation {
  readonly kind: AskedKind;
  readonly words: Words;
  /** Its `Quotation.id`. */
  readonly quotation: number;
}

/** How an article has a quotation: whole and in marks, otherwise in marks, or without marks as something that somebody said. */
export type Carrying = "verbatim" | "altered" | "told";

export interface Carrier {
  readonly quotation: number;
  readonly how: Carrying;
  /** Share (0 to 1) of the quotation's words that stand there in their order. */
  readonly kept: number;
}

/** Query number `index`: a quotation as `first` has it, the first telling of some story, or one that nobody said. */
export function askedQuotation(
  index: number,
  newsroom: Newsroom,
  first: () => readonly Sentence[],
  vocabulary: Vocabulary,
  by: Chance,
): { readonly asked: AskedQuotation; readonly original: Quotation } {
  const kind = askedKinds[index % askedKinds.length]!;
  const original = kind === "unsaid" ? newsroom.unsaid(index) : quotedIn(first, newsroom, by);
  const words =
    kind === "thinned"
      ? thinned(original.words, by)
      : kind === "reworded"
        ? reworded(original.words, vocabulary, by)
        : original.words;
  return { asked: { kind, words, quotation: original.id }, original };
}

/** A quotation of the first telling that has one, as it was said. */
function quotedIn(first: () => readonly Sentence[], newsroom: Newsroom, by: Chance): Quotation {
  for (;;) {
    const said = first().filter(({ speech }) => speech !== null);
    if (said.length === 0) continue;
    const { words, speech } = said[by.below(said.length)]!;
    const [id] = speech!.quotations;
    return id! < 0 ? newsroom.repeatedQuotation(-1 - id!) : { id: id!, words, speaker: speech!.speaker };
  }
}

/** Which of some quotations a telling has, and what it made of them. */
export function carriedIn(
  telling: readonly Sentence[],
  asked: ReadonlyMap<number, Quotation>,
): readonly Carrier[] {
  return telling.flatMap(({ words, speech }) =>
    (speech?.quotations ?? []).flatMap((quotation): Carrier[] => {
      const original = asked.get(quotation)?.words;
      if (original === undefined) return [];
      const how = speech!.form === "indirect" ? "told" : isRun(original, words) ? "verbatim" : "altered";
      return [{ quotation, how, kept: commonLength(original, words) / original.length }];
    }),
  );
}

function isRun(part: Words, whole: Words): boolean {
  return whole.some((_, from) => part.every((word, at) => whole[from + at] === word));
}

/** Length of the longest common subsequence. */
function commonLength(x: Words, y: Words): number {
  let row = new Uint16Array(y.length + 1);
  for (const word of x) {
    const next = new Uint16Array(y.length + 1);
    for (let at = 0; at < y.length; at++)
      next[at + 1] = word === y[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!);
    row = next;
  }
  return row[y.length]!;
}

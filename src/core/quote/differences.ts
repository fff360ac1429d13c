import type { Span } from "../model.ts";
import type { WordMatch } from "./local-alignment.ts";
import type { Word } from "./word-run.ts";

/** One place where the asked words and the article's differ; an empty span is a place where one side has nothing. */
export interface QuoteDifference {
  /** `changed`: other words or another form; `added`: only asked; `left out`: only in the article. */
  readonly kind: "changed" | "added" | "left out";
  /** Into `QuoteTrace.words`. */
  readonly asked: Span;
  /** Into the article's text. */
  readonly found: Span;
}

/**
 * The places between matches where one side has words that the other lacks, in the order of the asked words. What the
 * article has before the first match and behind the last was not asked for and is no difference; but where the asked
 * words go on otherwise than the article, its words that stand there instead are named, as far as `joins` says that
 * they belong to the same passage.
 */
export function differencesOf(
  asked: readonly Word[],
  text: readonly Word[],
  matches: readonly WordMatch[],
  joins: (x: Word, y: Word) => boolean,
): readonly QuoteDifference[] {
  const differences: QuoteDifference[] = [];
  const add = (askedFrom: number, askedTo: number, foundFrom: number, foundTo: number) => {
    const [hasAsked, hasFound] = [askedTo > askedFrom, foundTo > foundFrom];
    if (!hasAsked && !hasFound) return;
    differences.push({
      kind: hasAsked ? (hasFound ? "changed" : "added") : "left out",
      asked: run(asked, askedFrom, askedTo),
      found: run(text, foundFrom, foundTo),
    });
  };
  let before: WordMatch | null = null;
  for (const match of matches) {
    if (before === null) add(0, match.asked, match.found, match.found);
    // A match that goes back in the text belongs to another passage: nothing lies "between" the two.
    else if (match.found < before.found) add(before.asked + 1, match.asked, match.found, match.found);
    else add(before.asked + 1, match.asked, before.found + 1, match.found);
    if (!match.exact) add(match.asked, match.asked + 1, match.found, match.found + 1);
    before = match;
  }
  if (before !== null) {
    const from = before.found + 1;
    add(
      before.asked + 1,
      asked.length,
      from,
      from + beside(text, before.found, asked.length - before.asked - 1, joins),
    );
  }
  return differences;
}

/** How many of the next `most` words belong to the passage of the word at `found`: they stand where asked ones would. */
function beside(
  text: readonly Word[],
  found: number,
  most: number,
  joins: (x: Word, y: Word) => boolean,
): number {
  let count = 0;
  for (let word = text[found + 1]; word !== undefined && count < most && joins(text[found]!, word); ) {
    count++;
    word = text[found + 1 + count];
  }
  return count;
}

/** The span of a run of words; an empty run is the place before its first word, or behind the last of all. */
function run(words: readonly Word[], from: number, to: number): Span {
  if (to > from) return { start: words[from]!.span.start, end: words[to - 1]!.span.end };
  const place = words[from]?.span.start ?? words.at(-1)?.span.end ?? 0;
  return { start: place, end: place };
}

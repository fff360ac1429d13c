import type { Change, ChangeKind, Meaning, Span } from "../../src/core/model.ts";

/**
 * What one gets without reading: the longest common subsequence of words, neighbouring differences joined, and a kind
 * by the look of the words. The lists are those that come to mind first.
 */
export function baselineChanges(
  a: string,
  b: string,
): readonly Pick<Change, "kind" | "touches" | "a" | "b" | "meaning">[] {
  const wordsA = [...a.matchAll(/\S+/g)].map((found) => ({ text: found[0], at: found.index }));
  const wordsB = [...b.matchAll(/\S+/g)].map((found) => ({ text: found[0], at: found.index }));
  const table = Array.from({ length: wordsA.length + 1 }, () => new Int32Array(wordsB.length + 1));
  for (let x = wordsA.length - 1; x >= 0; x--) {
    for (let y = wordsB.length - 1; y >= 0; y--) {
      table[x]![y] =
        wordsA[x]!.text === wordsB[y]!.text
          ? table[x + 1]![y + 1]! + 1
          : Math.max(table[x + 1]![y]!, table[x]![y + 1]!);
    }
  }
  const changes: ReturnType<typeof entry>[] = [];
  let x = 0;
  let y = 0;
  while (x < wordsA.length || y < wordsB.length) {
    if (x < wordsA.length && y < wordsB.length && wordsA[x]!.text === wordsB[y]!.text) {
      x++;
      y++;
      continue;
    }
    const from = { x, y };
    while (x < wordsA.length || y < wordsB.length) {
      if (x < wordsA.length && y < wordsB.length && wordsA[x]!.text === wordsB[y]!.text) break;
      if (y >= wordsB.length || (x < wordsA.length && table[x + 1]![y]! >= table[x]![y + 1]!)) x++;
      else y++;
    }
    changes.push(entry(a, b, wordsA.slice(from.x, x), wordsB.slice(from.y, y)));
  }
  return changes;
}

function entry(
  a: string,
  b: string,
  x: readonly { text: string; at: number }[],
  y: readonly { text: string; at: number }[],
) {
  const spanA = spansOf(x);
  const spanB = spansOf(y);
  const words = [...x, ...y].map((word) => word.text);
  const kind = guess(words, isQuoted(a, spanA[0]) || isQuoted(b, spanB[0]));
  const meaning: Meaning = kind === "wording" ? "unclear" : "altered";
  return { kind, touches: [] as readonly ChangeKind[], a: spanA, b: spanB, meaning };
}

function spansOf(words: readonly { text: string; at: number }[]): readonly Span[] {
  const last = words.at(-1);
  return last === undefined ? [] : [{ start: words[0]!.at, end: last.at + last.text.length }];
}

function isQuoted(text: string, span: Span | undefined): boolean {
  return span !== undefined && (text.slice(0, span.start).match(/["“”]/g)?.length ?? 0) % 2 === 1;
}

function guess(words: readonly string[], quoted: boolean): ChangeKind {
  const all = words.join(" ");
  if (
    /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|yesterday|today|tomorrow|(?:19|20)\d\d)\b/.test(
      all,
    )
  )
    return "date";
  if (/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million)\b/i.test(all))
    return "quantity";
  if (/\b(?:not|no|never)\b|n['’]t\b/i.test(all)) return "polarity";
  if (/\b(?:may|might|could|will|would|said|claimed|reportedly|allegedly)\b/i.test(all)) return "certainty";
  if (quoted) return "quotation";
  if (words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word))) return "name";
  return "wording";
}

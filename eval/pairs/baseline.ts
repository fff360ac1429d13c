import type { ChangeKind, Reading, Span } from "../../src/core/model.ts";
import type { Reported } from "./match.ts";

/**
 * What a program does that knows no news: sentences linked by plain TF-IDF where each is the other's best, then a diff of
 * words, every run of differing words one change, its kind guessed from the shape of the words.
 */
export function baselineLinks(a: Reading, b: Reading): readonly (readonly [number, number])[] {
  const bagsA = a.sentences.map((sentence) => bag(a.article.text, sentence.span));
  const bagsB = b.sentences.map((sentence) => bag(b.article.text, sentence.span));
  const frequency = new Map<string, number>();
  for (const words of [...bagsA, ...bagsB])
    for (const word of words.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const total = bagsA.length + bagsB.length;
  const weigh = (word: string) => Math.log(1 + total / (frequency.get(word) ?? 1));
  const scores = bagsA.map((x) => bagsB.map((y) => cosine(x, y, weigh)));
  const links: [number, number][] = [];
  scores.forEach((row, i) => {
    const j = best(row);
    if (j >= 0 && best(scores.map((other) => other[j]!)) === i && row[j]! > 0.2) links.push([i, j]);
  });
  return links;
}

export function baselineChanges(a: Reading, b: Reading): readonly Reported[] {
  const links = baselineLinks(a, b);
  const changes = links.flatMap(([i, j]) =>
    diff(spansOf(a, i), spansOf(b, j), a.article.text, b.article.text),
  );
  const linkedA = new Set(links.map(([i]) => i));
  const linkedB = new Set(links.map(([, j]) => j));
  a.sentences.forEach((sentence, i) => {
    if (!linkedA.has(i)) changes.push(report("deletion", [sentence.span], []));
  });
  b.sentences.forEach((sentence, j) => {
    if (!linkedB.has(j)) changes.push(report("addition", [], [sentence.span]));
  });
  return changes;
}

function report(kind: ChangeKind, a: Span[], b: Span[]): Reported {
  const factual = kind === "quantity" || kind === "date" || kind === "name";
  const passage = kind === "addition" || kind === "deletion";
  return {
    kind,
    touches: [],
    a,
    b,
    meaning: factual ? "altered" : "unclear",
    gravity: factual ? 4 : passage ? 3 : 2,
  };
}

const WORD = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

function spansOf(reading: Reading, index: number): Span[] {
  const { start, end } = reading.sentences[index]!.span;
  return [...reading.article.text.slice(start, end).matchAll(WORD)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}

function bag(text: string, span: Span): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text
    .slice(span.start, span.end)
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function cosine(x: Map<string, number>, y: Map<string, number>, weigh: (word: string) => number): number {
  const norm = (words: Map<string, number>) =>
    Math.sqrt([...words].reduce((sum, [word, count]) => sum + (count * weigh(word)) ** 2, 0));
  const dot = [...x].reduce((sum, [word, count]) => sum + count * (y.get(word) ?? 0) * weigh(word) ** 2, 0);
  return dot === 0 ? 0 : dot / (norm(x) * norm(y));
}

function best(row: readonly number[]): number {
  return row.reduce((at, value, index) => (value > 0 && (at < 0 || value > row[at]!) ? index : at), -1);
}

function diff(x: readonly Span[], y: readonly Span[], textA: string, textB: string): Reported[] {
  const word = (text: string, span: Span) => text.slice(span.start, span.end);
  const lengths = Array.from({ length: x.length + 1 }, () => new Int32Array(y.length + 1));
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      lengths[i]![j] =
        word(textA, x[i]!) === word(textB, y[j]!)
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const changes: Reported[] = [];
  let [i, j] = [0, 0];
  let [fromA, fromB] = [0, 0];
  const flush = () => {
    if (fromA < i || fromB < j) changes.push(shaped(x.slice(fromA, i), y.slice(fromB, j), textA, textB));
  };
  while (i < x.length && j < y.length) {
    if (word(textA, x[i]!) === word(textB, y[j]!)) {
      flush();
      [i, j] = [i + 1, j + 1];
      [fromA, fromB] = [i, j];
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  [i, j] = [x.length, y.length];
  flush();
  return changes;
}

function shaped(a: readonly Span[], b: readonly Span[], textA: string, textB: string): Reported {
  const joined = (spans: readonly Span[]): Span[] =>
    spans.length === 0 ? [] : [{ start: spans[0]!.start, end: spans.at(-1)!.end }];
  const words = [
    ...a.map((span) => textA.slice(span.start, span.end)),
    ...b.map((span) => textB.slice(span.start, span.end)),
  ];
  const some = (shape: RegExp) => words.some((word) => shape.test(word));
  const kind: ChangeKind = some(
    /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)$/,
  )
    ? "date"
    : some(/^\p{N}/u)
      ? "quantity"
      : some(/^\p{Lu}\p{Ll}/u)
        ? "name"
        : "wording";
  return report(kind, joined(a), joined(b));
}

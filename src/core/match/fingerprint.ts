import type { Article, Fingerprint, Fingerprints } from "../model.ts";
import { finish, startHigh, startLow, takeHigh, takeLow } from "./lanes.ts";
import { PrintKind, PrintList, type Prints } from "./prints.ts";
import { type Scanned, scan } from "./scan.ts";
import { fingerprintVersion } from "./version.ts";

const passageUse = 16;
const rewordingUse = 17;
const nameUse = 18;

/** Words of a passage, and passages of which one is kept: every run of 8 words that two articles share is seen. */
const passageWords = 5;
const passageWindow = 4;

/** Rarest words kept of an article. */
const rarestKept = 24;
const namesKept = 32;

const list = new PrintList();

/**
 * The fingerprints of an article: what it shares with other tellings, small enough to be joined in a database.
 *
 * - passages: winnowed word 5-grams, window 4 (Schleimer, Wilkerson and Aiken, "Winnowing", SIGMOD 2003);
 * - rewording: its rarest stems by the frozen background tables;
 * - names: names and numbers as any language writes them.
 *
 * Pure: the same article gives the same fingerprints in every process of one `fingerprintVersion`.
 */
export function fingerprint(article: Article): Prints {
  return prints(article, { window: passageWindow, rarest: rarestKept, names: namesKept });
}

/**
 * The fingerprints to look for when an article, or one sentence, is asked for: all that `fingerprint` would have kept
 * of any article with these words in it, none left out.
 */
export function queryPrints(article: Article): Prints {
  return prints(article, { window: 1, rarest: Number.POSITIVE_INFINITY, names: Number.POSITIVE_INFINITY });
}

/** How many of each kind are kept. */
interface Selection {
  readonly window: number;
  readonly rarest: number;
  readonly names: number;
}

function prints(article: Article, selection: Selection): Prints {
  const scanned = scan(article);
  addPassages(scanned, selection.window);
  addRewordings(scanned, selection.rarest);
  addNames(scanned, selection.names);
  return list.take();
}

/** The public form of fingerprints. */
export function fingerprintsOf(article: Article): Fingerprints {
  const { kinds, hashes, positions } = fingerprint(article);
  const names = ["", "passage", "rewording", "name"] as const;
  const prints = Array.from(
    kinds,
    (kind, index): Fingerprint => ({
      kind: names[kind] as Fingerprint["kind"],
      hash: hashes[index]!.toString(16).padStart(16, "0"),
      pos: positions[index]!,
    }),
  );
  return { article: article.id, version: fingerprintVersion, prints };
}

function addPassages({ units: { length, numbers, starts }, book }: Scanned, passagesOf: number): void {
  const size = Math.min(passageWords, length);
  const count = length - size + 1;
  if (length === 0) return;
  const highs = new Int32Array(count);
  const lows = new Int32Array(count);
  for (let first = 0; first < count; first++) {
    let high = startHigh(passageUse);
    let low = startLow(passageUse);
    for (let at = first; at < first + size; at++) {
      high = takeHigh(high, book.foldHigh[numbers[at]!]!);
      low = takeLow(low, book.foldLow[numbers[at]!]!);
    }
    highs[first] = finish(high);
    lows[first] = finish(low);
  }
  const window = Math.min(passagesOf, count);
  let kept = -1;
  for (let from = 0; from + window <= count; from++) {
    let least = from;
    // The last of equals, so that a run of equal words keeps few.
    for (let at = from + 1; at < from + window; at++) if (lows[at]! <= lows[least]!) least = at;
    if (least === kept) continue;
    kept = least;
    list.add(PrintKind.passage, highs[least]!, lows[least]!, starts[least]!);
  }
}

function addRewordings({ units: { length, numbers, starts }, book }: Scanned, most: number): void {
  const seen = new Set<number>();
  const order: number[] = [];
  for (let at = 0; at < length; at++) {
    const number = numbers[at]!;
    if (book.weights[number] === 0 || seen.has(number)) continue;
    seen.add(number);
    order.push(at);
  }
  const weight = (at: number) => book.weights[numbers[at]!]!;
  const low = (at: number) => book.stemLow[numbers[at]!]!;
  order.sort((x, y) => weight(y) - weight(x) || low(x) - low(y) || x - y);
  let kept = 0;
  for (const at of order) {
    if (kept === most) break;
    const number = numbers[at]!;
    const added = list.add(
      PrintKind.rewording,
      finish(takeHigh(startHigh(rewordingUse), book.stemHigh[number]!)),
      finish(takeLow(startLow(rewordingUse), book.stemLow[number]!)),
      starts[at]!,
    );
    if (added) kept++;
  }
}

function addNames({ names, book }: Scanned, most: number): void {
  const order = Array.from({ length: names.length }, (_, at) => at);
  const weight = (at: number) => book.keyWeights[names.numbers[at]!]!;
  const low = (at: number) => book.crossLow[names.numbers[at]!]!;
  order.sort((x, y) => weight(y) - weight(x) || low(x) - low(y) || x - y);
  let kept = 0;
  for (const at of order) {
    if (kept === most) break;
    const number = names.numbers[at]!;
    const added = list.add(
      PrintKind.name,
      finish(takeHigh(startHigh(nameUse), book.crossHigh[number]!)),
      finish(takeLow(startLow(nameUse), book.crossLow[number]!)),
      names.starts[at]!,
    );
    if (added) kept++;
  }
}

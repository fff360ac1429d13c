import { TokenKind } from "../../text/token.ts";
import { PairedText } from "../bead-text.ts";
import { type Pairing, pairTokens } from "../pairing.ts";
import type { BeadText, CompareContext } from "../rules/rule.ts";
import { type Range, type Side, wordAt } from "../side.ts";
import { pairedUtterances, type UtterancePair } from "./pairs.ts";
import { countWords, type Utterance, weightOf } from "./utterances.ts";

/** A pair of utterances laid out like a bead, so that the words said are paired wherever the sentences end. */
export interface Matched {
  readonly pair: UtterancePair;
  readonly text: BeadText;
  /** Beads that either side stands in, ascending. */
  readonly beads: readonly number[];
  /** True where the two stand in linked sentences. */
  readonly inPlace: boolean;
  /** Whether it is the same words changed, and not another thing that was said in the same place. */
  isSame(): boolean;
  /** True for tokens inside the marks of the pair. */
  isSpoken(name: "a" | "b", token: number): boolean;
  /** The token of the other side that answers this one, inside the pair, or -1. */
  partner(name: "a" | "b", token: number): number;
}

/** The paired utterances, laid out. */
export function matchedUtterances(context: CompareContext): readonly Matched[] {
  return context.once(matchAll);
}

function matchAll(context: CompareContext): readonly Matched[] {
  return pairedUtterances(context).pairs.map((pair) => matched(context, pair));
}

function matched(context: CompareContext, pair: UtterancePair): Matched {
  const [inA, inB] = [hullOf(pair.a), hullOf(pair.b)];
  const beadsA = beadsOf(pair.a);
  const beadsB = beadsOf(pair.b);
  const beads = [...new Set([...beadsA, ...beadsB])].sort((x, y) => x - y);
  const index = beads[0] ?? 0;
  const bead = context.alignment.beads[index]!;
  const text = new PairedText(context.a, context.b, { index, bead, a: inA, b: inB, edits: [] }, pairSaid);
  const spoken = { a: spokenIn(pair.a, inA), b: spokenIn(pair.b, inB) };
  let same: boolean | null = null;
  const result: Matched = {
    pair,
    text,
    beads,
    inPlace: beadsA.some((bead) => beadsB.includes(bead)),
    isSame() {
      same ??= answeredShare(context, pair, result) >= SAME_WORDS;
      return same;
    },
    isSpoken: (name, token) =>
      name === "a" ? spoken.a[token - inA.from] === 1 : spoken.b[token - inB.from] === 1,
    partner: (name, token) =>
      name === "a"
        ? (text.pairing().toB[token - inA.from] ?? -1)
        : (text.pairing().toA[token - inB.from] ?? -1),
  };
  return result;
}

function pairSaid(a: Side, b: Side, text: Pick<BeadText, "a" | "b">): Pairing {
  return withoutIslands(a, b, text, pairTokens(a, b, text));
}

/** Words unanswered in a row, on either side, that part what is answered into islands. */
const STRAIT = 3;

/**
 * The pairing less its islands of grammar: answered words that carry no matter, with a strait before or behind them. They
 * answer each other by chance ("I", "that") and hide that a quotation was cut.
 */
function withoutIslands(
  a: Side,
  b: Side,
  { a: inA, b: inB }: Pick<BeadText, "a" | "b">,
  pairing: Pairing,
): Pairing {
  const toB = Int32Array.from(pairing.toB);
  const toA = Int32Array.from(pairing.toA);
  let island: number[] = [];
  let weight = 0;
  let straitBefore = false;
  let lastX = inA.from;
  let lastY = inB.from;
  const isStrait = (x: number, y: number) =>
    countWords(a, { from: lastX, to: x }, STRAIT) === STRAIT ||
    countWords(b, { from: lastY, to: y }, STRAIT) === STRAIT;
  const close = (straitBehind: boolean) => {
    if (weight < 1 && (straitBefore || straitBehind))
      for (const x of island) {
        toA[toB[x - inA.from]! - inB.from] = -1;
        toB[x - inA.from] = -1;
      }
    island = [];
    weight = 0;
    straitBefore = straitBehind;
  };
  for (let x = inA.from; x < inA.to; x++) {
    const y = pairing.toB[x - inA.from]!;
    if (y < 0 || wordAt(a, x).kind === TokenKind.mark) continue;
    if (isStrait(x, y)) close(true);
    island.push(x);
    weight += weightOf(a, x);
    lastX = x + 1;
    lastY = y + 1;
  }
  close(isStrait(inA.to, inB.to));
  const join = (x: number, y: number) => {
    const free = x >= inA.from && x < inA.to && y >= inB.from && y < inB.to;
    if (!free || toB[x - inA.from]! >= 0 || toA[y - inB.from]! >= 0) return;
    if (wordAt(a, x).folded !== wordAt(b, y).folded) return;
    toB[x - inA.from] = y;
    toA[y - inB.from] = x;
  };
  // What an island had taken goes back to its neighbours: "I" before "will", each way along the words.
  for (let x = inA.to - 1; x > inA.from; x--)
    if (toB[x - inA.from]! >= 0) join(x - 1, toB[x - inA.from]! - 1);
  for (let x = inA.from; x < inA.to - 1; x++)
    if (toB[x - inA.from]! >= 0) join(x + 1, toB[x - inA.from]! + 1);
  return { toB, toA };
}

/**
 * Share of the shorter one's words, by weight, that must be answered in order before two quotations in one place are the same
 * words changed. Below it they may be two things that somebody said.
 */
const SAME_WORDS = 0.3;

function answeredShare(context: CompareContext, pair: UtterancePair, said: Matched): number {
  const all = () => true;
  const least = Math.min(weigh(context.a, pair.a, all), weigh(context.b, pair.b, all));
  const kept = weigh(context.a, pair.a, (token) => said.partner("a", token) >= 0);
  return least === 0 ? 0 : Math.min(1, kept / least);
}

/** Weight of the words said that count. */
function weigh(side: Side, utterances: readonly Utterance[], counts: (token: number) => boolean): number {
  let weight = 0;
  for (const { words } of utterances)
    for (const token of words) if (counts(token)) weight += weightOf(side, token);
  return weight;
}

function hullOf(utterances: readonly Utterance[]): Range {
  return { from: utterances[0]!.hull.from, to: utterances.at(-1)!.hull.to };
}

function beadsOf(utterances: readonly Utterance[]): readonly number[] {
  return utterances.flatMap(({ beads }) => beads);
}

/** By token of the hull: 1 for those inside the marks. */
function spokenIn(utterances: readonly Utterance[], hull: Range): Uint8Array {
  const spoken = new Uint8Array(hull.to - hull.from);
  for (const { pieces } of utterances)
    for (const { from, to } of pieces) spoken.fill(1, from - hull.from, to - hull.from);
  return spoken;
}

/** No word of the quotation before it, or none after it, is answered. */
export function isAtEdge(said: Matched, name: "a" | "b", run: Range): boolean {
  const whole = name === "a" ? said.text.a : said.text.b;
  const answered = (from: number, to: number) => {
    for (let token = from; token < to; token++)
      if (said.isSpoken(name, token) && said.partner(name, token) >= 0) return true;
    return false;
  };
  return !answered(whole.from, run.from) || !answered(run.to, whole.to);
}

/** Who says it, in the words of the text, for a sentence of ours: "The minister's words". `""` where nobody is named. */
export function whose(side: Side, { quotation }: Utterance): string {
  const source = quotation?.source ?? null;
  if (quotation === null || source === null) return quotation?.speaker ?? "";
  const words = side.text.slice(source.start, source.end).replace(/\s+/g, " ").trim();
  // A pronoun, an apposition or a long clause reads badly before "words".
  if (words.length > LONGEST_NAME || !words.includes(" ") || words.includes(","))
    return quotation.speaker ?? "";
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const LONGEST_NAME = 40;

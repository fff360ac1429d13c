import type { Relation } from "../model.ts";
import { type BackgroundTable, backgroundTable, backgroundWeight } from "../text/background.ts";
import { TokenKind } from "../text/token.ts";
import type { Side } from "./side.ts";

/** What the verdict rests on; all are shares, 0 to 1. */
export interface Kinship {
  /** Share of the words of body sentences that stand in linked beads. */
  readonly reuse: { readonly aInB: number; readonly bInA: number };
  /** Cosine of the two texts as bags of stems, names and numbers, rare ones weighing more. */
  readonly likeness: number;
  /** True where the bodies differ in nothing but form: case, marks, spacing. */
  readonly sameWords: boolean;
}

export function kinshipOf(
  a: Side,
  b: Side,
  reuse: { readonly aInB: number; readonly bInA: number },
): Kinship {
  return { reuse, likeness: likenessOf(a, b), sameWords: sameWords(a, b) };
}

/**
 * How the two belong together, in a reader's words. `alignment` and likeness speak of different things: links say that
 * sentences stem from each other, likeness that the two tell of the same people and matters.
 */
export function relationOf(kinship: Kinship): Relation {
  const { reuse, likeness, sameWords } = kinship;
  if (sameWords) return "same text";
  const more = Math.max(reuse.aInB, reuse.bInA);
  const less = Math.min(reuse.aInB, reuse.bInA);
  if (likeness >= RETELLING_LIKENESS && more >= MOSTLY && less >= SUBSTANTIAL) return "retelling";
  if (more >= SUBSTANTIAL && likeness >= PARTIAL_LIKENESS) return "partial";
  return likeness >= EVENT_LIKENESS ? "same event" : "unrelated";
}

/** Share of the fuller telling's words that must come from the other before a reader calls it the same report. */
const MOSTLY = 0.5;
const SUBSTANTIAL = 0.3;
const RETELLING_LIKENESS = 0.3;
const PARTIAL_LIKENESS = 0.25;
const EVENT_LIKENESS = 0.2;

/** Words of a passage by which the rarity of a stem is reckoned: about one report. */
const REPORT_WORDS = 400;

function sameWords(a: Side, b: Side): boolean {
  const [inA, inB] = [bodyWords(a), bodyWords(b)];
  return inA.length > 0 && inA.length === inB.length && inA.every((word, index) => word === inB[index]);
}

/** Folded words of body sentences, marks left out. */
function bodyWords(side: Side): string[] {
  const found: string[] = [];
  side.reading.sentences.forEach(({ role }, index) => {
    if (role !== "body") return;
    for (let at = side.sentences[index]!; at < side.sentences[index + 1]!; at++) {
      const word = side.words[side.ids[at]!]!;
      if (word.kind !== TokenKind.mark) found.push(word.folded);
    }
  });
  return found;
}

/** Cosine of sublinear counts by rarity; words of grammar weigh next to nothing by themselves. */
function likenessOf(a: Side, b: Side): number {
  const table = backgroundTable(a.reading.article.language);
  const rarity = new Map<string, number>();
  const [x, y] = [bagOf(a), bagOf(b)];
  const weigh = (feature: string, count: number) => {
    let weight = rarity.get(feature);
    if (weight === undefined) {
      weight = weightOf(table, feature);
      rarity.set(feature, weight);
    }
    return weight * (1 + Math.log(count));
  };
  let dot = 0;
  let normX = 0;
  let normY = 0;
  for (const [feature, count] of x) {
    const mine = weigh(feature, count);
    normX += mine * mine;
    const other = y.get(feature);
    if (other !== undefined) dot += mine * weigh(feature, other);
  }
  for (const [feature, count] of y) normY += weigh(feature, count) ** 2;
  return dot === 0 ? 0 : dot / Math.sqrt(normX * normY);
}

/** What an unlisted stem weighs where the language has no table. */
const UNKNOWN_WEIGHT = 3;

function weightOf(table: BackgroundTable | null, feature: string): number {
  return table === null ? UNKNOWN_WEIGHT : backgroundWeight(table, feature, REPORT_WORDS);
}

function bagOf(side: Side): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const id of side.ids) {
    const word = side.words[id]!;
    if (word.kind === TokenKind.mark) continue;
    const feature = word.stem === "" ? word.folded : word.stem;
    bag.set(feature, (bag.get(feature) ?? 0) + 1);
  }
  return bag;
}

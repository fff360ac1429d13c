import { reuse } from "../align/reuse.ts";
import type { Alignment, Reading, Relation } from "../model.ts";
import { type BackgroundTable, backgroundTable, backgroundWeight } from "../text/background.ts";
import { TokenKind } from "../text/token.ts";
import { type CommonNames, commonNames } from "./common-names.ts";
import { type Side, sentenceOf, wordAt } from "./side.ts";

type Shares = { readonly aInB: number; readonly bInA: number };

/** What the verdict rests on; all are shares, 0 to 1. */
export interface Kinship {
  /** Share of the words of body sentences that stand in linked beads. */
  readonly reuse: Shares;
  /** The same of beads whose words are mostly kept: identical or edited, not reworded. */
  readonly kept: Shares;
  readonly keptBeads: number;
  /** Linked beads, whether their words are kept or not. */
  readonly beads: number;
  /** Cosine of the two texts as bags of stems and numbers, rare ones weighing more. */
  readonly likeness: () => number;
  /** Share of the names of the text with fewer of them that the other has as well. */
  readonly names: number;
  /** True where the bodies differ in nothing but form: case, marks, spacing. */
  readonly sameWords: boolean;
  /** Names and numbers in common, where the texts are in two languages and words say nothing; else `null`. */
  readonly across: CommonNames | null;
}

export function kinshipOf(a: Side, b: Side, alignment: Alignment, shares: Shares): Kinship {
  const linked = alignment.beads.filter((bead) => bead.a.length > 0 && bead.b.length > 0);
  const kept = linked.filter(({ relation }) => relation !== "reworded");
  return {
    reuse: shares,
    kept: reuse(a.reading, b.reading, { beads: kept }),
    beads: linked.length,
    keptBeads: kept.length,
    likeness: () => likenessOf(a, b),
    names: sharedNames(a.reading, b.reading),
    sameWords: sameWords(a, b),
    across: a.reading.article.language === b.reading.article.language ? null : commonNames(a, b),
  };
}

/**
 * How the two belong together, in a reader's words. A retelling keeps sentences; reports of one event by two desks share
 * people, places and matters, and their sentences are linked without their words being kept. Measured on tellings cut and
 * mixed, annotated pairs, reports of one event and of its kind: `npm run eval -- relations`.
 */
export function relationOf(kinship: Kinship): Relation {
  const { reuse: linked, kept, likeness, names, sameWords, across } = kinship;
  if (sameWords) return "same text";
  const less = Math.min(linked.aInB, linked.bInA);
  const more = Math.max(linked.aInB, linked.bInA);
  if (across !== null) {
    if (across.share < SHARED_ACROSS || across.count < FEWEST_ACROSS) return "unrelated";
    return less >= LINKED_ACROSS ? "retelling" : more >= LINKED_ACROSS ? "partial" : "same event";
  }
  const carried = Math.max(kept.aInB, kept.bInA);
  if (carried >= RETOLD && more >= MOSTLY_LINKED && less >= RETOLD_LINKED) return "retelling";
  // The bags of words are filled only where sentences have not decided: for most tellings they have.
  const alike = likeness();
  const throughout = less >= LINKED_THROUGHOUT && alike >= LIKE_ENOUGH && kinship.beads >= FEWEST_LINKED;
  if (throughout) return "retelling";
  if (carried >= CARRIED_OVER && kinship.keptBeads >= FEWEST_KEPT) return "partial";
  return alike + NAMES_WEIGHT * names >= ONE_EVENT ? "same event" : "unrelated";
}

/**
 * Linked share of both sides from which it is the same report even though every sentence is put in other words, as people do
 * who are asked to; two desks link 0.56 of each other at most, nineteen times in twenty.
 */
const LINKED_THROUGHOUT = 0.6;
const LIKE_ENOUGH = 0.3;
/** Two short reports of one event are soon linked throughout: of 433 such pairs 11 have six beads and more, of 58 paraphrases 53. */
const FEWEST_LINKED = 6;
/** Kept share of one side from which it is the same report: 99 of 100 tellings and 1 of 6 reports of one event have more. */
const RETOLD = 0.3;
/** Linked share that one side must have at least: all of 101 tellings and 8 annotated pairs have 0.67 and more. */
const MOSTLY_LINKED = 0.5;
/** Linked share that the other side must have as well; below it the report is a part of something longer. */
const RETOLD_LINKED = 0.3;
/** Kept share of one side from which a passage came over, without which there are only chance sentences. */
const CARRIED_OVER = 0.2;
/** One sentence alike is what a common statement or stock phrase leaves. */
const FEWEST_KEPT = 2;
/** What shared names count beside likeness, and the sum from which it is one event: finds 84 of 100, and 20 of 100 of its kind. */
const NAMES_WEIGHT = 0.2;
const ONE_EVENT = 0.36;
/**
 * Across languages: share and number of common names and numbers from which it is one matter. Of 312 pairs in 26 pairs of
 * languages nine in ten have 0.2 and more where the alphabets are alike, and of strangers nine in ten at most 0.05.
 */
const SHARED_ACROSS = 0.2;
const FEWEST_ACROSS = 2;
/** Linked share across languages, where links are the weaker witness. */
const LINKED_ACROSS = 0.3;

/** Words of a passage by which the rarity of a stem is reckoned: about one report. */
const REPORT_WORDS = 400;

/** The words of body sentences are the same, folded and without marks; of all sentences where a text is a headline and no more. */
function sameWords(a: Side, b: Side): boolean {
  const [inA, inB] = [hasBody(a), hasBody(b)];
  let x = nextWord(a, 0, inA);
  let y = nextWord(b, 0, inB);
  if (x === a.length) return false;
  while (x < a.length && y < b.length) {
    if (wordAt(a, x).foldedNumber !== wordAt(b, y).foldedNumber) return false;
    x = nextWord(a, x + 1, inA);
    y = nextWord(b, y + 1, inB);
  }
  return x === a.length && y === b.length;
}

function hasBody({ reading }: Side): boolean {
  return reading.sentences.some(({ role }) => role === "body");
}

/** The first word from `from` on, in the body if there is one; the length of the side where none is left. */
function nextWord(side: Side, from: number, inBody: boolean): number {
  const { sentences } = side.reading;
  let sentence = from < side.length ? sentenceOf(side, from) : sentences.length;
  for (let token = from; sentence < sentences.length; sentence++) {
    const end = side.sentences[sentence + 1]!;
    token = Math.max(token, side.sentences[sentence]!);
    if (inBody && sentences[sentence]!.role !== "body") continue;
    for (; token < end; token++) if (wordAt(side, token).kind !== TokenKind.mark) return token;
  }
  return side.length;
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

/** Names by their last word, since "Brenner" is "Ada Brenner" at second mention. */
function sharedNames(a: Reading, b: Reading): number {
  const last = (reading: Reading) =>
    new Set(reading.entities.map(({ name }) => name.slice(name.lastIndexOf(" ") + 1).toLowerCase()));
  const [x, y] = [last(a), last(b)];
  const fewer = Math.min(x.size, y.size);
  let common = 0;
  for (const name of x) if (y.has(name)) common++;
  return fewer === 0 ? 0 : common / fewer;
}

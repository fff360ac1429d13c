import { isOwnerForm } from "./letters.ts";
import { Is } from "./lexicon.ts";
import type { Scene } from "./scene.ts";
import type { Unit } from "./units.ts";

/**
 * Noun phrases without a parser: walks over units that go on while the words can stand inside one phrase. What they
 * must get right is the head and the border to the verb; a modifier too few does no harm.
 */
export interface Phrase {
  /** First unit and the one behind the last. */
  readonly first: number;
  readonly end: number;
}

/** Units that one walk may take; longer sources exist and lose their far modifiers. */
const longestPhrase = 32;

const closed =
  Is.subjectPronoun |
  Is.objectPronoun |
  Is.subordinator |
  Is.relative |
  Is.auxiliary |
  Is.coordinator |
  Is.complementizer |
  Is.infinitive |
  Is.matter |
  Is.negation |
  Is.preposition;

/** A word that can be the noun or an adjective of a phrase. */
export function isNounLike(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined || unit.kind !== "word") return false;
  if (unit.capital && index > 0 && (unit.bits & Is.subjectPronoun) === 0) return true;
  if ((unit.bits & Is.cue) !== 0) return isNominalCue(units, index) || opensName(units, index);
  return (unit.bits & closed) === 0 && (unit.bits & Is.determiner) === 0;
}

/** "State Department officials", "Report Magazine": a capital at the head of a sentence, and another behind it. */
function opensName(units: readonly Unit[], index: number): boolean {
  const unit = units[index]!;
  const next = units[index + 1];
  return unit.capital && index === 0 && next?.capital === true && !/(?:s|ed|d)$/.test(unit.lower);
}

/** A form that is a noun as well as a verb of saying ("the report", "his claims"): what stands before it decides. */
export function isNominalCue(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  if (before === undefined || before.kind !== "word") return false;
  if (isOwnerForm(before.lower) && (before.bits & Is.auxiliary) === 0) return true;
  const bits = before.bits;
  if (isHyphened(units, index - 1)) return false;
  if ((bits & Is.determiner) !== 0 && (bits & Is.subjectPronoun) === 0) return true;
  if ((bits & (Is.linking | Is.preposition)) !== 0 && (bits & (Is.infinitive | Is.adverb)) === 0) return true;
  return false;
}

function glued(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  const unit = units[index];
  return before !== undefined && unit !== undefined && before.end === unit.start;
}

/** Signs that stand inside names and numbers: "U.S.", "24-year-old", "AT&T", "workers'". */
function isInnerSign(units: readonly Unit[], index: number): boolean {
  const sign = units[index]!.lower;
  if (sign === "." || sign === "'" || sign === "’") return glued(units, index) && index + 1 < units.length;
  if (sign === "-" || sign === "‑" || sign === "/") return glued(units, index) && glued(units, index + 1);
  return (
    sign === "&" ||
    sign === "$" ||
    sign === "£" ||
    sign === "€" ||
    sign === "%" ||
    sign === "#" ||
    sign === "@"
  );
}

/** The phrase that ends with unit `last`, or `null`. */
export function phraseBefore(scene: Scene, units: readonly Unit[], last: number): Phrase | null {
  let first = last + 1;
  let at = last;
  const floor = Math.max(0, last - longestPhrase);
  while (at >= floor) {
    scene.meter.steps++;
    const unit = units[at]!;
    if (unit.kind === "quote") break;
    if (unit.kind === "mark") {
      if (unit.lower === ")" && at < last) {
        const opened = openingBracket(units, at, floor);
        if (opened < 0) break;
        at = opened - 1;
        continue;
      }
      if (!isInnerSign(units, at)) break;
      at--;
      continue;
    }
    const next = stepBack(scene, units, at, last);
    if (next === STOP) break;
    if (next.keep) first = at;
    if (next.to < 0) break;
    at = next.to;
  }
  if (first > last) return null;
  return { first, end: last + 1 };
}

const STOP = null;

/** One step to the left: whether this unit belongs to the phrase and where the walk goes on (-1: nowhere). */
function stepBack(
  scene: Scene,
  units: readonly Unit[],
  at: number,
  last: number,
): { readonly keep: boolean; readonly to: number } | typeof STOP {
  const unit = units[at]!;
  const bits = unit.bits;
  if (isInitial(units, at)) return { keep: true, to: at - 1 };
  if ((bits & Is.agent) !== 0 && at < last) {
    const noun = behindParticiple(units, at);
    if (noun >= 0) return { keep: false, to: noun };
  }
  if (isDated(scene, units, at) && !(units[at + 1]?.capital === true && at < last)) return STOP;
  // "a mother-of-two", "the two-year-old": whatever the word, it is part of the compound.
  if (isHyphened(units, at) || isHyphened(units, at + 1)) return { keep: true, to: at - 1 };
  if ((bits & Is.determiner) !== 0 && !(unit.capital && at > 0)) {
    const link = units[at - 1];
    const linked = link !== undefined && (link.bits & Is.linking) !== 0 && isPhraseEnd(units, at - 2);
    const predeterminer = link !== undefined && (link.bits & Is.determiner) !== 0;
    return { keep: true, to: linked ? at - 2 : predeterminer ? at - 1 : -1 };
  }
  if ((bits & Is.linking) !== 0 && at < last)
    return isPhraseEnd(units, at - 1) ? { keep: false, to: at - 1 } : STOP;
  if ((bits & Is.coordinator) !== 0 && at < last) {
    return isPhraseEnd(units, at - 1) && sameShape(units, at - 1, at + 1)
      ? { keep: false, to: at - 1 }
      : STOP;
  }
  if (
    startsMention(scene, units, at) &&
    units[at - 1]?.kind === "word" &&
    mentionKind(scene, units[at - 1]!) !== null
  ) {
    return { keep: true, to: (units[at - 1]!.bits & Is.linking) !== 0 ? at - 1 : -1 };
  }
  if ((bits & Is.adverb) !== 0 && !unit.capital && at < last) return { keep: false, to: at - 1 };
  if (isFinitePast(units, at, last)) return STOP;
  // "Then Lee said": a capital that only begins the sentence makes no name of an adverb.
  if (at === 0 && at < last && (bits & Is.adverb) !== 0 && scene.names[unit.token] === 0) return STOP;
  return isNounLike(units, at) ? { keep: true, to: at - 1 } : STOP;
}

/** "the fire | sparked protests from": a past form between two nouns is a verb; before a preposition it may modify. */
function isFinitePast(units: readonly Unit[], at: number, last: number): boolean {
  const unit = units[at]!;
  const next = units[at + 1];
  if ((unit.bits & Is.past) === 0 || unit.capital || at >= last || next?.kind !== "word") return false;
  if ((next.bits & (Is.linking | Is.preposition)) !== 0 || isHyphened(units, at)) return false;
  const before = units[at - 1];
  return (
    before?.kind === "word" && (before.bits & (Is.determiner | Is.adverb)) === 0 && isNounLike(units, at - 1)
  );
}

/** A unit with which an earlier part of the phrase may end: "one [of the men]", "officials [in Oslo]". */
function isPhraseEnd(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined || unit.kind !== "word") return false;
  if ((unit.bits & Is.determiner) !== 0) return true;
  return isNounLike(units, index) && !((unit.bits & Is.adverb) !== 0 && !unit.capital);
}

/** "China and Russia", "doctors and nurses": an "and" between unlike words rather joins clauses. */
function sameShape(units: readonly Unit[], left: number, right: number): boolean {
  const before = units[left]!;
  const behind = units[right];
  if (behind === undefined || behind.kind !== "word") return false;
  if (before.capital && (left > 0 || behind.capital))
    return behind.capital || (behind.bits & Is.determiner) !== 0;
  return !behind.capital && (behind.bits & Is.determiner) === 0 && left <= 3;
}

/** One letter of an abbreviation: "the F.B.I. director". */
function isInitial(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  return unit.capital && unit.end - unit.start === 1 && units[at + 1]?.lower === "." && glued(units, at + 1);
}

/** "a poll released on Sunday by the paper": from "by" back to the noun that the participle modifies, or -1. */
function behindParticiple(units: readonly Unit[], agent: number): number {
  for (let at = agent - 1; at > 0 && agent - at < 5; at--) {
    const unit = units[at]!;
    if (unit.kind !== "word") return -1;
    if ((unit.bits & (Is.past | Is.cue)) !== 0 && !unit.capital)
      return isPhraseEnd(units, at - 1) ? at - 1 : -1;
    if ((unit.bits & (Is.time | Is.preposition | Is.adverb)) === 0) return -1;
  }
  return -1;
}

/** A word of time that is neither part of a name ("May") nor of a compound ("24-year-old"). */
function isDated(scene: Scene, units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (scene.names[unit.token]! > 0 || isHyphened(units, at)) return false;
  return (unit.bits & Is.time) !== 0 || (scene.dateEnds[unit.token]! > 0 && !isHyphened(units, at + 1));
}

/** "the paper's Sunday edition": what an owner's ending governs belongs to the phrase. */
function isOwned(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return (
    before !== undefined &&
    before.kind === "word" &&
    units[at]!.kind === "word" &&
    isOwnerForm(before.lower) &&
    before.lower.length > 3 &&
    (before.bits & Is.auxiliary) === 0
  );
}

function isHyphened(units: readonly Unit[], at: number): boolean {
  const sign = units[at - 1];
  return sign !== undefined && (sign.lower === "-" || sign.lower === "‑") && glued(units, at);
}

function mentionKind(scene: Scene, unit: Unit): string | null {
  const index = scene.names[unit.token]!;
  return index === 0 ? null : (scene.mentions[index - 1]?.kind ?? null);
}

/** True where a person's mention begins right behind another name: "in Berlin | Merkel said". */
function startsMention(scene: Scene, units: readonly Unit[], at: number): boolean {
  const token = units[at]!.token;
  const index = scene.names[token]!;
  if (index === 0 || token === 0 || scene.names[token - 1] === index) return false;
  return scene.mentions[index - 1]?.kind === "person" && mentionKind(scene, units[at]!) === "person"
    ? scene.names[token - 1]! > 0 && scene.mentions[scene.names[token - 1]! - 1]?.kind !== "organization"
    : false;
}

function openingBracket(units: readonly Unit[], from: number, floor: number): number {
  for (let at = from - 1; at >= floor; at--) if (units[at]!.lower === "(") return at;
  return -1;
}

/** The phrase that begins with unit `first`, or `null`. `objects`: "him" and "us" will do. */
export function phraseFrom(
  scene: Scene,
  units: readonly Unit[],
  first: number,
  objects: boolean,
): Phrase | null {
  const head = units[first];
  if (head === undefined || head.kind !== "word" || (head.bits & Is.complementizer) !== 0) return null;
  if ((head.bits & Is.objectPronoun) !== 0 && (head.bits & Is.determiner) === 0) {
    return objects ? { first, end: first + 1 } : null;
  }
  if (
    (head.bits & Is.subjectPronoun) !== 0 &&
    (head.bits & Is.determiner) === 0 &&
    !isOpenPronoun(units, first)
  ) {
    return objects ? null : { first, end: first + 1 };
  }
  let end = first;
  const limit = Math.min(units.length, first + longestPhrase);
  while (end < limit) {
    scene.meter.steps++;
    const unit = units[end]!;
    if (unit.kind === "quote") break;
    if (unit.kind === "mark") {
      if (!isInnerSign(units, end) || end === first) break;
      end++;
      continue;
    }
    const step = stepForward(scene, units, first, end);
    if (step === 0) break;
    end += step;
  }
  return end > first ? { first, end: trimmedEnd(units, first, end) } : null;
}

function isOpenPronoun(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return next !== undefined && (next.bits & Is.linking) !== 0;
}

function stepForward(scene: Scene, units: readonly Unit[], first: number, at: number): number {
  const unit = units[at]!;
  const bits = unit.bits;
  if (isInitial(units, at)) return 1;
  if (at > first && (isHyphened(units, at) || isOwned(units, at))) return 1;
  if (
    at > first &&
    isDated(scene, units, at) &&
    !(units[at + 1]?.capital === true && units[at - 1]?.capital === true)
  )
    return 0;
  if ((bits & Is.determiner) !== 0 && !(unit.capital && at > 0)) {
    const before = units[at - 1];
    const fresh =
      at === first ||
      (before !== undefined && (before.bits & (Is.linking | Is.determiner | Is.coordinator)) !== 0);
    return fresh ? 1 : 0;
  }
  if (at > first && briefed(units, at)) return 1;
  if (at > first && (bits & Is.linking) !== 0 && (bits & (Is.infinitive | Is.agent)) === 0) {
    return linksOn(units, at) ? 1 : 0;
  }
  if (at > first && (bits & Is.coordinator) !== 0) return joinsOn(units, at) ? 1 : 0;
  if (at > first && startsMention(scene, units, at)) return 0;
  // Where nouns have capitals, a small word behind one begins something else.
  if (at > first && scene.lexicon.table.nounsCapital && !unit.capital && units[at - 1]!.capital) {
    const binds = Is.determiner | Is.binding | Is.coordinator;
    if ((bits & binds) === 0) return 0;
  }
  // "Smith smiled", "Smith, dressed in black": a small past form behind a name begins something else.
  if (at > first && (bits & Is.past) !== 0 && !unit.capital && units[at - 1]!.capital) return 0;
  if ((bits & Is.cue) !== 0 && !unit.capital && at > first && !isNominalCue(units, at)) {
    return endsPhrase(units, at + 1) || isGovernedNoun(scene, units, first, at) ? 1 : 0;
  }
  if ((bits & Is.adverb) !== 0 && !unit.capital) return at === first || isNounLike(units, at + 1) ? 1 : 0;
  return isNounLike(units, at) || (at === first && (bits & closed) === 0) ? 1 : 0;
}

/** "two people briefed on the matter", "an aide close to": the preposition behind a participle goes on its phrase. */
function briefed(units: readonly Unit[], at: number): boolean {
  const participle = units[at - 1]!;
  const next = units[at + 1];
  if ((units[at]!.bits & Is.linking) === 0 || (participle.bits & Is.past) === 0 || participle.capital)
    return false;
  return next?.kind === "word" && ((next.bits & Is.determiner) !== 0 || isNounLike(units, at + 1));
}

/** "Smith and Jones", "an investor and author": another noun, and no verb of the same subject. */
function joinsOn(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (next === undefined || next.kind !== "word" || !isNounLike(units, at + 1)) return false;
  if (next.capital) return units[at - 1]!.capital && (next.bits & closed) === 0;
  return !units[at - 1]!.capital && (next.bits & (Is.cue | Is.past | Is.adverb | Is.time)) === 0;
}

/** "on a conference call": behind a preposition and an article the base form of a cue goes on the noun. */
function isGovernedNoun(scene: Scene, units: readonly Unit[], first: number, at: number): boolean {
  const led = units[first - 1];
  if (led === undefined || (led.bits & Is.preposition) === 0 || at === first) return false;
  if (!scene.lexicon.indefinites.has(units[first]!.lower)) return false;
  const forms = scene.lexicon.cues.get(units[at]!.lower) ?? [];
  return forms.every((form) => form.tense === "present");
}

/** "a police report, …": a form of a cue is a noun where its phrase ends with it and no object follows. */
function endsPhrase(units: readonly Unit[], at: number): boolean {
  const next = units[at];
  return next === undefined || (next.kind === "mark" && ",.".includes(next.lower));
}

/** A preposition goes on a phrase to the right only where it binds closely: "a spokesman for the group". */
function linksOn(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (next === undefined || next.kind !== "word" || (units[at]!.bits & Is.binding) === 0) return false;
  return (next.bits & Is.determiner) !== 0 || isNounLike(units, at + 1);
}

/** A phrase does not end in a preposition, a conjunction, an article or an adverb. */
function trimmedEnd(units: readonly Unit[], first: number, end: number): number {
  const loose = Is.linking | Is.coordinator | Is.determiner | Is.adverb;
  let at = end;
  while (at - 1 > first && (units[at - 1]!.bits & loose) !== 0 && !units[at - 1]!.capital) at--;
  return at;
}

import type { Build } from "./frame.ts";
import { endsWithAny, Is } from "./lexicon.ts";
import { isNounLike, type Phrase, phraseBefore, phraseFrom } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Unit } from "./units.ts";

/** Where a verb of saying has its subject, to the left of it. */
export interface Subject {
  readonly build: Build;
  readonly source: Phrase | null;
  /** First unit that belongs to the clause. */
  readonly first: number;
}

/** Units an apposition may take ("Smith, a mother of two from Leeds whose son ..., said"). */
const longestApposition = 34;

/** A marked passage up to this length may end an apposition, in characters. */
const longestNickname = 30;

/** Commas that an apposition may hold ("Smith, 45, of Leeds, Yorkshire, said"). */
const mostCommas = 4;

/** The subject that ends before unit `verb`, the first of the verb group; `null` where nothing there can be one. */
export function subjectBefore(scene: Scene, units: readonly Unit[], verb: number): Subject | null {
  let at = skipBack(scene, units, verb - 1);
  if (at < 0) return null;
  let unit = units[at]!;
  if (unit.lower === ")") {
    const opened = bracketBefore(units, at);
    if (opened > 0) at = opened - 1;
    unit = units[at]!;
  }
  // `Smith, known as "Red," said`: the comma stands inside the marks.
  if (unit.kind === "quote")
    return unit.end - unit.start <= longestNickname ? apposed(scene, units, at + 1) : null;
  if (unit.kind === "mark") {
    if (unit.lower === ",") return apposed(scene, units, at);
    if (unit.lower === "—" || unit.lower === "–" || unit.lower === "-")
      return apposedByDash(scene, units, at);
  }
  const bits = unit.bits;
  if ((bits & Is.relative) !== 0 && (bits & Is.complementizer) === 0) return relative(scene, units, at);
  if ((bits & Is.coordinator) !== 0) return { build: "coordinated", source: null, first: at };
  if ((bits & Is.subjectPronoun) !== 0 && (bits & Is.determiner) === 0) {
    return { build: "subject-verb", source: { first: at, end: at + 1 }, first: at };
  }
  if ((bits & Is.determiner) !== 0 && (bits & Is.subjectPronoun) !== 0) {
    const phrase = phraseBefore(scene, units, at);
    return {
      build: "subject-verb",
      source: phrase ?? { first: at, end: at + 1 },
      first: phrase?.first ?? at,
    };
  }
  const clause = relativeInside(scene, units, at);
  if (clause !== null) return clause;
  const phrase = phraseBefore(scene, units, at);
  if (phrase === null) return null;
  const whole = apposedOpenly(scene, units, phrase) ?? phrase;
  return { build: "subject-verb", source: whole, first: whole.first };
}

/** Units of a relative clause without commas: "a spokesman who asked not to be named said". */
const relativeReach = 14;

function relativeInside(scene: Scene, units: readonly Unit[], last: number): Subject | null {
  let verbs = false;
  for (let at = last; at > 0 && last - at < relativeReach; at--) {
    scene.meter.steps++;
    const unit = units[at]!;
    if (unit.kind !== "word" && unit.lower !== "-") return null;
    const plain = (unit.bits & Is.relative) !== 0 && (unit.bits & Is.complementizer) === 0;
    if (!plain) {
      verbs ||= (unit.bits & (Is.auxiliary | Is.matter | Is.past | Is.cue)) !== 0;
      continue;
    }
    if (!verbs || units[at - 1]?.kind !== "word") return null;
    const phrase = phraseBefore(scene, units, at - 1);
    return phrase === null
      ? null
      : { build: "subject-verb", source: { first: phrase.first, end: last + 1 }, first: phrase.first };
  }
  return null;
}

/** `Ann Lee, partner and head of design at Oak said`: an apposition whose closing comma was left out. */
function apposedOpenly(scene: Scene, units: readonly Unit[], phrase: Phrase): Phrase | null {
  const head = units[phrase.first]!;
  if (head.capital || (head.bits & Is.determiner) !== 0) {
    const before = units[phrase.first - 1];
    if (before === undefined || (before.bits & Is.coordinator) === 0) return null;
  }
  for (let at = phrase.first - 1; at > 1 && phrase.first - at < 6; at--) {
    scene.meter.steps++;
    const unit = units[at]!;
    if (unit.lower === ",") {
      const name = phraseBefore(scene, units, at - 1);
      const named =
        name !== null &&
        name.end - name.first > 1 &&
        units[name.first]!.capital &&
        units[name.end - 1]!.capital;
      return named && name.first === 0 ? { first: name.first, end: phrase.end } : null;
    }
    if (unit.kind !== "word" || (unit.bits & (Is.auxiliary | Is.matter | Is.cue | Is.subjectPronoun)) !== 0)
      return null;
  }
  return null;
}

/** Past adverbs and times between subject and verb: "Smith later on Friday said". */
function skipBack(scene: Scene, units: readonly Unit[], from: number): number {
  let at = from;
  while (at > 0) {
    scene.meter.steps++;
    const unit = units[at]!;
    if (unit.kind !== "word") break;
    const loose =
      (unit.bits & (Is.adverb | Is.time)) !== 0 && (unit.bits & (Is.determiner | Is.subjectPronoun)) === 0;
    if (!loose || scene.names[unit.token]! > 0 || (unit.capital && (unit.bits & Is.time) === 0)) break;
    at--;
    if ((units[at]!.bits & Is.preposition) !== 0 && (unit.bits & Is.time) !== 0) at--;
  }
  return at;
}

function bracketBefore(units: readonly Unit[], from: number): number {
  const floor = Math.max(0, from - longestApposition);
  for (let at = from - 1; at >= floor; at--) if (units[at]!.lower === "(") return at;
  return -1;
}

/** `NP, who ..., said` and `NP who said`: the phrase before the relative word. */
function relative(scene: Scene, units: readonly Unit[], at: number): Subject | null {
  const before = units[at - 1];
  const last = before?.lower === "," ? at - 2 : at - 1;
  const nearest = last < 0 ? null : phraseBefore(scene, units, last);
  // "Lee, 24, who said": the age stands between the name and its clause.
  const aged =
    nearest !== null && /^\d/.test(units[nearest.first]!.lower) && nearest.end - nearest.first === 1;
  const named = aged && units[nearest.first - 1]?.lower === ",";
  const phrase = named ? (phraseBefore(scene, units, nearest.first - 2) ?? nearest) : nearest;
  if (phrase === null) return null;
  return { build: "relative", source: phrase, first: at };
}

/** The comma at `comma` closes an apposition: the source is the phrase before it, with all that is apposed. */
function apposed(scene: Scene, units: readonly Unit[], comma: number): Subject | null {
  const floor = Math.max(0, comma - longestApposition);
  let close = comma;
  let found: Phrase | null = null;
  for (let count = 0; count < mostCommas; count++) {
    const open = commaBefore(scene, units, close, floor);
    if (open <= 0 || !canBeApposed(units, open + 1, close)) break;
    const phrase = phraseBefore(scene, units, open - 1);
    if (phrase === null || governed(units, phrase.first)) break;
    found = phrase;
    const head = units[phrase.first]!;
    // A name heads the whole chain; an article or a number may itself be apposed to a name further left.
    if (head.capital && (head.bits & Is.determiner) === 0 && phrase.end - phrase.first > 1) break;
    if (units[phrase.first - 1]?.lower !== ",") break;
    const name = phraseBefore(scene, units, phrase.first - 2);
    if (name === null || !isName(units, name) || governed(units, name.first)) break;
    found = name;
    if (units[name.first - 1]?.lower !== ",") break;
    close = name.first - 1;
  }
  if (found === null) return null;
  return { build: "subject-verb", source: { first: found.first, end: comma }, first: found.first };
}

function apposedByDash(scene: Scene, units: readonly Unit[], dash: number): Subject | null {
  const floor = Math.max(1, dash - longestApposition);
  for (let at = dash - 1; at >= floor; at--) {
    scene.meter.steps++;
    if (units[at]!.lower !== units[dash]!.lower) continue;
    const phrase = phraseBefore(scene, units, at - 1);
    return phrase === null
      ? null
      : { build: "subject-verb", source: { first: phrase.first, end: dash }, first: phrase.first };
  }
  return null;
}

function commaBefore(scene: Scene, units: readonly Unit[], from: number, floor: number): number {
  for (let at = from - 1; at >= floor; at--) {
    scene.meter.steps++;
    const unit = units[at]!;
    if (unit.kind === "quote" && unit.end - unit.start > 60) return -1;
    if (unit.lower === ",") return at;
    if (unit.lower === ":" || unit.lower === ";") return -1;
  }
  return -1;
}

/** Article, number, "who", "of", a bare noun, a place: what an apposition begins with. */
function canBeApposed(units: readonly Unit[], first: number, end: number): boolean {
  const head = units[first];
  if (head === undefined || first >= end) return false;
  if (head.kind === "quote") return true;
  if (head.kind === "mark") return false;
  if ((head.bits & (Is.subjectPronoun | Is.auxiliary)) !== 0 && (head.bits & Is.determiner) === 0)
    return false;
  if ((head.bits & Is.coordinator) !== 0) return false;
  if ((head.bits & Is.subordinator) !== 0 && (head.bits & Is.relative) === 0) {
    return (head.bits & Is.preposition) !== 0;
  }
  return true;
}

/** Begins and ends with a capital: "Ann Lee", and no more than a place where it is one word. */
function isName(units: readonly Unit[], phrase: Phrase): boolean {
  return units[phrase.first]!.capital && units[phrase.end - 1]!.capital;
}

/** True where a preposition stands before the phrase: "in Paris, the mayor, ..." makes Paris no source. */
function governed(units: readonly Unit[], first: number): boolean {
  const before = units[first - 1];
  return before !== undefined && (before.bits & Is.preposition) !== 0;
}

/**
 * The subject of the clause that a verb without one hangs on ("rose and said", "..., adding"): the first phrase of the
 * units before it, led in by nothing but adverbials. `null` where it does not lie open.
 */
export function clauseSubject(scene: Scene, units: readonly Unit[], before: number): Phrase | null {
  let at = 0;
  let first = units[at];
  while (first !== undefined && at < before && (isLoose(first) || opensAdverbial(first))) {
    if (opensAdverbial(first)) {
      const comma = commaBehind(scene, units, at, before);
      if (comma < 0) return null;
      at = comma + 1;
    } else {
      at++;
    }
    first = units[at];
  }
  if (first === undefined || first.kind !== "word" || at >= before) return null;
  if ((first.bits & Is.subjectPronoun) !== 0) return { first: at, end: at + 1 };
  let end = at;
  while (end < before && end - at < longestApposition && isSubjectWord(scene, units, end, at)) {
    scene.meter.steps++;
    end++;
  }
  if (end === at) return null;
  // "His opponent, Ann Lee, replied": the name between commas belongs to the subject.
  const name = units[end]?.lower === "," ? phraseFrom(scene, units, end + 1, false) : null;
  if (name !== null && name.end < before && units[name.end]!.lower === "," && isName(units, name))
    end = name.end;
  return { first: at, end };
}

/** "Norland government spokesman Tom Hale": small nouns between a name that is no person's and the person's. */
function leadsToName(scene: Scene, units: readonly Unit[], at: number, first: number): boolean {
  const opener = scene.mentions[scene.names[units[first]!.token]! - 1];
  if (opener?.kind === "person") return false;
  for (let next = at; next < units.length && next < at + 4; next++) {
    const unit = units[next]!;
    if (unit.kind !== "word") return false;
    if (unit.capital) return scene.mentions[scene.names[unit.token]! - 1]?.kind === "person";
    if ((unit.bits & Is.past) !== 0 || !isNounLike(units, next)) return false;
  }
  return false;
}

function isLoose(unit: Unit): boolean {
  return unit.kind === "mark" || (unit.bits & (Is.coordinator | Is.adverb)) !== 0;
}

function opensAdverbial(unit: Unit): boolean {
  return (
    (unit.bits & (Is.preposition | Is.subordinator | Is.time)) !== 0 && (unit.bits & Is.determiner) === 0
  );
}

function commaBehind(scene: Scene, units: readonly Unit[], from: number, limit: number): number {
  for (let at = from + 1; at < limit && at - from < longestApposition; at++) {
    scene.meter.steps++;
    if (units[at]!.lower === ",") return at;
  }
  return -1;
}

function isSubjectWord(scene: Scene, units: readonly Unit[], at: number, first: number): boolean {
  const unit = units[at]!;
  if (unit.kind === "quote") return false;
  if (unit.kind === "mark") return unit.lower === "." || unit.lower === "-" || unit.lower === "'";
  if ((unit.bits & Is.determiner) !== 0) return at === first || (units[at - 1]!.bits & Is.linking) !== 0;
  if ((unit.bits & Is.linking) !== 0) return at > first && (unit.bits & Is.infinitive) === 0;
  if (at > first && !unit.capital && endsWithAny(unit.lower, scene.lexicon.participleEndings)) return false;
  if ((unit.bits & Is.adverb) !== 0 && !unit.capital) return false;
  // "Lind laid out": behind a bare name a small word is the verb.
  const named = at > first && units[first]!.capital && (units[first]!.bits & Is.determiner) === 0;
  if (named && !unit.capital && units[at - 1]!.capital && !leadsToName(scene, units, at, first)) return false;
  return isNounLike(units, at);
}

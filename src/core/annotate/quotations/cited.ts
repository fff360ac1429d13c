import { sourceEnd } from "./apposition.ts";
import type { Frame } from "./frame.ts";
import { isOwnerForm } from "./letters.ts";
import { Is } from "./lexicon.ts";
import { type Phrase, phraseFrom } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import { subjectBefore } from "./source.ts";
import type { Unit } from "./units.ts";

/** "according to NP": the source follows, what is said stands behind a comma or in front. */
export function accordingTo(scene: Scene, units: readonly Unit[], at: number): Frame | null {
  const phrases = scene.lexicon.accordingTo.get(units[at]!.lower) ?? [];
  for (const words of phrases) {
    if (!words.every((word, offset) => units[at + offset]?.lower === word)) continue;
    if (scene.lexicon.apposedAccording.has(words[0]!) && !isApposed(units, at)) continue;
    const from = at + words.length;
    const source = phraseFrom(scene, units, from, true);
    if (source === null || isRate(scene, units, at, source)) return null;
    const fronted = (at > 2 || (at > 0 && units[0]!.kind === "quote")) && !joinsOn(units, at);
    const end = citedEnd(scene, units, source, fronted);
    const comma = units[end]?.lower === ",";
    const content = comma ? end + 1 : end;
    const goesOn = content < units.length && units[content]!.lower !== "." && (comma || at === 0);
    return {
      build: "according-to",
      takes: "dcb",
      tense: "present",
      negated: false,
      first: at,
      end,
      cue: { start: units[at]!.start, end: units[from - 1]!.end },
      source: { first: source.first, end },
      addressee: null,
      lead:
        goesOn && !fronted
          ? units[content]!.kind === "quote"
            ? "quote"
            : "bare"
          : goesOn
            ? "comma"
            : "none",
      content: goesOn ? content : units.length,
      fronted,
      subordinator: -1,
    };
  }
  return null;
}

/** "…, and, according to Lee, …", "… that, according to Lee, …": what is said stands behind. */
function joinsOn(units: readonly Unit[], at: number): boolean {
  const joint = units[units[at - 1]?.lower === "," ? at - 2 : at - 1];
  return joint !== undefined && (joint.bits & Is.coordinator) !== 0;
}

/** ", so the police": behind a comma or a passage between marks, before a name or an article. */
function isApposed(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const next = units[at + 1];
  const edge = before !== undefined && (before.kind === "quote" || before.lower === ",");
  return edge && next !== undefined && (next.capital || (next.bits & Is.determiner) !== 0);
}

/** "per cent", "per 100,000": a rate and no source. */
function isRate(scene: Scene, units: readonly Unit[], at: number, source: Phrase): boolean {
  const head = units[source.first]!;
  if (head.capital || (head.bits & Is.determiner) !== 0) return false;
  if (scene.lexicon.rates.has(units[at]!.lower)) return true;
  // "according to height": one small noun in the singular is a measure and nobody's word.
  const { singularEnding } = scene.lexicon.table;
  const plural = scene.lexicon.plurals.has(head.lower) || head.lower.endsWith(singularEnding);
  return (
    singularEnding !== "" &&
    source.end - source.first === 1 &&
    !plural &&
    (head.bits & Is.objectPronoun) === 0
  );
}

/** Units of a cited source: "a report released on Monday by the state police" to the next comma or stop. */
const longestCitation = 16;

function citedEnd(scene: Scene, units: readonly Unit[], source: Phrase, loose: boolean): number {
  const next = units[source.end];
  const modified = next !== undefined && (next.bits & (Is.preposition | Is.past | Is.time)) !== 0;
  if (!modified) return sourceEnd(scene, units, source, loose);
  let at = source.end;
  while (at < units.length && at - source.first < longestCitation) {
    scene.meter.steps++;
    const unit = units[at]!;
    if (unit.kind === "quote") return source.end;
    if (unit.kind === "mark" && ",.;:—–!?".includes(unit.lower)) {
      if (unit.lower !== "." || at === units.length - 1) break;
    }
    if ((unit.bits & (Is.auxiliary | Is.matter | Is.subordinator | Is.coordinator)) !== 0) return source.end;
    at++;
  }
  return sourceEnd(scene, units, { first: source.first, end: at }, loose);
}

/** "der Behörde zufolge": the word that attributes stands behind its source. */
export function sourceThenWord(scene: Scene, units: readonly Unit[], at: number): Frame | null {
  const subject = subjectBefore(scene, units, at);
  if (subject?.source == null) return null;
  const fronted = subject.first > 1;
  return {
    build: "according-to",
    takes: "dcb",
    tense: "present",
    negated: false,
    first: subject.first,
    end: at + 1,
    cue: units[at]!,
    source: subject.source,
    addressee: null,
    lead: fronted ? "comma" : "bare",
    content: at + 1,
    fronted,
    subordinator: -1,
  };
}

/** "his claim that", "a warning by the agency that": the source is what owns the noun. */
export function nounOfSaying(scene: Scene, units: readonly Unit[], at: number): Frame | null {
  const next = units[at + 1];
  if (next === undefined || (next.bits & Is.complementizer) === 0) return null;
  const following = units[at + 2];
  if (following === undefined || (following.bits & Is.auxiliary) !== 0) return null;
  const owner = units[at - 1];
  if (owner === undefined || owner.kind !== "word" || !isOwnerForm(owner.lower)) return null;
  const first = ownerFirst(scene, units, at - 1);
  return {
    build: "noun",
    takes: "c",
    tense: "present",
    negated: false,
    first,
    end: at + 2,
    cue: units[at]!,
    source: { first, end: at },
    addressee: null,
    lead: "that",
    content: at + 2,
    fronted: false,
    subordinator: -1,
  };
}

function ownerFirst(scene: Scene, units: readonly Unit[], last: number): number {
  let first = last;
  while (first > 0 && last - first < 6 && units[first - 1]!.capital) {
    scene.meter.steps++;
    first--;
  }
  return first;
}

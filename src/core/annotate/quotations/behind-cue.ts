import type { Takes } from "../../language/quotation-table.ts";
import { governs, type Lead } from "./frame.ts";
import { countLetters, isCapital, isOwnerForm } from "./letters.ts";
import { Is } from "./lexicon.ts";
import { isNounLike, type Phrase, phraseFrom } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Unit } from "./units.ts";

/** What stands behind a verb of saying. */
export interface Behind {
  readonly addressee: Phrase | null;
  readonly lead: Lead;
  /** Unit the content begins with; the end of the units where there is none. */
  readonly content: number;
  /** Unit behind the clause itself. */
  readonly end: number;
}

/** Adverbial phrases that may stand between verb and content ("in a statement on Friday"). */
const mostAdverbials = 5;

/** Reads on from unit `from`, the first behind verb (and inverted subject). */
export function readBehind(
  scene: Scene,
  units: readonly Unit[],
  from: number,
  takes: Takes,
  fronted: boolean,
): Behind {
  let at = from;
  let addressee: Phrase | null = null;
  if (takes.includes("o") && ((units[at]?.bits ?? 0) & Is.complementizer) === 0) {
    addressee = phraseFrom(scene, units, at, true);
    if (addressee !== null) at = addressee.end;
    // "told the network's “Morning Hour”".
    if (addressee !== null && isProgramme(scene, units, at)) at++;
    else if (addressee === null && isProgrammeTold(scene, units, at)) at++;
  }
  const early = leadAt(scene, units, at, takes, fronted, addressee !== null);
  if (early !== null && early.lead !== "bare" && early.lead !== "nominal") return ledBy(addressee, early);
  const skipped = skipAdverbials(scene, units, at);
  addressee ??= skipped.addressee;
  const late = leadAt(scene, units, skipped.at, takes, fronted, addressee !== null);
  if (late !== null && (late.lead !== "nominal" || early === null)) {
    if (late.lead !== "bare" || early === null || clauseCanBegin(units, skipped.at)) {
      return ledBy(addressee, late);
    }
  }
  if (early !== null) return ledBy(addressee, early);
  const open = /^d+$/.test(takes) ? openedBehind(units, skipped.at) : -1;
  if (open > 0) return { addressee, lead: "quote", content: open, end: open };
  return { addressee, lead: "none", content: units.length, end: skipped.at };
}

function ledBy(addressee: Phrase | null, { lead, content, end }: Omit<Behind, "addressee">): Behind {
  return { addressee, lead, content, end };
}

/** `put it more bluntly: “…”`, `put it this way: “…”`: a few words of manner, a colon or comma, and speech; else -1. */
function openedBehind(units: readonly Unit[], from: number): number {
  for (let at = from; at < Math.min(units.length - 1, from + 5); at++) {
    if (units[at]!.kind === "quote" || (units[at]!.bits & (Is.cue | Is.coordinator)) !== 0) return -1;
    if (units[at]!.kind === "mark")
      return units[at + 1]!.kind === "quote" && ":,".includes(units[at]!.lower) ? at + 1 : -1;
  }
  return -1;
}

/** How the content is led in at this unit, or `null` where nothing here can be content. */
function leadAt(
  scene: Scene,
  units: readonly Unit[],
  at: number,
  takes: Takes,
  fronted: boolean,
  addressed: boolean,
): Omit<Behind, "addressee"> | null {
  const unit = units[at];
  if (unit === undefined) return { lead: "none", content: units.length, end: at };
  const next = units[at + 1];
  if (unit.kind === "quote") return { lead: "quote", content: at, end: at };
  if (unit.kind === "mark") return leadAtMark(scene, units, at, takes, fronted);
  const bits = unit.bits;
  const clause = governs(takes, "cbwqo");
  if ((bits & Is.complementizer) !== 0 && governs(takes, "cbwo") && !isDemonstrative(units, at)) {
    return next?.lower === ":" || next?.lower === ","
      ? leadAfterThat(units, at)
      : { lead: "that", content: at + 1, end: at + 1 };
  }
  if (
    (bits & Is.question) !== 0 &&
    clause &&
    !((bits & Is.subordinator) !== 0 && !takes.includes("q") && (fronted || !isWhether(units, at)))
  ) {
    return { lead: "question", content: at, end: at };
  }
  if (
    (bits & Is.infinitive) !== 0 &&
    takes.includes("i") &&
    next !== undefined &&
    next.kind !== "mark" &&
    (next.bits & Is.determiner) === 0
  ) {
    return { lead: "infinitive", content: at, end: at };
  }
  if (takes.includes("i") && (bits & Is.negation) !== 0 && (next?.bits ?? 0) & Is.infinitive) {
    return { lead: "infinitive", content: at, end: at };
  }
  if (
    !isDayOfParticiple(units, at) &&
    bareClause(units, at, takes) &&
    !(addressed && (bits & Is.subordinator) !== 0) &&
    !(fronted && !strongClauseStart(units, at))
  ) {
    return { lead: "bare", content: at, end: at };
  }
  if (governs(takes, "nmj") && !addressed && !isDayOfParticiple(units, at) && objectCanBegin(units, at))
    return { lead: "nominal", content: at, end: at };
  return null;
}

function leadAtMark(
  scene: Scene,
  units: readonly Unit[],
  at: number,
  takes: Takes,
  fronted: boolean,
): Omit<Behind, "addressee"> | null {
  const sign = units[at]!.lower;
  const next = units[at + 1];
  if (sign === ":") return { lead: "colon", content: at + 1, end: at + 1 };
  if (sign === ",") {
    if (next?.kind === "quote") return { lead: "quote", content: at + 1, end: at + 1 };
    if (scene.lexicon.table.commaBeforeClause && !fronted) {
      const clause = leadBehindComma(units, at + 1, takes);
      if (clause !== null) return clause;
    }
    return { lead: "comma", content: at + 1, end: at };
  }
  if ((sign === "–" || sign === "—" || sign === "-") && next?.kind === "quote") {
    return { lead: "quote", content: at + 1, end: at + 1 };
  }
  if (sign === "$" || sign === "£" || sign === "€") {
    return takes.includes("b") ? { lead: "bare", content: at, end: at } : null;
  }
  return { lead: "none", content: units.length, end: at };
}

/** Where a comma sets off the clause: ", dass …", ", ob …", ", er werde …". */
function leadBehindComma(units: readonly Unit[], at: number, takes: Takes): Omit<Behind, "addressee"> | null {
  const unit = units[at];
  if (unit === undefined || unit.kind !== "word" || !governs(takes, "cbwqo")) return null;
  if ((unit.bits & Is.complementizer) !== 0) return { lead: "that", content: at + 1, end: at + 1 };
  if ((unit.bits & Is.question) !== 0) return { lead: "question", content: at, end: at };
  if (!governs(takes, "bw") || !clauseCanBegin(units, at)) return null;
  return { lead: "bare", content: at, end: at };
}

/** "said that, if …", "said that: “…”". */
function leadAfterThat(units: readonly Unit[], at: number): Omit<Behind, "addressee"> {
  const content = at + 2;
  return { lead: units[content]?.kind === "quote" ? "quote" : "that", content, end: at + 1 };
}

/** "if" and "whether" ask behind any verb of saying; "when" and "how" only behind one that takes questions. */
function isWhether(units: readonly Unit[], at: number): boolean {
  return (units[at]!.bits & Is.whether) !== 0;
}

/** "said that was": a demonstrative and no conjunction. */
function isDemonstrative(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  const behind = units[at + 2];
  // "disputed that figure, saying": a noun and nothing more.
  if (next?.kind === "word" && (behind === undefined || ",.;".includes(behind.lower || " "))) return true;
  return (
    next === undefined ||
    isRelativeVerb(units, at + 1) ||
    ((next.bits & Is.auxiliary) !== 0 && (next.bits & (Is.subjectPronoun | Is.determiner)) === 0)
  );
}

/** "a fire that destroyed the mill": a verb of matter right behind makes "that" a relative word. */
function isRelativeVerb(units: readonly Unit[], at: number): boolean {
  const verb = units[at]!;
  const behind = units[at + 1];
  if ((verb.bits & (Is.past | Is.matter)) === 0 || verb.capital || behind?.kind !== "word") return false;
  return behind.capital || (behind.bits & (Is.determiner | Is.preposition | Is.objectPronoun)) !== 0;
}

/** "the rules announced Thursday would …": the verb belongs to what stands before, and the day to the participle. */
function isDayOfParticiple(units: readonly Unit[], at: number): boolean {
  return (units[at]!.bits & Is.time) !== 0 && ((units[at + 1]?.bits ?? 0) & Is.auxiliary) !== 0;
}

/** A clause without "that": where the verb as often takes an object, only if a finite verb shows. */
function bareClause(units: readonly Unit[], at: number, takes: Takes): boolean {
  if (!clauseCanBegin(units, at)) return false;
  return takes.includes("b") || (takes.includes("w") && showsVerb(units, at));
}

/** Units in which the finite verb of a clause must show. */
const verbReach = 14;

export function showsVerb(units: readonly Unit[], from: number, limit = units.length): boolean {
  for (let at = from; at < Math.min(limit, from + verbReach); at++) {
    const unit = units[at]!;
    if (unit.kind === "quote") continue;
    if (unit.kind === "mark" && ",;:".includes(unit.lower)) return false;
    const finite = Is.auxiliary | Is.matter | Is.past;
    if ((unit.bits & finite) !== 0 && at > from) return true;
    if ((unit.bits & Is.relative) !== 0 && at > from) return false;
  }
  return false;
}

function clauseCanBegin(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind !== "word") return false;
  if ((unit.bits & (Is.subjectPronoun | Is.determiner)) !== 0 || unit.capital) return true;
  if ((unit.bits & (Is.coordinator | Is.relative | Is.objectPronoun | Is.infinitive)) !== 0) return false;
  if ((unit.bits & Is.auxiliary) !== 0) return isOwnerForm(unit.lower) && unit.lower.length > 2;
  return true;
}

/** What begins a clause even where the content may as well stand in front: not "on", "as", "after", "Friday". */
function strongClauseStart(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  const weak = Is.preposition | Is.subordinator | Is.adverb | Is.time | Is.cue;
  return (unit.bits & weak) === 0 && at + 1 < units.length;
}

function objectCanBegin(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind !== "word") return false;
  if ((unit.bits & Is.determiner) !== 0 || unit.capital) return true;
  if ((unit.bits & (Is.objectPronoun | Is.subjectPronoun)) !== 0) return true;
  return isNounLike(units, at) && (unit.bits & (Is.adverb | Is.time)) === 0;
}

/** Passes over times, adverbs and phrases with a preposition; "to reporters" among them is whom it was said to. */
function skipAdverbials(
  scene: Scene,
  units: readonly Unit[],
  from: number,
): { readonly at: number; readonly addressee: Phrase | null } {
  let at = from;
  let addressee: Phrase | null = null;
  for (let count = 0; count < mostAdverbials; count++) {
    scene.meter.steps++;
    const unit = units[at];
    if (unit === undefined || unit.kind !== "word") break;
    const dated = dateEnd(scene, units, at);
    if (dated > at) {
      at = dated;
      continue;
    }
    if ((unit.bits & Is.time) !== 0 || ((unit.bits & Is.adverb) !== 0 && !unit.capital)) {
      at++;
      continue;
    }
    if ((unit.bits & Is.preposition) === 0) break;
    if (isCount(scene, units, at + 1)) break;
    const next = dateEnd(scene, units, at + 1);
    const timed = next > at + 1 ? next : afterTime(units, at + 1);
    if (timed > at + 1) {
      at = timed;
      continue;
    }
    // "said on “Morning Hour”": a programme that somebody speaks on.
    if (units[at + 1]?.kind === "quote" && isTitleLike(scene.text, units[at + 1]!)) {
      at += 2;
      continue;
    }
    const phrase = phraseFrom(scene, units, at + 1, true);
    if (phrase === null) break;
    const behind = units[phrase.end];
    if ((unit.bits & Is.infinitive) !== 0 && isInfinitive(units, phrase)) break;
    // "said in the shed was a tractor": the phrase is the content's own.
    if (behind !== undefined && behind.kind === "word" && (behind.bits & (Is.auxiliary | Is.matter)) !== 0)
      break;
    if ((unit.bits & Is.towards) !== 0 && addressee === null) addressee = phrase;
    at = phrase.end;
    // "on the network's “Morning Hour”".
    if (units[at]?.kind === "quote" && isOwnerForm(units[at - 1]!.lower)) at++;
  }
  return { at, addressee };
}

/** "about 20 people", "at least two men": a preposition before a number that is no date bounds it, and begins the content. */
function isCount(scene: Scene, units: readonly Unit[], at: number): boolean {
  const bound = scene.lexicon.bounds.has(units[at]?.lower ?? "") ? at + 1 : at;
  const unit = units[bound];
  if (unit === undefined || unit.kind !== "word") return false;
  if (bound > at) return true;
  return /^\d/.test(unit.lower) && dateEnd(scene, units, at) === at && units[at + 1]?.capital === false;
}

/** `told “Morning Hour” she would run`: a title right behind the verb, and a clause with a subject behind it. */
function isProgrammeTold(scene: Scene, units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (unit?.kind !== "quote" || next?.kind !== "word" || !isTitleLike(scene.text, unit)) return false;
  return (next.bits & (Is.subjectPronoun | Is.complementizer | Is.determiner)) !== 0;
}

function isProgramme(scene: Scene, units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit?.kind === "quote" && isOwnerForm(units[at - 1]!.lower) && isTitleLike(scene.text, unit);
}

/** Characters of a title that stands in an adverbial. */
const longestTitle = 40;

function isTitleLike(text: string, unit: Unit): boolean {
  if (unit.end - unit.start > longestTitle) return false;
  let words = 0;
  let large = 0;
  let opens = false;
  for (let at = unit.start; at < unit.end; at++) {
    const begins = countLetters(text, at, at + 1) > 0 && countLetters(text, at - 1, at) === 0;
    if (!begins) continue;
    const code = text.charCodeAt(at);
    const isLarge = isCapital(code) || (code >= 0x30 && code <= 0x39);
    if (words === 0) opens = isLarge;
    words++;
    if (isLarge) large++;
  }
  return opens && large * 2 >= words;
}

/** "to establish a channel": a lone small word with an object behind it is a verb, "to reporters" is not. */
function isInfinitive(units: readonly Unit[], phrase: Phrase): boolean {
  const head = units[phrase.first]!;
  const next = units[phrase.first + 1];
  if (head.capital || (head.bits & (Is.determiner | Is.objectPronoun)) !== 0 || next?.kind !== "word")
    return false;
  if ((next.bits & Is.complementizer) !== 0) return false;
  const object = Is.determiner | Is.objectPronoun | Is.adverb;
  return next.capital || (next.bits & object) !== 0;
}

function dateEnd(scene: Scene, units: readonly Unit[], at: number): number {
  const unit = units[at];
  if (unit === undefined) return at;
  const behind = scene.dateEnds[unit.token]!;
  if (behind === 0) return at;
  let end = at;
  while (end < units.length && units[end]!.token < behind) end++;
  return end;
}

function afterTime(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && at - from < 4 && (units[at]!.bits & (Is.time | Is.determiner)) !== 0) at++;
  const last = units[at - 1];
  return last !== undefined && at > from && (last.bits & Is.time) !== 0 ? at : from;
}

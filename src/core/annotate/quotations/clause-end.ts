import type { Frame } from "./frame.ts";
import { endsWithAny, Is } from "./lexicon.ts";
import type { Scene } from "./scene.ts";
import { lastSign, type Unit } from "./units.ts";

/** Frames looked at to the right of one: more in one sentence is a list, not prose. */
const lookAhead = 8;

/** Units that one piece may take. No sentence of news is longer; without a border hostile text costs its square. */
export const longestContent = 400;

/** Where the clause that begins at `first` gives way to a sibling, a comma that closes it, or the end. */
export function clauseEnd(
  scene: Scene,
  units: readonly Unit[],
  frames: readonly Frame[],
  index: number,
  first: number,
): number {
  const frame = frames[index]!;
  let end = Math.min(units.length, first + longestContent);
  for (let next = index + 1; next < frames.length && next <= index + lookAhead; next++) {
    const other = frames[next]!;
    if (other.first < first) continue;
    const cut = cutBefore(scene, units, frame, other);
    if (cut > first) {
      end = cut;
      break;
    }
  }
  const comma = closingComma(scene, units, frame, first, end);
  return comma > 0 ? comma : end;
}

/** Where a later frame ends the content of an earlier one, or -1 where it stands inside it. */
function cutBefore(scene: Scene, units: readonly Unit[], frame: Frame, other: Frame): number {
  const before = units[other.first - 1];
  if (before === undefined) return -1;
  if (other.build === "coordinated") {
    if (frame.lead === "infinitive" || frame.build === "dependent") return -1;
    return before.lower === "," ? other.first - 1 : other.first;
  }
  if (other.build === "dependent") {
    // "saying he lied and suggesting that he resign": one participle beside the other.
    const beside = frame.build === "dependent" && (before.bits & Is.coordinator) !== 0;
    return beside ? other.first - 1 : cutBeforeDependent(scene, units, other);
  }
  if (other.build === "according-to") return before.lower === "," ? other.first - 1 : -1;
  // "… because, he said, …": the speaker is named once more inside what he says.
  if (other.fronted && other.lead === "comma" && isPronoun(units, other)) return -1;
  if (other.fronted && (other.lead === "none" || other.lead === "comma")) {
    return before.kind === "quote" ? other.first : other.first - 1;
  }
  if (scene.lexicon.contrasts.has(before.lower)) return other.first - 1;
  if ((before.bits & Is.coordinator) !== 0) {
    const comma = units[other.first - 2];
    return comma?.lower === "," || comma?.lower === ";" ? other.first - 2 : -1;
  }
  return before.lower === ";" ? other.first - 1 : -1;
}

export function isPronoun(units: readonly Unit[], { source }: Frame): boolean {
  if (source === null || source.end - source.first !== 1) return false;
  return (units[source.first]!.bits & Is.subjectPronoun) !== 0;
}

/** ", adding", ", after earlier saying", "with officials saying". */
function cutBeforeDependent(scene: Scene, units: readonly Unit[], other: Frame): number {
  const before = units[other.first - 1]!;
  if (before.kind === "quote") return other.first;
  if (scene.lexicon.accompanying.has(before.lower)) return other.first - 1;
  const led = (before.bits & (Is.preposition | Is.subordinator | Is.adverb)) !== 0;
  for (let at = other.first - 1; at >= Math.max(0, other.first - (led ? 3 : 1)); at--) {
    if (units[at]!.lower === ",") return at;
  }
  return -1;
}

/** "After he said he would go, ..." and "Smith, who said he was tired, ...": the clause ends with the next comma. */
function closingComma(
  scene: Scene,
  units: readonly Unit[],
  frame: Frame,
  first: number,
  limit: number,
): number {
  const relative = frame.build === "relative" && units[frame.first - 1]?.lower === ",";
  const opening = frame.build === "dependent" && opensStretch(units, frame.first);
  const subordinate = frame.subordinator >= 0 && opensStretch(units, frame.subordinator);
  const enclosed = !subordinate && opensSubordinate(scene, units, frame.first);
  const whole = relative || subordinate || opening || enclosed;
  for (let at = first; at < limit; at++) {
    scene.meter.steps++;
    if (at > first && refusesNext(units, at)) return at;
    const marked = units[at]!.kind === "quote" && lastSign(scene.text, units[at]!) === ",";
    if (marked && (whole || (at > first && commentsOn(scene, units, at + 1)))) return at + 1;
    if (units[at]!.lower !== ",") continue;
    if (units[at - 1]?.kind === "quote" && commentsOn(scene, units, at + 1)) return at;
    if (whole || scene.lexicon.contrasts.has(units[at + 1]?.lower ?? "")) return at;
    // "to come home, even though ...": an order ends where the teller goes on with his own reasons.
    if (frame.lead === "infinitive" && tellsOn(units, at + 1)) return at;
  }
  return -1;
}

/** `“a fantasy,” escalating …`, `“a fantasy,” a claim that …`: behind marked words, a comment is the teller's. */
function commentsOn(scene: Scene, units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind !== "word" || unit.capital) return false;
  if (endsWithAny(unit.lower, scene.lexicon.participleEndings)) return (unit.bits & Is.cue) === 0;
  return scene.lexicon.indefinites.has(unit.lower) && (unit.bits & Is.determiner) !== 0;
}

/** "but declined to elaborate": what the source would not say is told by the teller. */
function refusesNext(units: readonly Unit[], at: number): boolean {
  const joined = units[at];
  const verb = units[at + 1];
  const to = units[at + 2];
  if (joined === undefined || verb === undefined || to === undefined) return false;
  return (
    (joined.bits & Is.coordinator) !== 0 && (verb.bits & Is.refusal) !== 0 && (to.bits & Is.infinitive) !== 0
  );
}

function tellsOn(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (unit === undefined) return false;
  if ((unit.bits & Is.subordinator) !== 0) return (unit.bits & Is.relative) === 0;
  return (unit.bits & Is.adverb) !== 0 && next !== undefined && (next.bits & Is.subordinator) !== 0;
}

/** Units before a frame within which the word that opens its stretch can still govern it. */
const subordinateReach = 30;

/** "When he gave a speech saying ...": the stretch begins with a subordinate clause and no comma has closed it yet. */
function opensSubordinate(scene: Scene, units: readonly Unit[], before: number): boolean {
  if (before > subordinateReach) return false;
  const head = units.findIndex((unit) => unit.kind === "word");
  const opener = units[head];
  if (opener === undefined || (opener.bits & Is.subordinator) === 0 || (opener.bits & Is.determiner) !== 0)
    return false;
  for (let at = head; at < before; at++) {
    scene.meter.steps++;
    if (units[at]!.lower === ",") return false;
  }
  return true;
}

function opensStretch(units: readonly Unit[], at: number): boolean {
  if (at === 0) return true;
  const before = units[at - 1]!;
  return at <= 2 && (before.kind === "mark" || (before.bits & (Is.coordinator | Is.adverb)) !== 0);
}

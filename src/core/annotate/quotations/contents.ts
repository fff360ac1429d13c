import { showsVerb } from "./behind-cue.ts";
import { clauseEnd, isPronoun, longestContent } from "./clause-end.ts";
import { type Frame, governs } from "./frame.ts";
import { isCapital } from "./letters.ts";
import { endsWithAny, Is } from "./lexicon.ts";
import { isNounLike } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import { lastSign, type Unit } from "./units.ts";

/** Units that hold what is said. */
export interface Piece {
  readonly first: number;
  readonly end: number;
}

/** What one frame attributes, and by which way of standing. */
export interface Attributed {
  readonly frame: Frame;
  readonly pieces: readonly Piece[];
  readonly place: "behind" | "before" | "around";
}

/** A fronted clause shorter than this is an adverbial ("On Friday, ..."), in words. */
const shortestClause = 3;

/** What each frame of a stretch attributes; frames that attribute nothing are left out. */
export function contentsOf(
  scene: Scene,
  units: readonly Unit[],
  frames: readonly Frame[],
): readonly Attributed[] {
  const found: Attributed[] = [];
  frames.forEach((_, index) => {
    const attributed = contentOf(scene, units, frames, index, found);
    if (attributed !== null) found.push(attributed);
  });
  return found;
}

function contentOf(
  scene: Scene,
  units: readonly Unit[],
  frames: readonly Frame[],
  index: number,
  earlier: readonly Attributed[],
): Attributed | null {
  const frame = frames[index]!;
  const before = frame.fronted ? pieceBefore(scene, units, frames, index, earlier) : null;
  if (leadsOn(frame) && !(before !== null && weakLead(scene, units, frame, before))) {
    const piece = pieceBehind(scene, units, frames, index);
    // "“…,” he told them that …": both belong to one saying.
    const quoted =
      before !== null &&
      frame.lead !== "nominal" &&
      units[before.end - 1]?.kind === "quote" &&
      before.end - before.first === 1;
    if (piece !== null) {
      return quoted
        ? { frame, pieces: [before, piece], place: "around" }
        : { frame, pieces: [piece], place: "behind" };
    }
  }
  if (before === null && frame.lead === "comma" && frame.fronted)
    return parenthesis(scene, units, frames, index);
  if (before === null || !governs(frame.takes, "dt")) return null;
  // "Reached by phone, Lee declined to comment": who says nothing has said nothing before either.
  if (frame.negated && before.end - before.first > 1) return null;
  const rest =
    frame.lead === "comma" || frame.lead === "quote" ? pieceAfterComma(scene, units, frames, index) : null;
  return rest === null
    ? { frame, pieces: [before], place: "before" }
    : { frame, pieces: [before, rest], place: "around" };
}

/** "Instead, he said, the deal …", "The mills, he said, could …": a word or two before, the clause behind. */
function parenthesis(
  scene: Scene,
  units: readonly Unit[],
  frames: readonly Frame[],
  index: number,
): Attributed | null {
  const frame = frames[index]!;
  if (!governs(frame.takes, "dt")) return null;
  const goesOn = units[frame.content];
  if (goesOn !== undefined && (goesOn.bits & (Is.auxiliary | Is.matter)) !== 0) {
    const end = withoutStops(units, frame.content, clauseEnd(scene, units, frames, index, frame.content));
    const subject = { first: 0, end: frame.first - 1 };
    return { frame, pieces: [subject, { first: frame.content, end }], place: "around" };
  }
  const rest = pieceAfterComma(scene, units, frames, index);
  return rest === null ? null : { frame, pieces: [rest], place: "behind" };
}

function leadsOn(frame: Frame): boolean {
  return frame.lead !== "none" && frame.lead !== "comma";
}

/** A lead that is no content of its own where the content already stands in front. */
function weakLead(scene: Scene, units: readonly Unit[], frame: Frame, before: Piece): boolean {
  if (frame.build === "verb-subject") return true;
  if (frame.lead !== "quote") return frame.lead === "nominal";
  if (units[before.end - 1]?.kind === "quote") return true;
  // "On the bridge, she said, “we failed”" goes on small; "Asked about it, she said, “We failed”" begins anew.
  return !isCapital(scene.text.charCodeAt(firstLetter(scene.text, units[frame.content]!)));
}

/** Offset of the first character behind the opening mark. */
function firstLetter(text: string, unit: { readonly start: number; readonly end: number }): number {
  let at = unit.start;
  while (at < unit.end && marks.includes(text[at]!)) at++;
  return at;
}

const marks = "\"'“”‘’«»„‚‹›`[( ";

/** From the lead to the end of the clause. */
function pieceBehind(
  scene: Scene,
  units: readonly Unit[],
  frames: readonly Frame[],
  index: number,
): Piece | null {
  const frame = frames[index]!;
  let first = frame.content;
  let end = clauseEnd(scene, units, frames, index, first);
  const led = quoteBehindWords(units, first, end);
  if (led > 0) first = led;
  if (frame.lead === "quote" || frame.lead === "colon" || led > 0) {
    while (first < end && units[first]!.kind === "mark") first++;
    if (units[first]?.kind === "quote" && closesItself(scene, units, first))
      end = Math.min(end, quoteRun(units, first));
  }
  end = withoutStops(units, first, end);
  const words = wordsIn(units, first, end);
  if (words === 0) return null;
  if (frame.lead === "bare" && words < 2) return null;
  if (
    frame.lead === "bare" &&
    frame.build === "dependent" &&
    !showsVerb(units, first, end) &&
    !holdsQuote(units, first, end)
  )
    return null;
  if (frame.lead === "nominal" && !frame.takes.includes("n") && !holdsQuote(units, first, end)) return null;
  return { first, end };
}

function holdsQuote(units: readonly Unit[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (units[at]!.kind === "quote") return true;
  return false;
}

/** `said simply and clearly, “…”`: a few words and a comma before the passage belong to the telling. */
function quoteBehindWords(units: readonly Unit[], first: number, end: number): number {
  for (let at = first + 1; at < Math.min(end, first + 5); at++) {
    if (units[at]!.kind !== "quote") continue;
    return units[at - 1]!.lower === "," ? at : -1;
  }
  return -1;
}

/** Characters from which a marked passage before a comma is an utterance and no part of a clause that goes on. */
const shortestUtterance = 40;

/** True where a marked passage is a whole utterance: a stop or comma stands inside its closing mark, or nothing goes on. */
function closesItself(scene: Scene, units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  const last = lastSign(scene.text, unit);
  if (",.!?…".includes(last)) return true;
  const next = units[at + 1];
  if (next?.lower === ",") return unit.end - unit.start > shortestUtterance;
  return next === undefined || ".;!?".includes(next.lower === "" ? " " : next.lower);
}

/** Passages between marks that follow each other with nothing but signs between. */
function quoteRun(units: readonly Unit[], first: number): number {
  let end = first + 1;
  for (let at = first + 1; at < units.length; at++) {
    if (units[at]!.kind === "quote") end = at + 1;
    else if (units[at]!.kind !== "mark") break;
  }
  return end;
}

/** What stands in front of the frame: from the last border to the comma or mark before it. */
function pieceBefore(
  scene: Scene,
  units: readonly Unit[],
  frames: readonly Frame[],
  index: number,
  earlier: readonly Attributed[],
): Piece | null {
  const frame = frames[index]!;
  let end = frame.first;
  while (end > 0 && units[end - 1]!.kind === "mark" && ",—–-".includes(units[end - 1]!.lower)) end--;
  let first = Math.max(borderBefore(units, frame, earlier), behindDateline(units, end), end - longestContent);
  first = quoteAlone(units, first, end);
  while (first < end && isOpener(units[first]!)) first++;
  const words = wordsIn(units, first, end);
  const quoted = units.slice(Math.max(first, end - 40), end).some((unit) => unit.kind === "quote");
  scene.meter.steps += Math.min(40, end - first);
  if (!quoted && (words < shortestClause || isAdverbial(scene, units, first, end))) return null;
  return words === 0 ? null : { first, end };
}

function isOpener(unit: Unit): boolean {
  return unit.kind === "mark" ? !"$£€#@(".includes(unit.lower) : (unit.bits & Is.coordinator) !== 0;
}

/** Behind what an earlier frame of the same stretch has taken, where that stands on its own. */
function borderBefore(units: readonly Unit[], frame: Frame, earlier: readonly Attributed[]): number {
  const last = earlier[earlier.length - 1];
  if (last === undefined) return 0;
  if (last.place === "before" || last.place === "around") {
    const end = Math.max(last.frame.end, ...last.pieces.map((piece) => piece.end));
    return end < frame.first ? end : 0;
  }
  // "…, adding that it was late, he said": the pronoun takes up the clause before and not the whole sentence.
  return isPronoun(units, frame) ? last.frame.content : 0;
}

/** Units in which a dateline at the head of a sentence must show its dash: `OSLO, May 2 (Agency) — `. */
const longestDateline = 12;

function behindDateline(units: readonly Unit[], end: number): number {
  for (let at = 1; at < Math.min(end, longestDateline); at++) {
    const unit = units[at]!;
    const dash = unit.kind === "mark" && "—–-".includes(unit.lower);
    if (dash && units[at - 1]!.end < unit.start && (units[at - 1]!.lower === ")" || at <= 3)) return at + 1;
    if (unit.kind === "word" && !unit.capital && (unit.bits & Is.time) === 0 && !/^\d/.test(unit.lower))
      return 0;
  }
  return 0;
}

/** `Smith shook his head: “…,” he said`: telling before a colon or dash is no part of the passage behind it. */
function quoteAlone(units: readonly Unit[], first: number, end: number): number {
  if (units[end - 1]?.kind !== "quote") return first;
  let start = end - 1;
  while (start > first && units[start - 1]!.kind === "quote") start--;
  const before = units[start - 1];
  return before !== undefined && start > first && ":—–".includes(before.lower) && before.lower !== ""
    ? start
    : first;
}

/** A fronted stretch without a verb: "In a letter to staff", "Last week". */
function isAdverbial(scene: Scene, units: readonly Unit[], first: number, end: number): boolean {
  const head = units[first];
  if (head === undefined) return true;
  // "Asked whether it was so", "Told of the vote", "Speaking in Oakport": how the saying came about.
  const cue = (head.bits & Is.cue) !== 0 && !isNounLike(units, first);
  const participle =
    endsWithAny(head.lower, scene.lexicon.participleEndings) && !showsVerb(units, first, end);
  if (first === 0 && (cue || participle) && scene.names[head.token] === 0) return true;
  const opens =
    (head.bits & (Is.preposition | Is.time | Is.subordinator | Is.adverb)) !== 0 &&
    (head.bits & Is.determiner) === 0;
  if (!opens) return false;
  // "At least twelve people died": a preposition at the head and a clause all the same.
  if ((head.bits & Is.subordinator) === 0 && showsVerb(units, first, end)) return false;
  for (let at = first; at < end && at < first + 24; at++) if (units[at]!.lower === ",") return false;
  return end - first < 24;
}

/** "Q1, he said, Q2" and "The deal, he said, will help": what goes on behind the comma that closes the frame. */
function pieceAfterComma(
  scene: Scene,
  units: readonly Unit[],
  frames: readonly Frame[],
  index: number,
): Piece | null {
  const frame = frames[index]!;
  const first = behindManner(scene, units, frame.content);
  const unit = units[first];
  if (unit === undefined) return null;
  if (unit.kind === "quote") {
    const end = closesItself(scene, units, first)
      ? quoteRun(units, first)
      : clauseEnd(scene, units, frames, index, first);
    return { first, end: withoutStops(units, first, end) };
  }
  if (frame.lead === "quote" || unit.kind === "mark") return null;
  const sibling = frames
    .slice(index + 1, index + 3)
    .some((other) => other.first <= first + 1 && other.first >= first - 1);
  if (sibling) return null;
  if ((unit.bits & Is.coordinator) !== 0) {
    const next = units[first + 1];
    const clause =
      next !== undefined && (next.capital || (next.bits & (Is.determiner | Is.subjectPronoun)) !== 0);
    if (!clause) return null;
  } else if (
    !units.slice(first, first + 4).some((near) => near.kind === "quote") &&
    (unit.bits & (Is.subordinator | Is.relative | Is.preposition)) !== 0 &&
    (unit.bits & Is.determiner) === 0
  ) {
    return null;
  }
  if (endsWithAny(unit.lower, scene.lexicon.participleEndings)) return null;
  if (frame.build === "verb-subject" && (unit.bits & Is.coordinator) === 0) return null;
  const marked = units.slice(first, first + 4).some((near) => near.kind === "quote");
  if (!marked && !showsVerb(units, first)) return null;
  const end = withoutStops(units, first, clauseEnd(scene, units, frames, index, first));
  return wordsIn(units, first, end) < 2 ? null : { first, end };
}

/** `“It was,” she said, pausing, “the end.”`, `…, her voice low, “the end.”`: a few words without a verb are how it was said. */
function behindManner(scene: Scene, units: readonly Unit[], from: number): number {
  const head = units[from];
  if (head?.kind !== "word" || (head.bits & Is.cue) !== 0) return from;
  const participle = endsWithAny(head.lower, scene.lexicon.participleEndings);
  if (!participle && ((head.bits & Is.determiner) === 0 || showsVerb(units, from))) return from;
  for (let at = from + 1; at < Math.min(units.length - 1, from + 8); at++) {
    if (units[at]!.kind === "quote") return from;
    if (units[at]!.kind === "mark")
      return units[at]!.lower === "," && units[at + 1]!.kind === "quote" ? at + 1 : from;
  }
  return from;
}

function withoutStops(units: readonly Unit[], first: number, end: number): number {
  let at = end;
  while (at > first && units[at - 1]!.kind === "mark" && ".,;:!—–-".includes(units[at - 1]!.lower)) at--;
  return at;
}

function wordsIn(units: readonly Unit[], first: number, end: number): number {
  let words = 0;
  for (let at = first; at < end && words < 8; at++) {
    if (units[at]!.kind === "quote") words += 3;
    else if (units[at]!.kind === "word") words++;
  }
  return words;
}

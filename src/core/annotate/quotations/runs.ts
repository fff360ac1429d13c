import type { Span } from "../../model.ts";
import { cutAtParagraphs, spanOf, spansOf } from "./assemble.ts";
import type { Draft } from "./draft.ts";
import { findFrames } from "./frames.ts";
import { Is } from "./lexicon.ts";
import { phraseFrom } from "./noun-phrase.ts";
import type { Passage } from "./pairing.ts";
import type { Scene } from "./scene.ts";
import type { SieveName } from "./sieves.ts";
import { clauseSubject } from "./source.ts";
import { lastSign, type Stretch, type Unit } from "./units.ts";

/**
 * Speech that no clause of its own attributes: what goes on behind a closed sentence of attribution, stands behind a
 * colon, is labelled with a name, or closes with a verb that is no verb of saying.
 */
export function assembleRun(
  scene: Scene,
  stretches: readonly Stretch[],
  index: number,
  passages: readonly Passage[],
  drafts: Draft[],
  lineBySentence: boolean,
): void {
  const stretch = stretches[index]!;
  const { units } = stretch;
  if (!units.some((unit) => unit.kind === "quote")) return;
  const last = drafts[drafts.length - 1];
  if (last !== undefined && last.lastStretch === index && last.stretch === index) {
    joinOpenRun(stretches, index, passages, drafts);
    return;
  }
  if (behindOpenColon(scene, stretches, index, drafts, contentsAlone(scene, stretch, passages))) return;
  if (afterColon(scene, stretch, index, drafts)) return;
  if (bareVerb(scene, stretch, index, drafts)) return;
  const previous = stretches[index - 1];
  const follows =
    last !== undefined && last.lastStretch === index - 1 && previous?.paragraph === stretch.paragraph;
  const contents = speechAlone(scene, units, passages, follows ? 1 : fewestLetters);
  if (contents === null) return;
  if (last !== undefined && previous !== undefined && last.lastStretch === index - 1) {
    const sameParagraph = previous.paragraph === stretch.paragraph;
    const run = lastPassage(previous, passages);
    const custom = run?.continues === true;
    if (
      (sameParagraph || custom || (lineBySentence && oneLineApart(scene, previous, stretch))) &&
      joins(last)
    ) {
      last.contents.push(...contents);
      last.lastStretch = index;
      return;
    }
    push(drafts, index, contents, sameParagraph ? "same-run" : "next-paragraph", drafts.length - 1, null);
    return;
  }
  if (last !== undefined && stretch.paragraph - stretches[last.lastStretch]!.paragraph <= 1) {
    push(drafts, index, contents, "next-paragraph", drafts.length - 1, null);
    return;
  }
  push(drafts, index, contents, index > 0 ? "subject-before" : "none", -1, null);
}

/** `“It was late. / “We went home,” Lee said.`: a run left open by custom belongs to the clause of the next paragraph. */
function joinOpenRun(
  stretches: readonly Stretch[],
  index: number,
  passages: readonly Passage[],
  drafts: Draft[],
): void {
  let place = drafts.length - 1;
  while (place > 0 && drafts[place - 1]!.stretch === index) place--;
  const named = drafts[place]!;
  const open = drafts[place - 1];
  const previous = stretches[index - 1];
  if (open === undefined || previous === undefined || open.lastStretch !== index - 1) return;
  if (open.cue !== null || open.source !== null || open.kind !== "direct" || named.kind !== "direct") return;
  if (lastPassage(previous, passages)?.continues !== true) return;
  if (named.contents[0]!.start !== stretches[index]!.units[0]!.start) return;
  named.contents = [...open.contents, ...named.contents];
  drafts.splice(place - 1, 1);
  for (const draft of drafts.slice(place - 1)) if (draft.takesFrom >= place) draft.takesFrom--;
}

function contentsAlone(scene: Scene, stretch: Stretch, passages: readonly Passage[]): Span[] | null {
  return speechAlone(scene, stretch.units, passages, fewestLetters);
}

/** `Smith said:` at the end of a paragraph, and the next one is all between marks. */
function behindOpenColon(
  scene: Scene,
  stretches: readonly Stretch[],
  index: number,
  drafts: Draft[],
  contents: Span[] | null,
): boolean {
  const previous = stretches[index - 1];
  if (contents === null || previous === undefined || previous.units.length === 0) return false;
  if (previous.units[previous.units.length - 1]!.lower !== ":") return false;
  const frames = findFrames(scene, previous.units, previous.headline);
  const frame = frames[frames.length - 1];
  if (frame === undefined || frame.content < previous.units.length) return false;
  const subject = frame.source ?? clauseSubject(scene, previous.units, frame.first);
  push(drafts, index, contents, "lead-in", -1, spanOf(previous.units, subject));
  drafts[drafts.length - 1]!.cue = { start: frame.cue.start, end: frame.cue.end };
  return true;
}

function joins(last: Draft): boolean {
  if (last.kind === "direct") return last.sieve !== "none";
  return last.kind === "mixed" && last.sieve === "clause-after";
}

function push(
  drafts: Draft[],
  stretch: number,
  contents: Span[],
  sieve: SieveName,
  takesFrom: number,
  source: Span | null,
): void {
  drafts.push({
    kind: "direct",
    contents,
    cue: null,
    source,
    addressee: null,
    frame: null,
    sieve,
    stretch,
    lastStretch: stretch,
    takesFrom,
    within: -1,
    inner: false,
  });
}

function lastPassage(stretch: Stretch, passages: readonly Passage[]): Passage | null {
  for (let at = stretch.units.length - 1; at >= 0; at--) {
    const unit = stretch.units[at]!;
    if (unit.kind === "quote") return passages[unit.passage]!;
    if (unit.kind === "word") return null;
  }
  return null;
}

function oneLineApart(scene: Scene, previous: Stretch, stretch: Stretch): boolean {
  const gap = scene.text.slice(previous.span.end, stretch.span.start);
  return gap.split("\n").length <= 2;
}

/** Letters below which a passage alone on its line is a heading or a title. */
const fewestLetters = 8;

/** The passages of a stretch that holds nothing else; `null` where words stand outside, or too few inside. */
function speechAlone(
  scene: Scene,
  units: readonly Unit[],
  passages: readonly Passage[],
  fewest: number,
): Span[] | null {
  const spans: Span[] = [];
  let letters = 0;
  for (const unit of units) {
    if (unit.kind === "word") {
      if ((unit.bits & Is.coordinator) === 0 || spans.length > 0) return null;
      continue;
    }
    if (unit.kind !== "quote") continue;
    letters += passages[unit.passage]!.letters;
    spans.push(...cutAtParagraphs(scene, unit));
  }
  if (letters < fewest) return null;
  return fewest === 1 || scene.text.slice(spans[0]!.start, spans[0]!.end).includes(" ") ? spans : null;
}

/** `Smith was blunt: “…”`, `Smith: “…”`: what a colon leads in, whatever the verb. */
function afterColon(scene: Scene, stretch: Stretch, index: number, drafts: Draft[]): boolean {
  const { units } = stretch;
  const at = units.findIndex((unit, place) => unit.kind === "quote" && units[place - 1]?.lower === ":");
  if (at < 2) return false;
  let end = at + 1;
  while (end < units.length && units[end]!.kind !== "word") end++;
  while (end > at && units[end - 1]!.kind === "mark") end--;
  const labelled = isLabel(units, at - 1);
  // `in three steps: “read”, “sort”, “keep”`: single words behind a colon are a list.
  const named = labelled && at - 1 <= longestName;
  if (!named && !",.!?…".includes(lastSign(scene.text, units[at]!)) && isShort(units[at]!)) return false;
  const subject = labelled ? { first: 0, end: at - 1 } : clauseSubject(scene, units, at);
  const sieve = labelled ? "label" : "subject-before";
  push(drafts, index, spansOf(scene, units, [{ first: at, end }]), sieve, -1, spanOf(units, subject));
  return true;
}

/** Units of a label that is a name and no clause whose verb the lists lack. */
const longestName = 4;

/** Characters up to which a passage without a stop of its own is a term rather than a sentence. */
const longestTerm = 40;

function isShort(unit: Unit): boolean {
  return unit.end - unit.start <= longestTerm;
}

/** Units a label before a colon may take: name, title, place. */
const longestLabel = 10;

function isLabel(units: readonly Unit[], end: number): boolean {
  if (end < 1 || end > longestLabel || !units[0]!.capital) return false;
  const clause = Is.auxiliary | Is.matter | Is.cue | Is.past | Is.subordinator;
  return units
    .slice(0, end)
    .every((unit) =>
      unit.kind === "word" ? (unit.bits & clause) === 0 || unit.capital : ",().-'".includes(unit.lower),
    );
}

/** `“…,” she smiled.`: a passage, a short subject, one verb of any kind, the end. */
function bareVerb(scene: Scene, stretch: Stretch, index: number, drafts: Draft[]): boolean {
  const { units } = stretch;
  let at = units.findIndex((unit) => unit.kind === "quote");
  if (at < 0) return false;
  while (units[at + 1]?.kind === "quote") at++;
  const first = at + 1 + (units[at + 1]?.lower === "," ? 1 : 0);
  const head = units[first];
  if (head === undefined || head.kind !== "word") return false;
  const pronoun = (head.bits & Is.subjectPronoun) !== 0 && (head.bits & Is.determiner) === 0;
  if (!pronoun && !head.capital) return false;
  const subject = pronoun ? { first, end: first + 1 } : phraseFrom(scene, units, first, false);
  if (subject === null) return false;
  const end = units.findIndex((unit, place) => place >= subject.end && unit.kind !== "word");
  const words = (end < 0 ? units.length : end) - (pronoun ? first + 1 : subject.end);
  const verb = pronoun ? units[first + 1] : units[subject.end];
  if (verb === undefined || words < 1 || words > 8 || (verb.bits & (Is.auxiliary | Is.preposition)) !== 0)
    return false;
  if (units.slice(0, at).some((unit) => unit.kind === "word")) return false;
  push(
    drafts,
    index,
    spansOf(scene, units, [{ first: 0, end: at + 1 }]),
    "bare-verb",
    -1,
    spanOf(units, subject),
  );
  return true;
}

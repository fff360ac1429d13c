import type { Span } from "../../model.ts";
import { sourceEnd } from "./apposition.ts";
import { readBehind, showsVerb } from "./behind-cue.ts";
import { agrees, carries, type Group, opensClause, particleLength, pickForm, verbGroup } from "./cue.ts";
import { type Build, type Frame, governs } from "./frame.ts";
import { type CueForm, endsWithAny, Is } from "./lexicon.ts";
import { isNobody, isPredicate } from "./lone-source.ts";
import { isNominalCue, isNounLike, type Phrase, phraseBefore, phraseFrom } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import { type Subject, subjectBefore } from "./source.ts";
import { lastSign, type Unit } from "./units.ts";

/** The clause of attribution around a verb of saying at unit `at`, or `null` where the form is no verb here. */
export function verbFrame(scene: Scene, units: readonly Unit[], at: number, headline: boolean): Frame | null {
  const unit = units[at]!;
  if (unit.capital && at > 0 && !headline) return null;
  const form = pickForm(scene, units, at);
  if (form === null) return null;
  const group = verbGroup(scene, units, at);
  if (form.tense !== "dependent" && group.first === at && isNominalCue(units, at)) return null;
  const behindVerb = at + 1 + particleLength(units, at, form);
  if (form.tense === "dependent") return dependentFrame(scene, units, at, form, group, behindVerb);
  if (group.passive) return passiveFrame(scene, units, at, form, group, behindVerb);
  const inverted = invertedFrame(scene, units, at, form, group, behindVerb);
  if (inverted !== null) return inverted;
  const subject = subjectOf(scene, units, form, group);
  const behindIt = subjectBehind(scene, units, at, form, group, behindVerb, subject?.source ?? null);
  if (behindIt !== null) return behindIt;
  if (subject === null || !agrees(scene, units, at, group, subject.source)) return null;
  if (form.tense === "past" && (units[behindVerb]?.bits ?? 0) & Is.agent) return null;
  const fronted = opensClause(subject.build) && isFronted(scene, units, subject.first);
  if (subject.build === "coordinated" && !carries(form.takes)) return null;
  return frameOf(scene, units, at, form, group, behindVerb, {
    build: subject.build,
    source: subject.source,
    first: subject.build === "coordinated" ? subject.first : Math.min(subject.first, group.first),
    fronted,
  });
}

/** The subject to the left of the verb group; without a source where what stands there can be nobody. */
function subjectOf(scene: Scene, units: readonly Unit[], form: CueForm, group: Group): Subject | null {
  const subject = subjectBefore(scene, units, group.first);
  if (subject?.source == null || subject.build !== "subject-verb") return subject;
  if (group.infinitive && governs(form.takes, "cb") && isPredicate(units, subject.source))
    return { build: "coordinated", source: null, first: subject.first };
  if (!isNobody(scene, units, subject.source)) return subject;
  return form.tense === "past" ? { ...subject, source: null } : null;
}

/** "“…,” said NP" and "…, said NP": the subject behind its verb. */
function invertedFrame(
  scene: Scene,
  units: readonly Unit[],
  at: number,
  form: CueForm,
  group: Group,
  behindVerb: number,
): Frame | null {
  if (!governs(form.takes, "db") || group.infinitive) return null;
  const before = units[group.first - 1];
  const quoted =
    (before?.kind === "quote" && !isTitleHere(scene, units, group.first - 1)) ||
    (before?.lower === "," && units[group.first - 2]?.kind === "quote");
  if (!quoted && (before === undefined || !",—–-".includes(before.lower) || group.first < 2)) return null;
  // "Lee, the mayor, has said": an auxiliary or "never" before the verb leaves the subject in front of it.
  const alone = group.first === at || scene.lexicon.table.verbSecond;
  if (!quoted && !alone) return null;
  if (form.takes.includes("o") && !quoted) return null;
  const source = phraseFrom(scene, units, skipAdverbs(units, behindVerb), false);
  if (source === null || isVerbal(scene, units, source) || isNobody(scene, units, source)) return null;
  if (
    !quoted &&
    (!endsClause(units, source.end) || (!showsVerb(units, 0, group.first) && goesOnAsClause(units, source)))
  )
    return null;
  const end = sourceEnd(scene, units, source, true);
  const behind = readBehind(scene, units, end, "d", true);
  return {
    build: "verb-subject",
    takes: form.takes,
    tense: form.tense,
    negated: group.negated,
    first: group.first,
    end: Math.max(end, behind.end),
    cue: cueSpan(units, at, form),
    source: { first: source.first, end },
    addressee: behind.addressee,
    lead: behind.lead,
    content: behind.content,
    fronted: true,
    subordinator: -1,
  };
}

/** "Am Montag sagte der Sprecher, …": where the verb stands second, its subject may follow without any mark. */
function subjectBehind(
  scene: Scene,
  units: readonly Unit[],
  at: number,
  form: CueForm,
  group: Group,
  behindVerb: number,
  left: Phrase | null,
): Frame | null {
  if (!scene.lexicon.table.verbSecond) return null;
  const before = left === null ? undefined : units[left.first - 1];
  const governed = before !== undefined && (before.bits & Is.preposition) !== 0;
  if (left !== null && !governed) return null;
  const source = phraseFrom(scene, units, skipAdverbs(units, behindVerb), false);
  if (source === null) return null;
  return frameOf(scene, units, at, form, group, source.end, {
    build: "verb-subject",
    source,
    first: group.first,
    fronted: false,
  });
}

function skipAdverbs(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && at - from < 3 && (units[at]!.bits & Is.adverb) !== 0 && !units[at]!.capital)
    at++;
  return at;
}

/** `Her novel “Lake” tells the story of …`: a short passage without a stop, behind words, is part of the subject. */
function isTitleHere(scene: Scene, units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  const stopped = ",.!?…—-".includes(lastSign(scene.text, unit));
  return !stopped && unit.end - unit.start <= longestTitle && units[at - 1]?.kind === "word";
}

/** Characters of a title inside a subject. */
const longestTitle = 40;

/** `“…,” began airing`, "Mill Burns, Reports Say": a lone participle or verb of saying is nobody. */
function isVerbal(scene: Scene, units: readonly Unit[], source: Phrase): boolean {
  const head = units[source.first]!;
  if (source.end - source.first > 1 || scene.names[head.token]! > 0) return false;
  return (
    (head.bits & Is.cue) !== 0 || (!head.capital && endsWithAny(head.lower, scene.lexicon.participleEndings))
  );
}

/** "Lee, the mayor, said three mills closed in May": a past form inside what would be the source is the verb of a clause. */
function goesOnAsClause(units: readonly Unit[], source: Phrase): boolean {
  for (let at = source.first + 1; at < source.end; at++) {
    const unit = units[at]!;
    const finite = (unit.bits & Is.past) !== 0 && !unit.capital && units[at - 1]!.lower !== "-";
    if (finite && (at + 1 === source.end || !isNounLike(units, at + 1))) return true;
  }
  const next = units[source.end];
  return (
    next !== undefined &&
    (next.bits & Is.linking) !== 0 &&
    showsVerb(units, source.end, endOfClause(units, source.end))
  );
}

function endOfClause(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && at - from < 12) {
    const unit = units[at]!;
    if (unit.kind !== "word" || (unit.bits & (Is.relative | Is.subordinator | Is.coordinator)) !== 0) {
      if ((unit.bits & Is.preposition) === 0) break;
    }
    at++;
  }
  return at;
}

function endsClause(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return true;
  // `the ad, which ran in May, says the mayor “sold us out”`: marked words right behind go on with a clause.
  if (unit.kind === "quote") return false;
  if (unit.kind === "mark") return true;
  return (unit.bits & (Is.preposition | Is.time | Is.relative | Is.adverb)) !== 0;
}

/** "…, adding that …", "… by saying": what hangs on another clause and takes its subject. */
function dependentFrame(
  scene: Scene,
  units: readonly Unit[],
  at: number,
  form: CueForm,
  group: Group,
  behindVerb: number,
): Frame | null {
  const before = units[group.first - 1];
  const progressive = units.slice(group.first, at).some((unit) => (unit.bits & Is.passive) !== 0);
  const plain: CueForm = { ...form, tense: progressive ? "present" : "dependent" };
  if (progressive) {
    const subject = subjectBefore(scene, units, group.first);
    if (subject === null) return null;
    return frameOf(scene, units, at, plain, group, behindVerb, {
      build: subject.build,
      source: subject.source,
      first: Math.min(subject.first, group.first),
      fronted: opensClause(subject.build) && isFronted(scene, units, subject.first),
    });
  }
  if (isNominalCue(units, at) && !(before !== undefined && (before.bits & Is.preposition) !== 0)) return null;
  if (!carries(form.takes)) return null;
  const own = accompanied(scene, units, group.first);
  return frameOf(scene, units, at, plain, group, behindVerb, {
    build: "dependent",
    source: own,
    first: own?.first ?? group.first,
    fronted: false,
  });
}

/** "with officials saying": the dependent clause has a subject of its own. */
function accompanied(scene: Scene, units: readonly Unit[], first: number): Phrase | null {
  const phrase = phraseBefore(scene, units, first - 1);
  const led = phrase === null ? undefined : units[phrase.first - 1];
  return led !== undefined && scene.lexicon.accompanying.has(led.lower) ? phrase : null;
}

/** "reporters were told that": who says it is left out, or follows with "by". */
function passiveFrame(
  scene: Scene,
  units: readonly Unit[],
  at: number,
  form: CueForm,
  group: Group,
  behindVerb: number,
): Frame | null {
  if (!form.takes.includes("o") || !governs(form.takes, "cb")) return null;
  const subject = subjectBefore(scene, units, group.first);
  if (subject?.source == null) return null;
  const agent =
    (units[behindVerb]?.bits ?? 0) & Is.agent ? phraseFrom(scene, units, behindVerb + 1, true) : null;
  const behind = readBehind(scene, units, agent?.end ?? behindVerb, form.takes.replaceAll("o", ""), false);
  if (!["that", "bare", "question", "infinitive", "quote", "colon"].includes(behind.lead)) return null;
  return {
    build: "passive",
    takes: form.takes,
    tense: form.tense,
    negated: group.negated,
    first: subject.first,
    end: behind.end,
    cue: cueSpan(units, at, form),
    source: agent,
    addressee: subject.source,
    lead: behind.lead,
    content: behind.content,
    fronted: false,
    subordinator: -1,
  };
}

function frameOf(
  scene: Scene,
  units: readonly Unit[],
  at: number,
  form: CueForm,
  group: Group,
  behindVerb: number,
  clause: { build: Build; source: Phrase | null; first: number; fronted: boolean },
): Frame {
  const behind = readBehind(scene, units, behindVerb, form.takes, clause.fronted);
  const subordinator = subordinatorBefore(units, clause.first);
  // "As the mayor said, …", "…, as the mayor said": the clause stands beside what is said like "according to".
  const likened =
    subordinator >= 0 && scene.lexicon.likeness.has(units[subordinator]!.lower) && behind.lead !== "that";
  const opens = likened && subordinator === 0 && behind.lead === "comma";
  return {
    build: clause.build,
    source: clause.source,
    first: likened ? subordinator : clause.first,
    fronted: likened ? !opens && isFronted(scene, units, subordinator) : clause.fronted,
    takes: form.takes,
    tense: form.tense,
    negated: group.negated,
    end: Math.max(behind.end, behindVerb),
    cue: cueSpan(units, at, form),
    addressee: behind.addressee,
    lead: opens ? "bare" : behind.lead,
    content: behind.content,
    subordinator: likened ? -1 : subordinator,
  };
}

function cueSpan(units: readonly Unit[], at: number, form: CueForm): Span {
  return { start: units[at]!.start, end: units[at + particleLength(units, at, form)]!.end };
}

/** True where the content may stand before the clause: a comma, dash or marked passage borders on it. */
function isFronted(scene: Scene, units: readonly Unit[], first: number): boolean {
  const before = units[first - 1];
  if (before === undefined) return false;
  if (before.kind === "quote") return first === 1 || ",.!?…—-".includes(lastSign(scene.text, before));
  return (before.lower === "," || before.lower === "—" || before.lower === "–") && first > 1;
}

/** The word that makes the frame's clause subordinate, looked for right before it. */
function subordinatorBefore(units: readonly Unit[], first: number): number {
  const before = units[first - 1];
  return before !== undefined && (before.bits & Is.subordinator) !== 0 ? first - 1 : -1;
}

import { readBehind, skipAdverbials } from "./behind-cue.ts";
import { lastSign } from "./contents.ts";
import type { Build, Frame } from "./frame.ts";
import { type CueForm, endsWithAny, Is } from "./lexicon.ts";
import { isNominalCue, isNounLike, type Phrase, phraseBefore, phraseFrom } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import { subjectBefore } from "./source.ts";
import type { Unit } from "./units.ts";

/** Every clause of attribution in the units, by its first unit. Linear: every walk from a cue is bounded. */
export function findFrames(scene: Scene, units: readonly Unit[], headline: boolean): readonly Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < units.length; at++) {
    scene.meter.steps++;
    const unit = units[at]!;
    if ((unit.bits & Is.accordingTo) !== 0) {
      const frame = accordingTo(scene, units, at);
      if (frame !== null) {
        frames.push(frame);
        at = frame.end - 1;
        continue;
      }
    }
    if ((unit.bits & Is.behindSource) !== 0) {
      const frame = sourceThenWord(scene, units, at);
      if (frame !== null) frames.push(frame);
    }
    if ((unit.bits & Is.noun) !== 0) {
      const frame = nounOfSaying(scene, units, at);
      if (frame !== null) {
        frames.push(frame);
        continue;
      }
    }
    if ((unit.bits & Is.cue) === 0) continue;
    const frame = verbFrame(scene, units, at, headline);
    if (frame !== null) frames.push(frame);
  }
  frames.sort((x, y) => x.first - y.first || y.end - x.end);
  return frames.filter((frame, index) => !insideSource(frames, index, frame));
}

/** "a spokesman who asked not to be named said": what a source is described by attributes nothing. */
function insideSource(frames: readonly Frame[], index: number, frame: Frame): boolean {
  if (frame.build !== "relative") return false;
  for (let other = Math.max(0, index - 4); other < Math.min(frames.length, index + 5); other++) {
    const source = frames[other]!.source;
    if (other === index || source === null || frames[other]!.build === "relative") continue;
    if (source.first <= frame.first && frame.first < source.end) return true;
  }
  return false;
}

/** "according to NP": the source follows, what is said stands behind a comma or in front. */
function accordingTo(scene: Scene, units: readonly Unit[], at: number): Frame | null {
  const phrases = scene.lexicon.accordingTo.get(units[at]!.lower) ?? [];
  for (const words of phrases) {
    if (!words.every((word, offset) => units[at + offset]?.lower === word)) continue;
    if (scene.lexicon.apposedAccording.has(words[0]!) && !isApposed(units, at)) continue;
    const from = at + words.length;
    const source = phraseFrom(scene, units, from, true);
    if (source === null || isRate(scene, units, at, source)) return null;
    const end = at > 2 ? citedEnd(scene, units, source) : sourceEnd(scene, units, source, false);
    const comma = units[end]?.lower === ",";
    const fronted = at > 2;
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

function citedEnd(scene: Scene, units: readonly Unit[], source: Phrase): number {
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
  return sourceEnd(scene, units, { first: source.first, end: at }, true);
}

/** Where a source behind its verb ends: apposition, "who ..." and places behind a comma belong to it. */
function sourceEnd(scene: Scene, units: readonly Unit[], source: Phrase, loose: boolean): number {
  let end = source.end;
  for (let count = 0; count < 3; count++) {
    if (units[end]?.lower !== ",") {
      const next = units[end];
      const relates =
        next !== undefined && (next.bits & Is.relative) !== 0 && (next.bits & Is.complementizer) === 0;
      if (!relates) return end;
    }
    const from = units[end]!.lower === "," ? end + 1 : end;
    if (!isApposition(scene, units, from, loose)) return end;
    let at = from;
    const limit = Math.min(units.length, from + 30);
    while (at < limit && units[at]!.kind !== "quote" && !",;:".includes(units[at]!.lower)) {
      scene.meter.steps++;
      at++;
    }
    if (at >= units.length || units[at]!.lower !== ",") {
      const last = units[units.length - 1]!;
      return at >= units.length && ".!?".includes(last.lower) ? units.length - 1 : at >= limit ? end : at;
    }
    end = at;
  }
  return end;
}

function isApposition(scene: Scene, units: readonly Unit[], at: number, loose: boolean): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind !== "word") return false;
  if ((unit.bits & Is.relative) !== 0 && (unit.bits & Is.complementizer) === 0) return true;
  if ((unit.bits & Is.determiner) !== 0) {
    // "the mayor of Lyon" is apposed; "the city will ..." begins a clause.
    for (let next = at + 1; next < units.length && next < at + 12; next++) {
      const ahead = units[next]!;
      if (ahead.lower === "," || next === units.length - 1) return true;
      if ((ahead.bits & (Is.auxiliary | Is.matter)) !== 0 || ahead.kind === "quote") return false;
    }
    return true;
  }
  if (!loose) return false;
  // "R-Iowa": party and state.
  if (unit.capital && unit.end - unit.start <= 2 && units[at + 1]?.lower === "-") return true;
  if (/^\d/.test(unit.lower)) return true;
  const participle = endsWithAny(unit.lower, scene.lexicon.participleEndings);
  return isNounLike(units, at) && !unit.capital && !participle && units[at - 2]?.capital === true;
}

/** "der Behörde zufolge": the word that attributes stands behind its source. */
function sourceThenWord(scene: Scene, units: readonly Unit[], at: number): Frame | null {
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
function nounOfSaying(scene: Scene, units: readonly Unit[], at: number): Frame | null {
  const next = units[at + 1];
  if (next === undefined || (next.bits & Is.complementizer) === 0) return null;
  const following = units[at + 2];
  if (following === undefined || (following.bits & Is.auxiliary) !== 0) return null;
  const owner = units[at - 1];
  if (owner === undefined || owner.kind !== "word" || !/['’]s?$/.test(owner.lower)) return null;
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

interface Group {
  /** First unit of the verb group: auxiliaries, adverbs and the verb. */
  readonly first: number;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
}

function verbFrame(scene: Scene, units: readonly Unit[], at: number, headline: boolean): Frame | null {
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
  const subject = subjectBefore(scene, units, group.first);
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

/** Builds that can stand as a clause of their own beside what is said. */
function opensClause(build: Build): boolean {
  return build === "subject-verb";
}

/** A verb that hangs on another clause must be one of speech: "and found", "showing" tell what happened. */
function carries(takes: string): boolean {
  return /[doi?jm-]/.test(takes);
}

/**
 * A form like "report" or "claims" is a noun as often as a verb; as a verb it agrees with its subject. Languages without
 * the ending pass.
 */
function agrees(
  scene: Scene,
  units: readonly Unit[],
  at: number,
  group: Group,
  source: Phrase | null,
): boolean {
  const { singularEnding } = scene.lexicon.table;
  if (singularEnding === "" || source === null || group.first < at) return true;
  const forms = scene.lexicon.cues.get(units[at]!.lower) ?? [];
  if (forms.some((form) => form.tense !== "present")) return true;
  const head = units[source.end - 1]!;
  const third = units[at]!.lower.endsWith(singularEnding);
  const plural =
    scene.lexicon.plurals.has(head.lower) ||
    (head.lower.endsWith(singularEnding) &&
      !head.lower.endsWith(singularEnding + singularEnding) &&
      !/['’]s?$/.test(head.lower));
  if (third) return head.capital || !plural || (head.bits & Is.subjectPronoun) !== 0;
  const joined = units.slice(source.first, source.end).some((unit) => (unit.bits & Is.coordinator) !== 0);
  const modified = units.slice(source.first, source.end).some((unit) => (unit.bits & Is.linking) !== 0);
  return plural || joined || modified;
}

/** The reading of the form whose particle stands where it must; forms with one go before bare ones. */
function pickForm(scene: Scene, units: readonly Unit[], at: number): CueForm | null {
  const forms = scene.lexicon.cues.get(units[at]!.lower) ?? [];
  const fitting = forms.filter((form) => form.particle === null || hasParticle(scene, units, at, form));
  if (fitting.length === 0) return null;
  const withParticle = fitting.filter((form) => form.particle !== null);
  const pool = withParticle.length > 0 ? withParticle : fitting;
  const tense = pool.some((form) => form.tense === "past") ? "past" : pool[0]!.tense;
  const takes = pool.map((form) => form.takes).join("");
  return { takes, tense, particle: withParticle[0]?.particle ?? null };
}

/** Units of an object that may part a verb from its particle: "described the old bridge as". */
const longestObject = 12;

function hasParticle(scene: Scene, units: readonly Unit[], at: number, form: CueForm): boolean {
  const reach = form.takes.includes("j") || scene.lexicon.table.commaBeforeClause ? longestObject : 1;
  for (let next = at + 1; next < units.length && next <= at + reach; next++) {
    if (units[next]!.lower === form.particle) return true;
    if (units[next]!.kind === "mark" && ",;:".includes(units[next]!.lower)) return false;
  }
  return false;
}

function particleLength(units: readonly Unit[], at: number, form: CueForm): number {
  return form.particle !== null && units[at + 1]?.lower === form.particle ? 1 : 0;
}

/** Auxiliaries, negations and adverbs before the verb. */
function verbGroup(scene: Scene, units: readonly Unit[], at: number): Group {
  let first = at;
  let negated = false;
  let passive = false;
  let infinitive = false;
  const past = scene.lexicon.cues.get(units[at]!.lower)?.some((form) => form.tense === "past") ?? false;
  while (first > 0 && at - first < 7) {
    scene.meter.steps++;
    const unit = units[first - 1]!;
    if (unit.kind !== "word" || (unit.bits & Is.subjectPronoun) !== 0) break;
    const bits = unit.bits;
    if ((bits & Is.refusal) !== 0 && infinitive) {
      negated = true;
      first--;
      continue;
    }
    if ((bits & Is.infinitive) !== 0 && !past) {
      infinitive = true;
      first--;
      continue;
    }
    if ((bits & (Is.auxiliary | Is.negation)) === 0 && ((bits & Is.adverb) === 0 || unit.capital)) break;
    if ((bits & Is.negation) !== 0) negated = true;
    if ((bits & Is.passive) !== 0 && past && !passive) passive = true;
    first--;
  }
  return { first, negated, passive, infinitive };
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
  if (!/[db]/.test(form.takes) || group.infinitive) return null;
  const before = units[group.first - 1];
  const edge = before === undefined ? false : before.kind === "quote" || ",—–-".includes(before.lower);
  if (!edge || (form.takes.includes("o") && before?.kind !== "quote")) return null;
  const skipped = skipAdverbs(units, behindVerb);
  const source = phraseFrom(scene, units, skipped, false);
  if (source === null) return null;
  if (before!.kind !== "quote" && !endsClause(units, source.end)) return null;
  if (group.first < 2 && before!.kind !== "quote") return null;
  const end = sourceEnd(scene, units, source, true);
  const behind = readBehind(scene, units, end, "d", true);
  return {
    build: "verb-subject",
    takes: form.takes,
    tense: form.tense,
    negated: group.negated,
    first: group.first,
    end: Math.max(end, behind.end),
    cue: { start: units[at]!.start, end: units[behindVerb - 1]!.end },
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
  if (!scene.lexicon.table.commaBeforeClause) return null;
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

function endsClause(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind === "quote") return true;
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
  if (!form.takes.includes("o") || !/[cb]/.test(form.takes)) return null;
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
    cue: { start: units[at]!.start, end: units[behindVerb - 1]!.end },
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
  if (subordinator >= 0 && scene.lexicon.likeness.has(units[subordinator]!.lower) && behind.lead !== "that") {
    const opens = subordinator === 0 && behind.lead === "comma";
    return {
      ...clause,
      first: subordinator,
      fronted: !opens && isFronted(scene, units, subordinator),
      takes: form.takes,
      tense: form.tense,
      negated: group.negated,
      end: Math.max(behind.end, behindVerb),
      cue: { start: units[at]!.start, end: units[behindVerb - 1]!.end },
      addressee: behind.addressee,
      lead: opens ? "bare" : behind.lead,
      content: behind.content,
      subordinator: -1,
    };
  }
  return {
    ...clause,
    takes: form.takes,
    tense: form.tense,
    negated: group.negated,
    end: Math.max(behind.end, behindVerb),
    cue: { start: units[at]!.start, end: units[at + particleLength(units, at, form)]!.end },
    addressee: behind.addressee,
    lead: behind.lead,
    content: behind.content,
    subordinator,
  };
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

export { skipAdverbials };

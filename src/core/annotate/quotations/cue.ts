import { type Build, governs } from "./frame.ts";
import { isOwnerForm } from "./letters.ts";
import { type CueForm, Is } from "./lexicon.ts";
import type { Phrase } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Unit } from "./units.ts";

/** The verb of saying with what stands before it. */
export interface Group {
  /** First unit of the verb group: auxiliaries, adverbs and the verb. */
  readonly first: number;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
}

/** Builds that can stand as a clause of their own beside what is said. */
export function opensClause(build: Build): boolean {
  return build === "subject-verb";
}

/** A verb that hangs on another clause must be one of speech: "and found", "showing" tell what happened. */
export function carries(takes: string): boolean {
  return governs(takes, "dboi?jm-");
}

/**
 * A form like "report" or "claims" is a noun as often as a verb; as a verb it agrees with its subject. Languages without
 * the ending pass.
 */
export function agrees(
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
      !isOwnerForm(head.lower));
  // "the updated rules", "the merger raised questions": right behind a past form it is a noun, modified or governed.
  if (third && (head.bits & Is.past) !== 0 && !head.capital) return false;
  if (third) return head.capital || !plural || (head.bits & Is.subjectPronoun) !== 0;
  const joined = units.slice(source.first, source.end).some((unit) => (unit.bits & Is.coordinator) !== 0);
  const modified = units.slice(source.first, source.end).some((unit) => (unit.bits & Is.linking) !== 0);
  return plural || joined || modified;
}

/** The reading of the form whose particle stands where it must; forms with one go before bare ones. */
export function pickForm(scene: Scene, units: readonly Unit[], at: number): CueForm | null {
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
  const reach = form.takes.includes("j") || scene.lexicon.table.verbSecond ? longestObject : 1;
  for (let next = at + 1; next < units.length && next <= at + reach; next++) {
    if (units[next]!.lower === form.particle) return true;
    if (units[next]!.kind === "mark" && ",;:".includes(units[next]!.lower)) return false;
  }
  return false;
}

export function particleLength(units: readonly Unit[], at: number, form: CueForm): number {
  return form.particle !== null && units[at + 1]?.lower === form.particle ? 1 : 0;
}

/** "went on to say": the verb before the infinitive adds nothing, and its subject is who says it. */
function goesOn(scene: Scene, units: readonly Unit[], infinitive: number): boolean {
  const verb = units[infinitive - 2];
  const particle = units[infinitive - 1];
  return (
    verb !== undefined &&
    particle !== undefined &&
    scene.lexicon.onward.has(`${verb.lower}_${particle.lower}`)
  );
}

/** Auxiliaries, negations and adverbs before the verb. */
export function verbGroup(scene: Scene, units: readonly Unit[], at: number): Group {
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
    // "Mr Will said", "Ms May said": a capital inside a sentence makes a name of it.
    if (unit.capital && first > 1) break;
    if ((bits & (Is.auxiliary | Is.negation)) === 0 && ((bits & Is.adverb) === 0 || unit.capital)) break;
    if ((bits & Is.negation) !== 0) negated = true;
    if ((bits & Is.passive) !== 0 && past && !passive) passive = true;
    first--;
  }
  if (infinitive && !negated && goesOn(scene, units, first))
    return { first: first - 2, negated, passive, infinitive: false };
  return { first, negated, passive, infinitive };
}

import { endsWithAny, Is } from "./lexicon.ts";
import type { Phrase } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Unit } from "./units.ts";

/**
 * True where a phrase can be nobody: a lone participle ("trying"), past form ("raised"), day, or small word of a language
 * that writes its nouns with capitals; or a verb with what hangs on it ("rushed back", "planning to meet the mayor").
 */
export function isNobody(scene: Scene, units: readonly Unit[], { first, end }: Phrase): boolean {
  const { lower, bits, capital, token } = units[first]!;
  if (scene.names[token]! > 0) return false;
  const lone = end - first === 1;
  if (lone && (bits & Is.time) !== 0) return true;
  if (capital || (bits & (Is.subjectPronoun | Is.objectPronoun | Is.determiner)) !== 0) return false;
  const { table, participleEndings, pastEndings } = scene.lexicon;
  if (lone && table.nounsCapital) return true;
  const participle = endsWithAny(lower, participleEndings);
  if (!participle && !endsWithAny(lower, pastEndings)) return false;
  if (lone) return true;
  const next = units[first + 1]!.bits;
  // "The sequencing of samples": a participle that binds a noun is one itself.
  return (next & hangsOnVerb) !== 0 && !(participle && (next & Is.binding) !== 0);
}

/** What follows a verb, but no participle that modifies a noun ("exiled leaders", "leading scientists"). */
const hangsOnVerb = Is.preposition | Is.linking | Is.determiner | Is.adverb | Is.objectPronoun;

/**
 * True where the phrase is the one word of a predicate ("he was | able", "the minister was | quick"): who says what the
 * infinitive behind it says is the subject of the whole clause, further left.
 */
export function isPredicate(units: readonly Unit[], { first, end }: Phrase): boolean {
  const { bits, capital } = units[first]!;
  const before = units[first - 1];
  return (
    end - first === 1 &&
    !capital &&
    (bits & (Is.subjectPronoun | Is.determiner)) === 0 &&
    before !== undefined &&
    (before.bits & Is.auxiliary) !== 0
  );
}

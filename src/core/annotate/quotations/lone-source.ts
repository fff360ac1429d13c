import { endsWithAny, Is } from "./lexicon.ts";
import type { Phrase } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Unit } from "./units.ts";

/**
 * True where a phrase of one small word can be nobody: a participle ("trying"), a past form before what is then a noun
 * ("raised questions"), a day, or any small word of a language that writes its nouns with capitals.
 */
export function isNobody(scene: Scene, units: readonly Unit[], { first, end }: Phrase): boolean {
  if (end - first !== 1) return false;
  const { lower, bits, capital, token } = units[first]!;
  if (scene.names[token]! > 0) return false;
  if ((bits & Is.time) !== 0) return true;
  if (capital || (bits & (Is.subjectPronoun | Is.objectPronoun | Is.determiner)) !== 0) return false;
  const { table, participleEndings, pastEndings } = scene.lexicon;
  return table.nounsCapital || endsWithAny(lower, participleEndings) || endsWithAny(lower, pastEndings);
}

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

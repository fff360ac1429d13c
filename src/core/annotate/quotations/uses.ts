import type { Marked } from "../../model.ts";
import { firstTokenAt, TokenKind } from "../../text/token.ts";
import { isCapital } from "./letters.ts";
import { Is } from "./lexicon.ts";
import type { Passage } from "./pairing.ts";
import type { Scene } from "./scene.ts";
import type { Unit } from "./units.ts";

/** `the film “Long Road”`, `the so-called “grey” list`: a title, or a name that others gave. */
export function isNamed(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.bits ?? 0;
  const behind = units[at + 1]?.bits ?? 0;
  return (before & (Is.distancing | Is.work)) !== 0 || (behind & Is.work) !== 0;
}

function wordsInside(scene: Scene, passage: Passage): number {
  const { tokens } = scene;
  let words = 0;
  for (let token = firstTokenAt(tokens, passage.inner.start); token < tokens.length; token++) {
    if (tokens.starts[token]! >= passage.inner.end || words > 40) break;
    if (tokens.kinds[token] !== TokenKind.mark) words++;
  }
  return words;
}

/** What a passage that no clause attributes is used for. */
export function useOf(scene: Scene, passage: Passage, units: readonly Unit[], at: number): Marked["use"] {
  const before = units[at - 1];
  const behind = units[at + 1];
  const titled = isTitleCase(scene, passage);
  if (titled && wordsInside(scene, passage) <= 12) return "title";
  const work = ((before?.bits ?? 0) | (behind?.bits ?? 0)) & Is.work;
  if (work !== 0 && startsCapital(scene, passage)) return "title";
  return wordsInside(scene, passage) <= 4 || ((before?.bits ?? 0) & Is.distancing) !== 0 ? "term" : "speech";
}

function startsCapital(scene: Scene, passage: Passage): boolean {
  return isCapital(scene.text.charCodeAt(passage.inner.start));
}

/** Every word with a capital but the small grammatical ones, and at least two words. */
function isTitleCase(scene: Scene, passage: Passage): boolean {
  const { tokens } = scene;
  let words = 0;
  const small = Is.determiner | Is.preposition | Is.coordinator | Is.infinitive | Is.auxiliary;
  for (let token = firstTokenAt(tokens, passage.inner.start); token < tokens.length; token++) {
    const start = tokens.starts[token]!;
    if (start >= passage.inner.end || words > 20) break;
    if (tokens.kinds[token] !== TokenKind.word) continue;
    words++;
    if (!isCapital(scene.text.charCodeAt(start)) && (words === 1 || (scene.bits[token]! & small) === 0))
      return false;
  }
  return words >= 2;
}

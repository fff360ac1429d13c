import { governs } from "./frame.ts";
import { Is } from "./lexicon.ts";
import type { Passage } from "./pairing.ts";
import type { Scene } from "./scene.ts";
import { lastSign, layUnits, type Stretch } from "./units.ts";

/** Cuts the article into stretches: sentences, joined where a passage between marks runs over their border. */
export function cutStretches(scene: Scene, passages: readonly Passage[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const top = passages.map((_, index) => index).filter((index) => passages[index]!.depth === 0);
  let next = 0;
  let sentence = 0;
  while (sentence < scene.sentences.length) {
    const first = sentence;
    let end = scene.sentences[first]!.span.end;
    const start = scene.sentences[first]!.span.start;
    const inside: number[] = [];
    for (;;) {
      scene.meter.steps++;
      while (next < top.length && passages[top[next]!]!.span.start < end) {
        const index = top[next]!;
        inside.push(index);
        end = Math.max(end, passages[index]!.span.end);
        next++;
      }
      const following = scene.sentences[sentence + 1];
      if (following === undefined) break;
      if (following.span.start < end || goesOn(scene, sentence, end)) {
        sentence++;
        end = Math.max(end, following.span.end);
        continue;
      }
      break;
    }
    const span = { start, end };
    stretches.push({
      span,
      firstSentence: first,
      lastSentence: sentence,
      paragraph: scene.sentences[first]!.paragraph,
      units: needsUnits(scene, first, sentence, inside) ? layUnits(scene, span, inside, passages) : [],
      headline: scene.sentences[first]!.role === "headline",
    });
    sentence++;
  }
  return stretches;
}

/** `“Why?” asked Smith.`: a sentence that begins small behind a closing mark belongs to the quotation. */
function goesOn(scene: Scene, sentence: number, end: number): boolean {
  const following = scene.sentences[sentence + 1]!;
  if (following.paragraph !== scene.sentences[sentence]!.paragraph) return false;
  const last = scene.text[end - 1]!;
  if (!"\"”’'»“«」".includes(last)) return false;
  const first = scene.text[following.span.start]!;
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return true;
  return (
    "?!…".includes(lastSign(scene.text, { start: Math.max(0, end - 6), end })) &&
    isBareClause(scene, sentence + 1)
  );
}

/** Tokens of a sentence that is no more than a clause of attribution: `“Why?” Smith asked reporters on Friday.` */
const longestBareClause = 14;

function isBareClause(scene: Scene, sentence: number): boolean {
  const first = scene.firstTokens[sentence]!;
  const end = scene.firstTokens[sentence + 1]!;
  if (end - first > longestBareClause) return false;
  for (let token = first; token < end; token++) {
    if ((scene.bits[token]! & Is.cue) === 0) continue;
    const next = scene.bits[token + 1] ?? 0;
    const closed = Is.preposition | Is.adverb | Is.time | Is.objectPronoun;
    const speech = (scene.lexicon.cues.get(scene.lower[token]!) ?? []).some((form) =>
      governs(form.takes, "do"),
    );
    const ends = token + 2 >= end || (next & closed) !== 0;
    return (
      speech &&
      (ends || (scene.lexicon.cues.get(scene.lower[token]!) ?? []).some((form) => form.takes.includes("o")))
    );
  }
  return false;
}

/** Most sentences of a text attribute nothing and are not laid out. */
function needsUnits(scene: Scene, first: number, last: number, inside: readonly number[]): boolean {
  if (inside.length > 0) return true;
  const interesting = Is.cue | Is.accordingTo | Is.behindSource | Is.noun;
  const end = scene.firstTokens[last + 1]!;
  for (let token = scene.firstTokens[first]!; token < end; token++) {
    if ((scene.bits[token]! & interesting) !== 0) return true;
  }
  return false;
}

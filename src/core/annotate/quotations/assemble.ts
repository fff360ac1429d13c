import type { Span } from "../../model.ts";
import { type Attributed, contentsOf, type Piece } from "./contents.ts";
import type { Draft } from "./draft.ts";
import { governs } from "./frame.ts";
import { findFrames } from "./frames.ts";
import { type Phrase, phraseFrom } from "./noun-phrase.ts";
import type { Passage } from "./pairing.ts";
import type { Scene } from "./scene.ts";
import type { SieveName } from "./sieves.ts";
import { clauseSubject } from "./source.ts";
import { lastSign, type Stretch, type Unit } from "./units.ts";
import { isNamed } from "./uses.ts";

/** Adds the quotations of one stretch that a clause attributes. */
export function assembleStretch(
  scene: Scene,
  stretch: Stretch,
  index: number,
  passages: readonly Passage[],
  drafts: Draft[],
): void {
  if (stretch.units.length === 0) return;
  const offset = drafts.length;
  for (const draft of attribute(scene, stretch.units, stretch.headline, index, passages)) {
    drafts.push(draft.takesFrom < 0 ? draft : { ...draft, takesFrom: draft.takesFrom + offset });
  }
}

/** What the clauses in some units attribute; `takesFrom` counts within the list. */
export function attribute(
  scene: Scene,
  units: readonly Unit[],
  headline: boolean,
  stretch: number,
  passages: readonly Passage[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const attributed of contentsOf(scene, units, findFrames(scene, units, headline))) {
    const { frame } = attributed;
    const contents = spansOf(scene, units, attributed.pieces);
    if (repeats(drafts, contents)) continue;
    const kind = kindOf(scene, units, attributed.pieces, passages);
    if (kind === "direct" && !governs(frame.takes, "dcbwnmj")) continue;
    if (kind === "indirect" && !governs(frame.takes, "cbwqintjo")) continue;
    const inherited = frame.source === null && frame.build !== "passive";
    const takesFrom = inherited ? lastWithSource(drafts) : -1;
    const behind = inherited ? subjectBehind(scene, units, attributed) : null;
    const subject = behind ?? (inherited && takesFrom < 0 ? clauseSubject(scene, units, frame.first) : null);
    drafts.push({
      kind,
      contents,
      cue: { start: frame.cue.start, end: frame.cue.end },
      source: spanOf(units, frame.source ?? subject),
      addressee: spanOf(units, frame.addressee),
      frame,
      sieve: sieveOf(attributed),
      stretch,
      lastStretch: stretch,
      takesFrom: behind === null ? takesFrom : -1,
      within: -1,
      inner: false,
    });
  }
  return drafts;
}

/** `Calling the bill “a sham,” Lee vowed …`: the clause that opens the sentence has its subject behind the comma. */
function subjectBehind(scene: Scene, units: readonly Unit[], { frame, pieces }: Attributed): Phrase | null {
  if (frame.build !== "dependent" || frame.first > 0) return null;
  const end = pieces[pieces.length - 1]!.end;
  const quoted = units[end - 1]?.kind === "quote" && lastSign(scene.text, units[end - 1]!) === ",";
  if (!quoted && units[end]?.lower !== ",") return null;
  return phraseFrom(scene, units, quoted ? end : end + 1, false);
}

/** "Smith said, adding that it was late, he said": words that an earlier clause has attributed stay with it. */
function repeats(drafts: readonly Draft[], contents: readonly Span[]): boolean {
  const last = drafts[drafts.length - 1];
  if (last === undefined) return false;
  const here = contents[0]!;
  const there = last.contents[0]!;
  return contents.length === last.contents.length && here.start === there.start && here.end === there.end;
}

function lastWithSource(drafts: readonly Draft[]): number {
  for (let index = drafts.length - 1; index >= Math.max(0, drafts.length - 4); index--) {
    if (drafts[index]!.source !== null) return index;
  }
  return -1;
}

function sieveOf({ frame, place }: Attributed): SieveName {
  if (frame.build === "according-to") return "according-to";
  if (frame.build === "noun") return "noun-of-saying";
  if (place === "around") return "clause-inside";
  if (place === "before") return "clause-after";
  return frame.lead === "quote" || frame.lead === "colon" ? "lead-in" : "clause";
}

export function spanOf(units: readonly Unit[], phrase: Phrase | null): Span | null {
  if (phrase === null || phrase.end <= phrase.first) return null;
  return { start: units[phrase.first]!.start, end: units[phrase.end - 1]!.end };
}

/** Pieces as spans, cut where a paragraph ends. */
export function spansOf(scene: Scene, units: readonly Unit[], pieces: readonly Piece[]): Span[] {
  const spans: Span[] = [];
  for (const piece of pieces) {
    const whole = { start: units[piece.first]!.start, end: units[piece.end - 1]!.end };
    spans.push(...cutAtParagraphs(scene, whole));
  }
  return spans.sort((x, y) => x.start - y.start);
}

export function cutAtParagraphs(scene: Scene, whole: Span): Span[] {
  const { paragraphs } = scene;
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (paragraphs[middle]!.end <= whole.start) low = middle + 1;
    else high = middle;
  }
  const spans: Span[] = [];
  for (let at = low; at < paragraphs.length && paragraphs[at]!.start < whole.end; at++) {
    scene.meter.steps++;
    const start = Math.max(whole.start, paragraphs[at]!.start);
    const end = Math.min(whole.end, paragraphs[at]!.end);
    if (start < end) spans.push({ start, end });
  }
  return spans.length > 0 ? spans : [whole];
}

function kindOf(
  scene: Scene,
  units: readonly Unit[],
  pieces: readonly Piece[],
  passages: readonly Passage[],
): Draft["kind"] {
  let marked = 0;
  let all = 0;
  for (const piece of pieces) {
    for (let at = piece.first; at < piece.end; at++) {
      scene.meter.steps++;
      const unit = units[at]!;
      if (unit.kind === "mark") continue;
      if (unit.kind === "word") {
        all += unit.end - unit.start;
        continue;
      }
      const passage = passages[unit.passage]!;
      all += passage.letters;
      if (isNamed(units, at) && piece.end - piece.first > 1) continue;
      marked += passage.letters;
    }
  }
  const share = all === 0 ? 0 : marked / all;
  return share >= scene.settings.directShare
    ? "direct"
    : share > scene.settings.mixedShare
      ? "mixed"
      : "indirect";
}

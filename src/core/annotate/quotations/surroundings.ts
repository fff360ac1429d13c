import type { Span } from "../../model.ts";
import { firstTokenAt, TokenKind } from "../../text/token.ts";
import { countLetters, isCapital } from "./letters.ts";
import { Is } from "./lexicon.ts";
import type { Family, Mark } from "./marks.ts";
import type { Surroundings } from "./role.ts";
import type { Scene } from "./scene.ts";

/** Tokens behind a mark within which an attributing clause must show its verb. */
const attributionReach = 14;

/** What the pairing asks about the text, answered from the scene; everything that looks ahead is laid out before. */
export function surroundingsOf(scene: Scene, marks: readonly Mark[]): Surroundings {
  const paragraphs = marks.map((mark) => paragraphAt(scene.paragraphs, mark.start));
  const place = new Map<Mark, number>();
  marks.forEach((mark, index) => {
    place.set(mark, index);
  });
  const nexts = nextOfFamily(marks, paragraphs);
  const following = nextOfEach(marks);
  const closes = laterClosers(scene, marks, paragraphs);
  const paragraphOf = (mark: Mark) => paragraphs[place.get(mark) ?? 0] ?? 0;
  return {
    meter: scene.meter,
    longestRun: scene.settings.quotationRun,
    letters: (span) => countLetters(scene.text, span.start, span.end),
    marks: scene.lexicon.table.marks,
    paragraphOf,
    paragraphStart: (mark) => scene.paragraphs[paragraphOf(mark)]?.start ?? 0,
    next: (index) => nexts[index]!,
    closesLater: (index) => (closes[index]! & 1) !== 0,
    closesFirmly: (index) => (closes[index]! & 2) !== 0,
    nextOf: (family, index) => following.get(family)?.[index] ?? -1,
    before: (mark) => lastBefore(scene, mark),
    clauseFollows: (mark) => clauseFollows(scene, mark),
    attributes: (mark) => attributes(scene, mark, marks[(place.get(mark) ?? 0) + 1] ?? null),
    elides: (mark) => elides(scene, mark),
    lostStart: (mark) => lostStart(scene, marks, place.get(mark) ?? 0, paragraphOf(mark)),
  };
}

function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (paragraphs[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function nextOfFamily(marks: readonly Mark[], paragraphs: readonly number[]): Int32Array {
  const nexts = new Int32Array(marks.length).fill(-1);
  const last = new Map<string, number>();
  for (let index = marks.length - 1; index >= 0; index--) {
    const { family } = marks[index]!;
    const known = last.get(family);
    if (known !== undefined && paragraphs[known] === paragraphs[index]) nexts[index] = known;
    last.set(family, index);
  }
  return nexts;
}

function nextOfEach(marks: readonly Mark[]): ReadonlyMap<Family, Int32Array> {
  const following = new Map<Family, Int32Array>();
  for (const family of ["double", "single", "angle", "corner"] as const) {
    const nexts = new Int32Array(marks.length + 1).fill(-1);
    for (let index = marks.length - 1; index >= 0; index--) {
      nexts[index] = marks[index]!.family === family ? index : nexts[index + 1]!;
    }
    following.set(family, nexts);
  }
  return following;
}

function lastBefore(scene: Scene, mark: Mark): string {
  const before = scene.text.slice(Math.max(0, mark.start - 3), mark.start).trimEnd();
  return before[before.length - 1] ?? "";
}

/** Tokens of a subject that may stand between a mark and its verb of saying. */
const subjectReach = 6;

/** "Smith told", "the mayor said", "he added", "said Smith": a short subject other than "you" and a verb of speech. */
function clauseFollows(scene: Scene, mark: Mark): boolean {
  const first = firstTokenAt(scene.tokens, mark.end);
  for (let token = first; token < Math.min(scene.tokens.length, first + subjectReach); token++) {
    scene.meter.steps++;
    const bits = scene.bits[token]!;
    const capital = isCapital(scene.text.charCodeAt(scene.tokens.starts[token]!));
    if ((bits & Is.cue) !== 0 && !capital) {
      return (scene.lexicon.cues.get(scene.lower[token]!) ?? []).some((form) => form.takes.includes("d"));
    }
    const gender = scene.lexicon.pronouns.get(scene.lower[token]!);
    if (gender === "first" || gender === "second") return false;
    const third = (bits & Is.subjectPronoun) !== 0 && token === first;
    if (!capital && !third && (bits & (Is.determiner | Is.adverb)) === 0 && token === first) return false;
    if ((bits & (Is.auxiliary | Is.subordinator | Is.preposition)) !== 0) return false;
  }
  return false;
}

/** Lines that a passage between single marks may run over; longer ones are two apostrophes. */
const singleRun = 8;

/**
 * For every single mark, whether one that can close stands behind it: in the same paragraph, or, behind a full stop or
 * comma, within the next few.
 */
function laterClosers(scene: Scene, marks: readonly Mark[], paragraphs: readonly number[]): Uint8Array {
  const closes = new Uint8Array(marks.length);
  let near = -1;
  let firm = -1;
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]!;
    if (mark.family !== "single") continue;
    scene.meter.steps++;
    const here = paragraphs[index]!;
    if (firm >= 0 && paragraphs[firm]! - here <= singleRun) closes[index] = 2;
    if (near >= 0 && paragraphs[near] === here) closes[index]! |= 1;
    else if (firm >= 0 && paragraphs[firm]! - here <= singleRun && isFirmOpening(scene, mark))
      closes[index]! |= 1;
    const canClose = mark.glyph !== "open" && (mark.shape === "close" || mark.shape === "detached");
    if (canClose) {
      near = index;
      if (".,!?…".includes(mark.before) && mark.before !== "") firm = index;
    } else if (mark.shape === "open") {
      firm = -1;
    }
  }
  return closes;
}

/** At the head of its paragraph, or behind a colon or comma. */
function isFirmOpening(scene: Scene, mark: Mark): boolean {
  const before = scene.text.slice(Math.max(0, mark.start - 2), mark.start).trimEnd();
  return mark.before === "" || before.endsWith(":") || before.endsWith(",");
}

function attributes(scene: Scene, mark: Mark, next: Mark | null): boolean {
  const first = firstTokenAt(scene.tokens, mark.end);
  const limit = next === null ? scene.tokens.length : next.token;
  for (let token = first; token < Math.min(limit, first + attributionReach); token++) {
    scene.meter.steps++;
    const sign = scene.lower[token]!;
    if (scene.tokens.kinds[token] === TokenKind.mark && ".!?;:".includes(sign) && token > first + 2)
      return false;
    if ((scene.bits[token]! & (Is.cue | Is.accordingTo)) !== 0) {
      return token > first || !isCapital(scene.text.charCodeAt(scene.tokens.starts[token]!));
    }
  }
  return false;
}

function elides(scene: Scene, mark: Mark): boolean {
  if (mark.behind >= "0" && mark.behind <= "9") return true;
  const token = firstTokenAt(scene.tokens, mark.end);
  if (token >= scene.tokens.length || scene.tokens.starts[token] !== mark.end) return false;
  return scene.lexicon.elisions.has(`'${scene.lower[token]}`);
}

/** The head of the paragraph, or of the sentence where another passage stands before in the paragraph. */
function lostStart(scene: Scene, marks: readonly Mark[], index: number, paragraph: number): number {
  const head = scene.paragraphs[paragraph]?.start ?? 0;
  const before = marks[index - 1];
  if (before === undefined || before.start < head) return head;
  const { sentences } = scene;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (sentences[middle]!.span.start <= marks[index]!.start) low = middle;
    else high = middle - 1;
  }
  return Math.max(head, before.end, sentences[low]?.span.start ?? head);
}

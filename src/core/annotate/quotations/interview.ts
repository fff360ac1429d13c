import type { Span } from "../../model.ts";
import { firstTokenAt, TokenKind } from "../../text/token.ts";
import type { Draft } from "./draft.ts";
import { isCapital } from "./letters.ts";
import { Is } from "./lexicon.ts";
import type { Scene } from "./scene.ts";
import type { Stretch } from "./units.ts";

/** Tokens of a label: "SMITH:", "Ann Lee:", "Dr. Lee (Oakport):". */
const longestLabel = 8;

/** Labelled paragraphs that make an interview or a transcript of a text; fewer are colons in prose. */
const fewestTurns = 4;

/**
 * Interviews and transcripts: "NAME: text" paragraph by paragraph, two or more names taking turns. What stands behind
 * a label is direct speech without marks, and quotations found in it are then speech inside speech.
 */
export function assembleInterview(scene: Scene, stretches: readonly Stretch[], drafts: Draft[]): void {
  const turns: { readonly label: Span; readonly rest: Span; readonly paragraph: number }[] = [];
  const counts = new Map<string, number>();
  scene.paragraphs.forEach((span, paragraph) => {
    const label = labelOf(scene, span);
    if (label === null) return;
    const rest = { start: firstBehindColon(scene, label), end: span.end };
    if (rest.start >= rest.end) return;
    turns.push({ label, rest, paragraph });
    const words = scene.text.slice(label.start, label.end);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  });
  const repeated = [...counts.values()].filter((count) => count > 1).length;
  if (turns.length < fewestTurns || counts.size < 2 || repeated === 0) return;
  let next = 0;
  const known = drafts.length;
  let stretch = 0;
  for (const turn of turns) {
    while (stretch < stretches.length && stretches[stretch]!.paragraph < turn.paragraph) stretch++;
    while (next < known && drafts[next]!.contents[0]!.start < turn.label.start) next++;
    // Speech between marks right behind the label has been read as such.
    const first = drafts[next];
    if (
      next < known &&
      first !== undefined &&
      first.sieve === "label" &&
      first.contents[0]!.start <= turn.rest.start
    ) {
      continue;
    }
    const outer = drafts.length;
    for (let at = next; at < known && drafts[at]!.contents[0]!.start < turn.rest.end; at++) {
      const inner = drafts[at]!;
      inner.inner = true;
      // "LEE: In May, I hope": the label is no part of what is hoped.
      inner.contents = inner.contents.map((span) => ({
        start: Math.max(span.start, turn.rest.start),
        end: span.end,
      }));
      if (inner.within < 0) inner.within = outer;
    }
    drafts.push({
      kind: "direct",
      contents: [turn.rest],
      cue: null,
      source: turn.label,
      addressee: null,
      frame: null,
      sieve: "label",
      stretch: Math.min(stretch, stretches.length - 1),
      lastStretch: Math.min(stretch, stretches.length - 1),
      takesFrom: -1,
      within: -1,
      inner: false,
    });
  }
}

/** The words before a colon at the head of a paragraph, if they can be a name. */
function labelOf(scene: Scene, paragraph: Span): Span | null {
  const { tokens } = scene;
  const first = firstTokenAt(tokens, paragraph.start);
  const notName = Is.auxiliary | Is.matter | Is.cue | Is.subordinator | Is.preposition;
  for (let token = first; token < Math.min(tokens.length, first + longestLabel); token++) {
    scene.meter.steps++;
    const start = tokens.starts[token]!;
    if (start >= paragraph.end) return null;
    if (tokens.kinds[token] === TokenKind.mark) {
      if (scene.lower[token] === ":") {
        return token > first ? { start: paragraph.start, end: tokens.ends[token - 1]! } : null;
      }
      if (!".,()-'’".includes(scene.lower[token]!)) return null;
      continue;
    }
    if (tokens.kinds[token] === TokenKind.number && token === first) return null;
    const capital = isCapital(scene.text.charCodeAt(start));
    if (
      !capital ||
      ((scene.bits[token]! & notName) !== 0 &&
        scene.text.slice(start, tokens.ends[token]) !==
          scene.text.slice(start, tokens.ends[token]).toUpperCase())
    ) {
      return null;
    }
  }
  return null;
}

function firstBehindColon(scene: Scene, label: Span): number {
  const colon = firstTokenAt(scene.tokens, label.end);
  return scene.tokens.starts[colon + 1] ?? scene.text.length;
}

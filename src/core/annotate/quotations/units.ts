import type { Span } from "../../model.ts";
import { firstTokenAt, TokenKind } from "../../text/token.ts";
import { isCapital } from "./letters.ts";
import type { Passage } from "./pairing.ts";
import type { Scene } from "./scene.ts";

/** A word, a sign, or a whole passage between marks taken as one thing. */
export interface Unit {
  readonly kind: "word" | "mark" | "quote";
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly bits: number;
  readonly capital: boolean;
  readonly token: number;
  /** Index into the passages where `kind` is `quote`, else -1. */
  readonly passage: number;
}

/**
 * Sentences that belong together because a passage between marks runs over their borders. The clauses of attribution
 * are looked for inside one stretch.
 */
export interface Stretch {
  readonly span: Span;
  readonly firstSentence: number;
  readonly lastSentence: number;
  readonly paragraph: number;
  readonly units: readonly Unit[];
  readonly headline: boolean;
}

/** Lays a range of text out as units; `passages` are those that stand directly in it, by start. */
export function layUnits(
  scene: Scene,
  range: Span,
  passages: readonly number[],
  all: readonly Passage[],
): Unit[] {
  const units: Unit[] = [];
  const { tokens } = scene;
  let token = firstTokenAt(tokens, range.start);
  let next = 0;
  while (token < tokens.length && tokens.starts[token]! < range.end) {
    scene.meter.steps++;
    const start = tokens.starts[token]!;
    const index = passages[next];
    const passage = index === undefined ? undefined : all[index];
    if (passage !== undefined && index !== undefined && start >= passage.span.start) {
      units.push({
        kind: "quote",
        start: passage.span.start,
        end: passage.span.end,
        lower: "",
        bits: 0,
        capital: false,
        token,
        passage: index,
      });
      token = Math.max(token + 1, firstTokenAt(tokens, passage.span.end));
      next++;
      continue;
    }
    units.push(unitOf(scene, token));
    token++;
  }
  return units;
}

function unitOf(scene: Scene, token: number): Unit {
  const start = scene.tokens.starts[token]!;
  return {
    kind: scene.tokens.kinds[token] === TokenKind.mark ? "mark" : "word",
    start,
    end: scene.tokens.ends[token]!,
    lower: scene.lower[token]!,
    bits: scene.bits[token]!,
    capital: isCapital(scene.text.charCodeAt(start)),
    token,
    passage: -1,
  };
}

/** Last character inside the closing mark. */
export function lastSign(text: string, unit: { readonly start: number; readonly end: number }): string {
  let at = unit.end - 1;
  while (at > unit.start && /["'“”‘’«»„‚`\s]/.test(text[at]!)) at--;
  return text[at] ?? "";
}

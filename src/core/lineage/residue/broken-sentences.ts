import { TokenKind, tokenText } from "../../text/token.ts";
import type { Telling, View } from "../view.ts";
import type { Trace } from "./trace.ts";

/** A full stop in the middle of a sentence: machines that translate clause by clause leave it. */
const CUT = 0.35;

/** Letters before the stop below which it may be an abbreviation ("vs.", "Gov."). */
const NO_ABBREVIATION = 5;

/** Sentences cut in two: a stop behind an ordinary word, and a small letter after it. */
export function brokenSentences({ x, y }: View): readonly Trace[] {
  const found = cuts(x);
  if (found.length === 0 || cuts(y).length > 0) return [];
  return found.map((span) => ({
    says: `a sentence of ${x.called} is cut in two where its grammar goes on`,
    x: span,
    y: null,
    strength: CUT,
  }));
}

const STOP = ".".charCodeAt(0);

function cuts({ tokens, text }: Telling): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = 1; at + 1 < tokens.length; at++) {
    if (tokens.kinds[at] !== TokenKind.mark || text.charCodeAt(tokens.starts[at]!) !== STOP) continue;
    if (tokens.kinds[at - 1] !== TokenKind.word || tokens.kinds[at + 1] !== TokenKind.word) continue;
    const glued = tokens.ends[at - 1] === tokens.starts[at];
    const apart = tokens.starts[at + 1]! - tokens.ends[at]!;
    if (!glued || apart !== 1 || text[tokens.ends[at]!] !== " ") continue;
    // Most stops end a sentence, and a capital follows: seen without cutting words out.
    const next = text[tokens.starts[at + 1]!]!;
    if (next !== next.toLowerCase()) continue;
    const before = tokenText(tokens, at - 1);
    const after = tokenText(tokens, at + 1);
    if (before.length < NO_ABBREVIATION || !/^\p{Ll}+$/u.test(before) || !/^\p{Ll}{2}/u.test(after)) continue;
    found.push({ start: tokens.starts[at - 1]!, end: tokens.ends[at + 1]! });
  }
  return found;
}

import type { Quotation, Span } from "../../model.ts";
import { hull, slice } from "../../text/span.ts";
import { became } from "../says.ts";
import type { Side } from "../side.ts";
import type { CompareContext } from "./rule.ts";
import { beadsOf } from "./spoken.ts";

/** Code units behind the verb in which the one spoken to is named. */
const LISTENER_WITHIN = 60;

function listenerSpan(side: Side, { addressee, cue }: Quotation): Span | null {
  if (addressee === null || cue === null) return null;
  const start = side.text.indexOf(addressee, cue.end);
  return start < 0 || start - cue.end > LISTENER_WITHIN ? null : { start, end: start + addressee.length };
}

/** Whom the same words are said to have been told: another listener, or one that only one text names. */
export function reportListeners(context: CompareContext, x: Quotation, y: Quotation): void {
  const [spanA, spanB] = [listenerSpan(context.a, x), listenerSpan(context.b, y)];
  if (spanA === null && spanB === null) return;
  if (x.addressee !== null && y.addressee !== null) {
    if (spanA === null || spanB === null || sameWords(x.addressee, y.addressee)) return;
    reportListener(
      context,
      "attribution.listener-differs",
      [spanA],
      [spanB],
      became(x.addressee, y.addressee),
    );
    return;
  }
  // One text names the listener: shown with the verb, which mostly changes with it ("said", "told").
  const [name, quotation, span] = spanA !== null ? (["a", x, spanA] as const) : (["b", y, spanB!] as const);
  const other = name === "a" ? y : x;
  const shown = hull([span, ...(quotation.cue === null ? [] : [quotation.cue])])!;
  const answer = other.cue === null ? [] : [other.cue];
  const side = context[name];
  if (context.isTouched(name, shown)) return;
  reportListener(
    context,
    name === "a" ? "attribution.listener-dropped" : "attribution.listener-added",
    name === "a" ? [shown] : answer,
    name === "a" ? answer : [shown],
    name === "a" ? became(slice(side.text, span), "") : became("", slice(side.text, span)),
  );
}

function reportListener(
  context: CompareContext,
  rule: string,
  a: readonly Span[],
  b: readonly Span[],
  shown: string,
): void {
  context.report({
    rule,
    kind: "attribution",
    touches: ["wording"],
    beads: beadsOf(context, a[0] ?? null, b[0] ?? null),
    a,
    b,
    meaning: "unclear",
    gravity: 2,
    says: `Whom it was said to changed: ${shown}`,
    witness: "the words of saying name another listener, or none",
  });
}

function sameWords(x: string, y: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^(?:the|a|an) /, "");
  const [left, right] = [plain(x), plain(y)];
  return left === right || left.endsWith(` ${right}`) || right.endsWith(` ${left}`);
}

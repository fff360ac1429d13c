import type { Span } from "../model.ts";
import { rangeOf, type Side } from "./side.ts";

/** What became of each token: nothing yet, found to say the same, or shown in a change. */
export interface Claims {
  settle(name: "a" | "b", spans: readonly Span[]): void;
  report(name: "a" | "b", spans: readonly Span[]): void;
  /** By token: 0, `SETTLED` or `REPORTED`. */
  readonly flags: { readonly a: Uint8Array; readonly b: Uint8Array };
  of(name: "a" | "b", token: number): number;
  /** Every token of the span is claimed; an empty span never is. */
  all(name: "a" | "b", span: Span): boolean;
  /** Some token of the span is claimed. */
  some(name: "a" | "b", span: Span): boolean;
  /** Rises whenever a token of the bead is claimed, so that what hangs on claims can be kept until then. */
  version(bead: number): number;
}

const SETTLED = 1;
export const REPORTED = 2;

/** `beadOf`: the bead of each token, -1 for none. */
export function noClaims(
  sides: { readonly a: Side; readonly b: Side },
  beadOf: { readonly a: Int32Array; readonly b: Int32Array },
  beads: number,
): Claims {
  const flags = { a: new Uint8Array(sides.a.length), b: new Uint8Array(sides.b.length) };
  const versions = new Int32Array(beads);
  // By side and not by `[name]`: thousands of times a pair, and V8 looks a varying name up in a table.
  const claim = (name: "a" | "b", spans: readonly Span[], as: number): void => {
    const flagged = name === "a" ? flags.a : flags.b;
    const beadOfToken = name === "a" ? beadOf.a : beadOf.b;
    for (const span of spans) {
      if (span.start === span.end) continue;
      const { from, to } = rangeOf(name === "a" ? sides.a : sides.b, span);
      for (let token = from; token < to; token++) {
        flagged[token] = as;
        const bead = beadOfToken[token]!;
        if (bead >= 0) versions[bead]!++;
      }
    }
  };
  const count = (name: "a" | "b", { from, to }: { from: number; to: number }): number => {
    const flagged = name === "a" ? flags.a : flags.b;
    let claimed = 0;
    for (let token = from; token < to; token++) if (flagged[token] !== 0) claimed++;
    return claimed;
  };
  return {
    flags,
    settle(name, spans) {
      claim(name, spans, SETTLED);
    },
    report(name, spans) {
      claim(name, spans, REPORTED);
    },
    of: (name, token) => (name === "a" ? flags.a : flags.b)[token] ?? 0,
    all(name, span) {
      const range = rangeOf(sides[name], span);
      return range.from < range.to && count(name, range) === range.to - range.from;
    },
    some: (name, span) => count(name, rangeOf(sides[name], span)) > 0,
    version: (bead) => versions[bead] ?? 0,
  };
}

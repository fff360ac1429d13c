import { compareAligned } from "../../../src/core/compare/index.ts";
import type { Alignment, Change, Reading } from "../../../src/core/model.ts";
import { understand } from "../../../src/core/pipeline.ts";
import { readText } from "../../../src/core/read/index.ts";
import { sides } from "./notation.ts";

/** All sentences of both sides in one bead, so that only the rules are tested and not the alignment. */
export function inOneBead(a: Reading, b: Reading): Alignment {
  return {
    beads: [
      {
        a: a.sentences.map((_, index) => index),
        b: b.sentences.map((_, index) => index),
        similarity: 1,
        relation: "edited",
        moved: false,
      },
    ],
  };
}

/** The changes between the two sides of a notation, each as `"quantity+date altered [three hours/five hours]"`. */
export function changesOf(notation: string): readonly string[] {
  const texts = sides(notation);
  const a = understand(readText(texts.a, { language: "en" }));
  const b = understand(readText(texts.b, { language: "en" }));
  return compareAligned(a, b, inOneBead(a, b)).changes.map((change) => shown(texts.a, texts.b, change));
}

export function shown(a: string, b: string, change: Change): string {
  const words = (text: string, spans: Change["a"]) =>
    spans.map((span) => text.slice(span.start, span.end)).join(" … ");
  const kind = [change.kind, ...change.touches].join("+");
  return `${kind} ${change.meaning} [${words(a, change.a)}/${words(b, change.b)}]`;
}

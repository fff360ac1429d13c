import type { Change, Metadata } from "../../../src/core/model.ts";
import { compare, understand } from "../../../src/core/pipeline.ts";
import { readText } from "../../../src/core/read/index.ts";

/** Neighbours that both texts have, so that a case is one sentence inside a report and not a report of one sentence. */
const before = "The toll bridge over the Arle stayed shut through the night while crews looked for cracks.";
const after = "Buses took the long way round by the old mill and the cattle market.";

/** A text of one or more paragraphs, one a line of the case, between the neighbours. */
export function report(text: string): string {
  return [before, ...text.split("\n"), after].join("\n\n");
}

/** Changes of two made-up reports, as they come. */
export function changesOf(
  a: string,
  b: string,
  metadata: { a?: Metadata; b?: Metadata } = {},
): readonly Change[] {
  return compare(
    understand(readText(a, { id: "a", language: "en", ...metadata.a })),
    understand(readText(b, { id: "b", language: "en", ...metadata.b })),
  ).changes;
}

/** `"quotation.cut unclear: 'to the east' => -"`, for the changes whose rule starts with one of the names. */
export function told(
  a: string,
  b: string,
  changes: readonly Change[],
  ...rules: readonly string[]
): readonly string[] {
  const words = (text: string, spans: Change["a"]) =>
    spans.length === 0 ? "-" : spans.map(({ start, end }) => `'${text.slice(start, end)}'`).join(" + ");
  return changes
    .filter(({ because }) => rules.some((rule) => because[0]!.rule.startsWith(rule)))
    .map(
      (change) =>
        `${change.because[0]!.rule} ${change.meaning}: ${words(a, change.a)} => ${words(b, change.b)}`,
    )
    .sort();
}

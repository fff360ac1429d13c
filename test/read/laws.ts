import type { Article } from "../../src/core/model.ts";
import { readLimits } from "../../src/read/limits.ts";
import type { ReadOutcome } from "../../src/read/reader.ts";

/** What holds for every outcome of any bytes under the name "sample"; one sentence for each law that is broken. */
export function brokenLaws(outcome: ReadOutcome): string[] {
  const broken: string[] = [];
  const law = (holds: boolean, says: string) => {
    if (!holds) broken.push(says);
  };
  if (!outcome.ok) {
    const { name, code, says, next } = outcome.failure;
    law(name.includes("sample"), `the failure is not named by its source: ${name}`);
    law(/^read\.[a-z]+(?:-[a-z]+)*$/.test(code), `odd code: ${code}`);
    law(/^[^\n\r]*[^.\s]$/.test(says), `not one clause: ${JSON.stringify(says)}`);
    law(/^[^\n\r]+(?:\.|https?:\S+)$/.test(next), `not one sentence: ${JSON.stringify(next)}`);
    return broken;
  }
  const { article, name, diagnostics, left = [] } = outcome;
  law(name.includes("sample"), `the outcome is not named by its source: ${name}`);
  law(article.origin.name?.includes("sample") === true, "the origin is not named by the source");
  law(/\S/.test(article.origin.extractor ?? ""), "the reader is not named");
  law(/^[0-9a-f]{64}$/.test(article.origin.sha256 ?? "0".repeat(64)), "no SHA-256");
  law(/\S/.test(article.text), "an article without text");
  law(article.text.length <= readLimits.maxDocumentBytes, "more text than any limit allows");
  law(spansHold(article), "spans out of order or of bounds");
  law(article.id !== "", "an empty id");
  for (const { code, says } of diagnostics) {
    law(/^[a-z]+\.[a-z-]+$/.test(code) && /\S/.test(says), `odd diagnostic: ${code} ${JSON.stringify(says)}`);
  }
  for (const { what, because } of left) {
    law(/\S/.test(what) && /\S/.test(because), `left out without a reason: ${JSON.stringify(what)}`);
  }
  return broken;
}

function spansHold({ text, paragraphs, known }: Article): boolean {
  let end = 0;
  for (const span of paragraphs) {
    if (span.start < end || span.end <= span.start) return false;
    end = span.end;
  }
  const inside = known.every(
    ({ span }) => span === null || (span.start >= 0 && span.start <= span.end && span.end <= text.length),
  );
  return inside && end <= text.length;
}

import type { Change, Comparison } from "../model.ts";
import { slice } from "../text/span.ts";

/** The two compared values, where the words alone do not tell them: "Thursday" of two weeks. Else `null`. */
export function toldValues(
  comparison: Comparison,
  change: Change,
): { readonly a: string; readonly b: string } | null {
  const a = change.values?.a ?? null;
  const b = change.values?.b ?? null;
  if (a === null || b === null || (isTold(comparison, change, "a", a) && isTold(comparison, change, "b", b)))
    return null;
  return { a, b };
}

function isTold(comparison: Comparison, change: Change, side: "a" | "b", value: string): boolean {
  const { text } = comparison[side].article;
  return change.says.includes(value) || change[side].some((span) => slice(text, span) === value);
}

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
  if (change.says.includes(value) || change[side].some((span) => slice(text, span) === value)) return true;
  // "21508 vote" tells nothing that "21,508 votes" does not.
  const [number = ""] = value.split(" ");
  return (
    change.kind === "quantity" && change[side].some((span) => figuresIn(slice(text, span)).includes(number))
  );
}

/** The figures of some words without the commas between their groups. */
function figuresIn(words: string): readonly string[] {
  return words.replace(/,(?=\d{3}(?!\d))/g, "").match(/\d+(?:\.\d+)?/g) ?? [];
}

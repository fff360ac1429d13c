import type { NameMention } from "../../model.ts";
import type { View } from "../view.ts";
import type { Trace } from "./trace.ts";

/** A title lost between a body and its person, as when the words of an apposition were put in another order. */
const CALQUED = 0.4;

/** Code units that a title between two names may take: "foreign policy spokeswoman". */
const LONGEST_TITLE = 40;

/** y: "Ministry spokesman Jan Novak", x: "Ministry Jan Novak". Titles stand before the name in one language, behind it in another. */
export function nameOrder({ x, y }: View): readonly Trace[] {
  const names = y.reading.mentions.filter(
    (mention): mention is NameMention => mention.kind !== "date" && mention.kind !== "quantity",
  );
  const found: Trace[] = [];
  const seen = new Set<string>();
  names.forEach((name, index) => {
    const next = names[index + 1];
    if (next === undefined || next.kind !== "person" || name.kind === "person") return;
    const between = y.text.slice(name.span.end, next.span.start);
    if (between.length > LONGEST_TITLE || !/^ \p{Ll}[\p{Ll} -]*$/u.test(between)) return;
    const glued = `${y.text.slice(name.span.start, name.span.end)} ${y.text.slice(next.span.start, next.span.end)}`;
    const start = seen.has(glued) ? -1 : x.text.indexOf(glued);
    seen.add(glued);
    if (start < 0 || y.text.includes(glued)) return;
    found.push({
      says: `${x.called} runs two names together that ${y.called} has with a title between`,
      x: { start, end: start + glued.length },
      y: { start: name.span.start, end: next.span.end },
      strength: CALQUED,
    });
  });
  return found;
}

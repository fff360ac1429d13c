import type { View } from "../view.ts";
import { brokenSentences } from "./broken-sentences.ts";
import { decimalMarks } from "./decimal-marks.ts";
import { foreignMarks } from "./foreign-marks.ts";
import { foreignWords } from "./foreign-words.ts";
import { nameOrder } from "./name-order.ts";
import type { Trace } from "./trace.ts";

/** What another language leaves behind, the plainest first. */
const looks: readonly ((view: View) => readonly Trace[])[] = [
  foreignWords,
  foreignMarks,
  decimalMarks,
  nameOrder,
  brokenSentences,
];

const found = new WeakMap<View, readonly Trace[]>();

/** Traces of another language in x that y does not have at the same place. Looked for once for each view. */
export function residueIn(view: View): readonly Trace[] {
  const known = found.get(view);
  if (known !== undefined) return known;
  const traces = looks.flatMap((look) => look(view));
  found.set(view, traces);
  return traces;
}

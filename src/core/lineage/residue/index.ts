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

/** Traces of another language in x that y does not have at the same place. */
export function residueIn(view: View): readonly Trace[] {
  return view.once(traces);
}

function traces(view: View): readonly Trace[] {
  return looks.flatMap((look) => look(view));
}

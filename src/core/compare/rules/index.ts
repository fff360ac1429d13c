import { addition, deletion } from "./addition.ts";
import { certainty } from "./certainty.ts";
import { date } from "./date.ts";
import { form } from "./form.ts";
import { name } from "./name.ts";
import { order } from "./order.ts";
import { passage } from "./passage.ts";
import { polarity } from "./polarity.ts";
import { quantity } from "./quantity.ts";
import type { Rule } from "./rule.ts";
import { merge, move, split } from "./structure.ts";
import { wording } from "./wording.ts";

/**
 * Every rule in order: what one claims, the next ones pass over, so the most telling kinds come first and what only
 * rewords comes last.
 */
export const rules: readonly Rule[] = [
  addition,
  deletion,
  // These claim no words.
  move,
  split,
  merge,
  // Before quantity and date, which would take "nearly" for part of a number's form.
  certainty,
  quantity,
  date,
  name,
  polarity,
  // What is left is words: first what is the same after all, then what only one side has, then the rest.
  form,
  order,
  passage,
  wording,
];

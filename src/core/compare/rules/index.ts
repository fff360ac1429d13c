import { addition, deletion } from "./addition.ts";
import { attribution } from "./attribution.ts";
import { certainty } from "./certainty.ts";
import { date } from "./date.ts";
import { figure } from "./figure.ts";
import { form } from "./form.ts";
import { metadata } from "./metadata.ts";
import { name } from "./name.ts";
import { naming } from "./naming.ts";
import { near } from "./near.ts";
import { order } from "./order.ts";
import { passage } from "./passage.ts";
import { polarity } from "./polarity.ts";
import { quantity } from "./quantity.ts";
import { quotation } from "./quotation.ts";
import { quotationForm } from "./quotation-form.ts";
import { quotationWords } from "./quotation-words.ts";
import { retold } from "./retold.ts";
import type { Rule } from "./rule.ts";
import { stance } from "./stance.ts";
import { merge, move, split } from "./structure.ts";
import { swap } from "./swap.ts";
import { vague } from "./vague.ts";
import { wording } from "./wording.ts";

/**
 * Every rule in order: what one claims, the next ones pass over, so the most telling kinds come first and what only
 * rewords comes last.
 */
export const rules: readonly Rule[] = [
  // Before all that goes by sentences: what is no matter, and quotations, which keep their words across sentences.
  metadata,
  quotation,
  addition,
  deletion,
  // These claim no words.
  move,
  split,
  merge,
  // Before all that pairs equal things wherever they stand.
  swap,
  // Before verbs of saying and negations are looked at by themselves.
  stance,
  // Before quantity and date, which would take "nearly" for part of a number's form.
  certainty,
  quantity,
  date,
  figure,
  // Before names, which would take a replaced source for any name.
  attribution,
  name,
  polarity,
  // Before all that looks at single words: where a whole sentence was told anew there is nothing to look at.
  retold,
  // What is left is words: first what is the same after all, then what only one side has, then the rest.
  form,
  // Before synonyms and word order, which are harmless in what is told and not in what is quoted.
  quotationWords,
  quotationForm,
  order,
  near,
  vague,
  naming,
  passage,
  wording,
];

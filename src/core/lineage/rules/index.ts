import type { Rule } from "../testimony.ts";
import { contradictedDate } from "./contradicted-date.ts";
import { credit, creditCut, sharedCredit } from "./credit.ts";
import { cutQuotation } from "./cut-quotation.ts";
import { declared } from "./declared.ts";
import { futureTurnedPast, grownToll } from "./later-facts.ts";
import { notes } from "./notes.ts";
import { residue } from "./residue.ts";
import { listenerCut, takenOver } from "./sources.ts";
import { statedTimes } from "./stated-times.ts";
import { eachHoldsMore, sameDaysMore } from "./unseen-matter.ts";

/**
 * What speaks for an order or a descent, in the order in which reasons are shown: what the texts state of themselves,
 * then what their words betray, then what each holds, stated times as the weakest, and what follows from the order. Belief does not depend on it but for the last.
 */
export const rules: readonly Rule[] = [
  declared,
  credit,
  sharedCredit,
  creditCut,
  notes,
  takenOver,
  listenerCut,
  residue,
  contradictedDate,
  futureTurnedPast,
  grownToll,
  cutQuotation,
  eachHoldsMore,
  statedTimes,
  // Needs what all the others say.
  sameDaysMore,
];

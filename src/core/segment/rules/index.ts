import type { StopRule } from "../stop.ts";
import { abbreviation, beforeNumber, hour, initial, title } from "./abbreviation.ts";
import { continues } from "./continues.ts";
import { ellipsis } from "./ellipsis.ts";
import { glued } from "./glued.ts";
import { ideographic } from "./ideographic.ts";
import { listMarker } from "./list-marker.ts";
import { number } from "./number.ts";
import { ordinal } from "./ordinal.ts";
import { speech } from "./speech.ts";

/**
 * Asked in this order; the first that has something to say decides, and where none has, the sentence ends.
 * `glued` stands before all that look at words, because without a space there is no next word; `continues` before
 * the abbreviations, because a lower-case word settles the matter for all of them; `hour` before `abbreviation`,
 * because "p.m." is also an acronym.
 */
export const stopRules: readonly StopRule[] = [
  ideographic,
  glued,
  listMarker,
  continues,
  number,
  title,
  beforeNumber,
  hour,
  abbreviation,
  initial,
  ordinal,
  speech,
  ellipsis,
];

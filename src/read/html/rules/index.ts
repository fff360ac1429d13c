import { agencyLine, appeal, framedHeadline } from "./appeals.ts";
import {
  belowText,
  cardOfOther,
  factBox,
  offer,
  placeholder,
  sourceLine,
  stampedLine,
  statedLine,
} from "./boxes.ts";
import { liveEntry, pullQuote, repeated } from "./entries.ts";
import {
  authorNote,
  contact,
  headlineAgain,
  hidden,
  inFigure,
  inlineLead,
  opening,
  pictureLine,
  wholeLink,
  zone,
} from "./furniture.ts";
import { editorsNote, headsNothing, inBody, outside, standfirst, statement } from "./place.ts";
import type { BlockRule } from "./rule.ts";

/**
 * In this order; the first that has a verdict decides. Corrections are looked for before the markup is asked, because
 * they stand in boxes and footers; what the markup names comes before what the words say; and place comes last, when
 * everything that stands in the body without being of it has gone.
 */
export const blockRules: readonly BlockRule[] = [
  hidden,
  headlineAgain,
  liveEntry,
  standfirst,
  editorsNote,
  zone,
  opening,
  agencyLine,
  framedHeadline,
  appeal,
  placeholder,
  statedLine,
  stampedLine,
  sourceLine,
  cardOfOther,
  wholeLink,
  inlineLead,
  pictureLine,
  inFigure,
  contact,
  pullQuote,
  repeated,
  statement,
  authorNote,
  outside,
  factBox,
  offer,
  belowText,
  inBody,
  headsNothing,
];

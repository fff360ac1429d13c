/**
 * What a language must list so that a text's statements of itself (date lines, bylines, credits) are understood.
 * Word lists are one string split on white space, phrase lists one string split on semicolons; both in lower case.
 */
export interface ReadingTable {
  /** Twelve strings of forms, January first, without a final period. */
  readonly months: readonly string[];
  readonly weekdays: string;
  /** Phrases that stand before the date of publication: "posted; first published". */
  readonly published: string;
  /** Phrases that stand before the date of the last change: "updated". */
  readonly modified: string;
  /** Words that may stand inside a date or between it and the time of day: "of at". */
  readonly between: string;
  /** Words that may follow the year: "года". */
  readonly afterYear: string;
  /** Words that open a byline: "by". */
  readonly by: string;
  /** Words that may join or follow names in a byline: "and in for". */
  readonly bylineJoins: string;
  /** Words that say what somebody is at an outlet: "writer correspondent". */
  readonly bylineRoles: string;
  /** Phrases that stand before the name of a source, with a colon: "source". */
  readonly credit: string;
  /** Phrases that end the statement of a contributing agency: "contributed to this report". */
  readonly contributed: string;
  /** Phrases that open an agency's line about its staff: "reporting by". */
  readonly signOff: string;
  /** Phrases that stand before the maker of a picture, with a colon: "image; photo". */
  readonly caption: string;
}

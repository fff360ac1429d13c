/** What a language must list for telling which of two reports came first. All entries lower-cased but `outlets`. */
export interface LineageTable {
  /** Papers and broadcasters, as they are written, that speakers are said to have told something, one a line. */
  readonly outlets: string;
  /** How a note begins that says the text was changed after it was first put out, one a line. */
  readonly updateNotes: string;
  /** The same for a text that mends a mistake of an earlier state of itself, one a line. */
  readonly correctionNotes: string;
  /** Words that put the verb behind them into the future ("will"). */
  readonly future: string;
  /** What stands before "to" and a verb that has not happened yet, as of "is due to", one word each. */
  readonly pending: string;
  /** Forms of "be", which stand before the passive and before `pending`. */
  readonly being: string;
  /** Those of them that tell of what is past. */
  readonly been: string;
  /** The infinitive particle; `""` where the language has none. */
  readonly toInfinitive: string;
  /** Endings of a regular past form. */
  readonly pastEndings: string;
  /** Verbs whose past is irregular: `meet:met`, with more forms after more colons. */
  readonly irregularPast: string;
  /** Word stems (before the colon the count they belong to) near which a number is a toll, which grows as a report goes on. */
  readonly tolls: string;
  /** Words of saying that name whom somebody spoke to: "told". */
  readonly telling: string;
  /** Words that lead in a source that is taken over: "according to". */
  readonly accordingTo: string;
  /** Quotation marks that print of this language does not use, with nothing between. */
  readonly foreignMarks: string;
  /** What stands before the fraction of a number: "." or ",". */
  readonly decimalMark: string;
}

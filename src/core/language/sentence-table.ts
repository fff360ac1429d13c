/**
 * What a language must list so that its sentences can be told apart. Every list is one string of words without
 * their final period, split on first use. An entry written with a capital is met only with a capital ("Sat" is the
 * day, "sat" is not), a lower-case entry in either case.
 */
export interface SentenceTable {
  /** Abbreviations that more of the sentence always follows: "Mr", "Prof". */
  readonly titles: string;
  /** Abbreviations that may also stand at the end of a sentence: "Inc", "etc", "Jan". */
  readonly abbreviations: string;
  /** Abbreviations only where a number follows: "No", "Art". */
  readonly beforeNumbers: string;
  /** Written with inner periods and a time before them: "a.m p.m". */
  readonly hours: string;
  /** Names of clocks, days and months that go on after a time of day: "EDT", "Monday". */
  readonly afterHours: string;
  /** Words that open a sentence and that, capitalised inside one, are hardly ever part of a name: "The", "He". */
  readonly openers: string;
  /** Words of saying that follow a closed quotation: the "asked" of `"Why?" Roe asked`. */
  readonly saying: string;
  /** True where a number with a period is an ordinal ("3. Mai"). */
  readonly ordinalPeriod: boolean;
}

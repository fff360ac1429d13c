/**
 * What a language must list so that its quantities are read. Lists are strings, lower-cased, split on white space.
 */
export interface QuantityTable {
  readonly numerals: NumeralTable;
  /** Bounds in front of a number; several words are joined by `_` ("at_least"). */
  readonly bounds: { readonly about: string; readonly atLeast: string; readonly atMost: string };
  /** Bounds behind it ("or_more"). */
  readonly boundsAfter: { readonly about: string; readonly atLeast: string; readonly atMost: string };
  /** Between the ends of a range ("to", "or"), and in front of it ("between" with "and"). */
  readonly range: { readonly to: string; readonly between: string; readonly and: string };
  /** Currency signs and codes to ISO 4217; words behind a number likewise. */
  readonly currencySigns: Readonly<Record<string, string>>;
  readonly currencyWords: Readonly<Record<string, string>>;
  /** Codes in front of a number: "USD 5", "Rs 5". */
  readonly currencyCodes: Readonly<Record<string, string>>;
  /** Words tied to a dollar sign: "us" of `US$`. */
  readonly dollars: Readonly<Record<string, string>>;
  /** Words that are money or mass ("pounds"), and words near by that make it mass. */
  readonly moneyOrMass: Readonly<Record<string, { readonly money: string; readonly mass: string }>>;
  readonly mass: string;
  /** Percent and its kin as words joined by `_`, longest first. */
  readonly shares: readonly { readonly words: string; readonly unit: string }[];
  readonly of: string;
  /** Words behind "one of" that name the group it is one of. */
  readonly groups: string;
  /** Words that count persons without a noun: "15 dead". */
  readonly states: string;
  /** Ordinals that also order what is told ("First, ..."). */
  readonly orderWords: string;
  /** Words in front of them that make them count after all ("the first strike"). */
  readonly determiners: string;
  /** Forms of a unit to the one name it goes by: `{ km: "kilometer kilometers ..." }`. */
  readonly units: Readonly<Record<string, string>>;
  /** Names and letters of the scales of temperature, to the one name each goes by. */
  readonly degrees: Readonly<Record<string, string>>;
  /** Words between number and unit that are skipped ("of", "more"). */
  readonly skipped: string;
  /** Words behind a number that are never its unit. */
  readonly notUnits: string;
  /** Adjectives between a number and its noun are skipped: at most so many. */
  readonly adjectives: number;
  /** Words that are no number in this company: "one" behind "no", "another"; "one" in front of "another". */
  readonly pronounCompany: { readonly before: string; readonly after: string };
  /** Endings of adjectives, skipped behind "one" ("one sensitive issue"). */
  readonly adjectiveEndings: string;
  /** Plural forms to singular: regular endings, longest first, with what replaces them. */
  readonly plurals: readonly (readonly [ending: string, instead: string])[];
  readonly irregular: Readonly<Record<string, string>>;
  /** "old" in ages ("72-year-old", "72 years old"), "aged" in front, and the name the unit goes by. */
  readonly age: {
    readonly old: string;
    readonly aged: string;
    readonly years: string;
    readonly name: string;
  };
  readonly times: Readonly<Record<string, number>>;
}

/** Words for numbers. */
export interface NumeralTable {
  /** `"."` in `3.5`; the other of comma and stop groups thousands. */
  readonly decimal: "." | ",";
  /** Zero to nineteen, in order; forms of one number joined by `/`. */
  readonly small: string;
  /** Ten, twenty ... ninety, in order. */
  readonly tens: string;
  readonly hundred: string;
  /** Thousand and more. */
  readonly scales: Readonly<Record<string, number>>;
  /** Letters behind a figure that scale it ("3bn"). */
  readonly suffixes: Readonly<Record<string, number>>;
  /** Collective counts: "dozen" 12, "score" 20, "couple" 2, "pair" 2. */
  readonly collective: Readonly<Record<string, number>>;
  /** Collectives in the plural, without a count of their own: "dozens". The value is the least they mean. */
  readonly plural: Readonly<Record<string, number>>;
  /** First to nineteenth (index 1 to 19, "zeroth" left out as `-`). */
  readonly ordinals: string;
  readonly ordinalTens: string;
  readonly ordinalScales: Readonly<Record<string, number>>;
  /** Letters behind a figure that make it an ordinal ("1st"); a stop does so in some languages. */
  readonly ordinalSuffixes: string;
  /** Denominators: "half" 2, "third" 3; plural forms too. */
  readonly fractions: Readonly<Record<string, number>>;
  readonly and: string;
  readonly a: string;
  /** Joins units in front of tens into one word ("und" in "zweiundzwanzig"), with the form of one in it; `null` for none. */
  readonly compound: { readonly link: string; readonly one: string } | null;
}

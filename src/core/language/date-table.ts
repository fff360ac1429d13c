/**
 * What a language must list so that its dates are read. Every list is one string, lower-cased, split on white space;
 * a word may stand in several lists and then has all those senses, and the grammar looks at its company.
 * The grammar itself (annotate/dates) knows no word of any language.
 */
export interface DateTable {
  /** January to December, all forms of each. Abbreviations without their stop. */
  readonly months: readonly string[];
  /** Monday to Sunday, all forms of each. */
  readonly weekdays: readonly string[];
  /** Monday to Sunday, words that mean every one of them ("mondays"). */
  readonly weekdaySets: readonly string[];
  /** Forms above that are everyday words as well ("may", "sun"): they need a capital and company to be a date. */
  readonly shy: string;
  /** True where names of months and weekdays carry a capital, so that a lower-case form is doubtful. */
  readonly capitals: boolean;
  readonly seasons: Readonly<Record<Season, string>>;
  readonly dayParts: Readonly<Record<DayPart, string>>;
  readonly units: Readonly<Record<Unit, { readonly one: string; readonly many: string }>>;
  /** Words for days counted from today: `0` "today", `-1` "yesterday". */
  readonly days: readonly {
    readonly words: string;
    readonly offset: number;
    readonly part: DayPart | null;
  }[];
  /** Reckoned from the day of writing: "last", "this", "next". */
  readonly deictic: { readonly last: string; readonly this: string; readonly next: string };
  /** The same kind of word standing behind its noun ("la semana pasada"). */
  readonly deicticAfter: { readonly last: string; readonly this: string; readonly next: string };
  /** Reckoned from the date named last: "previous", "same", "following". */
  readonly anaphoric: { readonly before: string; readonly same: string; readonly after: string };
  /** Behind a length: "ago" from the day of writing, "earlier" and "later" from the date named last. */
  readonly behind: { readonly ago: string; readonly earlier: string; readonly later: string };
  /** The same sense only where the clause ends behind them: "the day before." and not "the day before the vote". */
  readonly closing: { readonly earlier: string; readonly later: string };
  /** "from now" in its words, joined by `_`. */
  readonly fromNow: string;
  /** "and a half" behind a length of one ("a year and a half"), each phrase in its words joined by `_`; "" for none. */
  readonly andHalf: string;
  /** In front of a length, with the sense of "ago" or "in ... from now" ("vor", "hace"). */
  readonly before: { readonly ago: string; readonly hence: string };
  /** Early, late, mid: they narrow a date and leave its value at its own grain. */
  readonly narrowing: string;
  /** Nouns that do the same with "of" between: beginning, end. */
  readonly edges: string;
  /** Of both lists the words for the first, the middle and the last part, which no two of one date can share. */
  readonly thirds: readonly [first: string, middle: string, last: string];
  readonly articles: { readonly definite: string; readonly indefinite: string };
  /** Words between day, month and year ("of", "de"). */
  readonly links: string;
  /** Prepositions of time in front of a date. */
  readonly prepositions: string;
  /** Prepositions that make a following four-digit number a year. */
  readonly beforeYear: string;
  /** Prepositions that make "the last year" a length. */
  readonly spanning: string;
  /** Words that mean the fourth quarter ("final") in front of it. */
  readonly final: string;
  /** Counts without a number: "several". Plain lengths take `X`. */
  readonly vague: string;
  /** Words that may stand between a count and its unit: "two consecutive quarters". */
  readonly counted: string;
  /** "old" behind a count of years makes an age, which is a quantity. */
  readonly old: string;
  /** Ending of plural nouns and nouns that count without it: "1984 people" is no year. */
  readonly plural: { readonly ending: string; readonly words: string };
  /** Quarters and halves as one word: "q3". */
  readonly yearParts: readonly { readonly words: string; readonly part: string }[];
  readonly halves: string;
  /** Words of sports: with one of them near, a quarter without a year is one of a game. */
  readonly sports: string;
  /** Words in front of a weekday that make a name of it ("Good Friday"). */
  readonly namedDays: string;
  readonly each: string;
  /** "a", "per" between a count and a unit makes a rate ("15 a year"). */
  readonly per: string;
  readonly sets: readonly { readonly words: string; readonly value: string }[];
  readonly references: { readonly past: string; readonly present: string; readonly future: string };
  /** The same behind a definite article: "the past". */
  readonly referenceNouns: { readonly past: string; readonly present: string; readonly future: string };
  readonly clock: {
    readonly noon: string;
    readonly midnight: string;
    /** "o'clock", "uhr", "h". */
    readonly hour: string;
    readonly morning: string;
    readonly evening: string;
    /** Zone words that mean universal time, and the others, which are read and not converted. */
    readonly universal: string;
    readonly zones: string;
  };
  /** Days with a name and a fixed place in the year, as words joined by `_`, with month and day. */
  readonly holidays: readonly { readonly words: string; readonly month: number; readonly day: number }[];
  readonly tense: Tense;
  /** Custom for `07/08/2021`. */
  readonly slash: "month first" | "day first";
}

/** Words that show whether what a clause tells lies behind or ahead of its writing. */
export interface Tense {
  readonly future: string;
  readonly past: string;
  /** Endings of regular past forms ("ed"), with the shortest word they count in. */
  readonly pastEndings: string;
  readonly pastLength: number;
  /** Endings of future forms, where the language has them. */
  readonly futureEndings: string;
  /** Words with a past ending that are no past form ("need"). */
  readonly notPast: string;
  /** Of the words for what is ahead those that leave no doubt ("will"). */
  readonly certain: string;
  /** Prepositions of a term that is still to run out ("until Thursday"), where no verb speaks against it. */
  readonly deadline: string;
  /** Leads the agent of a passive ("followed by"). */
  readonly agent: string;
  /** Words that begin a clause, so that its own verb follows. */
  readonly clause: string;
  /** "after", "when", "once": with a verb in the present they speak of what is ahead. */
  readonly pending: string;
  /** Marks an infinitive ("to"), and the forms of "be" that make it a future ("is to meet"). */
  readonly infinitive: string;
  readonly be: string;
}

export type Season = "SP" | "SU" | "FA" | "WI";

/** TIMEX3: morning, midday, afternoon, evening, night, day time. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** TIMEX3 letters where it has them; `MIN` and `SEC` are written `M` and `S` behind a `T`. */
export type Unit = "SEC" | "MIN" | "H" | "D" | "WE" | "W" | "FN" | "M" | "Q" | "Y" | "DE" | "CE";

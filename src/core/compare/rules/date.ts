import type { DateTable } from "../../language/date-table.ts";
import type { Language } from "../../language/language.ts";
import type { DateMention, QuantityMention, Span } from "../../model.ts";
import { slice } from "../../text/span.ts";
import { isOtherwiseJoined, isOtherwiseVague } from "../counted.ts";
import { isInPlace, sortMentions } from "../counterpart.ts";
import { lengthOf, measured } from "../measure.ts";
import { became } from "../says.ts";
import { mentionsIn, rangeOf, type Side, spanOf, wordAt } from "../side.ts";
import { standingOf } from "../standing.ts";
import { areSameWords, foldedWords, saysTheSame } from "./form.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";

/** Dates, times and lengths of time, compared by what they resolve to, not by their words. */
export const date: Rule = {
  name: "date",
  find(context) {
    for (const bead of context.edited) compareIn(context, bead);
  },
};

function compareIn(context: CompareContext, bead: BeadText): void {
  const inA = mentionsIn(context.a, bead.a, "date").filter(({ span }) => !context.isClaimed("a", span));
  const inB = mentionsIn(context.b, bead.b, "date").filter(({ span }) => !context.isClaimed("b", span));
  if (inA.length === 0 || inB.length === 0) return;
  const sorted = sortMentions(context, bead, inA, inB, (x, y) => equalVerdicts.has(verdictOf(context, x, y)));
  for (const pair of sorted.equal) report(context, bead, pair.a, pair.b);
  for (const pair of sorted.opposed) report(context, bead, pair.a, pair.b);
}

const equalVerdicts: ReadonlySet<Verdict> = new Set<Verdict>(["same", "converted"]);

/** True where both are points, both clock times without a day, both lengths or both recurring. */
function areComparable(x: DateMention, y: DateMention): boolean {
  return sortOf(x) === sortOf(y);
}

function sortOf({ type, value }: DateMention): string {
  if (type === "duration" || type === "set") return type;
  return value?.startsWith("T") === true ? "clock" : "point";
}

type Verdict = "same" | "otherwise" | "converted" | "compatible" | "differs" | "unknown" | "apart";

/**
 * `otherwise`: as `same`, but a count that only says "some" came or went, or a range became a choice. `same`: one point in time, or the same words where nothing could be resolved. `compatible`: one holds the other
 * ("June" and "June 3"), or a second reading of one is the other. `unknown`: not resolved and not alike enough to say.
 * `apart`: they answer different questions (a clock time and a year), so neither stands for the other.
 */
function verdictOf(context: CompareContext, x: DateMention, y: DateMention): Verdict {
  const [inA, inB] = [rangeOf(context.a, x.span), rangeOf(context.b, y.span)];
  // The same words say the same, whatever each text's day of publication makes of them.
  if (areSameWords(context.a, inA, context.b, inB)) return "same";
  if (isLength(x) !== isLength(y)) return "apart";
  const before = foldedWords(context.a, inA);
  const after = foldedWords(context.b, inB);
  if (isDayBesideYear(context.language, before, y) || isDayBesideYear(context.language, after, x)) {
    return "apart";
  }
  if ((x.value === null && y.value === null) || isReckonedApart(context, x, y)) {
    return compareWords(context.language, before, after);
  }
  if (x.value === null || y.value === null) return "unknown";
  if (x.value === y.value) return thirdsOf(context.language, before, after);
  if (x.value.startsWith(y.value) || y.value.startsWith(x.value)) return "compatible";
  if (x.readings.some((value) => y.readings.includes(value))) return "compatible";
  const clocks = clockVerdict(x.value, y.value);
  if (clocks !== null) return clocks;
  if (!areComparable(x, y)) return "apart";
  const lengths = measuredLengths(context, x, y);
  if (lengths !== null) return lengths;
  if (isYearInferred(x, y)) return "same";
  if (x.value.endsWith("_REF") || y.value.endsWith("_REF")) return "unknown";
  return isKnownApart(x.value, y.value) ? "differs" : "unknown";
}

/** Two times of the clock of which one text does not say the day, compared by the clock alone. */
function clockVerdict(x: string, y: string): Verdict | null {
  const clock = /^(?:\d{4}-\d{2}-\d{2})?(T\d{2}:\d{2})/;
  const [inX, inY] = [clock.exec(x)?.[1], clock.exec(y)?.[1]];
  if (inX === undefined || inY === undefined || x.startsWith("T") === y.startsWith("T")) return null;
  return inX === inY ? "compatible" : "differs";
}

function isLength({ type }: DateMention): boolean {
  return type === "duration";
}

/** A weekday and a bare year answer two questions, whatever day the weekday is. */
function isDayBesideYear(
  language: Language | null,
  words: readonly string[],
  { value }: DateMention,
): boolean {
  if (language?.dates == null || value === null || !/^\d{4}$/.test(value)) return false;
  const sorts = sortsOf(language.dates);
  return words.some((word) => sorts.get(word)?.sort === "weekday");
}

/** Two lengths of time by how long they are: "18 months" and "a year and a half", "more than 1,000 days" and "1,100". */
function measuredLengths(context: CompareContext, x: DateMention, y: DateMention): Verdict | null {
  const [inA, inB] = [lengthOf(x, heldBy(context.a, x).bound), lengthOf(y, heldBy(context.b, y).bound)];
  const verdict = inA === null || inB === null ? null : measured(inA, inB);
  if (verdict === "rounded") return "compatible";
  return verdict === "same" || verdict === "converted" ? "converted" : null;
}

/** How a length of time is held, and the first token of the words that hold it: a date has no bound of its own. */
function heldBy(side: Side, { span }: DateMention): { readonly bound: Bound; readonly from: number } {
  const { from } = rangeOf(side, span);
  for (let token = Math.max(0, from - LONGEST_BOUND); token < from; token++) {
    for (const { words, sureness } of wordAt(side, token).sureness) {
      const isBound = sureness.sort === "bound" && token + words.length === from;
      if (isBound && words.every((word, index) => wordAt(side, token + index).folded === word))
        return { bound: boundsByLevel[sureness.level] ?? "exact", from: token };
    }
  }
  return { bound: "exact", from };
}

type Bound = QuantityMention["bound"];

/** Words of the longest bound. */
const LONGEST_BOUND = 4;

const boundsByLevel: Readonly<Record<string, Bound>> = {
  about: "about",
  near: "about",
  atLeast: "atLeast",
  moreThan: "atLeast",
  atMost: "atMost",
  lessThan: "atMost",
};

/** "Early March" and "late March" have one value, March, and are two times; "March" holds both. */
function thirdsOf(language: Language | null, x: readonly string[], y: readonly string[]): Verdict {
  if (language?.dates == null) return "same";
  const sorts = sortsOf(language.dates);
  const third = (words: readonly string[]) =>
    words.map((word) => sorts.get(word)).find((part) => part?.sort === THIRD)?.value;
  const [before, after] = [third(x), third(y)];
  if (before === after) return "same";
  return before === undefined || after === undefined ? "compatible" : "differs";
}

const THIRD = "part of a date";

/** "July 23" in both: the same day of the year, of which neither text names the year. */
function isYearInferred(x: DateMention, y: DateMention): boolean {
  if (x.anchor === null || y.anchor === null || x.value === null || y.value === null) return false;
  return /^\d{4}-\d/.test(x.value) && x.value.length > 4 && x.value.slice(4) === y.value.slice(4);
}

/** `X` stands for what is not known: "192X" and "193X" differ, "XXXX-06" and "1987-06" may not. */
function isKnownApart(x: string, y: string): boolean {
  if (!x.includes("X") && !y.includes("X")) return true;
  if (x.length !== y.length) return false;
  return [...x].some((known, index) => known !== "X" && y[index] !== "X" && known !== y[index]);
}

/**
 * True where both hang on days of publication that are not the same: a stated day of publication is often the day of
 * copying, so that "Friday" in both texts is one day, whatever it is reckoned to be.
 */
function isReckonedApart({ a, b }: CompareContext, x: DateMention, y: DateMention): boolean {
  if (x.anchor === null || y.anchor === null) return false;
  return x.value !== y.value && a.reading.article.published !== b.reading.article.published;
}

/**
 * Two expressions that no date of publication resolves, compared by their parts in any order: "May 3" and "3rd of May"
 * are one day; "Tuesday" and "Friday", "late March" and "early March", "last week" and "last month" are two, whichever
 * days they are. "Last week" and "this week" hang on the day of publication.
 */
function compareWords(language: Language | null, x: readonly string[], y: readonly string[]): Verdict {
  if (language?.dates == null) return "unknown";
  const before = partsOf(language.dates, x);
  const after = partsOf(language.dates, y);
  if (before.length !== after.length) return "unknown";
  if (before.every(({ sort }, index) => sort === after[index]!.sort)) {
    return before.every(({ value }, index) => value === after[index]!.value) ? "same" : "differs";
  }
  return "unknown";
}

/** One word of a date: its sort ("month") and which of its sort it is; any other word is a sort of its own. */
interface Part {
  readonly sort: string;
  readonly value: string;
}

/** The telling words in a fixed order. */
function partsOf(table: DateTable, words: readonly string[]): readonly Part[] {
  const sorts = sortsOf(table);
  const silent = new Set(`${table.articles.definite} ${table.links}`.split(/\s+/));
  return words
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !silent.has(word))
    .map((word) => {
      const known = sorts.get(word);
      if (known !== undefined) return known;
      if (!/^\d/.test(word)) return { sort: word, value: word };
      // "5th" is 5, and "2:30" is neither.
      const isBare = /^\d+\p{L}*$/u.test(word);
      return { sort: "number", value: isBare ? String(Number.parseInt(word, 10)) : word };
    })
    .sort((x, y) => (x.sort < y.sort ? -1 : x.sort > y.sort ? 1 : x.value < y.value ? -1 : 1));
}

const sortsByTable = new WeakMap<DateTable, ReadonlyMap<string, Part>>();

function sortsOf(table: DateTable): ReadonlyMap<string, Part> {
  const known = sortsByTable.get(table);
  if (known !== undefined) return known;
  const sorts = new Map<string, Part>();
  const add = (sort: string, value: string, forms: string) => {
    for (const form of forms.split(/\s+/)) if (!sorts.has(form)) sorts.set(form, { sort, value });
  };
  table.months.forEach((forms, index) => {
    add("month", String(index), forms);
  });
  table.weekdays.forEach((forms, index) => {
    add("weekday", String(index), forms);
  });
  for (const [unit, { one, many }] of Object.entries(table.units)) add("unit", unit, `${one} ${many}`);
  for (const [part, forms] of Object.entries(table.dayParts)) add("part of day", part, forms);
  for (const [season, forms] of Object.entries(table.seasons)) add("season", season, forms);
  for (const { words, part } of table.yearParts) add("part of year", part, words);
  table.thirds.forEach((words, index) => {
    add(THIRD, String(index), words);
  });
  sortsByTable.set(table, sorts);
  return sorts;
}

function report(context: CompareContext, bead: BeadText, x: DateMention, y: DateMention): void {
  const before = slice(context.a.text, x.span);
  const after = slice(context.b.text, y.span);
  const told = verdictOf(context, x, y);
  const verdict = told === "same" && isCountedOtherwise(context, x, before, after) ? "otherwise" : told;
  const boundNamed = context.isTouched("a", x.span) || context.isTouched("b", y.span);
  if (verdict === "apart") return;
  const standing =
    verdict === "differs"
      ? standingOf(context, bead, rangeOf(context.a, x.span), rangeOf(context.b, y.span))
      : "firm";
  if (standing === "chance") return;
  if (verdict === "same" && (boundNamed || saysTheSame(context, x.span, y.span))) {
    if (boundNamed || !isInPlace(context, bead, x.span, y.span)) context.settle([x.span], [y.span]);
    return;
  }
  // How long something took is a number with a unit; when it was is a date.
  const areLengths = isLength(x) && isLength(y);
  const said = areLengths ? { ...verdicts[verdict], ...lengths[verdict] } : verdicts[verdict];
  const isLoose = verdict === "differs" && standing !== "firm";
  context.report({
    rule: said.rule,
    kind: areLengths ? "quantity" : "date",
    touches: areLengths ? ["date"] : [],
    beads: [bead.index],
    a: [x.span],
    b: [y.span],
    meaning: isLoose ? "unclear" : said.meaning,
    gravity: isLoose ? 3 : said.gravity,
    says: `${said.says}: ${became(before, after)}`,
    witness: isLoose
      ? "the two differ, and the sentences tell too little alike to say that both are of one thing"
      : said.witness,
    values: { a: x.value, b: y.value },
    // "More than" of "more than 1,000 days" where the other text has 1,100.
    ...(areLengths && { covers: { a: withBound(context.a, x), b: withBound(context.b, y) } }),
  });
}

function withBound(side: Side, mention: DateMention): readonly Span[] {
  return [spanOf(side, { from: heldBy(side, mention).from, to: rangeOf(side, mention.span).to })];
}

/** "The first few months" and "the first months"; "five to seven years" and "five or seven years". */
function isCountedOtherwise(
  context: CompareContext,
  { value }: DateMention,
  before: string,
  after: string,
): boolean {
  const isUncounted = value === null || value.includes("X");
  return (
    (isUncounted && isOtherwiseVague(context, before, after)) || isOtherwiseJoined(context, before, after)
  );
}

const verdicts = {
  same: {
    rule: "date.same-value",
    meaning: "kept",
    gravity: 1,
    says: "The date is written another way",
    witness: "both resolve to the same time",
  },
  converted: {
    rule: "date.converted",
    meaning: "kept",
    gravity: 1,
    says: "The length of time is given in another unit",
    witness: "turned into one unit, both are equally long but for rounding",
  },
  otherwise: {
    rule: "date.counted-otherwise",
    meaning: "unclear",
    gravity: 2,
    says: "The date is counted another way",
    witness: "a word that says how many differs, and the values do not tell",
  },
  compatible: {
    rule: "date.other-grain",
    meaning: "unclear",
    gravity: 2,
    says: "The date is given less or more exactly",
    witness: "one of the two times holds the other",
  },
  differs: {
    rule: "date.value-differs",
    meaning: "altered",
    gravity: 4,
    says: "The date changed",
    witness: "the two resolve to different times",
  },
  unknown: {
    rule: "date.not-resolved",
    meaning: "unclear",
    gravity: 2,
    says: "The date is given another way",
    witness: "the texts do not say which days these are",
  },
} as const;

const lengths = {
  same: {
    rule: "quantity.same-length",
    says: "The length of time is written another way",
    witness: "both are equally long",
  },
  converted: { rule: "quantity.converted" },
  otherwise: { rule: "quantity.counted-otherwise", says: "The length of time is counted another way" },
  compatible: { rule: "quantity.other-grain", says: "The length of time is given less or more exactly" },
  differs: {
    rule: "quantity.length-differs",
    says: "The length of time changed",
    witness: "the two are not equally long",
  },
  unknown: { rule: "quantity.length-not-resolved", says: "The length of time is given another way" },
} as const;

import type { DateTable, DayPart, Season, Unit } from "../../language/date-table.ts";
import type { NumeralTable } from "../../language/quantity-table.ts";
import { type Column, columnOf, type Forms, numberTokens } from "../../text/forms.ts";
import { TokenKind, type Tokens } from "../../text/token.ts";
import { type Numerals, numeralsOf } from "../numeral.ts";

/** Everything that one word can be in a date; a word of several senses has several fields. */
export interface Term {
  word: string;
  month: number | null;
  weekday: number | null;
  weekdaySet: number | null;
  /** An everyday word too ("may"): needs a capital and company. */
  shy: boolean;
  season: Season | null;
  part: DayPart | null;
  unit: Unit | null;
  plural: boolean;
  /** Days from today. */
  offset: number | null;
  offsetPart: DayPart | null;
  /** -1, 0, 1: last, this, next; from the day of writing, or behind the noun, or from the date named last. */
  deictic: -1 | 0 | 1 | null;
  deicticAfter: -1 | 0 | 1 | null;
  anaphoric: -1 | 0 | 1 | null;
  behind: "ago" | "earlier" | "later" | null;
  before: "ago" | "hence" | null;
  closing: "earlier" | "later" | null;
  counted: boolean;
  old: boolean;
  countNoun: boolean;
  yearPart: string | null;
  half: boolean;
  sport: boolean;
  namedDay: boolean;
  referenceNoun: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" | null;
  narrowing: boolean;
  edge: boolean;
  definite: boolean;
  indefinite: boolean;
  link: boolean;
  preposition: boolean;
  beforeYear: boolean;
  spanning: boolean;
  final: boolean;
  vague: boolean;
  each: boolean;
  per: boolean;
  set: string | null;
  reference: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" | null;
  clock: "noon" | "midnight" | "hour" | "am" | "pm" | "utc" | "zone" | null;
  holiday:
    | readonly { readonly words: readonly string[]; readonly month: number; readonly day: number }[]
    | null;
  /** May begin a number in words. */
  numeral: boolean;
  ordinal: boolean;
  future: boolean;
  past: boolean;
  notPast: boolean;
  clause: boolean;
  pending: boolean;
  infinitive: boolean;
  agent: boolean;
  deadline: boolean;
  certain: boolean;
  be: boolean;
}

export interface Lexicon {
  readonly table: DateTable;
  readonly numerals: Numerals | null;
  readonly terms: readonly Term[];
  readonly ids: ReadonlyMap<string, number>;
  /** Terms of the words looked up so far, by their forms. */
  readonly seen: WeakMap<Forms, Column<number>>;
}

const lexicons = new WeakMap<DateTable, Lexicon>();

/** The lexicon of a language, built at first use and kept. */
export function lexiconOf(table: DateTable, numerals: NumeralTable | null): Lexicon {
  let lexicon = lexicons.get(table);
  if (lexicon === undefined) {
    lexicon = build(table, numerals === null ? null : numeralsOf(numerals));
    lexicons.set(table, lexicon);
  }
  return lexicon;
}

function blank(word: string): Term {
  return {
    word,
    month: null,
    weekday: null,
    weekdaySet: null,
    shy: false,
    season: null,
    part: null,
    unit: null,
    plural: false,
    offset: null,
    offsetPart: null,
    deictic: null,
    deicticAfter: null,
    anaphoric: null,
    behind: null,
    before: null,
    closing: null,
    counted: false,
    old: false,
    countNoun: false,
    yearPart: null,
    half: false,
    sport: false,
    namedDay: false,
    referenceNoun: null,
    narrowing: false,
    edge: false,
    definite: false,
    indefinite: false,
    link: false,
    preposition: false,
    beforeYear: false,
    spanning: false,
    final: false,
    vague: false,
    each: false,
    per: false,
    set: null,
    reference: null,
    clock: null,
    holiday: null,
    numeral: false,
    ordinal: false,
    future: false,
    past: false,
    notPast: false,
    clause: false,
    pending: false,
    infinitive: false,
    agent: false,
    deadline: false,
    certain: false,
    be: false,
  };
}

function build(table: DateTable, numerals: Numerals | null): Lexicon {
  const ids = new Map<string, number>();
  const terms: Term[] = [blank("")];
  const add = (list: string, sense: Partial<Term>): void => {
    for (const word of list.split(/\s+/)) {
      if (word === "") continue;
      let id = ids.get(word);
      if (id === undefined) {
        id = terms.length;
        ids.set(word, id);
        terms.push(blank(word));
      }
      Object.assign(terms[id]!, sense);
    }
  };
  addCalendar(table, add);
  addRelations(table, add);
  addClock(table, add);
  addTense(table, add);
  for (const [word, { kind }] of numerals?.words ?? []) {
    add(
      word,
      kind === "ordinal"
        ? { ordinal: true }
        : kind === "ten"
          ? { numeral: true, ordinal: true }
          : { numeral: true },
    );
  }
  return { table, numerals, terms, ids, seen: new WeakMap() };
}

type Add = (list: string, sense: Partial<Term>) => void;

function addCalendar(table: DateTable, add: Add): void {
  table.months.forEach((list, index) => {
    add(list, { month: index + 1 });
  });
  table.weekdays.forEach((list, index) => {
    add(list, { weekday: index + 1 });
  });
  table.weekdaySets.forEach((list, index) => {
    add(list, { weekdaySet: index + 1 });
  });
  add(table.shy, { shy: true });
  for (const [season, list] of Object.entries(table.seasons)) add(list, { season: season as Season });
  for (const [part, list] of Object.entries(table.dayParts)) add(list, { part: part as DayPart });
  for (const [unit, { one, many }] of Object.entries(table.units)) {
    add(one, { unit: unit as Unit });
    add(many, { unit: unit as Unit, plural: true });
  }
  for (const { words, offset, part } of table.days) add(words, { offset, offsetPart: part });
  for (const { words, value } of table.sets) add(words, { set: value });
  const holidays = new Map<string, NonNullable<Term["holiday"]>[number][]>();
  for (const { words, month, day } of table.holidays) {
    const parts = words.split("_");
    const known = holidays.get(parts[0]!) ?? [];
    holidays.set(parts[0]!, [...known, { words: parts, month, day }]);
  }
  for (const [first, holiday] of holidays) add(first, { holiday });
}

function addRelations(table: DateTable, add: Add): void {
  const steps = [-1, 0, 1] as const;
  const deictic = [table.deictic.last, table.deictic.this, table.deictic.next];
  const after = [table.deicticAfter.last, table.deicticAfter.this, table.deicticAfter.next];
  const anaphoric = [table.anaphoric.before, table.anaphoric.same, table.anaphoric.after];
  steps.forEach((step, index) => {
    add(deictic[index]!, { deictic: step });
    add(after[index]!, { deicticAfter: step });
    add(anaphoric[index]!, { anaphoric: step });
  });
  add(table.behind.ago, { behind: "ago" });
  add(table.behind.earlier, { behind: "earlier" });
  add(table.behind.later, { behind: "later" });
  add(table.before.ago, { before: "ago" });
  add(table.before.hence, { before: "hence" });
  add(table.closing.earlier, { closing: "earlier" });
  add(table.closing.later, { closing: "later" });
  add(table.counted, { counted: true });
  add(table.old, { old: true });
  add(table.plural.words, { countNoun: true });
  for (const { words, part } of table.yearParts) add(words, { yearPart: part });
  add(table.halves, { half: true });
  add(table.sports, { sport: true });
  add(table.namedDays, { namedDay: true });
  add(table.referenceNouns.past, { referenceNoun: "PAST_REF" });
  add(table.referenceNouns.present, { referenceNoun: "PRESENT_REF" });
  add(table.referenceNouns.future, { referenceNoun: "FUTURE_REF" });
  add(table.narrowing, { narrowing: true });
  add(table.edges, { edge: true });
  add(table.articles.definite, { definite: true });
  add(table.articles.indefinite, { indefinite: true });
  add(table.links, { link: true });
  add(table.prepositions, { preposition: true });
  add(table.beforeYear, { beforeYear: true });
  add(table.spanning, { spanning: true });
  add(table.final, { final: true });
  add(table.vague, { vague: true });
  add(table.each, { each: true });
  add(table.per, { per: true });
  add(table.references.past, { reference: "PAST_REF" });
  add(table.references.present, { reference: "PRESENT_REF" });
  add(table.references.future, { reference: "FUTURE_REF" });
}

function addClock(table: DateTable, add: Add): void {
  add(table.clock.noon, { clock: "noon" });
  add(table.clock.midnight, { clock: "midnight" });
  add(table.clock.hour, { clock: "hour" });
  add(table.clock.morning, { clock: "am" });
  add(table.clock.evening, { clock: "pm" });
  add(table.clock.zones, { clock: "zone" });
  add(table.clock.universal, { clock: "utc" });
}

function addTense({ tense }: DateTable, add: Add): void {
  add(tense.future, { future: true });
  add(tense.past, { past: true });
  add(tense.notPast, { notPast: true });
  add(tense.clause, { clause: true });
  add(tense.pending, { pending: true });
  add(tense.infinitive, { infinitive: true });
  add(tense.deadline, { deadline: true });
  add(tense.agent, { agent: true });
  add(tense.certain, { certain: true });
  add(tense.be, { be: true });
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** End of the word without a possessive ending: "Friday" of "Friday's". */
export function bareEnd(text: string, start: number, end: number): number {
  if (
    end - start > 2 &&
    (text.charCodeAt(end - 1) | 0x20) === 0x73 &&
    isApostrophe(text.charCodeAt(end - 2))
  ) {
    return end - 2;
  }
  return end;
}

/** The term of every token, as an index into `lexicon.terms`; 0 for none. Looked up once a form. */
export function layTerms(tokens: Tokens, lexicon: Lexicon): Uint16Array {
  const { forms, numbers } = numberTokens(tokens);
  const known = columnOf(lexicon.seen, forms);
  const terms = new Uint16Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    if (tokens.kinds[index] !== TokenKind.word) continue;
    const form = numbers[index]!;
    known[form] ??= termOf(forms.texts[form]!, lexicon);
    terms[index] = known[form];
  }
  return terms;
}

function termOf(written: string, { ids }: Lexicon): number {
  const lower = written.toLowerCase();
  return ids.get(lower) ?? ids.get(lower.slice(0, bareEnd(lower, 0, lower.length))) ?? 0;
}

import { languageOf } from "../../language/index.ts";
import type { DateMention, Diagnostic, Reading, Span } from "../../model.ts";
import type { Options } from "../../options.ts";
import { layTokens, type Segmented, tokensOf } from "../../segment/segmented.ts";
import { checkDiagnostics, checkReads, type PublishedCheck, statedDate, weekdayMismatches } from "./check.ts";
import type { Expression, Found } from "./expression.ts";
import { findDates, type Read } from "./find.ts";
import { bareEnd, type Lexicon, lexiconOf } from "./lexicon.ts";
import { type Anchor, anchorOf, type Resolved, resolve, type Setting } from "./resolve.ts";
import { tenseAround } from "./tense.ts";
import { daysOf, weekdayOf } from "./value.ts";

export { fitsNear, type PublishedCheck } from "./check.ts";

export interface Dated {
  readonly mentions: readonly DateMention[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Dates, times, durations and sets with TIMEX3 values, and whether they agree with the stated publication date. */
export function annotateDates(text: Segmented, _options: Options = {}): Dated {
  const table = text.language?.dates ?? null;
  if (table === null) return { mentions: [], diagnostics: [notRead(text)] };
  const lexicon = lexiconOf(table, text.language?.quantities?.numerals ?? null);
  const reads = findDates(text, lexicon);
  const check = checkReads(text.article, reads, spanOf);
  return {
    mentions: resolveAll(text, reads, lexicon),
    diagnostics: [
      ...(check === null ? [] : checkDiagnostics(check, text.article)),
      ...weekdayMismatches(text.article, reads, spanOf),
    ],
  };
}

/**
 * Holds the publication date that the text states of itself against its own weekdays, tenses and dates; `null` where
 * it states none at the grain of a day, or nothing bears on it. `fitsNear` turns the result into days near a date
 * known from elsewhere.
 */
export function checkPublished(text: Segmented): PublishedCheck | null {
  const table = text.language?.dates ?? null;
  if (table === null || statedDate(text.article) === null) return null;
  const lexicon = lexiconOf(table, text.language?.quantities?.numerals ?? null);
  return checkReads(text.article, findDates(text, lexicon), spanOf);
}

/** The same for a finished reading. */
export function checkPublishedOf({ article, sentences }: Reading): PublishedCheck | null {
  const tokens = tokensOf(article);
  const firstTokens = layTokens(sentences, tokens);
  return checkPublished({ article, sentences, tokens, firstTokens, language: languageOf(article.language) });
}

function notRead({ article, language }: Segmented): Diagnostic {
  const name = language?.name ?? article.language ?? "this language";
  return { code: "dates.language", says: `Dates are not read in ${name}.`, article: article.id, span: null };
}

/** The day of writing: what the article says of itself or was given, else a full date in a dateline. */
function publishedAnchor(text: Segmented, reads: readonly Read[]): Anchor | null {
  const { published, known } = text.article;
  if (published !== null) {
    return anchorOf(published, known.find(({ field }) => field === "published")?.span ?? null);
  }
  for (const { sentence, cursor, found } of reads) {
    if (text.sentences[sentence]!.role !== "dateline") continue;
    for (const one of found) {
      const value = absoluteValue(one.says);
      if (value !== null) return anchorOf(value, spanOf(cursor, one));
    }
  }
  return null;
}

const nowhere: Setting = {
  published: null,
  named: null,
  namedDay: null,
  near: null,
  today: null,
  lies: "unknown",
  weekdays: new Map(),
  slash: "month first",
};

/** Value of a day that is written out in full, `null` for anything that has to be reckoned. */
function absoluteValue(says: Expression): string | null {
  if (says.kind !== "day" && says.kind !== "slash" && says.kind !== "fixed") return null;
  const value = resolve(says, nowhere).readings[0] ?? null;
  return value !== null && anchorOf(value, null)?.day != null ? value : null;
}

function spanOf({ tokens }: Read["cursor"], { from, to }: Found): Span {
  const start = tokens.starts[from]!;
  return { start, end: bareEnd(tokens.text, tokens.starts[to - 1]!, tokens.ends[to - 1]!) };
}

/** The weekdays of the days that the text writes out with both. */
function statedWeekdays(reads: readonly Read[]): ReadonlyMap<number, number> {
  const weekdays = new Map<number, number>();
  for (const { found } of reads) {
    for (const { says } of found) {
      if (says.kind !== "day" || says.weekday === null) continue;
      const days = daysOf(absoluteValue(says) ?? "");
      if (days !== null && weekdayOf(days.first) === says.weekday) weekdays.set(says.weekday, days.first);
    }
  }
  return weekdays;
}

function resolveAll(text: Segmented, reads: readonly Read[], lexicon: Lexicon): readonly DateMention[] {
  const published = publishedAnchor(text, reads);
  const weekdays = published === null ? statedWeekdays(reads) : nowhere.weekdays;
  const mentions: DateMention[] = [];
  let named: Anchor | null = null;
  let namedDay: Anchor | null = null;
  for (const { cursor, found } of reads) {
    let near: Anchor | null = null;
    let today: Anchor | null = null;
    for (const [index, one] of found.entries()) {
      const span = spanOf(cursor, one);
      // "At 16:15 GMT, June 1st, ...": a time of day may stand before its day.
      today ??= dayBehind(one, found[index + 1], published);
      const lies = needsTense(one.says) ? tenseAround(cursor, one.from, one.to).lies : "unknown";
      const setting: Setting = {
        published,
        named,
        namedDay,
        near,
        today,
        lies,
        weekdays,
        slash: lexicon.table.slash,
      };
      const resolved = withTime(resolve(one.says, setting), one, setting);
      if (isIdle(one, resolved)) continue;
      mentions.push(mentionOf(span, resolved));
      const anchor = namedBy(resolved, span);
      if (anchor === null) continue;
      named = anchor;
      near = anchor;
      if (anchor.day === null) continue;
      namedDay = anchor;
      today = anchor;
    }
  }
  return mentions;
}

/** The day written right behind a time of day, where the sentence has named none before. */
function dayBehind(time: Found, next: Found | undefined, published: Anchor | null): Anchor | null {
  if (time.says.kind !== "clock" || next?.says.kind !== "day" || next.from > time.to + 1) return null;
  const value = resolve(next.says, { ...nowhere, published }).readings[0];
  return value === undefined ? null : anchorOf(value, null);
}

/** A part of the day that belongs to no day ("ten a night") dates nothing. */
function isIdle({ says }: Found, { readings }: Resolved): boolean {
  return says.kind === "dayPart" && readings.length === 0;
}

/** The date that later words can be reckoned from; lengths and sets name none. */
function namedBy({ type, readings }: Resolved, span: Span): Anchor | null {
  const value = readings[0];
  return value === undefined || (type !== "date" && type !== "time") ? null : anchorOf(value, span);
}

function needsTense(says: Expression): boolean {
  const { kind } = says;
  return (
    (says.kind === "again" && says.unit === "WE") ||
    kind === "day" ||
    kind === "month" ||
    kind === "weekday" ||
    kind === "season" ||
    kind === "yearPart" ||
    kind === "unit"
  );
}

/** Sets the time of day behind each reading of its day. */
function withTime(day: Resolved, { at }: Found, setting: Setting): Resolved {
  if (at === undefined) return day;
  const suffix = at.kind === "clock" ? at.clock : at.kind === "dayPart" ? `T${at.part}` : "";
  if (day.readings.length === 0) return { ...day, type: "time" };
  return {
    type: "time",
    readings: day.readings.map((reading) => reading + suffix),
    anchor: day.anchor ?? setting.published,
  };
}

function mentionOf(span: Span, { type, readings, anchor }: Resolved): DateMention {
  return {
    kind: "date",
    span,
    type,
    value: readings[0] ?? null,
    readings,
    anchor: anchor === null ? null : { value: anchor.value, span: anchor.span },
  };
}

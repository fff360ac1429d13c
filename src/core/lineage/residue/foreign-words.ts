import type { Span } from "../../model.ts";
import { type BackgroundTable, backgroundFrequency, backgroundTable } from "../../text/background.ts";
import { fold } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";
import type { View } from "../view.ts";
import type { Trace } from "./trace.ts";

/** Languages whose words may be left in a text written in Latin letters, in the order in which they are tried. */
const candidates = ["es", "fr", "de", "it", "pt", "nl", "sv", "pl"];

/**
 * How much commoner than the rarest listed word a stem must be in the other language: a word that anybody there knows,
 * while the text's own language does not list it at all.
 */
const FAMILIAR = 10;

/** Fewer letters than this and the lists of any two languages share too much. */
const SHORTEST = 4;

/** A word in square brackets is one that the translator, or the machine, was not sure of. */
const BRACKETED = 0.75;
/** A lower-case word of another language in the running text: dishes and dances are such, so two of one language are asked for. */
const PAIRED = 0.4;

/** Words of another language left standing, which the other telling does not have. */
export function foreignWords({ x, y }: View): readonly Trace[] {
  const own = x.reading.article.language;
  const table = backgroundTable(own);
  if (own === null || table === null) return [];
  const loose = new Map<string, Trace[]>();
  const found: Trace[] = [];
  const elsewhere = new Set(y.words().map(({ text }) => text));
  const languages = new Map<string, string | null>();
  for (const { text: word, span } of x.words()) {
    if (word.length < SHORTEST || elsewhere.has(word) || !isPlain(x.text, word, span)) continue;
    let language = languages.get(word);
    if (language === undefined) {
      language = foreignTo(word, own, table);
      languages.set(word, language);
    }
    if (language === null) continue;
    const bracketed = x.text[span.start - 1] === "[" && x.text[span.end] === "]";
    const trace = {
      says: `a word of another language stands in ${x.called}`,
      x: bracketed ? { start: span.start - 1, end: span.end + 1 } : span,
      y: null,
      strength: bracketed ? BRACKETED : PAIRED,
    };
    if (bracketed) found.push(trace);
    else loose.set(language, [...(loose.get(language) ?? []), trace]);
  }
  for (const traces of loose.values()) if (traces.length >= 2) found.push(traces[0]!);
  return found;
}

/** Letters only, and none of them a capital: names belong to no language. */
function isPlain(text: string, word: string, { start, end }: Span): boolean {
  return text.slice(start, end) === word && !/[^\p{L}]/u.test(word);
}

/** The language that the word belongs to, or `null` where it may be one of the text's own. */
function foreignTo(word: string, own: string, table: BackgroundTable): string | null {
  if (lists(table, own, word, 1)) return null;
  for (const language of candidates) {
    const other = language === own ? null : backgroundTable(language);
    if (other !== null && lists(other, language, word, FAMILIAR)) return language;
  }
  return null;
}

function lists(table: BackgroundTable, language: string, word: string, times: number): boolean {
  // No word has a NUL in it, so this is what an unlisted one counts as.
  return backgroundFrequency(table, stem(fold(word), language)) > backgroundFrequency(table, "\0") * times;
}

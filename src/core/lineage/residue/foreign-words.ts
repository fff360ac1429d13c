import { type BackgroundTable, backgroundFrequency, backgroundTable } from "../../text/background.ts";
import { fold } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";
import { loweredAt, spanAt, type Telling, type View, wordsIn } from "../view.ts";
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

/** Code units behind a bracket in which its word begins. */
const LONGEST = 40;

/** A word in square brackets is one that the translator, or the machine, was not sure of. */
const BRACKETED = 0.75;
/** One that no list has: foreign more often than not, but editors put rare words of their own in brackets too. */
const UNLISTED = 0.4;
/**
 * Words of another language left standing in brackets, which the other telling does not have. Without brackets a word that
 * the list of the language lacks is a rare one as often as a foreign one.
 */
export function foreignWords({ x, y }: View): readonly Trace[] {
  const own = x.reading.article.language;
  const table = backgroundTable(own);
  if (own === null || table === null) return [];
  const found: Trace[] = [];
  let elsewhere: ReadonlySet<string> | null = null;
  for (let at = x.text.indexOf("["); at >= 0; at = x.text.indexOf("[", at + 1)) {
    const token = wordsIn(x, { start: at, end: at + LONGEST })[0];
    if (token === undefined) continue;
    const { start, end } = spanAt(x, token);
    if (start !== at + 1 || x.text[end] !== "]") continue;
    const word = loweredAt(x, token);
    if (word.length < SHORTEST || !isPlain(x.text.slice(start, end), word) || lists(table, own, word, 1))
      continue;
    elsewhere ??= loweredWords(y);
    if (elsewhere.has(word)) continue;
    found.push({
      says: `a word that its language does not have stands in brackets in ${x.called}`,
      x: { start: at, end: end + 1 },
      y: null,
      strength: isFamiliarElsewhere(word, own) ? BRACKETED : UNLISTED,
    });
  }
  return found;
}

/** Letters only, and none of them a capital: names belong to no language. */
function isPlain(written: string, lowered: string): boolean {
  return written === lowered && !/[^\p{L}]/u.test(lowered);
}

function loweredWords(telling: Telling): ReadonlySet<string> {
  const all = wordsIn(telling, { start: 0, end: telling.text.length });
  return new Set(all.map((token) => loweredAt(telling, token)));
}

/** A word that anybody knows in another language. */
function isFamiliarElsewhere(word: string, own: string): boolean {
  return candidates.some((language) => {
    const other = language === own ? null : backgroundTable(language);
    return other !== null && lists(other, language, word, FAMILIAR);
  });
}

function lists(table: BackgroundTable, language: string, word: string, times: number): boolean {
  // No word has a NUL in it, so this is what an unlisted one counts as.
  return backgroundFrequency(table, stem(fold(word), language)) > backgroundFrequency(table, "\0") * times;
}

import { TokenKind } from "../../text/token.ts";
import { type Cursor, capitalised, comma, isWord, mark, term } from "./cursor.ts";
import { isApostrophe } from "./lexicon.ts";

/** Where the clause around a date lies in time, as far as its words show. */
export type Lies = "behind" | "ahead" | "unknown";

/** The tense with the token that shows it; `null` where none does. */
export interface Governed {
  readonly lies: Lies;
  readonly by: number | null;
}

const ungoverned: Governed = { lies: "unknown", by: null };

/** Tokens looked at on either side: a governing verb stands nearer, and the bound keeps the time linear. */
const reach = 16;

/**
 * The tense of the verb that governs the date at tokens `from` to `to`: the nearest on its left, or, where the date
 * opens its clause ("On Friday, the court will ..."), the first on its right.
 */
export function tenseAround(cursor: Cursor, from: number, to: number): Governed {
  const opens = opensClause(cursor, from);
  const left = opens ? ungoverned : leftOf(cursor, from);
  if (left.by !== null) return left;
  if (!opens && term(cursor, from - 1).deadline) return { lies: "ahead", by: from - 1 };
  const right = rightOf(cursor, to);
  return right.by !== null || !opens ? right : leftOf(cursor, from);
}

/** True where only prepositions and modifiers stand between the date and the beginning of a clause. */
function opensClause(cursor: Cursor, from: number): boolean {
  let at = from - 1;
  while (at >= cursor.first && at > from - 4) {
    const found = term(cursor, at);
    if (!found.preposition && !found.narrowing && !found.definite) break;
    at--;
  }
  if (at < cursor.first) return true;
  return cursor.tokens.kinds[at] === TokenKind.mark
    ? mark(cursor, at) === comma || isOpening(cursor, at)
    : term(cursor, at).clause;
}

function isOpening(cursor: Cursor, at: number): boolean {
  const code = mark(cursor, at);
  return (
    code === 0x22 || code === 0x201c || code === 0xab || code === 0x201e || code === 0x3a || code === 0x2014
  );
}

function endsClause(cursor: Cursor, at: number): boolean {
  const code = mark(cursor, at);
  return code === 0x3b || code === 0x2e || code === 0x3f || code === 0x21;
}

function leftOf(cursor: Cursor, from: number): Governed {
  let infinitive: number | null = null;
  for (let at = from - 1; at >= cursor.first && at >= from - reach; at--) {
    if (endsClause(cursor, at)) break;
    const found = term(cursor, at);
    if (isFuture(cursor, at)) return { lies: "ahead", by: at };
    if (isPast(cursor, at)) return { lies: "behind", by: at };
    if (found.infinitive && isWord(cursor, at + 1) && !isDateWord(cursor, at + 1)) {
      if (term(cursor, at - 1).be) return { lies: "ahead", by: at };
      infinitive = at;
    }
    if (found.pending && !found.infinitive && isPendingClause(cursor, at, from)) {
      return { lies: mainIsPast(cursor, from) ? "behind" : "ahead", by: at };
    }
  }
  // "Minister to meet union leaders Friday": headlines leave the form of "be" out.
  return infinitive === null ? ungoverned : { lies: "ahead", by: infinitive };
}

function rightOf(cursor: Cursor, to: number): Governed {
  for (let at = to; at < cursor.limit && at < to + reach; at++) {
    if (endsClause(cursor, at)) break;
    if (isFuture(cursor, at)) return { lies: "ahead", by: at };
    if (isPast(cursor, at)) return { lies: "behind", by: at };
    if (term(cursor, at).be && term(cursor, at + 1).infinitive) return { lies: "ahead", by: at };
  }
  return ungoverned;
}

function isFuture(cursor: Cursor, at: number): boolean {
  const { future, month } = term(cursor, at);
  if (future) return month === null || !capitalised(cursor, at);
  const { futureEndings, pastLength } = cursor.lexicon.table.tense;
  return isContractedFuture(cursor, at) || endsLike(cursor, at, futureEndings, pastLength);
}

/** A past form; behind "be" it is a participle and says nothing of the time ("is to be held"). */
function isPast(cursor: Cursor, at: number): boolean {
  if (!term(cursor, at).past && !isPastForm(cursor, at)) return false;
  // "a summit followed by talks": a participle with its agent.
  return !term(cursor, at - 1).be && !(term(cursor, at + 1).agent && isPastForm(cursor, at));
}

function isDateWord(cursor: Cursor, at: number): boolean {
  const found = term(cursor, at);
  return (
    found.month !== null ||
    found.weekday !== null ||
    found.definite ||
    found.indefinite ||
    found.deictic !== null
  );
}

/** "she'll": the ending is its own word in the table, with its apostrophe. */
function isContractedFuture(cursor: Cursor, at: number): boolean {
  if (!isWord(cursor, at)) return false;
  const { text, starts, ends } = cursor.tokens;
  for (let place = ends[at]! - 2; place > starts[at]! && place > ends[at]! - 5; place--) {
    if (!isApostrophe(text.charCodeAt(place))) continue;
    const id = cursor.lexicon.ids.get(`'${text.slice(place + 1, ends[at]).toLowerCase()}`);
    return id !== undefined && cursor.lexicon.terms[id]!.future;
  }
  return false;
}

/** A regular past form, told by its ending; capitals and listed words are none. */
function isPastForm(cursor: Cursor, at: number): boolean {
  const { pastEndings, pastLength } = cursor.lexicon.table.tense;
  return endsLike(cursor, at, pastEndings, pastLength) && !term(cursor, at).notPast;
}

/** True for a lower-case word of some length with one of the endings. */
function endsLike(cursor: Cursor, at: number, endings: string, length: number): boolean {
  if (endings === "" || !isWord(cursor, at) || capitalised(cursor, at)) return false;
  const { text, starts, ends } = cursor.tokens;
  if (ends[at]! - starts[at]! < length) return false;
  return endings.split(" ").some((ending) => text.startsWith(ending, ends[at]! - ending.length));
}

/** "after the talks end Sunday": a subject and a verb in the present between "after" and the date. */
function isPendingClause(cursor: Cursor, at: number, from: number): boolean {
  const verb = from - 1;
  if (verb - at < 2 || !isWord(cursor, verb) || capitalised(cursor, verb)) return false;
  const found = term(cursor, verb);
  if (found.preposition || found.definite || found.link || found.unit !== null) return false;
  const { ending } = cursor.lexicon.table.plural;
  const { text, ends } = cursor.tokens;
  // A singular subject takes the ending, a plural one leaves it: the two never both have it ("talks end", "summit ends").
  const verbMarked = text.startsWith(ending, ends[verb]! - ending.length);
  const subjectMarked =
    text.startsWith(ending, ends[verb - 1]! - ending.length) && !capitalised(cursor, verb - 1);
  return verbMarked !== subjectMarked && isWord(cursor, verb - 1) && !term(cursor, verb - 1).definite;
}

/** A past form in the clause behind the comma: "After the attacks Sunday, police closed ..." */
function mainIsPast(cursor: Cursor, from: number): boolean {
  for (let at = from; at < cursor.limit && at < from + reach; at++) {
    if (endsClause(cursor, at)) return false;
    if (isFuture(cursor, at)) return false;
    if (isPast(cursor, at)) return true;
  }
  return false;
}

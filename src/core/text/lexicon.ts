/**
 * What a lexical table says of two words: a witness for "this word was put for one that means the same" or "for its
 * opposite", never a proof.
 *
 *     const lexicon = language.meaning;                   // MeaningTable is a Lexicon; null where there is none
 *     lemmasOf("accepted", lexicon)                       // [{ lemma: "accept", pos: "v" }, { lemma: "accepted", pos: "a" }]
 *     relationOf("accept", "reject", lexicon)             // "antonym"    (base forms)
 *     relationOfWords("accepted", "rejected", lexicon)    // "antonym"    (words as they stand in a text, lower-cased)
 *     relationOfWords("rises", "rose", lexicon)           // "inflection" (one lemma)
 *     relationOfWords("summit", "bicycle", lexicon)       // null: nothing known, which is not "different"
 *
 * Words that `isListed` does not know get no relation from WordNet. The table is one sorted string and is searched as
 * it is: nothing is decoded when the module loads.
 */

/** Part of speech: noun, verb, adjective, adverb. */
export type PartOfSpeech = "n" | "v" | "a" | "r";

export interface Lemma {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/**
 * `synonym`: they share one of their two commonest senses, or are listed as such. `antonym`: opposites, listed or by a
 * negating prefix. `broader`: one is a kind of the other ("car", "vehicle"). `sister`: both are kinds of one narrow
 * class ("jail", "dungeon"; "huge", "vast").
 */
export type LexicalRelation = "synonym" | "antonym" | "broader" | "sister";

/** WordNet as `scripts/make-lexicon.js` packs it. A synset is three base-64 digits. */
export interface WordNet {
  /** Synsets numbered below this are too wide a class to say anything about two words in it. */
  readonly generic: number;
  /** For synset n, the synset above it, at `3 * n`; `///` for none. */
  readonly parents: string;
  /** `|lemma nSENSE... vSENSE... !opposite ...|...`: sorted by lemma; opposites stand behind their part of speech. */
  readonly entries: string;
  /** `|form vlemma nlemma|...`: irregular inflections, sorted by form. */
  readonly exceptions: string;
}

/** The lexical table of a language. */
export interface Lexicon {
  readonly wordNet: WordNet | null;
  /** Endings by part of speech and what to put for them: `["ies", "y"]` under `n`. Tried in order. */
  readonly endings: Readonly<Record<PartOfSpeech, readonly (readonly [ending: string, put: string])[]>>;
  /** Prefixes that make an adjective or adverb its opposite. */
  readonly negatingPrefixes: string;
  /** One opposition a line: lemmas, a bar, lemmas. Every one on the left is an opposite of every one on the right. */
  readonly opposites: string;
  /** One set of interchangeable lemmas a line. */
  readonly synonyms: string;
}

const parts: readonly PartOfSpeech[] = ["n", "v", "a", "r"];

/**
 * Base forms of a lower-cased word that the lexicon lists, by the exceptions and detachment rules of WordNet's morphy
 * (morphy(7WN)): every part of speech, the word itself where it is listed, regular endings else.
 */
export function lemmasOf(word: string, lexicon: Lexicon | null): readonly Lemma[] {
  if (lexicon === null) return [];
  const found: Lemma[] = [];
  const add = (lemma: string, pos: PartOfSpeech) => {
    if (!found.some((known) => known.lemma === lemma && known.pos === pos)) found.push({ lemma, pos });
  };
  const exception = lexicon.wordNet === null ? null : lineOf(lexicon.wordNet.exceptions, word);
  if (exception !== null) {
    for (const base of exception.split(" ").slice(1)) add(base.slice(1), base[0] as PartOfSpeech);
  }
  const own = entryOf(word, lexicon);
  if (own !== null) for (const pos of parts) if (sensesIn(own, pos) !== "") add(word, pos);
  for (const pos of parts) {
    if (found.some((lemma) => lemma.pos === pos)) continue;
    for (const [ending, put] of lexicon.endings[pos]) {
      if (!word.endsWith(ending) || word.length <= ending.length + 1) continue;
      const base = word.slice(0, word.length - ending.length) + put;
      const entry = entryOf(base, lexicon);
      if (entry === null || sensesIn(entry, pos) === "") continue;
      add(base, pos);
      break;
    }
  }
  return found;
}

/** True where WordNet's table has the lemma. */
export function isListed(lemma: string, lexicon: Lexicon | null): boolean {
  return lexicon !== null && entryOf(lemma, lexicon) !== null;
}

/** How two lemmas stand to each other, the most telling relation first; `null` where the tables do not say. Symmetric. */
export function relationOf(a: string, b: string, lexicon: Lexicon | null): LexicalRelation | null {
  if (lexicon === null || a === b) return null;
  const listed = listedRelation(a, b, lexicon);
  if (listed !== null) return listed;
  const [x, y] = [entryOf(a, lexicon), entryOf(b, lexicon)];
  if (x === null || y === null) return null;
  if (opposes(x, b) || opposes(y, a) || isNegated(a, x, b, y, lexicon)) return "antonym";
  let best: LexicalRelation | null = null;
  for (const pos of parts) {
    const relation = relationOfSenses(sensesIn(x, pos), sensesIn(y, pos), lexicon.wordNet);
    if (relation !== null && (best === null || rank[relation] < rank[best])) best = relation;
  }
  return best;
}

const rank = { antonym: 0, synonym: 1, broader: 2, sister: 3 } as const;

/** The same of two words as they stand in a text, lower-cased; `"inflection"` where they are forms of one lemma. */
export function relationOfWords(
  a: string,
  b: string,
  lexicon: Lexicon | null,
): LexicalRelation | "inflection" | null {
  if (lexicon === null || a === b) return null;
  const [xs, ys] = [withItself(a, lexicon), withItself(b, lexicon)];
  let best: LexicalRelation | null = null;
  for (const x of xs) {
    for (const y of ys) {
      if (x === y) return "inflection";
      const relation = relationOf(x, y, lexicon);
      if (relation !== null && (best === null || rank[relation] < rank[best])) best = relation;
    }
  }
  return best;
}

/** What was worked out for the words of a lexicon, until `mostKept` are kept: then the memory starts afresh. */
function remembering<Value>(work: (word: string, lexicon: Lexicon) => Value): typeof work {
  const memories = new WeakMap<Lexicon, Map<string, Value>>();
  return (word, lexicon) => {
    let memory = memories.get(lexicon);
    if (memory === undefined || memory.size >= mostKept) {
      memory = new Map();
      memories.set(lexicon, memory);
    }
    let value = memory.get(word);
    if (value === undefined) {
      value = work(word, lexicon);
      memory.set(word, value);
    }
    return value;
  };
}

/** Words kept before the memory starts afresh. */
const mostKept = 1 << 15;

/** The word's lemmas, and the word itself, which the lists by hand may have although WordNet has not. */
const withItself = remembering((word, lexicon): readonly string[] => [
  ...new Set([word, ...lemmasOf(word, lexicon).map(({ lemma }) => lemma)]),
]);

/** The line of a packed list that starts with `key`, without its bars. Binary search over the string itself. */
function lineOf(packed: string, key: string): string | null {
  let low = 0;
  let high = packed.length - 1;
  while (low < high) {
    const middle = packed.lastIndexOf("|", (low + high) >>> 1);
    // every line has a space: its key never stands alone
    const space = packed.indexOf(" ", middle);
    const found = packed.slice(middle + 1, space);
    if (found === key) return packed.slice(middle + 1, packed.indexOf("|", space));
    if (found < key) low = packed.indexOf("|", space);
    else high = middle;
  }
  return null;
}

/** One pair of words is asked about in many ways: entries already found are kept, `null` for those not listed. */
const entryOf = remembering((lemma, { wordNet }): string | null =>
  wordNet === null ? null : lineOf(wordNet.entries, lemma),
);

/** The packed senses of an entry in a part of speech, `""` for none. */
function sensesIn(entry: string, pos: PartOfSpeech): string {
  let at = entry.indexOf(" ");
  while (at >= 0) {
    const next = entry.indexOf(" ", at + 1);
    if (entry[at + 1] === pos) return entry.slice(at + 2, next < 0 ? entry.length : next);
    at = next;
  }
  return "";
}

function opposes(entry: string, other: string): boolean {
  const at = entry.indexOf(` !${other}`);
  const behind = entry[at + 2 + other.length];
  return at >= 0 && (behind === undefined || behind === " ");
}

/** "unlawful" and "lawful", both of them adjectives or adverbs. */
function isNegated(a: string, x: string, b: string, y: string, lexicon: Lexicon): boolean {
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  const both = (pos: PartOfSpeech) => sensesIn(x, pos) !== "" && sensesIn(y, pos) !== "";
  if (!longer.endsWith(shorter) || !(both("a") || both("r"))) return false;
  const prefix = longer.slice(0, longer.length - shorter.length);
  return ` ${lexicon.negatingPrefixes} `.includes(` ${prefix} `);
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const none = "///";

function numberOf(synset: string): number {
  return (digits.indexOf(synset[0]!) << 12) | (digits.indexOf(synset[1]!) << 6) | digits.indexOf(synset[2]!);
}

function parentOf(synset: string, wordNet: WordNet): string {
  if (synset === none) return none;
  const at = 3 * numberOf(synset);
  return wordNet.parents.slice(at, at + 3);
}

function relationOfSenses(xs: string, ys: string, wordNet: WordNet | null): LexicalRelation | null {
  if (wordNet === null || xs === "" || ys === "") return null;
  const [x, y] = [triples(xs), triples(ys)];
  if (x.some((sense) => y.includes(sense))) return "synonym";
  const [xUp, yUp] = [x.map((sense) => parentOf(sense, wordNet)), y.map((sense) => parentOf(sense, wordNet))];
  const within = (up: readonly string[], senses: readonly string[]) =>
    up.some((parent) => senses.includes(parent) || senses.includes(parentOf(parent, wordNet)));
  if (within(xUp, y) || within(yUp, x)) return "broader";
  const narrow = (parent: string) => parent !== none && numberOf(parent) >= wordNet.generic;
  return xUp.some((parent) => narrow(parent) && yUp.includes(parent)) ? "sister" : null;
}

function triples(packed: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < packed.length; at += 3) found.push(packed.slice(at, at + 3));
  return found;
}

function listedRelation(a: string, b: string, lexicon: Lexicon): LexicalRelation | null {
  if (shareLine(lexicon.opposites, oppositesAt(a, lexicon), oppositesAt(b, lexicon), true)) return "antonym";
  return shareLine(lexicon.synonyms, synonymsAt(a, lexicon), synonymsAt(b, lexicon), false)
    ? "synonym"
    : null;
}

/**
 * Where a word stands in the lists. A list is searched as it is written, once a word: two dozen kilobytes are passed
 * over faster than a map of them is made.
 */
const oppositesAt = remembering((word, { opposites }) => placesOf(opposites, word));
const synonymsAt = remembering((word, { synonyms }) => placesOf(synonyms, word));

function placesOf(list: string, word: string): readonly number[] {
  const places: number[] = [];
  if (word === "") return places;
  for (let at = wordIn(list, word, 0); at >= 0; at = wordIn(list, word, at + 1)) places.push(at);
  return places;
}

/** True where one line has both words, on different sides of its bar if `apart`. */
function shareLine(list: string, as: readonly number[], bs: readonly number[], apart: boolean): boolean {
  for (const a of as) {
    for (const b of bs) {
      const between = list.slice(Math.min(a, b), Math.max(a, b));
      if (!between.includes("\n") && (!apart || between.includes("|"))) return true;
    }
  }
  return false;
}

/** Offset of a whole word of a list from `from` on, -1 where it is not there. */
function wordIn(list: string, word: string, from: number): number {
  for (let at = list.indexOf(word, from); at >= 0; at = list.indexOf(word, at + 1)) {
    const before = list.charCodeAt(at - 1);
    const behind = list.charCodeAt(at + word.length);
    // white space, or the end of the list
    if (!(before > 32) && !(behind > 32)) return at;
  }
  return -1;
}

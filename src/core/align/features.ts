import type { Defaults } from "../options.ts";
import { type BackgroundTable, backgroundTable, backgroundWeight, rarestWeight } from "../text/background.ts";
import { fold, foldNumber } from "../text/fold.ts";
import { toLatin } from "../text/fold-latin.ts";
import { type Column, type Forms, lengthened } from "../text/forms.ts";
import { stem } from "../text/stem.ts";
import { TokenKind, type Tokens, tokenText } from "../text/token.ts";

/** The features of a form: by `FeatureNames`, the whole word first, its pieces behind it, and what each of them adds. */
export interface Features {
  readonly names: readonly number[];
  readonly whole: number;
  readonly piece: number;
}

const none: Features = { names: [], whole: 0, piece: 0 };

/** Numbers for features, of all texts whose forms are numbered together. Pieces are named apart from words: "port" is both. */
class FeatureNames {
  readonly #words = new Map<string, number>();
  readonly #pieces = new Map<string | number, number>();
  /** By name, side by side: the pair that it was last met in, and its number there; see `Numbering`. */
  met = new Int32Array(1 << 13);
  pair = 0;

  get size(): number {
    return this.#words.size + this.#pieces.size;
  }

  word(name: string): number {
    return this.#numberIn(this.#words, name);
  }

  /** The piece of `text` from `at` on, `length` characters. */
  piece(text: string, at: number, length: number): number {
    return this.#numberIn(this.#pieces, packed(text, at, length) ?? text.slice(at, at + length));
  }

  #numberIn<Name>(names: Map<Name, number>, name: Name): number {
    let number = names.get(name);
    if (number === undefined) {
      number = this.size;
      names.set(name, number);
      if (2 * number >= this.met.length) this.met = wider(this.met);
    }
    return number;
  }
}

function wider(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(numbers.length * 2);
  wide.set(numbers);
  return wide;
}

/**
 * The features of one pair of texts, numbered as they are met there: names hang on what was read before, and the order in
 * which weights are added up must not.
 */
export class Numbering {
  readonly names: FeatureNames;
  readonly #pair: number;
  size = 0;

  constructor(names: FeatureNames) {
    this.names = names;
    this.#pair = ++names.pair;
  }

  idOf(name: number): number {
    const { met } = this.names;
    const at = 2 * name;
    if (met[at] === this.#pair) return met[at + 1]!;
    met[at] = this.#pair;
    met[at + 1] = this.size;
    return this.size++;
  }
}

const namesOfForms = new WeakMap<Forms, FeatureNames>();

/** Signs make endless pairs: past this many names, some megabytes, the memory starts afresh. */
const mostNames = 1 << 18;

export function featureNamesOf(forms: Forms): FeatureNames {
  let names = namesOfForms.get(forms);
  if (names === undefined || names.size > mostNames) {
    names = new FeatureNames();
    namesOfForms.set(forms, names);
  }
  return names;
}

/** Up to four ASCII characters as one number, which is found without making a string; `null` for all others. */
function packed(text: string, at: number, length: number): number | null {
  const end = Math.min(text.length, at + length);
  if (end - at > 4) return null;
  let key = 0;
  for (let index = at; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) return null;
    key = (key << 7) | code;
  }
  return key;
}

/** The features of a form by its number; each is worked out once for all texts of its language. */
export type Featurizer = (form: number) => Features;

const worked = new WeakMap<FeatureNames, WeakMap<object, Map<string, Column<Features>>>>();
const noTable = {};

export function featurizer(
  language: string | null,
  forms: Forms,
  names: FeatureNames,
  options: Defaults["align"],
): Featurizer {
  const { backgroundWords, background, pieceShare, pieceLength } = options;
  const table = backgroundTable(language, background);
  const byTable = entryOf(worked, names, () => new WeakMap<object, Map<string, Column<Features>>>());
  const bySettings = entryOf(byTable, table ?? noTable, () => new Map<string, Column<Features>>());
  const known = entryOf(
    bySettings,
    [language, backgroundWords, pieceShare, pieceLength].join(),
    (): Column<Features> => [],
  );
  lengthened(known, forms);
  return (form) => {
    let features = known[form];
    if (features === undefined) {
      features = featuresOf(forms.texts[form]!, forms.kinds[form]!, language, table, names, options);
      known[form] = features;
    }
    return features;
  };
}

function featuresOf(
  written: string,
  kind: TokenKind,
  language: string | null,
  table: BackgroundTable | null,
  names: FeatureNames,
  { backgroundWords, pieceShare, pieceLength }: Defaults["align"],
): Features {
  const rarest = Math.sqrt(rarestWeight(backgroundWords));
  if (kind === TokenKind.number) return { names: [names.word(foldNumber(written))], whole: rarest, piece: 0 };
  if (kind !== TokenKind.word) return none;
  const folded = fold(written);
  const root = toLatin(stem(folded, language));
  const amount = table === null ? rarest : Math.sqrt(backgroundWeight(table, root, backgroundWords));
  const found = [names.word(root)];
  if (pieceShare > 0) {
    const bordered = `_${toLatin(folded)}_`;
    // A short word is one piece.
    const last = Math.max(0, bordered.length - pieceLength);
    for (let at = 0; at <= last; at++) found.push(names.piece(bordered, at, pieceLength));
  }
  return { names: found, whole: amount, piece: amount * pieceShare };
}

/** Signs count with their neighbour, since one alone says too little. */
export function signFeatures(
  tokens: Tokens,
  token: number,
  end: number,
  names: FeatureNames,
  { backgroundWords }: Defaults["align"],
): Features {
  const pair = signPair(tokens, token, end);
  if (pair === null) return none;
  return { names: [names.word(pair)], whole: Math.sqrt(rarestWeight(backgroundWords)), piece: 0 };
}

interface Entries<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function entryOf<Key, Value>(map: Entries<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** Two signs side by side, or `null`: a lone sign says too little. */
function signPair(tokens: Tokens, token: number, end: number): string | null {
  const next = token + 1;
  if (next >= end || tokens.kinds[next] !== TokenKind.sign || tokens.starts[next] !== tokens.ends[token])
    return null;
  return tokenText(tokens, token) + tokenText(tokens, next);
}

import type { Defaults } from "../options.ts";
import { type BackgroundTable, backgroundTable, backgroundWeight, rarestWeight } from "../text/background.ts";
import { fold, foldNumber } from "../text/fold.ts";
import { toLatin } from "../text/fold-latin.ts";
import { type Forms, widened } from "../text/forms.ts";
import { stem } from "../text/stem.ts";
import { TokenKind, type Tokens, tokenText } from "../text/token.ts";

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
      if (2 * number >= this.met.length) this.met = widened(this.met, this.met.length);
    }
    return number;
  }
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

/**
 * The features of forms, laid end to end: at `starts[form]` stands in `names` how many a form has, and behind it those, the
 * whole word first, then its pieces. Each form is worked out once for all texts of its language. Few arrays, since each is
 * another place in memory that every token goes to.
 */
export class FormFeatures {
  starts = new Int32Array(1 << 10).fill(UNKNOWN);
  /** By form: what the whole word adds. */
  wholes = new Float64Array(1 << 10);
  /** What a piece adds beside that. */
  readonly pieceShare: number;
  names = new Int32Array(1 << 12);
  #length = 0;
  readonly #numbering: FeatureNames;
  readonly #language: string | null;
  readonly #table: BackgroundTable | null;
  readonly #options: Defaults["align"];

  constructor(
    numbering: FeatureNames,
    language: string | null,
    table: BackgroundTable | null,
    options: Defaults["align"],
  ) {
    this.#numbering = numbering;
    this.#language = language;
    this.#table = table;
    this.#options = options;
    this.pieceShare = options.pieceShare;
  }

  /** Makes room for all forms. */
  lengthen({ texts }: Forms): void {
    const known = this.starts.length;
    if (texts.length <= known) return;
    const last = texts.length - 1;
    this.starts = widened(this.starts, last).fill(UNKNOWN, known);
    this.wholes = widerAmounts(this.wholes, last);
  }

  isKnown(form: number): boolean {
    return this.starts[form] !== UNKNOWN;
  }

  workOut(form: number, { texts, kinds }: Forms): void {
    const start = this.#length;
    this.starts[form] = start;
    this.#enter(0);
    if (kinds[form] === TokenKind.number) this.#enterNumber(form, texts[form]!);
    else if (kinds[form] === TokenKind.word) this.#enterWord(form, texts[form]!);
    this.names[start] = this.#length - start - 1;
  }

  #enterNumber(form: number, written: string): void {
    this.wholes[form] = Math.sqrt(rarestWeight(this.#options.backgroundWords));
    this.#enter(this.#numbering.word(foldNumber(written)));
  }

  #enterWord(form: number, written: string): void {
    const { backgroundWords, pieceShare, pieceLength } = this.#options;
    const folded = fold(written);
    const root = toLatin(stem(folded, this.#language));
    const weight =
      this.#table === null
        ? rarestWeight(backgroundWords)
        : backgroundWeight(this.#table, root, backgroundWords);
    this.wholes[form] = Math.sqrt(weight);
    this.#enter(this.#numbering.word(root));
    if (pieceShare <= 0) return;
    const bordered = `_${toLatin(folded)}_`;
    // A short word is one piece.
    const last = Math.max(0, bordered.length - pieceLength);
    for (let at = 0; at <= last; at++) this.#enter(this.#numbering.piece(bordered, at, pieceLength));
  }

  #enter(name: number): void {
    if (this.#length === this.names.length) this.names = widened(this.names, this.#length);
    this.names[this.#length++] = name;
  }
}

/** The form has not been met. */
const UNKNOWN = -1;

function widerAmounts(amounts: Float64Array, last: number): Float64Array<ArrayBuffer> {
  const wide = new Float64Array(2 * (last + 1));
  wide.set(amounts);
  return wide;
}

const worked = new WeakMap<FeatureNames, WeakMap<object, Map<string, FormFeatures>>>();
const noTable = {};

export function formFeaturesOf(
  language: string | null,
  forms: Forms,
  names: FeatureNames,
  options: Defaults["align"],
): FormFeatures {
  const { backgroundWords, background, pieceShare, pieceLength } = options;
  const table = backgroundTable(language, background);
  const byTable = entryOf(worked, names, () => new WeakMap<object, Map<string, FormFeatures>>());
  const bySettings = entryOf(byTable, table ?? noTable, () => new Map<string, FormFeatures>());
  const features = entryOf(
    bySettings,
    [language, backgroundWords, pieceShare, pieceLength].join(),
    () => new FormFeatures(names, language, table, options),
  );
  features.lengthen(forms);
  return features;
}

/** What the sign and the one behind it count as: alone it says too little; `null` where no sign follows. */
export function signFeature(tokens: Tokens, token: number, end: number, names: FeatureNames): number | null {
  const pair = signPair(tokens, token, end);
  return pair === null ? null : names.word(pair);
}

/** What such a pair adds. */
export function signAmount({ backgroundWords }: Defaults["align"]): number {
  return Math.sqrt(rarestWeight(backgroundWords));
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

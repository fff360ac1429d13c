import { isSpace } from "../text/span.ts";
import { languages } from "./index.ts";
import { words as wordsOf } from "./language.ts";
import { neighbours } from "./neighbours.ts";

/** Detection reads no more than this of a text; UTF-16 code units. A language shows in far fewer. */
const SAMPLE = 2_500;

/**
 * Scripts that news languages are written in, by code point. Scripts of one language name it at once; the others
 * need letters or words. Order does not matter: the ranges do not overlap.
 */
const scripts: readonly {
  readonly script: Script;
  readonly ranges: readonly (readonly [number, number])[];
}[] = [
  {
    script: "latin",
    ranges: [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xc0, 0x24f],
      [0x1e00, 0x1eff],
    ],
  },
  {
    script: "greek",
    ranges: [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
  },
  { script: "cyrillic", ranges: [[0x400, 0x52f]] },
  { script: "armenian", ranges: [[0x530, 0x58f]] },
  { script: "hebrew", ranges: [[0x590, 0x5ff]] },
  {
    script: "arabic",
    ranges: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ],
  },
  { script: "devanagari", ranges: [[0x900, 0x97f]] },
  { script: "bengali", ranges: [[0x980, 0x9ff]] },
  { script: "tamil", ranges: [[0xb80, 0xbff]] },
  { script: "thai", ranges: [[0xe00, 0xe7f]] },
  { script: "georgian", ranges: [[0x10a0, 0x10ff]] },
  {
    script: "hangul",
    ranges: [
      [0x1100, 0x11ff],
      [0x3130, 0x318f],
      [0xac00, 0xd7af],
    ],
  },
  {
    script: "kana",
    ranges: [
      [0x3040, 0x30ff],
      [0x31f0, 0x31ff],
      [0xff66, 0xff9f],
    ],
  },
  {
    script: "han",
    ranges: [
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0xf900, 0xfaff],
    ],
  },
];

type Script =
  | "latin"
  | "greek"
  | "cyrillic"
  | "armenian"
  | "hebrew"
  | "arabic"
  | "devanagari"
  | "bengali"
  | "tamil"
  | "thai"
  | "georgian"
  | "hangul"
  | "kana"
  | "han";

/** Scripts that one living news language is written in. */
const single: Partial<Record<Script, string>> = {
  greek: "el",
  armenian: "hy",
  hebrew: "he",
  bengali: "bn",
  tamil: "ta",
  thai: "th",
  georgian: "ka",
  hangul: "ko",
};

/** Japanese mixes kana among its ideographs; Chinese has none but in quoted names. Share of the two. */
const KANA_SHARE = 0.08;

/** A first look at so much of the text settles nearly every article; UTF-16 code units. */
const GLANCE = 700;

/** What a language must show to be told. */
interface Proof {
  /** Sum of points; a function word that only one language lists counts 1. */
  readonly points: number;
  /** Points for every word of the text; running text of a listed language has some 0.3. */
  readonly share: number;
  /** The winner has this many times the points of the runner-up, and this many more: neighbours share their short words. */
  readonly lead: number;
  readonly distance: number;
}

/**
 * Set on 17,000 single news sentences and headlines in 16 languages: 0.946 told right, 0.052 not told, 0.002 told
 * wrong. Whole articles are all told right by any setting near these.
 */
const enough: Proof = { points: 1.2, share: 0.06, lead: 1.25, distance: 0.5 };

const sure: Proof = { points: 6, share: 0.1, lead: 2, distance: 4 };

/** BCP 47 subtag of the language that the text is written in, or `null` where it is too short or mixed to say. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const counts = countScripts(sample);
  const script = leadingScript(counts);
  if (script === null) return null;
  if (script === "han" || script === "kana") {
    const kana = counts.get("kana") ?? 0;
    const han = counts.get("han") ?? 0;
    return kana >= (kana + han) * KANA_SHARE ? "ja" : "zh";
  }
  return single[script] ?? byWords(sample.slice(0, GLANCE), script, sure) ?? byWords(sample, script, enough);
}

function countScripts(text: string): ReadonlyMap<Script, number> {
  const tally = new Uint32Array(scripts.length + 1);
  for (let at = 0; at < text.length; at++) tally[scriptAt(text.charCodeAt(at))]!++;
  return new Map(scripts.map(({ script }, index) => [script, tally[index]!]));
}

const UNKNOWN = 255;

/** Index into `scripts` of every code unit, one past the end for none; filled on first sight. */
const seen = new Uint8Array(0x10000).fill(UNKNOWN);

function scriptAt(code: number): number {
  const known = seen[code]!;
  if (known !== UNKNOWN) return known;
  const index = scripts.findIndex(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
  const found = index === -1 ? scripts.length : index;
  seen[code] = found;
  return found;
}

/** An ideograph says as much as two or three letters, so that names in Latin letters do not outvote them. */
const WEIGHT_OF_SIGN = 2.5;

function leadingScript(counts: ReadonlyMap<Script, number>): Script | null {
  let best: Script | null = null;
  let most = 0;
  for (const [script, count] of counts) {
    const weight =
      script === "han" || script === "kana" || script === "hangul" ? count * WEIGHT_OF_SIGN : count;
    if (weight > most) {
      most = weight;
      best = script;
    }
  }
  return best;
}

interface Lexicon {
  /** Function word to the languages that list it. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

const lexicons = new Map<Script, Lexicon>();

function lexiconOf(script: Script): Lexicon {
  const known = lexicons.get(script);
  if (known !== undefined) return known;
  const words = new Map<string, string[]>();
  const add = (code: string, list: readonly string[]) => {
    for (const word of new Set(list)) {
      if (scripts[scriptAt(word.charCodeAt(0))]?.script !== script) continue;
      const listed = words.get(word);
      if (listed === undefined) words.set(word, [code]);
      else listed.push(code);
    }
  };
  for (const { code, functionWords } of languages) add(code, functionWords);
  for (const [code, list] of Object.entries(neighbours)) add(code, wordsOf(list));
  const lexicon = { words };
  lexicons.set(script, lexicon);
  return lexicon;
}

/** A function word counts one point, the less the more languages have it; a telling letter half a point. */
function byWords(sample: string, script: Script, proof: Proof): string | null {
  const { words } = lexiconOf(script);
  const points = new Map<string, number>();
  const add = (code: string, value: number) => points.set(code, (points.get(code) ?? 0) + value);
  let total = 0;
  for (const word of wordsIn(sample)) {
    total++;
    const listed = words.get(word);
    if (listed !== undefined) for (const code of listed) add(code, 1 / Math.sqrt(listed.length));
    const telling = tellingLanguage(word);
    if (telling !== null) add(telling, 0.5);
  }
  const ranked = [...points].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  const [first, second] = ranked;
  if (first === undefined || first[1] < proof.points || first[1] < total * proof.share) return null;
  if (second === undefined) return first[0];
  return first[1] >= second[1] * proof.lead && first[1] - second[1] >= proof.distance ? first[0] : null;
}

/** Letters that, among the languages listed here, one has alone. */
const tellingLetters: readonly { readonly letters: string; readonly code: string }[] = [
  { letters: "іїєґ", code: "uk" },
  { letters: "ыэё", code: "ru" },
  { letters: "پچژگکی", code: "fa" },
  { letters: "ةيكىأإ", code: "ar" },
  { letters: "łąęśźż", code: "pl" },
  { letters: "ğış", code: "tr" },
  { letters: "ß", code: "de" },
  { letters: "ñ¿¡", code: "es" },
  { letters: "ãõ", code: "pt" },
  { letters: "œêû", code: "fr" },
];

const languageOfLetter = new Map(
  tellingLetters.flatMap(({ letters, code }) => Array.from(letters, (letter) => [letter, code] as const)),
);

/** The language that the first telling letter of a word speaks for. */
function tellingLanguage(word: string): string | null {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) <= 0x7f) continue;
    const code = languageOfLetter.get(word.charAt(at));
    if (code !== undefined) return code;
  }
  return null;
}

function wordsIn(text: string): string[] {
  const found: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    const isWord = code > 0x7f ? !isSpace(code) && !isPunctuation(code) : isAsciiLetter(code);
    if (isWord && start === -1) start = at;
    if (!isWord && start !== -1) {
      found.push(text.slice(start, at).toLowerCase());
      start = -1;
    }
  }
  return found;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isPunctuation(code: number): boolean {
  return (
    (code >= 0x80 && code <= 0xbf && code !== 0xaa && code !== 0xba) ||
    (code >= 0x2010 && code <= 0x206f && code !== 0x200c && code !== 0x200d) ||
    code === 0x60c ||
    code === 0x61b ||
    code === 0x61f ||
    code === 0x6d4 ||
    code === 0x964 ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff00 && code <= 0xff20)
  );
}

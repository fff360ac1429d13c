/**
 * Light stemming for languages with rich endings: strip inflection, seldom derivation. In the manner of J. Savoy's light
 * stemmers ("Light stemming approaches for the French, Portuguese, German and Hungarian languages", SAC 2006), but as
 * tables for one algorithm over folded words: in each pass the longest listed ending goes, if enough letters stay.
 */
import { fold } from "./fold.ts";

export interface LightStemmer {
  /** Endings of each pass, separated by spaces. */
  readonly passes: readonly string[];
  /** Letters that must stay. Below four, short words of different sense fall together. */
  readonly keep: number;
}

export const lightStemmers: Readonly<Record<string, LightStemmer>> = {
  de: { passes: ["ern em er en es e s n", "est er en st"], keep: 4 },
  nl: { passes: ["en e s", "er"], keep: 4 },
  sv: {
    passes: ["arna erna orna arnas ernas ornas ande ende aste ade are ar er or en et es as a e s"],
    keep: 4,
  },
  da: { passes: ["erne ernes enes eren ende erede ede et en er es e s"], keep: 4 },
  nb: { passes: ["ene enes ane ande ende ede et en er es a e s"], keep: 4 },
  is: {
    passes: ["unum anna inum arinnar unni innar inni inn ins ina um ar ir ur ra na nu a i u s", "n"],
    keep: 4,
  },
  fr: {
    passes: [
      "s x",
      "issement issaient issante issant ement erait eraient aient ait ant ante ante ees ee es er ez e a",
      "e i t",
    ],
    keep: 4,
  },
  es: {
    passes: [
      "s",
      "amientos amiento imiento mente aciones acion iendo ando aron ieron aba ado ada ido ida ara era ar er ir o a e",
    ],
    keep: 4,
  },
  pt: {
    passes: [
      "s",
      "amento imento mente acao acoe ando endo indo aram eram iram ava ado ada ido ida ar er ir ao o a e",
    ],
    keep: 4,
  },
  it: {
    passes: [
      "amente mente azione azioni amento amenti ando endo arono irono ava ato ata ati ate uto uta uti ute ito ita iti ite are ere ire o a e i",
    ],
    keep: 4,
  },
  ru: {
    passes: [
      "ся сь",
      "иями ями ами ией иям ием иях ого его ому ему ыми ими ая яя ое ее ой ей ый ий ую юю ых их ым им ом ем ам ям ах ях ию ью ия ья ие ье ов ев еи ии и а е о у ы ь ю я",
      "ешь ете ает ают ует уют ала али ало ил ила или ило ать ять еть ить ут ют ат ят л ла ло ли н ь",
    ],
    keep: 4,
  },
  uk: {
    passes: [
      "ся сь",
      "ями ами ого ому ими ої ою ею ій ах ях ам ям ом ем ів их им а е и і о у ю я ь",
      "ати ити ла ли ло в",
    ],
    keep: 4,
  },
  pl: {
    passes: ["ami ach owi iem ego emu ymi imi om ow ie ia ej ym im ych ich a e i o u y", "ac ic al il l"],
    keep: 4,
  },
  tr: {
    passes: ["larin lerin lari leri lar ler nin nun in un dan den tan ten da de i u a e", "lar ler i u"],
    keep: 4,
  },
};

type Endings = ReadonlyMap<number, ReadonlySet<string>>;
const prepared = new Map<LightStemmer, readonly Endings[]>();

function endingsOf(stemmer: LightStemmer): readonly Endings[] {
  let passes = prepared.get(stemmer);
  if (passes === undefined) {
    passes = stemmer.passes.map(byLength);
    prepared.set(stemmer, passes);
  }
  return passes;
}

function byLength(list: string): Endings {
  const lengths = new Map<number, Set<string>>();
  for (const ending of fold(list)
    .split(" ")
    .sort((x, y) => y.length - x.length)) {
    const same = lengths.get(ending.length) ?? new Set();
    same.add(ending);
    lengths.set(ending.length, same);
  }
  return lengths;
}

export function stemLight(folded: string, stemmer: LightStemmer): string {
  let word = folded;
  for (const endings of endingsOf(stemmer)) word = withoutEnding(word, endings, stemmer.keep);
  return word;
}

function withoutEnding(word: string, endings: Endings, keep: number): string {
  for (const [length, set] of endings) {
    if (word.length - length >= keep && set.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}

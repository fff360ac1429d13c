import { backgroundTable } from "../../src/core/text/background.ts";
import { type Chance, chance, drawer, zipf } from "./random.ts";

/**
 * The words that made-up news is made of. Common words are the stems of the English background table, drawn as often
 * as it says, so that the frozen weights mean what they mean in news; rare ones and names are put together from
 * syllables, and stock phrases are what every desk writes ("hot" fingerprints).
 */
export interface Vocabulary {
  /** Every word; a story's sentences are indices into it. */
  readonly words: readonly string[];
  /** Running text: words as common as they are. */
  readonly running: (by: Chance) => number;
  /** A word that carries matter: neither grammar nor unheard of. */
  readonly matter: (by: Chance) => number;
  readonly name: (by: Chance) => number;
  readonly rare: (by: Chance) => number;
  /** A word or two in marks that nobody said: held at arm's length, always in the same words. */
  readonly held: (by: Chance) => number;
  /** Several words, the same each time. */
  readonly phrase: (by: Chance) => readonly number[];
  /** The word that stands for another in a rewriting: always the same, and about as common. */
  readonly synonym: (word: number) => number;
}

const rareWords = 60_000;
const names = 40_000;
const phrases = 20_000;
const heldPhrases = 3000;

/** Places in the table's order of frequency: grammar comes before, what hardly a report has behind. */
const firstMatter = 150;

export function vocabulary(seed: number): Vocabulary {
  const common = commonWords();
  const by = chance(seed, 0x766f63);
  const coined = coinWords(rareWords + names, by);
  const words = [
    ...common.map(({ word }) => word),
    ...coined.slice(0, rareWords),
    ...coined.slice(rareWords).map(capitalised),
  ];
  const running = drawer(common.map(({ frequency }) => frequency));
  const matter = drawer(common.map(({ frequency }, rank) => (rank < firstMatter ? 0 : Math.sqrt(frequency))));
  const firstHeld = words.length;
  for (let phrase = 0; phrase < heldPhrases; phrase++)
    words.push(`“${by.is(0.5) ? `${words[matter(by)]!} ` : ""}${words[matter(by)]!}”`);
  const rare = drawer(zipf(rareWords));
  const name = drawer(zipf(names, 0.8));
  const stock = Array.from({ length: phrases }, () =>
    Array.from({ length: 2 + by.below(5) }, () => running(by)),
  );
  const phrase = drawer(zipf(phrases));
  const held = drawer(zipf(heldPhrases));
  return {
    words,
    running,
    matter,
    rare: (at) => common.length + rare(at),
    name: (at) => common.length + rareWords + name(at),
    held: (at) => firstHeld + held(at),
    phrase: (at) => stock[phrase(at)]!,
    // Neighbours by frequency change places, so the synonym of the synonym is the word itself.
    synonym: (word) => (word < common.length - 1 ? word ^ 1 : word),
  };
}

function commonWords(): readonly { readonly word: string; readonly frequency: number }[] {
  const table = backgroundTable("en");
  if (table === null) throw new Error("There is no English background table.");
  return table.packed
    .split(" ")
    .filter((entry) => /^[a-z]{1,14}[A-Z]$/.test(entry))
    .map((entry) => ({
      word: entry.slice(0, -1),
      frequency: 10 ** -((entry.charCodeAt(entry.length - 1) - 65) / 5),
    }))
    .sort((x, y) => y.frequency - x.frequency || (x.word < y.word ? -1 : 1));
}

const onsets = "b br c ch d dr f fl g gr h j k kl l m n p pr r s sh st t tr v w z".split(" ");
const vowels = "a e i o u ai ea io ou".split(" ");
const codas = ["", "", "", "n", "r", "l", "s", "m", "nd", "rt", "ck", "st"];

function coinWords(count: number, by: Chance): string[] {
  const pick = (from: readonly string[]) => from[by.below(from.length)]!;
  const coined = new Set<string>();
  while (coined.size < count) {
    let word = "";
    for (let syllable = 2 + by.below(3); syllable > 0; syllable--) word += pick(onsets) + pick(vowels);
    coined.add(word + pick(codas));
  }
  return [...coined];
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

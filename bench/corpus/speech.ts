import type { Chance } from "./random.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Words as indices into the vocabulary; numbers stand as negative values. */
export type Words = readonly number[];

/** Somebody who speaks: a given name and a surname. */
export interface Person {
  readonly given: number;
  readonly surname: number;
}

/** How a telling gives words to somebody. */
export interface Speech {
  /** The quotations whose words these are (`Quotation.id`): two where a telling made one of them. */
  readonly quotations: readonly number[];
  readonly speaker: Person;
  readonly named: (typeof namings)[number];
  readonly verb: string;
  readonly form: (typeof forms)[number];
}

/** One sentence of a telling: the desk's own, or one in which somebody speaks its words. */
export interface Sentence {
  readonly words: Words;
  readonly speech: Speech | null;
}

/** What somebody said, as the first to print it had it. */
export interface Quotation {
  readonly id: number;
  readonly words: Words;
  readonly speaker: Person;
}

const namings = ["whole", "surname"] as const;

/** Where name and verb stand; the last has no marks: "Ona Tarn said that ...". */
const forms = ["said name", "name said", "before", "inside", "between", "indirect"] as const;
const directForms = forms.slice(0, -1);

/** Of two quotations one is `said`; every verb takes quoted words as well as a clause. */
export const speechVerbs =
  "said said said said said said added explained warned insisted argued noted recalled concluded stressed".split(
    " ",
  );

const fewestWords = 12;
const mostWords = 40;

/** Words of a quotation in one breath. */
export function speechLength(by: Chance): number {
  return Math.max(fewestWords, Math.min(mostWords, Math.round(20 * Math.exp(0.4 * by.normal()))));
}

/** Words of what many repeat: nobody knows a long one by heart. */
export function sayingLength(by: Chance): number {
  return fewestWords + by.below(9);
}

/** A quotation as a sentence of a telling. */
export function spoken({ id, words, speaker }: Quotation, by: Chance): Sentence {
  return { words, speech: { quotations: [id], speaker, ...manner(by) } };
}

function manner(by: Chance): Pick<Speech, "named" | "verb" | "form"> {
  return { named: pick(namings, by), verb: pick(speechVerbs, by), form: pick(directForms, by) };
}

function pick<T>(from: readonly T[], by: Chance): T {
  return from[by.below(from.length)]!;
}

/** What a telling does to words that it does not leave alone, from the commonest to the rarest. */
const alterations = [
  { alteration: "reworded", share: 0.3 },
  { alteration: "thinned", share: 0.2 },
  { alteration: "cut short", share: 0.2 },
  { alteration: "made indirect", share: 0.2 },
  { alteration: "given to another", share: 0.1 },
] as const;
type Alteration = (typeof alterations)[number]["alteration"];

/** Share of the quotations that a telling names and introduces in its own way, whatever it does to their words. */
const introducedAnew = 0.4;

/** A speech as a telling has it that alters the words of the given share of quotations. */
export function requoted(
  said: Sentence & { readonly speech: Speech },
  share: number,
  others: readonly Person[],
  vocabulary: Vocabulary,
  by: Chance,
): Sentence {
  const { speech } = said;
  const direct = speech.form !== "indirect";
  const introduced =
    direct && by.is(introducedAnew) ? { ...said, speech: { ...speech, ...manner(by) } } : said;
  return by.is(share) ? altered(introduced, pickAlteration(by), others, vocabulary, by) : introduced;
}

function pickAlteration(by: Chance): Alteration {
  let draw = by.unit();
  for (const { alteration, share } of alterations) {
    if (draw < share) return alteration;
    draw -= share;
  }
  return "reworded";
}

function altered(
  { words, speech }: Sentence & { readonly speech: Speech },
  alteration: Alteration,
  others: readonly Person[],
  vocabulary: Vocabulary,
  by: Chance,
): Sentence {
  switch (alteration) {
    case "reworded":
      return { words: reworded(words, vocabulary, by), speech };
    case "thinned":
      return { words: thinned(words, by), speech };
    case "cut short":
      return { words: cutShort(words, by), speech };
    case "made indirect":
      return { words, speech: { ...speech, form: "indirect" } };
    case "given to another":
      return { words, speech: { ...speech, speaker: pick(others, by) } };
  }
}

/** Some words replaced by their synonyms, one at least. */
export function reworded(words: Words, { synonym }: Vocabulary, by: Chance): Words {
  const sure = by.below(words.length);
  return words.map((word, at) => (word >= 0 && (at === sure || by.is(0.1)) ? synonym(word) : word));
}

/** Some words dropped, one at least. */
export function thinned(words: Words, by: Chance): Words {
  const sure = by.below(words.length);
  return words.filter((_, at) => at !== sure && !by.is(0.1));
}

/** The first half to nine tenths, or the last. */
function cutShort(words: Words, by: Chance): Words {
  const kept = Math.max(1, Math.round(words.length * (0.5 + 0.4 * by.unit())));
  return by.is(0.7) ? words.slice(0, kept) : words.slice(-kept);
}

/** The first two speeches made one, under the name of whom the first is given to. */
export function joined(sentences: readonly Sentence[]): readonly Sentence[] {
  const [first, second] = sentences.filter(({ speech }) => speech !== null && speech.form !== "indirect");
  if (first?.speech == null || second?.speech == null) return sentences;
  const both = {
    words: [...first.words, ...second.words],
    speech: { ...first.speech, quotations: [...first.speech.quotations, ...second.speech.quotations] },
  };
  return sentences.flatMap((one) => (one === first ? [both] : one === second ? [] : [one]));
}

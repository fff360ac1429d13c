import { type Chance, chance } from "./random.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One sentence of a telling: indices into the vocabulary; numbers stand as negative values. */
type Words = readonly number[];

/** A made-up event: what every report of it is about, whoever writes it. */
interface Matter {
  readonly topic: readonly number[];
  readonly words: readonly number[];
  readonly names: readonly number[];
  readonly numbers: readonly number[];
}

/** How a telling was made, from the commonest to the rarest. */
const ways = [
  { way: "copied", share: 0.25 },
  { way: "edited", share: 0.37 },
  { way: "cut", share: 0.18 },
  { way: "rewritten", share: 0.12 },
  { way: "extended", share: 0.08 },
] as const;
type Way = (typeof ways)[number]["way"];

/** Sentences of its source that every telling keeps: with fewer, it is a matter of taste whether it is the same report. */
const leastKept = 4;

/** Topics, each with words of its own. */
const topics = 300;

/** Makes stories and their tellings, each a function of the seed and its numbers only, in whatever order they are asked for. */
export class Newsroom {
  private readonly vocabulary: Vocabulary;
  private readonly seed: number;
  private readonly kept = new Map<string, readonly Words[]>();

  constructor(vocabulary: Vocabulary, seed: number) {
    this.vocabulary = vocabulary;
    this.seed = seed;
  }

  /**
   * Telling `index` of a story. The first is written, each other one is made from it or from a telling made from it.
   * Stories with one `event` share names, numbers and words and no sentence: two desks on one event.
   */
  telling(story: number, event: number, index: number): readonly Words[] {
    const key = `${story}/${index}`;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const made = index === 0 ? this.written(story, event) : this.retold(story, event, index);
    // The first few tellings are the sources of all others.
    if (index < firstHands) {
      if (this.kept.size > 20_000) this.kept.clear();
      this.kept.set(key, made);
    }
    return made;
  }

  private written(story: number, event: number): readonly Words[] {
    const by = chance(this.seed, 1, story);
    const matter = this.matter(event);
    const sentences = Math.max(6, Math.min(60, Math.round(14 * Math.exp(0.5 * by.normal()))));
    return Array.from({ length: sentences }, () => this.sentence(matter, by));
  }

  private matter(event: number): Matter {
    const by = chance(this.seed, 2, event);
    const topic = chance(this.seed, 3, by.below(topics));
    const { vocabulary } = this;
    return {
      topic: Array.from({ length: 60 }, () => vocabulary.matter(topic)),
      words: Array.from({ length: 50 }, () => (by.is(0.8) ? vocabulary.matter(by) : vocabulary.rare(by))),
      names: Array.from({ length: 8 }, () => vocabulary.name(by)),
      numbers: Array.from({ length: 6 }, () => -1 - by.below(by.is(0.5) ? 30 : 2000)),
    };
  }

  private sentence(matter: Matter, by: Chance): Words {
    const { vocabulary } = this;
    const length = Math.max(6, Math.min(45, Math.round(20 * Math.exp(0.4 * by.normal()))));
    const words: number[] = [];
    while (words.length < length) {
      const draw = by.unit();
      if (draw < 0.56) words.push(vocabulary.running(by));
      else if (draw < 0.7) words.push(matter.words[by.below(matter.words.length)]!);
      else if (draw < 0.78) words.push(matter.topic[by.below(matter.topic.length)]!);
      else if (draw < 0.85) words.push(matter.names[by.below(matter.names.length)]!);
      else if (draw < 0.87) words.push(matter.numbers[by.below(matter.numbers.length)]!);
      else if (draw < 0.88) words.push(vocabulary.rare(by));
      else if (draw < 0.94) words.push(vocabulary.matter(by));
      else words.push(...vocabulary.phrase(by));
    }
    return words;
  }

  private retold(story: number, event: number, index: number): readonly Words[] {
    const by = chance(this.seed, 4, story, index);
    const from = by.is(0.6) ? 0 : by.below(Math.min(index, firstHands));
    const source = this.telling(story, event, from);
    // What was rewritten or cut already is only copied or edited: two rewritings of one text may share nothing.
    const way = from === 0 ? pickWay(by) : by.is(0.5) ? "copied" : "edited";
    return this.retell(source, way, this.matter(event), by);
  }

  private retell(source: readonly Words[], way: Way, matter: Matter, by: Chance): readonly Words[] {
    switch (way) {
      case "copied":
        return source;
      case "edited":
        return without(source, 0.08, by).map((sentence) => this.replaced(sentence, 0.05, by));
      case "cut": {
        const kept = Math.max(leastKept, Math.round(source.length * (0.3 + 0.5 * by.unit())));
        return source.slice(0, kept).map((sentence) => this.replaced(sentence, 0.02, by));
      }
      case "rewritten":
        return swapped(without(source, 0.1, by), by).map((sentence) => this.replaced(sentence, 0.28, by));
      case "extended": {
        const more = Array.from({ length: 3 + by.below(6) }, () => this.sentence(matter, by));
        const at = 1 + by.below(source.length);
        return [...source.slice(0, at), ...more, ...source.slice(at)];
      }
    }
  }

  /** A share of the words replaced: mostly by a synonym, else dropped or doubled by a word of grammar. */
  private replaced(sentence: Words, share: number, by: Chance): Words {
    return sentence.flatMap((word) => {
      if (!by.is(share)) return [word];
      const draw = by.unit();
      if (draw < 0.15) return [];
      if (draw < 0.3) return [word, this.vocabulary.running(by)];
      return [word < 0 ? word : this.vocabulary.synonym(word)];
    });
  }
}

/** Tellings of a story that others may be made from. */
const firstHands = 12;

function pickWay(by: Chance): Way {
  let draw = by.unit();
  for (const { way, share } of ways) {
    if (draw < share) return way;
    draw -= share;
  }
  return "copied";
}

function without(source: readonly Words[], share: number, by: Chance): readonly Words[] {
  const kept = source.filter(() => !by.is(share));
  return kept.length >= leastKept ? kept : source;
}

/** Neighbouring sentences change places here and there. */
function swapped(source: readonly Words[], by: Chance): readonly Words[] {
  const result = [...source];
  for (let at = 1; at + 1 < result.length; at++) {
    if (by.is(0.15)) [result[at], result[at + 1]] = [result[at + 1]!, result[at]!];
  }
  return result;
}

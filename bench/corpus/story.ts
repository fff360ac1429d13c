import { type Chance, chance, drawer, zipf } from "./random.ts";
import {
  joined,
  type Person,
  type Quotation,
  requoted,
  reworded,
  type Sentence,
  sayingLength,
  speechLength,
  spoken,
  type Words,
} from "./speech.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A made-up event: what every report of it is about, whoever writes it. */
interface Matter {
  readonly topic: readonly number[];
  readonly words: readonly number[];
  readonly names: readonly number[];
  readonly numbers: readonly number[];
  /** Who speaks of it: two at least, so that words can be given to another. */
  readonly persons: readonly Person[];
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

/** Share of the stories in which somebody is quoted, and how often at most; in the first, the largest, somebody always is. */
const quoting = 0.45;
const mostQuotations = 5;

/** Sayings that many a report repeats, the n-th in proportion to 1 / n; what share of all quotations they are. */
const sayings = 400;
const repeated = 0.1;
/** Share of the sayings that a report has in other words from the start. */
const misquoted = 0.3;

/** Words in marks that nobody said, a word of the desk's own. */
const heldAtArmsLength = 0.001;

/** Share of the quotations whose words a telling alters, by how it was made; the desk's own words change more often. */
const quotationsAltered: Readonly<Record<Way, number>> = {
  copied: 0,
  edited: 0.25,
  cut: 0.15,
  rewritten: 0.65,
  extended: 0,
};
/** Share of the rewritten tellings that make one of two quotations. */
const joining = 0.3;

/** Makes stories and their tellings, each a function of the seed and its numbers only, in whatever order they are asked for. */
export class Newsroom {
  private readonly vocabulary: Vocabulary;
  private readonly seed: number;
  private readonly kept = new Map<string, readonly Sentence[]>();
  private readonly saying = drawer(zipf(sayings));

  constructor(vocabulary: Vocabulary, seed: number) {
    this.vocabulary = vocabulary;
    this.seed = seed;
  }

  /**
   * Telling `index` of a story. The first is written, each other one is made from it or from a telling made from it.
   * Stories with one `event` share names, numbers and words and no sentence: two desks on one event.
   */
  telling(story: number, event: number, index: number): readonly Sentence[] {
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

  private written(story: number, event: number): readonly Sentence[] {
    const by = chance(this.seed, 1, story);
    const matter = this.matter(event);
    const sentences = Math.max(6, Math.min(60, Math.round(14 * Math.exp(0.5 * by.normal()))));
    const written = Array.from({ length: sentences }, () => this.sentence(matter, by));
    const quotations =
      story === 0 || by.is(quoting) ? Math.min(mostQuotations, 1 + Math.floor(by.exponential(1.3))) : 0;
    for (let number = 0; number < quotations; number++) {
      const at = 1 + by.below(sentences - 1);
      if (written[at]!.speech === null)
        written[at] = this.quoted(story * mostQuotations + number, matter, by);
    }
    return written;
  }

  /** A quotation that nobody has printed before, or one of those that everybody repeats. */
  private quoted(id: number, matter: Matter, by: Chance): Sentence {
    if (!by.is(repeated)) return spoken(this.said(id, matter, by), by);
    const saying = this.repeatedQuotation(this.saying(by));
    const words = by.is(misquoted) ? reworded(saying.words, this.vocabulary, by) : saying.words;
    return spoken({ ...saying, words }, by);
  }

  /** Saying number `rank` of those that many stories repeat; their ids are negative. */
  repeatedQuotation(rank: number): Quotation {
    const by = chance(this.seed, 9, rank);
    return this.said(-1 - rank, this.matter(-1 - rank), by, sayingLength(by));
  }

  /** Words of the same kind that nobody in any story says. */
  unsaid(index: number): Quotation {
    return this.said(-1 - sayings - index, this.matter(-1 - sayings - index), chance(this.seed, 10, index));
  }

  private said(id: number, matter: Matter, by: Chance, length = speechLength(by)): Quotation {
    const words = this.words(length, matter, by);
    return { id, words, speaker: matter.persons[by.below(matter.persons.length)]! };
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
      persons: Array.from({ length: 3 }, () => ({
        given: vocabulary.name(by),
        surname: vocabulary.name(by),
      })),
    };
  }

  private sentence(matter: Matter, by: Chance): Sentence {
    const length = Math.max(6, Math.min(45, Math.round(20 * Math.exp(0.4 * by.normal()))));
    return { words: this.words(length, matter, by, heldAtArmsLength), speech: null };
  }

  /** Words about a matter, `length` of them or a few more; `held`: share that stands in marks without being said. */
  private words(length: number, matter: Matter, by: Chance, held = 0): Words {
    const { vocabulary } = this;
    const words: number[] = [];
    while (words.length < length) {
      const draw = by.unit();
      if (draw < 0.56) words.push(vocabulary.running(by));
      else if (draw < 0.7) words.push(matter.words[by.below(matter.words.length)]!);
      else if (draw < 0.78) words.push(matter.topic[by.below(matter.topic.length)]!);
      else if (draw < 0.85) words.push(matter.names[by.below(matter.names.length)]!);
      else if (draw < 0.87) words.push(matter.numbers[by.below(matter.numbers.length)]!);
      else if (draw < 0.88) words.push(vocabulary.rare(by));
      else if (draw < 0.94 - held) words.push(vocabulary.matter(by));
      else if (draw < 0.94) words.push(vocabulary.held(by));
      else words.push(...vocabulary.phrase(by));
    }
    return words;
  }

  private retold(story: number, event: number, index: number): readonly Sentence[] {
    const by = chance(this.seed, 4, story, index);
    const from = by.is(0.6) ? 0 : by.below(Math.min(index, firstHands));
    const source = this.telling(story, event, from);
    // What was rewritten or cut already is only copied or edited: two rewritings of one text may share nothing.
    const way = from === 0 ? pickWay(by) : by.is(0.5) ? "copied" : "edited";
    return this.retell(source, way, this.matter(event), by);
  }

  private retell(source: readonly Sentence[], way: Way, matter: Matter, by: Chance): readonly Sentence[] {
    const edited = (sentences: readonly Sentence[], share: number) =>
      sentences.map((sentence) => this.edited(sentence, share, quotationsAltered[way], matter, by));
    switch (way) {
      case "copied":
        return source;
      case "edited":
        return edited(without(source, 0.08, by), 0.05);
      case "cut": {
        const kept = Math.max(leastKept, Math.round(source.length * (0.3 + 0.5 * by.unit())));
        return edited(source.slice(0, kept), 0.02);
      }
      case "rewritten": {
        const rewritten = edited(swapped(without(source, 0.1, by), by), 0.28);
        return by.is(joining) ? joined(rewritten) : rewritten;
      }
      case "extended": {
        const more = Array.from({ length: 3 + by.below(6) }, () => this.sentence(matter, by));
        const at = 1 + by.below(source.length);
        return [...source.slice(0, at), ...more, ...source.slice(at)];
      }
    }
  }

  /** A sentence in which a share of the desk's own words is replaced, or with a certain chance those that it quotes. */
  private edited(sentence: Sentence, own: number, quoted: number, matter: Matter, by: Chance): Sentence {
    const { words, speech } = sentence;
    return speech === null
      ? { words: this.replaced(words, own, by), speech }
      : requoted({ words, speech }, quoted, matter.persons, this.vocabulary, by);
  }

  /** A share of the words replaced: mostly by a synonym, else dropped or doubled by a word of grammar. */
  private replaced(words: Words, share: number, by: Chance): Words {
    return words.flatMap((word) => {
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

function without(source: readonly Sentence[], share: number, by: Chance): readonly Sentence[] {
  const kept = source.filter(() => !by.is(share));
  return kept.length >= leastKept ? kept : source;
}

/** Neighbouring sentences change places here and there. */
function swapped(source: readonly Sentence[], by: Chance): readonly Sentence[] {
  const result = [...source];
  for (let at = 1; at + 1 < result.length; at++) {
    if (by.is(0.15)) [result[at], result[at + 1]] = [result[at + 1]!, result[at]!];
  }
  return result;
}

import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { type AskedQuotation, askedQuotation, type Carrier, carriedIn } from "./carriers.ts";
import { type Plan, plan } from "./plan.ts";
import { type Chance, chance } from "./random.ts";
import { sentenceText } from "./setting.ts";
import type { Quotation, Sentence, Words } from "./speech.ts";
import { Newsroom } from "./story.ts";
import { type Vocabulary, vocabulary } from "./vocabulary.ts";

/**
 * Made-up corpora like an archive's, with known truth: stories of 1 to 1,000 tellings, copied, edited, cut, rewritten
 * and extended, stock phrases in all of them, each outlet's own lines below its articles, and events that two desks
 * report independently. People speak in them, some in many; what they say is altered on its way like all else. The same seed gives the same bytes.
 */
export interface Generated {
  /** One JSON object a line: `id, url, outlet, published, title, text`. */
  readonly corpus: string;
  /** `id <tab> story <tab> event` a line. */
  readonly truth: string;
  /** As `corpus`: tellings that the corpus does not have, whole and as excerpts in foreign matter; and strangers. */
  readonly queries: string;
  /** `id <tab> story` a line; the story of a stranger is `-`. */
  readonly answers: string;
  /** One JSON object a line: `id, kind, quotation, words` (`AskedQuotation`). */
  readonly quotes: string;
  /** `quotation <tab> article <tab> how <tab> kept` a line (`Carrier`), for every quotation that is asked for. */
  readonly carriers: string;
  readonly articles: number;
  readonly stories: number;
  readonly words: number;
}

const outlets = 400;

/** Of so many houses one sets straight quotation marks. */
const straightEvery = 3;

interface Written {
  readonly id: string;
  readonly url: string;
  readonly outlet: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
}

export async function generate(
  folder: string,
  articles: number,
  seed: number,
  queries = 1000,
  quotes = 400,
): Promise<Generated> {
  await mkdir(folder, { recursive: true });
  const words = vocabulary(seed);
  const desk = new Desk(words, plan(articles, seed), seed);
  const corpus = join(folder, "corpus.jsonl");
  const out = createWriteStream(corpus, { highWaterMark: 1 << 20 });
  const quoted = Array.from({ length: quotes }, (_, index) => desk.quote(index));
  const originals = new Map(quoted.map(({ original }) => [original.id, original]));
  let truths = "";
  let carried = "";
  for (let index = 0; index < articles; index++) {
    const { article, carriers } = desk.article(index, originals);
    const story = desk.plan.story[index]!;
    truths += `${article.id}\t${story}\t${desk.plan.event[story]}\n`;
    for (const { quotation, how, kept } of carriers)
      carried += `${quotation}\t${article.id}\t${how}\t${kept.toFixed(3)}\n`;
    if (!out.write(`${JSON.stringify(article)}\n`)) await new Promise<void>((go) => out.once("drain", go));
  }
  out.end();
  await finished(out);
  const put = async (name: string, text: string): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, text);
    return file;
  };
  const asked = Array.from({ length: queries }, (_, index) => desk.query(index));
  return {
    corpus,
    truth: await put("truth.tsv", truths),
    queries: await put("queries.jsonl", jsonLines(asked.map(({ article }) => article))),
    answers: await put(
      "answers.tsv",
      asked.map(({ article, story }) => `${article.id}\t${story ?? "-"}\n`).join(""),
    ),
    quotes: await put(
      "quotes.jsonl",
      jsonLines(quoted.map(({ asked: { kind, quotation }, words }, id) => ({ id, kind, quotation, words }))),
    ),
    carriers: await put("carriers.tsv", carried),
    articles,
    stories: desk.plan.stories,
    words: desk.words,
  };
}

function jsonLines(values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

/** Sets tellings as articles: title, paragraphs, the outlet's own lines, address and date. */
class Desk {
  readonly plan: Plan;
  words = 0;
  private readonly vocabulary: Vocabulary;
  private readonly newsroom: Newsroom;
  private readonly seed: number;
  private readonly footers: readonly string[];

  constructor(words: Vocabulary, planned: Plan, seed: number) {
    this.vocabulary = words;
    this.plan = planned;
    this.seed = seed;
    this.newsroom = new Newsroom(words, seed);
    this.footers = Array.from({ length: outlets }, (_, outlet) => this.footer(chance(seed, 5, outlet)));
  }

  /** Article number `index`, and which of the asked quotations it has. */
  article(
    index: number,
    asked: ReadonlyMap<number, Quotation>,
  ): { readonly article: Written; readonly carriers: readonly Carrier[] } {
    const story = this.plan.story[index]!;
    const by = chance(this.seed, 6, index);
    const body = this.newsroom.telling(story, this.plan.event[story]!, this.plan.telling[index]!);
    const article = this.set(`g${scrambled(index)}`, body, this.plan.day[index]!, by);
    return { article, carriers: carriedIn(body, asked) };
  }

  /** Words that the corpus is asked for, in letters. */
  quote(index: number): {
    readonly asked: AskedQuotation;
    readonly original: Quotation;
    readonly words: string;
  } {
    const by = chance(this.seed, 8, index);
    const first = () => {
      const story = this.plan.story[by.below(this.plan.articles)]!;
      return this.newsroom.telling(story, this.plan.event[story]!, 0);
    };
    const quoted = askedQuotation(index, this.newsroom, first, this.vocabulary, by);
    return { ...quoted, words: this.plain(quoted.asked.words) };
  }

  /** Of five queries two are whole tellings, two excerpts inside a stranger, one a stranger. */
  query(index: number): { readonly article: Written; readonly story: number | null } {
    const by = chance(this.seed, 7, index);
    const stranger = this.newsroom.telling(this.plan.stories + index, this.plan.stories + index, 0);
    const id = `q${scrambled(index)}`;
    if (index % 5 === 4) return { article: this.set(id, stranger, 0, by), story: null };
    const story = this.plan.story[by.below(this.plan.articles)]!;
    const telling = this.newsroom.telling(story, this.plan.event[story]!, this.plan.size[story]! + index);
    if (index % 5 < 2) return { article: this.set(id, telling, 0, by), story };
    const kept = Math.max(3, Math.round(telling.length * 0.4));
    const from = by.below(telling.length - kept + 1);
    const at = by.below(stranger.length);
    const excerpt = [...stranger.slice(0, at), ...telling.slice(from, from + kept), ...stranger.slice(at)];
    return { article: this.set(id, excerpt, 0, by), story };
  }

  private set(id: string, body: readonly Sentence[], day: number, by: Chance): Written {
    const outlet = Math.floor(outlets * by.unit() ** 2);
    const sentences = body.map((sentence) => sentenceText(sentence, this.vocabulary));
    const paragraphs: string[] = [];
    for (let at = 0; at < sentences.length; ) {
      const length = 1 + by.below(3);
      paragraphs.push(sentences.slice(at, at + length).join(" "));
      at += length;
    }
    const title = this.title(body[0]!.words, by);
    const footer = this.footers[outlet]!;
    if (footer !== "") paragraphs.push(footer);
    const round = paragraphs.join("\n\n");
    const text = outlet % straightEvery === 0 ? round.replace(/[“”]/g, '"') : round;
    this.words += text.split(" ").length;
    return {
      id,
      url: `https://outlet-${outlet}.example/${id}`,
      outlet: `Outlet ${outlet}`,
      published: dayOf(day),
      title,
      text,
    };
  }

  /** Half of the desks write their own headline. */
  private title(first: Words, by: Chance): string {
    const taken = first
      .slice(0, 6 + by.below(5))
      .map((word) => (by.is(0.5) ? this.vocabulary.running(by) : word));
    return this.plain(by.is(0.5) ? first.slice(0, 8) : taken).slice(0, -1);
  }

  private footer(by: Chance): string {
    if (by.is(0.4)) return "";
    const words = Array.from({ length: 12 + by.below(25) }, () =>
      by.is(0.7) ? this.vocabulary.running(by) : this.vocabulary.matter(by),
    );
    return this.plain(words);
  }

  private plain(words: Words): string {
    return sentenceText({ words, speech: null }, this.vocabulary);
  }
}

/** Eight hexadecimal digits that say nothing of the order: multiplication by an odd number is one to one. */
function scrambled(index: number): string {
  return (Math.imul(index + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0");
}

function dayOf(day: number): string {
  return new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
}

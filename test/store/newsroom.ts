import type { Article, Metadata } from "../../src/core/model.ts";
import { readText } from "../../src/core/read/index.ts";
import type { ReadOutcome } from "../../src/read/reader.ts";

/** A small seeded source of chance: the same seed tells the same stories (mulberry32, public domain). */
export function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables = "ba ke mi lo tu ra ne si vo da pe gi zu fa le ho ri nu ca me".split(" ");
const grammar = "the of and in to a was for on that with by at from".split(" ");

function word(next: () => number): string {
  const parts = 2 + Math.floor(next() * 3);
  let made = "";
  for (let part = 0; part < parts; part++) made += syllables[Math.floor(next() * syllables.length)]!;
  return made;
}

function sentence(next: () => number): string {
  const length = 9 + Math.floor(next() * 9);
  const words = Array.from({ length }, (_, at) =>
    at % 3 === 2 ? grammar[Math.floor(next() * grammar.length)]! : word(next),
  );
  return `${words[0]![0]!.toUpperCase()}${words.join(" ").slice(1)}.`;
}

/** The sentences of report `story`, the same at every call. */
export function report(story: number, sentences = 9): readonly string[] {
  const next = chance(1000 + story);
  return Array.from({ length: sentences }, () => sentence(next));
}

/** A telling of a report: some sentences dropped, some words changed, one of its own at the end. */
export function telling(story: number, number: number, sentences = 9): string {
  if (number === 0) return report(story, sentences).join(" ");
  const next = chance(story * 7919 + number);
  const kept = report(story, sentences).filter((_, at) => at < 3 || next() < 0.8);
  const edited = kept.map((one) => one.replace(/\b\w{6,}\b/g, (old) => (next() < 0.06 ? word(next) : old)));
  return [...edited, sentence(next)].join(" ");
}

export interface Told {
  readonly story: number;
  readonly number: number;
  readonly day: number | null;
  /** A line that every article of one outlet has below it. */
  readonly line?: number;
}

/** One article of a made-up corpus; its id says which. */
export function article({ story, number, day, line }: Told, metadata: Metadata = {}): Article {
  const below = line === undefined ? "" : `\n\n${report(900_000 + line, 2).join(" ")}`;
  return readText(`${telling(story, number)}${below}`, {
    id: `story-${story}-telling-${number}`,
    outlet: `Outlet ${line ?? "none"}`,
    title: `Report ${story} as told ${number}`,
    language: "en",
    ...(day === null ? {} : { published: dayText(day) }),
    ...metadata,
  });
}

function dayText(day: number): string {
  return `2021-${String(1 + (Math.floor(day / 28) % 12)).padStart(2, "0")}-${String(1 + (day % 28)).padStart(2, "0")}`;
}

export function read(one: Article): ReadOutcome {
  return { ok: true, name: `${one.id}.txt`, article: one, diagnostics: [] };
}

export async function* outcomes(articles: Iterable<Article | ReadOutcome>): AsyncIterable<ReadOutcome> {
  for (const one of articles) yield "ok" in one ? one : read(one);
}

/** The first articles of a made-up corpus: stories of one to five tellings and, at the end, revisions of some of them. */
export function plannedArticles(count: number): readonly Article[] {
  const revisions = Math.floor(count / 10);
  const first = Array.from({ length: count - revisions }, (_, index) => {
    const story = 1 + Math.floor(index / 3);
    return article(
      { story, number: index % 3, day: index % 50, line: index % 4 },
      { modified: "2021-01-01" },
    );
  });
  const second = first
    .slice(0, revisions)
    .map(({ id }, index) =>
      article({ story: 500 + index, number: 0, day: 9 }, { id, modified: "2021-02-01" }),
    );
  return [...first, ...second];
}

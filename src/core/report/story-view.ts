import type { Article, ArticleId, Gravity, Quotation, Reading, Relation, Story } from "../model.ts";
import { compare, understand } from "../pipeline.ts";
import type { Wording } from "../quote/wordings.ts";
import { speakersOf, wordingsOf } from "../quote/wordings.ts";
import { byInstant } from "../text/instant.ts";
import { overlaps, slice } from "../text/span.ts";

/** What one telling does otherwise than the earliest. */
export interface Differences {
  readonly relation: Relation;
  /** Changes by gravity, those of metadata left out. */
  readonly changes: { readonly [gravity in Gravity]: number };
  /** Changes that a named rule calls altered. */
  readonly altered: number;
}

export interface TellingView {
  /** From 1, in the order of time; what `story ID --compare` takes. */
  readonly number: number;
  readonly article: Article;
  /** Share (0 to 1) of its words that it has in common with the story. */
  readonly reuse: number;
  /** From 1: the text (strict cluster) that it belongs to. */
  readonly text: number;
  /** `null` for the earliest itself, and where it was not compared (see `StoryView.compared`). */
  readonly differences: Differences | null;
}

/** One thing said, in all the wordings that the tellings have of it. */
export interface SaidView {
  /** As the earliest of the tellings has it that have it as a quotation; all wordings are held against it. */
  readonly asked: string;
  /** Everybody who is named as the speaker; more than one where the tellings do not agree. */
  readonly speakers: readonly string[];
  /** Earliest first. */
  readonly wordings: readonly Wording[];
}

/** A story laid out for reading. */
export interface StoryView {
  readonly story: Story;
  /** Earliest first, those without a date last, in the order of their ids. */
  readonly tellings: readonly TellingView[];
  /** How many of the tellings, from the first on, were compared and searched for quotations: all, or `limit`. */
  readonly compared: number;
  /** In the order of the earliest telling, then what only later ones have. */
  readonly said: readonly SaidView[];
}

/** Lays a story out; `articles` are its tellings in any order, those missing are left out. */
export function storyView(
  story: Story,
  articles: readonly Article[],
  { limit }: { readonly limit: number },
): StoryView {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const known = story.tellings.flatMap(({ article: id, reuse }) => {
    const article = byId.get(id);
    return article === undefined ? [] : [{ article, reuse }];
  });
  known.sort(
    (x, y) => byInstant(x.article.published, y.article.published) || byCode(x.article.id, y.article.id),
  );
  const texts = textNumbers(
    story,
    known.map(({ article }) => article.id),
  );
  const shown = known.slice(0, limit).map(({ article }) => understand(article));
  const first = shown[0];
  return {
    story,
    compared: shown.length,
    tellings: known.map(({ article, reuse }, index) => ({
      number: index + 1,
      article,
      reuse,
      text: texts.get(article.id) ?? 0,
      differences:
        first === undefined || index === 0 || index >= shown.length
          ? null
          : differencesOf(first, shown[index]!),
    })),
    said: saidIn(shown),
  };
}

function byCode(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Texts are numbered by their earliest telling. */
function textNumbers({ texts }: Story, ordered: readonly ArticleId[]): ReadonlyMap<ArticleId, number> {
  const textOf = new Map(texts.flatMap((ids, index) => ids.map((id): [ArticleId, number] => [id, index])));
  const numbers = new Map<number, number>();
  const found = new Map<ArticleId, number>();
  for (const id of ordered) {
    const text = textOf.get(id);
    if (text === undefined) continue;
    if (!numbers.has(text)) numbers.set(text, numbers.size + 1);
    found.set(id, numbers.get(text)!);
  }
  return found;
}

function differencesOf(first: Reading, reading: Reading): Differences {
  const compared = compare(first, reading);
  const { relation } = compared;
  // Every telling has its own date, headline and address: that is no change of what is told.
  const changes = compared.changes.filter(({ kind }) => kind !== "metadata");
  const of = (gravity: Gravity) => changes.filter((change) => change.gravity === gravity).length;
  return {
    relation,
    changes: { 1: of(1), 2: of(2), 3: of(3), 4: of(4) },
    altered: changes.filter(({ meaning }) => meaning === "altered").length,
  };
}

/** Words in marks below which a quotation is a name or a single word held at arm's length. */
const LEAST_LETTERS = 12;

/**
 * Quotations of the tellings, each thing said once: the quotations of the earliest telling are traced through all, then
 * those of the next that no trace has met, and so on. Only what two tellings have is held side by side.
 */
function saidIn(readings: readonly Reading[]): readonly SaidView[] {
  const met = readings.map(() => new Set<number>());
  const place = new Map(readings.map((reading, index) => [reading.article.id, index]));
  const said: SaidView[] = [];
  readings.forEach((reading, at) => {
    reading.quotations.forEach((quotation, index) => {
      if (met[at]!.has(index) || !isAsked(reading, quotation)) return;
      for (const words of sentencesSaid(reading, quotation)) {
        const { asked, wordings } = wordingsOf(words, readings.slice(at), { retold: true });
        for (const { places } of wordings) {
          for (const { article, span } of places) {
            const other = place.get(article)!;
            readings[other]!.quotations.forEach(({ contents }, number) => {
              if (contents.some((content) => overlaps(content, span))) met[other]!.add(number);
            });
          }
        }
        const places = wordings.flatMap((wording) => wording.places);
        if (places.length > 1) said.push({ asked, speakers: speakersOf(places), wordings });
      }
    });
  });
  return said;
}

function isAsked({ article }: Reading, { kind, within, contents }: Quotation): boolean {
  if (kind === "indirect" || within !== null) return false;
  return contents.reduce((sum, span) => sum + slice(article.text, span).length, 0) >= LEAST_LETTERS;
}

/** Each piece of a quotation by itself: tellings keep one sentence of a speech and drop the next. */
function sentencesSaid({ article, sentences }: Reading, { contents }: Quotation): readonly string[] {
  return contents.flatMap((content) => {
    const inside = sentences
      .map(({ span }) => ({
        start: Math.max(span.start, content.start),
        end: Math.min(span.end, content.end),
      }))
      .filter(({ start, end }) => end - start >= LEAST_LETTERS);
    return inside.map((span) => slice(article.text, span).replace(/^["“”«»\s]+|["“”«»\s,]+$/g, ""));
  });
}

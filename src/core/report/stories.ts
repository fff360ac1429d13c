import type { ArticleId, Story } from "../model.ts";
import { csvLine } from "./escape/csv.ts";

/** One story in a list. */
export interface StoryRow {
  readonly story: Story;
  /** Headline of its earliest telling that has one. */
  readonly title: string | null;
  /** Each once, in the order of their tellings; those without an outlet are left out. */
  readonly outlets: readonly string[];
}

/** Columns of the CSV file, a row a telling, as in the Parquet file. */
export const tellingColumns = [
  "story",
  "size",
  "text",
  "article",
  "reuse",
  "outlet",
  "title",
  "url",
  "published",
] as const;

/** What a row says of one article. */
export interface TellingCard {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

export function storiesCsvHead(): string {
  return csvLine(tellingColumns);
}

/** The tellings of one story, a line each; `text` counts its strict clusters from 1. */
export function storyAsCsv(story: Story, cards: ReadonlyMap<ArticleId, TellingCard>): string {
  const { id, tellings, texts } = story;
  const textOf = new Map(
    texts.flatMap((text, index) => text.map((one): [ArticleId, number] => [one, index + 1])),
  );
  return tellings
    .map(({ article, reuse }) => {
      const card = cards.get(article) ?? unknown;
      const { outlet, title, url, published } = card;
      const text = textOf.get(article) ?? null;
      return csvLine([id, tellings.length, text, article, reuse, outlet, title, url, published]);
    })
    .join("");
}

const unknown: TellingCard = { outlet: null, title: null, url: null, published: null };

/** One story on one line (schema/stories.schema.json). */
export function storyAsJsonLine({ story, title, outlets }: StoryRow): string {
  const { id, from, until, tellings, texts } = story;
  return `${JSON.stringify({ id, size: tellings.length, from, until, title, outlets, tellings, texts })}\n`;
}

import { byInstant } from "../text/instant.ts";
import type { TellingCard } from "./stories.ts";

/** An article of a group of copies, and where it was read. */
export interface CopyRow extends TellingCard {
  readonly id: string;
  readonly name: string;
  readonly place: string | null;
}

export interface CopyGroupRow {
  readonly kept: CopyRow;
  readonly copies: readonly (CopyRow & {
    /** Shares, 0 to 1. */
    readonly containment: { readonly copyInKept: number; readonly keptInCopy: number };
  })[];
}

/** A group as a list shows it. */
export interface CopySummary {
  readonly size: number;
  /** How much of the copies stands in what is kept, the least and the most; 0 to 1. */
  readonly alike: { readonly least: number; readonly most: number };
  readonly from: string | null;
  readonly until: string | null;
  /** Each once, in the order of the articles; those without an outlet are left out. */
  readonly outlets: readonly string[];
}

export function copySummary({ kept, copies }: CopyGroupRow): CopySummary {
  const articles = [kept, ...copies];
  const dates = articles.flatMap(({ published }) => published ?? []).sort(byInstant);
  const shares = copies.map(({ containment }) => containment.copyInKept);
  return {
    size: articles.length,
    alike: {
      least: shares.reduce((least, share) => Math.min(least, share), 1),
      most: shares.reduce((most, share) => Math.max(most, share), 0),
    },
    from: dates[0] ?? null,
    until: dates.at(-1) ?? null,
    outlets: [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))],
  };
}

/** One group on one line (schema/copies.schema.json). */
export function copiesAsJsonLine({ kept, copies }: CopyGroupRow): string {
  const rounded = copies.map(({ containment: { copyInKept, keptInCopy }, ...card }) => ({
    ...card,
    containment: { copyInKept: thousandths(copyInKept), keptInCopy: thousandths(keptInCopy) },
  }));
  return `${JSON.stringify({ size: 1 + copies.length, kept, copies: rounded })}\n`;
}

/** A sample of words tells no more. */
function thousandths(share: number): number {
  return Math.round(share * 1000) / 1000;
}

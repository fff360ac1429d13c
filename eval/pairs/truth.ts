import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/core/model.ts";

/** One pair of real reports with what a careful reader wrote down; the README beside the data says how. */
export interface Truth {
  readonly pair: string;
  readonly a: string;
  readonly b: string;
  readonly relation: string;
  readonly from: "a" | "b" | null;
  readonly links: readonly { readonly a: number; readonly b: number; readonly sure: boolean }[];
  readonly changes: readonly TrueChange[];
  readonly speakers: readonly { readonly side: "a" | "b"; readonly at: Span; readonly speaker: string }[];
  readonly dates: readonly { readonly side: "a" | "b"; readonly at: Span; readonly value: string }[];
}

export interface TrueChange {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly a: Span | null;
  readonly b: Span | null;
  readonly meaning: boolean;
  readonly note: string;
}

interface Gold {
  readonly relation: string;
  readonly direction: { readonly from: "a" | "b" | null };
  readonly links: readonly { readonly a: string; readonly b: string; readonly sure: boolean }[];
  readonly changes: readonly {
    readonly id: string;
    readonly kinds: readonly string[];
    readonly a: string | null;
    readonly b: string | null;
    readonly meaning: boolean;
    readonly note: string;
  }[];
  readonly speakers: readonly {
    readonly in: "a" | "b";
    readonly content: string;
    readonly speaker: string;
  }[];
  readonly dates: readonly { readonly in: "a" | "b"; readonly text: string; readonly value: string }[];
}

/** One folder with `a.txt`, `b.txt` and `gold.json`. Throws where a phrase of the truth is not in its text. */
export function readTruth(folder: string, pair: string): Truth {
  const a = readFileSync(join(folder, pair, "a.txt"), "utf8");
  const b = readFileSync(join(folder, pair, "b.txt"), "utf8");
  const gold = JSON.parse(readFileSync(join(folder, pair, "gold.json"), "utf8")) as Gold;
  const text = { a, b };
  return {
    pair,
    a,
    b,
    relation: gold.relation,
    from: gold.direction.from,
    links: gold.links.map((link) => ({
      a: locate(a, link.a).start,
      b: locate(b, link.b).start,
      sure: link.sure,
    })),
    changes: gold.changes.map((change) => ({
      ...change,
      a: change.a === null ? null : locate(a, change.a),
      b: change.b === null ? null : locate(b, change.b),
    })),
    speakers: gold.speakers.map(({ in: side, content, speaker }) => ({
      side,
      at: locate(text[side], content),
      speaker,
    })),
    dates: gold.dates.map(({ in: side, text: words, value }) => ({
      side,
      at: locate(text[side], words),
      value,
    })),
  };
}

function locate(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the truth speaks of words that its text lacks: ${words}`);
  return { start, end: start + words.length };
}

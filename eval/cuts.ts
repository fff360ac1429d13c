import { seeded } from "./area.ts";
import type { Doc } from "./corpora.ts";

/** Segments of an article that are kept: from this share to this, three at least. */
const kept = [0.3, 0.7] as const;
const fewestKept = 3;
/** Share of the articles that end with matter of another one, and the most segments that it has. */
const endingForeign = 0.25;
const longestTail = 3;

/**
 * The texts cut to pieces as those of `corpus_cut` are, at places that hang on the seed. `origin.kept` says which segments
 * are left.
 */
export function cutToPieces(docs: readonly Doc[], seed: number): readonly Doc[] {
  const random = seeded(seed);
  const below = (most: number) => Math.floor(random() * most);
  return docs.map((doc): Doc => {
    const segments = segmentsOf(doc);
    const share = kept[0] + (kept[1] - kept[0]) * random();
    const most = Math.max(fewestKept, Math.round(share * segments.length));
    const left = segments.map((_, segment) => segment);
    while (left.length > most) left.splice(below(left.length), 1);
    const others = docs.filter(({ origin }) => origin.doc !== doc.origin.doc);
    const other = segmentsOf(others[below(others.length)]!);
    const tail = random() < endingForeign ? 1 + below(longestTail) : 0;
    const from = below(Math.max(1, other.length - tail));
    const lines = [...left.map((segment) => segments[segment]!), ...other.slice(from, from + tail)];
    return { ...doc, text: lines.join("\n"), origin: { ...doc.origin, kept: left } };
  });
}

/** A document has a line a segment, an empty one between paragraphs. */
export function segmentsOf({ text }: Doc): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

import type { Article } from "../../model.ts";
import type { Rule } from "../testimony.ts";

/** An address without what does not tell pages apart: scheme, "www.", query, fragment, a last slash. */
function bare(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[?#].*$/, "")
    .replace(/\/$/, "");
}

function addressOf(article: Article): readonly string[] {
  return [article.url, article.origin.url].filter((url) => url !== null).map(bare);
}

function names(stated: string | null, other: Article): boolean {
  if (stated === null) return false;
  return stated === other.id || addressOf(other).includes(bare(stated));
}

/** What the article itself declares of its descent: the strongest witness there is, short of the editors. */
export const declared: Rule = {
  name: "lineage.declared",
  most: 0.95,
  speak({ x, y }) {
    const { article } = x.reading;
    const other = y.reading.article;
    const at = { x: null, y: null };
    // A page that names itself as canonical declares nothing.
    if (addressOf(article).some((url) => addressOf(other).includes(url))) return [];
    if (article.revisionOf !== null && article.revisionOf === other.id)
      return [
        { says: `${x.called} is given as a revision of ${y.called}`, ...at, later: 0.95, fromOther: 0.95 },
      ];
    if (names(article.declared.isBasedOn, other))
      return [
        { says: `${x.called} declares that it is based on ${y.called}`, ...at, later: 0.9, fromOther: 0.9 },
      ];
    if (names(article.declared.canonical, other))
      return [
        {
          says: `${x.called} names ${y.called} as its canonical address`,
          ...at,
          later: 0.7,
          fromOther: 0.85,
        },
      ];
    return [];
  },
};

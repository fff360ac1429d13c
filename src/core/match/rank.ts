import type { ArticleId } from "../model.ts";
import { areForeign } from "./across.ts";
import type { Digest } from "./digest.ts";
import { grained } from "./likeness.ts";
import { tellingOf } from "./telling.ts";
import { verify } from "./verify.ts";

/** One answer to a query. */
export interface Ranked {
  readonly id: ArticleId;
  /**
   * Above 0 to 1: how far the article tells what the query tells beyond what strangers tell of it. Comparable over queries
   * of any length, so that a low best score means that nothing was found.
   */
  readonly score: number;
  /** As `verify` tells it of the two. */
  readonly containment: { readonly queryInArticle: number; readonly articleInQuery: number };
}

/**
 * Which stranger to the best answer shows what articles tell of the query by chance: what everybody writes of, an
 * epidemic, is half told by every report. Whether lines in four cuts of the same articles have an answer, area under the
 * curve: .968 without, .971 by the 5th to 20th. Nearer ones may be of the same matter in other words.
 */
const chanceRank = 10;

/**
 * Bounds of what is taken for chance. The least is for a corpus of few strangers. The most leaves words their answers that
 * stand in many articles of different matters, a saying or a formula: 99 of 100 lines have a chance below it.
 */
const leastChance = 0.05;
const mostChance = 0.3;

/** The articles that tell what the query tells, best first, ties by id. The query may be one sentence or an article. */
export function rank(
  query: Digest,
  articles: Iterable<{ readonly id: ArticleId; readonly digest: Digest }>,
): readonly Ranked[] {
  const own: Answer[] = [];
  const foreign: Answer[] = [];
  for (const { id, digest } of articles) {
    const { score, containment } = verify(query, digest);
    const answer = { id, digest, told: tellingOf(query, digest, score), containment };
    (areForeign(query, digest) ? foreign : own).push(answer);
  }
  return [...beyondChance(own), ...beyondChance(foreign)].sort((x, y) => y.score - x.score || byId(x, y));
}

/** Answers that were told from words, or from names and numbers: what is chance among the ones says nothing of the others. */
function beyondChance(answers: Answer[]): readonly Ranked[] {
  answers.sort((x, y) => y.told - x.told || byId(x, y));
  const chance = chanceOf(answers);
  return answers
    .filter(({ told }) => told > chance)
    .map(({ id, told, containment: { aInB, bInA } }) => ({
      id,
      score: grained((told - chance) / (1 - chance)),
      containment: { queryInArticle: aInB, articleInQuery: bInA },
    }));
}

function byId(x: { readonly id: ArticleId }, y: { readonly id: ArticleId }): number {
  return x.id < y.id ? -1 : x.id > y.id ? 1 : 0;
}

interface Answer {
  readonly id: ArticleId;
  readonly digest: Digest;
  readonly told: number;
  readonly containment: { readonly aInB: number; readonly bInA: number };
}

/** What articles tell of the query that have nothing to do with the best answer. */
function chanceOf(answers: readonly Answer[]): number {
  const [best, ...others] = answers;
  let strangers = 0;
  for (const { digest, told } of others) {
    if (verify(best!.digest, digest).link === null) strangers++;
    if (strangers === chanceRank) return Math.min(mostChance, Math.max(leastChance, told));
  }
  return leastChance;
}

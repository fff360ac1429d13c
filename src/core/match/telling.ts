import { areForeign } from "./across.ts";
import type { Digest } from "./digest.ts";
import { massesOf } from "./masses.ts";
import { inOrder } from "./sequence.ts";
import { filledTable } from "./table.ts";

/**
 * What a stem's weight is raised to when an article is looked for: of one sentence its common words say much as well.
 * Whether lines in four cuts of the same articles have an answer, area under the curve: .9705 at .7, .971 from .55 to .25,
 * where first hits go astray; of German lines .909, .912 at .55, .914 at .4, .916 at .25.
 */
const queryPower = 0.4;

/** Share of the sentences of an article, from the first, that tell what it is about: its opening. */
const openingShare = 0.5;

/**
 * Share of the weight of the query in sentences of the opening from which the opening has to do with it. From .15 to .25
 * first hits and refusals in cut articles stay within .003.
 */
const openingTells = 0.2;

/**
 * What the last sentence of an article loses of its likeness to a query that the opening knows nothing of; those before
 * it, back to the opening, lose in proportion. Pages end with matter of other articles, where a line may stand nearly word for
 * word that the article does not tell. First hit right for 2,200 lines in each of four cuts: .941 at 0, .970 at .3, .972
 * at .4 and .5; the more it is, the likelier is the last line of an article found first in another telling.
 */
const lostAtEnd = 0.4;

/**
 * Share that the order of the words has in what a sentence tells of another: two sentences of one matter have its names
 * and numbers in common, and only one that tells the same has them in the same frame of words. Of lines in four cuts of the
 * same articles, whether they have an answer (area under the curve) and first hits right: .964 and .970 without, .969 and
 * .972 at .3, .970 and .971 at .4, .971 and .969 at .5; of German lines .883 and .938 without, .904 and .941 at .4.
 */
const orderShare = 0.4;

/**
 * Share that the likeness of the two as a pair has in the answer to an endless query; one sentence has no more to it
 * than that sentence, two have half. Of five likest reports .939 are of the same event at 0.4, .945 here; .925 without.
 */
const pairShare = 0.6;

/**
 * How far, 0 to 1, an article tells what a query tells: root of the mean square, by weight, of how like each sentence of the
 * query is to its best counterpart (Dice of the stems, share of the words in one order), and `alike`, the score of the
 * two as a pair, the more of it the more sentences the query has. Between two languages `alike` alone.
 */
export function tellingOf(query: Digest, article: Digest, alike: number): number {
  if (areForeign(query, article)) return alike;
  const { table, shared } = filledTable(query, article, queryPower);
  if (shared === 0) return 0;
  const asked = massesOf(query, queryPower).places;
  const told = massesOf(article, queryPower).places;
  const opening = Math.ceil(told.length * openingShare);
  const lost = lostAtEnd * (1 - Math.min(1, knownTo(opening, table, asked, told.length) / openingTells));
  const step = lost / Math.max(1, told.length - opening);
  const kept = (place: number) => (place < opening ? 1 : 1 - step * (place + 1 - opening));
  let [all, sum] = [0, 0];
  for (let i = 0; i < asked.length; i++) {
    const mass = asked[i]!;
    let [most, best] = [0, -1];
    for (let j = 0; j < told.length; j++) {
      const common = table[i * told.length + j]!;
      if (common === 0) continue;
      const dice = (kept(j) * 2 * common) / (mass + told[j]!);
      if (dice > most) [most, best] = [dice, j];
    }
    all += mass;
    if (best < 0) continue;
    const tells = (1 - orderShare) * most + orderShare * kept(best) * inOrder(query, i, article, best);
    sum += mass * tells * tells;
  }
  const byPair = pairShare * (1 - 1 / asked.length);
  return (1 - byPair) * Math.sqrt(sum / all) + byPair * alike;
}

/** Share of the weight of the query that sentences of the opening have, for each of the query's the one with most. */
function knownTo(opening: number, table: Float64Array, asked: Float64Array, columns: number): number {
  let [all, known] = [0, 0];
  for (let i = 0; i < asked.length; i++) {
    let most = 0;
    for (let j = 0; j < opening; j++) most = Math.max(most, table[i * columns + j]!);
    all += asked[i]!;
    known += most;
  }
  return known / all;
}

/**
 * The fingerprints of one part of the hashes that two articles have at least, and how many have each. Names count between
 * languages and as long as they are cold: in one language words say more, and hot names are places and parties.
 * `links` is how many cold links each must give, by which the join is checked.
 */
export const counted = `
SELECT h, kind, holders,
       CASE WHEN kind = $name OR holders > $coldMost THEN 0
            ELSE scoped * (scoped - 1) / 2 + scoped * (holders - scoped) END AS links
FROM (
  SELECT considered.h, MIN(considered.kind) AS kind, COUNT(*) AS holders, SUM(present.scoped) AS scoped,
         MIN(present.language) AS language_first, MAX(present.language) AS language_last
  FROM considered
  JOIN present ON considered.doc = present.doc
  WHERE considered.h BETWEEN $low AND $high
  GROUP BY considered.h) AS prints
WHERE holders > 1 AND scoped > 0
  AND (kind <> $name OR (holders <= $coldMost AND language_first <> language_last))`;

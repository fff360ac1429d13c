/**
 * Of every fingerprint that an article which came or went has, how many had and have it in each week, and who was and is the
 * first of them (-1: nobody): whatever changes hangs on these.
 */
export const touchedWeeks = `
SELECT print.h, print.kind, standing.week,
       SUM(standing.was) AS was, SUM(standing.stands) AS stands,
       COALESCE(MIN(CASE WHEN standing.was = 1 THEN standing.place END), -1) AS hub_before,
       COALESCE(MIN(CASE WHEN standing.stands = 1 THEN standing.place END), -1) AS hub_now
FROM print
JOIN standing ON print.doc = standing.doc
WHERE print.h IN (
  SELECT print.h FROM print JOIN standing ON print.doc = standing.doc
  WHERE standing.was <> standing.stands)
GROUP BY print.h, print.kind, standing.week`;

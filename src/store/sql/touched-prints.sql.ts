/** The holders of every fingerprint that an article which came or went has: whatever changes hangs on these. */
export const touchedPrints = `
SELECT print.h, print.kind, standing.doc, standing.place, standing.week, standing.was, standing.stands
FROM print
JOIN standing ON print.doc = standing.doc
WHERE print.h IN (
  SELECT print.h FROM print JOIN standing ON print.doc = standing.doc
  WHERE standing.was <> standing.stands)`;

/** Of reached articles with more candidates than they ask for, those that are too far down: fewer points, then the later to appear. */
export const declined = `
SELECT doc, partner
FROM (
  SELECT sides.doc, sides.partner,
         ROW_NUMBER() OVER (PARTITION BY sides.doc ORDER BY sides.points DESC, present.place) AS rank
  FROM (
    SELECT a AS doc, b AS partner, points FROM offers
    UNION ALL
    SELECT b AS doc, a AS partner, points FROM offers) AS sides
  JOIN (
    SELECT doc FROM (SELECT a AS doc FROM offers UNION ALL SELECT b AS doc FROM offers) AS ends
    GROUP BY doc HAVING COUNT(*) > $partners) AS crowded ON sides.doc = crowded.doc
  JOIN reached ON sides.doc = reached.doc
  JOIN present ON sides.partner = present.doc) AS ranked
WHERE rank > $partners`;

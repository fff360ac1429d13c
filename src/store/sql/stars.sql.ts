/**
 * The links of hot fingerprints: every holder with the hub of its week, every hub with that of the week before it that has
 * one. A report printed a thousand times costs a thousand links and is not lost.
 */
export const stars = `
SELECT a, b, CAST(SUM(points) AS INTEGER) AS points
FROM (
  SELECT hubs.hub AS a, hot.place AS b, hot.points
  FROM hot
  JOIN hubs ON hot.h = hubs.h AND hot.week = hubs.week
  WHERE hot.place <> hubs.hub
  UNION ALL
  SELECT LEAST(hub, earlier) AS a, GREATEST(hub, earlier) AS b, points
  FROM (
    SELECT points, hub, LAG(hub) OVER (PARTITION BY h ORDER BY week) AS earlier
    FROM hubs) AS chain
  WHERE earlier IS NOT NULL) AS links
GROUP BY a, b`;

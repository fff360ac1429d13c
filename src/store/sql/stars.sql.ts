/**
 * The links of hot fingerprints: every holder with the hub of its week, every hub with that of the week before it that has
 * one. A report printed a thousand times costs a thousand links and is not lost.
 */
export const stars = `
SELECT a, b, CAST(SUM(points) AS INTEGER) AS points
FROM (
  SELECT hubs.hub AS a, holdings.place AS b, kind_points.points
  FROM holdings
  JOIN present ON holdings.place = present.place
  JOIN hubs ON holdings.h = hubs.h AND present.week = hubs.week
  JOIN kind_points ON hubs.kind = kind_points.kind
  WHERE holdings.holders > $coldMost AND holdings.place <> hubs.hub
  UNION ALL
  SELECT LEAST(hub, earlier) AS a, GREATEST(hub, earlier) AS b, kind_points.points
  FROM (
    SELECT kind, hub, LAG(hub) OVER (PARTITION BY h ORDER BY week) AS earlier
    FROM hubs) AS chain
  JOIN kind_points ON chain.kind = kind_points.kind
  WHERE earlier IS NOT NULL) AS links
GROUP BY a, b`;

/**
 * The links of hot fingerprints of one part of the hashes that have an end in scope: every holder with the hub of its
 * week, every hub with that of the week before it that has one. A report printed a thousand times costs a thousand links
 * and is not lost.
 */
export const spokes = `
SELECT hubs.hub AS a, hot.place AS b, hot.points
FROM hot
JOIN hubs ON hot.h = hubs.h AND hot.week = hubs.week
WHERE hot.place <> hubs.hub AND (hot.scoped = 1 OR hubs.scoped = 1)
UNION ALL
SELECT earlier AS a, hub AS b, points
FROM (
  SELECT points, hub, scoped,
         LAG(hub) OVER (PARTITION BY h ORDER BY week) AS earlier,
         LAG(scoped) OVER (PARTITION BY h ORDER BY week) AS earlier_scoped
  FROM hubs) AS chain
WHERE earlier IS NOT NULL AND (scoped = 1 OR earlier_scoped = 1)`;

/**
 * Of the weeks of hot fingerprints in which another article is the hub than before, both hubs; and the later end of every
 * link between the hubs of two weeks that came or went. Each pair whose stars changed has one of them. Names make no stars.
 */
export const movedHubs = `
SELECT hub_before AS place FROM hot_weeks WHERE hub_before <> hub_now
UNION ALL
SELECT hub_now AS place FROM hot_weeks WHERE hub_before <> hub_now
UNION ALL
SELECT hub AS place
FROM (
  SELECT h, hub_before AS hub, -1 AS side, LAG(hub_before) OVER (PARTITION BY h ORDER BY week) AS earlier
  FROM hot_weeks WHERE hub_before >= 0
  UNION ALL
  SELECT h, hub_now AS hub, 1 AS side, LAG(hub_now) OVER (PARTITION BY h ORDER BY week) AS earlier
  FROM hot_weeks WHERE hub_now >= 0) AS chains
WHERE earlier IS NOT NULL
GROUP BY h, earlier, hub
HAVING SUM(side) <> 0`;

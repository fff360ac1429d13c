/**
 * Of the weeks of hot fingerprints in which another article is the hub than before, both hubs; and both ends of every link
 * between the hubs of two weeks that came or went. Each pair whose stars changed has one of them. Names make no stars.
 */
export const movedHubs = `
SELECT touched_weeks.hub_before AS one, touched_weeks.hub_now AS other
FROM touched_weeks
JOIN touched_hashes ON touched_weeks.h = touched_hashes.h
WHERE touched_hashes.kind <> $name AND touched_hashes.was_cold = 0 AND touched_hashes.is_cold = 0
  AND touched_weeks.hub_before <> touched_weeks.hub_now
UNION ALL
SELECT earlier AS one, hub AS other
FROM (
  SELECT touched_weeks.h, touched_weeks.hub_before AS hub, -1 AS side,
         LAG(touched_weeks.hub_before) OVER (PARTITION BY touched_weeks.h ORDER BY touched_weeks.week) AS earlier
  FROM touched_weeks
  JOIN touched_hashes ON touched_weeks.h = touched_hashes.h
  WHERE touched_hashes.kind <> $name AND touched_hashes.was_cold = 0 AND touched_hashes.is_cold = 0
    AND touched_weeks.hub_before >= 0
  UNION ALL
  SELECT touched_weeks.h, touched_weeks.hub_now AS hub, 1 AS side,
         LAG(touched_weeks.hub_now) OVER (PARTITION BY touched_weeks.h ORDER BY touched_weeks.week) AS earlier
  FROM touched_weeks
  JOIN touched_hashes ON touched_weeks.h = touched_hashes.h
  WHERE touched_hashes.kind <> $name AND touched_hashes.was_cold = 0 AND touched_hashes.is_cold = 0
    AND touched_weeks.hub_now >= 0) AS chains
WHERE earlier IS NOT NULL
GROUP BY h, earlier, hub
HAVING SUM(side) <> 0`;

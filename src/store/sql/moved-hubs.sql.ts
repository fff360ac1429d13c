/** The weeks of hot fingerprints in which another article is the hub than before, with both hubs. */
export const movedHubs = `
SELECT h, week, hub_before, hub_now
FROM (
  SELECT touched_prints.h, touched_prints.week,
         COALESCE(MIN(CASE WHEN touched_prints.was = 1 THEN touched_prints.place END), -1) AS hub_before,
         COALESCE(MIN(CASE WHEN touched_prints.stands = 1 THEN touched_prints.place END), -1) AS hub_now
  FROM touched_prints
  JOIN touched_hashes ON touched_prints.h = touched_hashes.h
  WHERE touched_hashes.kind <> $name AND touched_hashes.was_cold = 0 AND touched_hashes.is_cold = 0
  GROUP BY touched_prints.h, touched_prints.week) AS hubs
WHERE hub_before <> hub_now`;

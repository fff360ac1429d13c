/**
 * The articles whose pairs are made anew: those that came; all holders of a fingerprint that crossed the cut; of a hot
 * one whose hub of a week moved, the holders of that week and the hubs of all weeks, which are chained.
 */
export const scope = `
SELECT DISTINCT doc, place
FROM (
  SELECT doc, place FROM standing WHERE stands = 1 AND was = 0
  UNION ALL
  SELECT touched_prints.doc, touched_prints.place
  FROM touched_prints
  JOIN touched_hashes ON touched_prints.h = touched_hashes.h
  WHERE touched_prints.stands = 1 AND touched_hashes.was_cold <> touched_hashes.is_cold
  UNION ALL
  SELECT touched_prints.doc, touched_prints.place
  FROM touched_prints
  JOIN moved_hubs ON touched_prints.h = moved_hubs.h AND touched_prints.week = moved_hubs.week
  WHERE touched_prints.stands = 1
  UNION ALL
  SELECT touched_prints.doc, touched_prints.place
  FROM touched_prints
  JOIN (
    SELECT touched_prints.h, touched_prints.week,
           MIN(CASE WHEN touched_prints.was = 1 THEN touched_prints.place END) AS hub_before,
           MIN(CASE WHEN touched_prints.stands = 1 THEN touched_prints.place END) AS hub_now
    FROM touched_prints
    WHERE touched_prints.h IN (SELECT h FROM moved_hubs)
    GROUP BY touched_prints.h, touched_prints.week) AS hubs
    ON touched_prints.h = hubs.h AND touched_prints.week = hubs.week
  WHERE touched_prints.stands = 1
    AND (touched_prints.place = hubs.hub_before OR touched_prints.place = hubs.hub_now)) AS affected`;

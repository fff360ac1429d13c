/** Of touched fingerprints, on which side of the cut they were and are. */
export const touchedHashes = `
SELECT h, kind,
       CASE WHEN SUM(was) <= $coldMost THEN 1 ELSE 0 END AS was_cold,
       CASE WHEN SUM(stands) <= $coldMost THEN 1 ELSE 0 END AS is_cold
FROM touched_weeks
GROUP BY h, kind`;

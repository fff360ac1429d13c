/**
 * The articles whose pairs are made anew: those that came; all holders of a fingerprint that crossed the cut; hubs that
 * changed. Every pair whose points can change has one of them.
 */
export const scope = `
SELECT DISTINCT doc, place
FROM (
  SELECT doc, place FROM standing WHERE stands = 1 AND was = 0
  UNION ALL
  SELECT standing.doc, standing.place
  FROM print
  JOIN touched_hashes ON print.h = touched_hashes.h
  JOIN standing ON print.doc = standing.doc
  WHERE standing.stands = 1 AND touched_hashes.was_cold <> touched_hashes.is_cold
  UNION ALL
  SELECT standing.doc, standing.place
  FROM standing
  JOIN moved_hubs ON standing.place = moved_hubs.place
  WHERE standing.stands = 1) AS affected`;

/** The weeks of touched fingerprints that were hot and are, with the hub of each before and now. */
export const hotWeeks = `
SELECT touched_weeks.h, touched_weeks.week, touched_weeks.hub_before, touched_weeks.hub_now
FROM touched_weeks
JOIN touched_hashes ON touched_weeks.h = touched_hashes.h
WHERE touched_hashes.kind <> $name AND touched_hashes.was_cold = 0 AND touched_hashes.is_cold = 0`;

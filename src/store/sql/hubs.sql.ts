/** The hub of each hot fingerprint in each week, the first that appeared of its holders, and whether it is in scope. */
export const hubs = `
SELECT hubs.h, hubs.points, hubs.week, hubs.hub, present.scoped
FROM (SELECT h, points, week, MIN(place) AS hub FROM hot GROUP BY h, points, week) AS hubs
JOIN present ON hubs.hub = present.place`;

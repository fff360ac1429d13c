/** The hub of each hot fingerprint in each week: the holder with the least id. */
export const hubs = `
SELECT h, points, week, MIN(place) AS hub
FROM hot
GROUP BY h, points, week`;

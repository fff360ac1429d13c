/** The hub of each hot fingerprint in each week: the holder with the least id. */
export const hubs = `
SELECT holdings.h, holdings.kind, present.week, MIN(holdings.place) AS hub
FROM holdings
JOIN present ON holdings.place = present.place
WHERE holdings.holders > $coldMost
GROUP BY holdings.h, holdings.kind, present.week`;

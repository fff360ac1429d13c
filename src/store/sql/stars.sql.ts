/** The links of hot fingerprints, summed by pair. */
export const stars = `
SELECT a, b, CAST(SUM(points) AS INTEGER) AS points
FROM spokes
GROUP BY a, b`;

/** Every candidate of a reached article: those that did not change with what either side chose, the others as they are now. */
export const offers = `
SELECT candidate.a, candidate.b, candidate.points, candidate.starred, candidate.a_asks, candidate.b_asks
FROM candidate
LEFT JOIN changed ON candidate.a = changed.a AND candidate.b = changed.b
WHERE (candidate.a IN (SELECT doc FROM reached) OR candidate.b IN (SELECT doc FROM reached))
  AND changed.a IS NULL
UNION ALL
SELECT fresh.a, fresh.b, fresh.points, fresh.starred, TRUE AS a_asks, TRUE AS b_asks
FROM fresh
JOIN changed ON fresh.a = changed.a AND fresh.b = changed.b`;

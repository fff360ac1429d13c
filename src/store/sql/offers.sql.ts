/** Every candidate of a reached article, with the choices of those that are not reached as they were. */
export const offers = `
SELECT a, b, points, a_asks, b_asks
FROM candidate
WHERE (a IN (SELECT doc FROM reached) OR b IN (SELECT doc FROM reached))
  AND a NOT IN (SELECT doc FROM scope) AND b NOT IN (SELECT doc FROM scope)
  AND a IN (SELECT doc FROM present) AND b IN (SELECT doc FROM present)
UNION ALL
SELECT a, b, points, TRUE AS a_asks, TRUE AS b_asks
FROM fresh`;

/** The pairs that stand and were not held against each other yet, those of one article side by side. */
export const unverified = `
SELECT candidate.a, candidate.b
FROM candidate
LEFT JOIN pair ON candidate.a = pair.a AND candidate.b = pair.b
WHERE (candidate.a_asks OR candidate.b_asks) AND pair.a IS NULL
ORDER BY candidate.a, candidate.b`;

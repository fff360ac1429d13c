/** The candidates whose points may have changed: those of articles in scope, and of revisions that no longer stand. */
export const lost = `
SELECT candidate.a, candidate.b, candidate.points, candidate.starred
FROM candidate
WHERE candidate.a IN (SELECT doc FROM scope) OR candidate.b IN (SELECT doc FROM scope)
   OR candidate.a IN (SELECT doc FROM standing WHERE stands = 0)
   OR candidate.b IN (SELECT doc FROM standing WHERE stands = 0)`;

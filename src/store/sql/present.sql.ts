/** The articles that stand now, each with whether it is in scope. */
export const present = `
SELECT standing.doc, standing.place, standing.week, standing.language,
       CASE WHEN scope.doc IS NULL THEN 0 ELSE 1 END AS scoped
FROM standing
LEFT JOIN scope ON standing.doc = scope.doc
WHERE standing.stands = 1`;

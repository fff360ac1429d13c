/** The articles of changed pairs: they choose their partners anew, and their stories are made again. */
export const reached = `
SELECT DISTINCT ends.doc
FROM (SELECT a AS doc FROM changed UNION ALL SELECT b AS doc FROM changed) AS ends
JOIN present ON ends.doc = present.doc`;

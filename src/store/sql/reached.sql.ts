/** The articles that gained or lost a candidate: they choose their partners anew, and their stories are made again. */
export const reached = `
SELECT DISTINCT ends.doc
FROM (
  SELECT a AS doc FROM lost UNION ALL SELECT b AS doc FROM lost
  UNION ALL
  SELECT a AS doc FROM fresh UNION ALL SELECT b AS doc FROM fresh) AS ends
JOIN present ON ends.doc = present.doc`;

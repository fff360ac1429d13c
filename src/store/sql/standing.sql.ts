/**
 * Every revision that is or was matched, with its place in the order of appearance (which decides between equals and
 * makes hubs: what comes later moves few of them), its week, and whether it was in the corpus at the last matching and is now.
 */
export const standing = `
SELECT doc,
       CAST(ROW_NUMBER() OVER (ORDER BY COALESCE(day, -10000000), id, doc) AS INTEGER) AS place,
       CAST(COALESCE(FLOOR(day / $starDays), -10000000) AS INTEGER) AS week,
       language,
       CASE WHEN matched THEN 1 ELSE 0 END AS was,
       CASE WHEN current THEN 1 ELSE 0 END AS stands
FROM article
WHERE matched OR current`;

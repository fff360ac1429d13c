/**
 * Every revision that is or was matched, with its place in the order of ids (which decides between equals), its
 * week, and whether it was in the corpus at the last matching and is now.
 */
export const standing = `
SELECT doc,
       CAST(ROW_NUMBER() OVER (ORDER BY id, doc) AS INTEGER) AS place,
       CAST(COALESCE(FLOOR(day / $starDays), -1000000) AS INTEGER) AS week,
       language,
       CASE WHEN matched THEN 1 ELSE 0 END AS was,
       CASE WHEN current THEN 1 ELSE 0 END AS stands
FROM article
WHERE matched OR current`;

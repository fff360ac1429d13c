/**
 * Who has each hot fingerprint of one part of the hashes, with their weeks: set down, lest a join by fingerprint alone
 * multiplies holders by weeks.
 */
export const hot = `
SELECT counted.h, CAST(kind_points.points AS TINYINT) AS points,
       present.place, present.week, CAST(present.scoped AS TINYINT) AS scoped
FROM considered
JOIN counted ON considered.h = counted.h
JOIN kind_points ON counted.kind = kind_points.kind
JOIN present ON considered.doc = present.doc
WHERE considered.h BETWEEN $low AND $high AND counted.holders > $coldMost`;

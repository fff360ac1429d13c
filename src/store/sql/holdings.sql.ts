/** Who has each cold fingerprint of one part of the hashes: a row a holder. */
export const holdings = `
SELECT counted.h, CAST(counted.kind AS TINYINT) AS kind, CAST(kind_points.points AS TINYINT) AS points,
       present.place, CAST(present.scoped AS TINYINT) AS scoped
FROM considered
JOIN counted ON considered.h = counted.h
JOIN kind_points ON counted.kind = kind_points.kind
JOIN present ON considered.doc = present.doc
WHERE considered.h BETWEEN $low AND $high AND counted.holders <= $coldMost`;

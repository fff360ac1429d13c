/** The pairs of one block that have enough points, by number of revision, and whether most of these are of stars. */
export const fresh = `
SELECT pa.doc AS a, pb.doc AS b, CAST(linked.points AS INTEGER) AS points,
       COALESCE(stars.points * 2 > linked.points, FALSE) AS starred
FROM linked
LEFT JOIN stars ON linked.a = stars.a AND linked.b = stars.b
JOIN present AS pa ON linked.a = pa.place
JOIN present AS pb ON linked.b = pb.place
WHERE linked.points >= $leastPoints`;

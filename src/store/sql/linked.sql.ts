/**
 * All links of one block of articles in scope, summed by pair: cold fingerprints join every two holders, stars were
 * made before. A pair belongs to the block of its article in scope, or of the lesser where both are.
 */
export const linked = `
SELECT a, b, SUM(points) AS points, SUM(links) AS links
FROM (
  SELECT LEAST(x.place, y.place) AS a, GREATEST(x.place, y.place) AS b,
         x.points, 1 AS links
  FROM holdings AS x
  JOIN holdings AS y ON x.h = y.h
  WHERE x.kind <> $name
    AND x.scoped = 1 AND x.place BETWEEN $first AND $last
    AND y.place <> x.place AND (y.scoped = 0 OR y.place > x.place)
  UNION ALL
  SELECT LEAST(x.place, y.place) AS a, GREATEST(x.place, y.place) AS b, x.points, 0 AS links
  FROM holdings AS x
  JOIN holdings AS y ON x.h = y.h
  JOIN present AS px ON x.place = px.place
  JOIN present AS py ON y.place = py.place
  WHERE x.kind = $name AND px.language <> py.language
    AND x.scoped = 1 AND x.place BETWEEN $first AND $last
    AND y.place <> x.place AND (y.scoped = 0 OR y.place > x.place)
  UNION ALL
  SELECT stars.a, stars.b, stars.points, 0 AS links
  FROM stars
  JOIN present AS pa ON stars.a = pa.place
  JOIN present AS pb ON stars.b = pb.place
  WHERE (pa.scoped = 1 AND stars.a BETWEEN $first AND $last)
     OR (pa.scoped = 0 AND pb.scoped = 1 AND stars.b BETWEEN $first AND $last)) AS links
GROUP BY a, b`;

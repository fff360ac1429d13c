/** The pairs that came, went or have other points than before. */
export const changed = `
SELECT COALESCE(lost.a, fresh.a) AS a, COALESCE(lost.b, fresh.b) AS b
FROM lost
FULL OUTER JOIN fresh ON lost.a = fresh.a AND lost.b = fresh.b
WHERE lost.a IS NULL OR fresh.a IS NULL OR lost.points <> fresh.points OR lost.starred <> fresh.starred`;

/** The holders of hot fingerprints with their weeks: set down, lest a join by fingerprint alone multiplies holders by weeks. */
export const hot = `
SELECT holdings.h, holdings.points, holdings.place, present.week
FROM holdings
JOIN present ON holdings.place = present.place
WHERE holdings.holders > $coldMost`;

/** The offers with what either side chooses now. A pair stands if one of them asks for it. */
export const chosen = `
SELECT offers.a, offers.b, offers.points, offers.starred,
       CASE WHEN ra.doc IS NULL THEN offers.a_asks ELSE da.doc IS NULL END AS a_asks,
       CASE WHEN rb.doc IS NULL THEN offers.b_asks ELSE db.doc IS NULL END AS b_asks
FROM offers
LEFT JOIN reached AS ra ON offers.a = ra.doc
LEFT JOIN reached AS rb ON offers.b = rb.doc
LEFT JOIN declined AS da ON offers.a = da.doc AND offers.b = da.partner
LEFT JOIN declined AS db ON offers.b = db.doc AND offers.a = db.partner`;

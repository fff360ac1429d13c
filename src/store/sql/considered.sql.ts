/** The holders of every fingerprint of an article in scope. In a first run that is the whole table, which then serves itself. */
export const considered = `
SELECT print.doc, print.kind, print.h
FROM print
WHERE print.h IN (SELECT print.h FROM print JOIN scope ON print.doc = scope.doc)`;

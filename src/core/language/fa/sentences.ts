import type { SentenceTable } from "../sentence-table.ts";

export const sentences: SentenceTable = {
  titles: "دکتر م د ر.ک",
  abbreviations: "ق.م م.ش",
  beforeNumbers: "ص ج ش",
  hours: "",
  afterHours: "",
  openers: "",
  saying: "",
  ordinalPeriod: false,
};

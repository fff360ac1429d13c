import type { SentenceTable } from "../sentence-table.ts";

export const sentences: SentenceTable = {
  titles: "د أ م ص ب أ.د",
  abbreviations: "ق.م هـ الخ إلخ",
  beforeNumbers: "ص ج م",
  hours: "",
  afterHours: "",
  openers: "",
  saying: "",
  ordinalPeriod: false,
};

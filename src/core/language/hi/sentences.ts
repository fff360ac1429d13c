import type { SentenceTable } from "../sentence-table.ts";

export const sentences: SentenceTable = {
  titles: "डॉ श्री प्रो पं मो सर जन",
  abbreviations: "आदि कं लि ई.पू",
  beforeNumbers: "नं पृ सं",
  hours: "",
  afterHours: "",
  openers: "",
  saying: "",
  ordinalPeriod: false,
};

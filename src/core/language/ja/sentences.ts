import type { SentenceTable } from "../sentence-table.ts";

export const sentences: SentenceTable = {
  titles: "",
  abbreviations: "",
  beforeNumbers: "",
  hours: "",
  afterHours: "",
  openers: "",
  saying: "",
  ordinalPeriod: false,
};

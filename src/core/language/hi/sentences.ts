import type { SentenceTable } from "../sentence-table.ts";

export const sentences: SentenceTable = {
  titles: `
    मि मिस श्रीमती सेन डेट रेव ए बी सी डी ई एफ जी एच जे एल एम एन ओ पी आर एस टी यू वी डॉ श्री प्रो पं मो सर
    जन`,
  abbreviations: "आदि कं लि ई.पू",
  beforeNumbers: "नं पृ सं",
  hours: "",
  afterHours: "",
  openers: "",
  saying: "",
  ordinalPeriod: false,
};

import type { SentenceTable } from "../sentence-table.ts";

export const sentences: SentenceTable = {
  titles: "ดร นาย นาง น.ส พล.อ พ.ต.อ",
  abbreviations: "พ.ศ ค.ศ ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค น กม จ อ ต",
  beforeNumbers: "",
  hours: "",
  afterHours: "",
  openers: "",
  saying: "",
  ordinalPeriod: false,
};

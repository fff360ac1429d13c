import type { ReadingTable } from "../reading-table.ts";
import { dates } from "./dates.ts";

export const reading: ReadingTable = {
  months: dates.months,
  weekdays: dates.weekdays.join(" "),
  published: `
    published; published time; first published; article posted on; article published on; story posted on; story created; story posted; first posted; first posted on; news posted on; originally published; published on; published at; posted; posted on; posted at; date;
    dated; date published; publication date; published date; filed; issued; release; released; release date; publish date; on; created; written; added`,
  modified: `
    updated; updated on; updated at; last updated; last updated on; last updated at; last update; last modified;
    modified; story updated; date modified; edited time; updated time; modified time; revised; corrected; edited; last edited`,
  between: "of at on the",
  afterYear: "",
  by: "by",
  bylineJoins: "and in at for of the with",
  bylineRoles: `
    writer reporter correspondent editor columnist staff contributor journalist analyst producer bureau chief
    commentator blogger intern freelancer`,
  credit: "source; sources; credit; via; provided by; courtesy of; story by; agency",
  contributed: `
    contributed to this report; contributed to this story; contributed to this article; contributed reporting;
    contributed`,
  signOff:
    "reporting by; additional reporting by; writing by; editing by; compiled by; reported by; written by",
  caption: `
    image; images; image credit; image by; photo; photos; photo credit; photo by; photograph; photograph by;
    photographer; picture; pictured; picture credit; file photo; credit; video; watch; graphic; illustration; map;
    caption; media caption; image caption; photo courtesy; photo courtesy of; screenshot`,
};

import type { ReadingTable } from "../reading-table.ts";

export const reading: ReadingTable = {
  months: [
    "januar jänner jan",
    "februar feber feb",
    "märz maerz mrz mär",
    "april apr",
    "mai",
    "juni jun",
    "juli jul",
    "august aug",
    "september sept sep",
    "oktober okt",
    "november nov",
    "dezember dez",
  ],
  weekdays: "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
  published: `
    veröffentlicht; veröffentlicht am; erstellt; erstellt am; publiziert; publiziert am; stand; datum;
    erschienen; erschienen am; vom; artikel vom`,
  modified: `
    aktualisiert; aktualisiert am; zuletzt aktualisiert; zuletzt aktualisiert am; letzte aktualisierung;
    geändert; update`,
  between: "am den um der vom",
  afterYear: "",
  by: "von",
  bylineJoins: "und in aus für",
  bylineRoles:
    "redakteur redakteurin reporter reporterin korrespondent korrespondentin redaktion autor autorin",
  credit: "quelle; quellen; agentur; bericht",
  contributed: "",
  signOff: "reporter; bericht von; redaktion; bearbeitet von",
  caption: `
    foto; fotos; bild; bilder; bildquelle; video; grafik; symbolbild; archivbild; archivfoto; fotograf`,
};

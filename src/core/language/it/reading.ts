import type { ReadingTable } from "../reading-table.ts";

export const reading: ReadingTable = {
  months: [
    "gennaio gen",
    "febbraio feb",
    "marzo mar",
    "aprile apr",
    "maggio mag",
    "giugno giu",
    "luglio lug",
    "agosto ago",
    "settembre sett set",
    "ottobre ott",
    "novembre nov",
    "dicembre dic",
  ],
  weekdays: `
    lunedì lunedi martedì martedi mercoledì mercoledi giovedì giovedi venerdì venerdi sabato domenica lun
    mar mer gio ven sab dom`,
  published: "pubblicato; pubblicato il; pubblicata il; data; data di pubblicazione; creato il",
  modified: "aggiornato; aggiornato il; aggiornata il; ultimo aggiornamento; ultima modifica; modificato il",
  between: "di del il alle ore",
  afterYear: "",
  by: "di",
  bylineJoins: "e a da in per",
  bylineRoles: "giornalista corrispondente redattore redattrice redazione inviato inviata",
  credit: "fonte; fonti; agenzia",
  contributed: "",
  signOff: "redazione; a cura di",
  caption: "foto; immagine; video; fotografia; didascalia; crediti",
};

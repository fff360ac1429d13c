import type { ReadingTable } from "../reading-table.ts";

export const reading: ReadingTable = {
  months: [
    "stycznia styczeń sty",
    "lutego luty lut",
    "marca marzec mar",
    "kwietnia kwiecień kwi",
    "maja maj",
    "czerwca czerwiec cze",
    "lipca lipiec lip",
    "sierpnia sierpień sie",
    "września wrzesień wrz",
    "października październik paź",
    "listopada listopad lis",
    "grudnia grudzień gru",
  ],
  weekdays: "poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob ndz",
  published: "opublikowano; data publikacji; data; dodano; utworzono; publikacja",
  modified: "zaktualizowano; aktualizacja; ostatnia aktualizacja; zmieniono; data aktualizacji",
  between: "r roku godz o",
  by: "autor",
  bylineJoins: "i oraz",
  bylineRoles: "dziennikarz dziennikarka korespondent korespondentka redaktor redakcja",
  credit: "źródło; źródła; agencja",
  contributed: "",
  signOff: "",
  caption: "fot; foto; zdjęcie; wideo; grafika; ilustracja",
};

import type { ReadingTable } from "../reading-table.ts";

export const reading: ReadingTable = {
  months: [
    "janvier janv jan",
    "février fevrier févr fév fev",
    "mars",
    "avril avr",
    "mai",
    "juin",
    "juillet juil",
    "août aout",
    "septembre sept sep",
    "octobre oct",
    "novembre nov",
    "décembre decembre déc dec",
  ],
  weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim",
  published: "publié; publié le; publiée le; mis en ligne le; paru le; posté le; date; le",
  modified: "mis à jour; mis à jour le; mise à jour; modifié; modifié le; dernière mise à jour; actualisé le",
  between: "le à de du er",
  afterYear: "",
  by: "par",
  bylineJoins: "et à en de du avec pour",
  bylineRoles:
    "journaliste correspondant correspondante rédacteur rédactrice rédaction envoyé envoyée reporter",
  credit: "source; sources; agence; crédit",
  contributed: "a contribué à cet article; ont contribué à cet article",
  signOff: "reportage de; rédigé par; édité par; avec",
  caption: "photo; photos; image; crédit; crédit photo; vidéo; illustration; légende; archives",
};

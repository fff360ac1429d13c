import type { SentenceTable } from "../sentence-table.ts";

export const sentences: SentenceTable = {
  titles: "M MM Mme Mmes Mlle Mlles Dr Drs Pr Me Mgr St Ste Gal Col Cdt Cap Lt cf p.ex ex env vs Mr Mrs Ms",
  abbreviations: `
    etc Inc Corp Co Ltd Cie S.A U.S É.-U jr Jr janv févr fév avr juil sept oct nov déc av boul bd apr J.-C`,
  beforeNumbers: "no n nº n° art p pp vol chap fig al tél",
  hours: "",
  afterHours: "",
  openers: `
    le la les l' un une des du de d' en à au aux dans par pour sur sous avec sans selon entre vers chez
    depuis pendant après avant et ou mais or donc car ni si quand lorsque comme puisque que qui où ce cet
    cette ces il elle ils elles je tu nous vous on son sa ses leur leurs mon ma mes notre nos c'est c'était
    il y tout tous toutes plusieurs certains chaque plus aussi ainsi alors puis ensuite enfin cependant
    toutefois pourtant néanmoins aujourd'hui hier demain ici là même malgré grâce face contre lors dès jusqu
    quel quelle pourquoi comment`,
  saying: "a dit ajouté demandé répondu affirmé déclaré dit déclare affirme explique lance demande",
  ordinalPeriod: false,
};

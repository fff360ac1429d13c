/** German sentences made for these tests. Notation in `notation.ts`. */
export const german: Readonly<Record<string, string>> = {
  "clause behind": `
D Anna Lehmann > „[Wir haben gewonnen]“, <sagte> {Anna Lehmann}.
D Anna Lehmann > „[Wir haben gewonnen]“, <sagte> {Anna Lehmann}. „[Sie haben verloren].“
D Anna Lehmann > »[Wir haben gewonnen]«, <sagte> {Anna Lehmann} am Montag.
D der Sprecher > „[Die Brücke bleibt zu]“, <betonte> {der Sprecher}.
D die Polizei > „[Die Brücke bleibt zu]“, <so> {die Polizei}.
`,
  "lead-in": `
D Anna Lehmann > {Anna Lehmann} <sagte>: „[Wir haben gewonnen].“
D der Minister > {Der Minister} <erklärte>: „[Wir haben gewonnen].“
`,
  indirect: `
I der Minister > {Der Minister} <sagte>, [er werde zurücktreten].
I der Minister > {Der Minister} <sagte>, dass [er zurücktreten werde].
I der Sprecher > Am Montag <sagte> {der Sprecher}, [die Brücke werde gesperrt].
I die Polizei > [Zwei Menschen wurden verletzt], <so> {die Polizei}.
I Polizei > <Laut> {Polizei} [starben zwei Menschen].
I der Polizei > <Nach Angaben> {der Polizei} [wurden zwei Menschen verletzt].
`,
};

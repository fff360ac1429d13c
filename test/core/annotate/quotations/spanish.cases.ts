/** Spanish sentences made for these tests. Notation in `notation.ts`. */
export const spanish: Readonly<Record<string, string>> = {
  "clause behind": `
D Ana Ruiz > «[Hemos ganado]», <dijo> {Ana Ruiz}.
D Ana Ruiz > “[Hemos ganado]”, <dijo> {Ana Ruiz} el lunes.
D el ministro > «[No hay dinero]», <aseguró> {el ministro}.
`,
  "lead-in": `
D Ana Ruiz > {Ana Ruiz} <dijo>: «[Hemos ganado el caso]».
`,
  indirect: `
I el ministro > {El ministro} <dijo> que [no hay dinero].
I la policía > <Según> {la policía}, [dos personas murieron].
I la policía > [Dos personas murieron], <según> {la policía}.
`,
};

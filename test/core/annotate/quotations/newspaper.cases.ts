/** Sentences made for these tests in the manner of American newspapers. Notation in `notation.ts`. */
export const newspaper: Readonly<Record<string, string>> = {
  "clauses of newspapers": `
I Ann Lee > {Ann Lee, the head of the port agency}, <said> [three boats had sunk at the edge of the harbor].
I Ann Lee > {Ann Lee, co-founder of the River Project}, <said> [the council in Oakport was trying to close the mill].
I Tom Hale > {The head of the port agency, Tom Hale}, <said> [three boats landed at the edge of the pier].
I Bob Stone > But {Bob Stone, a former banker who became chief of the mill in May}, has <stressed> [the need for calm].
- > Reached by phone on Monday, Ann Lee declined to comment.
I Nora Field > {State Department spokeswoman Nora Field} <said> [the road was closed].
I Ann Lee > {Ann Lee} <said> [at least 15,000 people who fled the flood are in tents].
I Ann Lee > {Ann Lee} <said> [about 20 people who fled the flood are in tents].
M Bob Stone > {Bob Stone} disputed that figure, <saying> [the office “has never been right”].
- > A fire that destroyed the old mill was suspected in Oakport.
I Ann Lee > [Any sale raises questions], <said> {Ann Lee}, [but Oak would be wise to wait].
D Ann Lee > {Ann Lee} <said>: "[We won the case]. / [They lost]. "
M the ad > {The ad, which began airing Monday}, <says> [the mayor “sold us out”].
I Mills and farms > {Mills and farms} <argued> that [the dam was too low].
D ? > “[It was],” {she} <said>, pausing, “[the worst day of my life].”
M Ann Lee > {Ann Lee} <dismissed> [the plan as “a fantasy],” escalating a feud between the two.
M Ann Lee > {Ann Lee} <called> [the plan “reckless,” “cruel” and “a fraud”].
M Ann Lee > {Ann Lee} <said> [the plan was “a fantasy],” setting off a feud between the two.
M Ann Lee > {Ann Lee} <said> [the plan was “a fantasy],” a claim her rival disputes.
M Ann Lee > Ann Lee spoke first. || {She} went on to <say> [the mayor “does not get it”].
M Ann Lee > {Ann Lee} was quoted as <saying> [the mayor “does not get it”].
D Amos Tull > {The Rev. Amos Tull} <put it> more bluntly: “[We have been sold out].”
D Amos Tull > {Amos Tull} <put it> this way: “[We have been sold out].”
D the crowd > “[Yes]!” {the crowd} <roared>.
M the agency > {The agency} <confirmed> that [it had made a “routine visit” to the house] but declined to elaborate.
- > The project allows builders to add a bit of color to any wall.
- > The port maintains the fuel depot.
I the Oak administration > {The Oak administration} <said> [the rule was void].
D ? > “He is done,” two aides said. || “[No],” {she} <said>.
I Bob Stone > When Bob Stone hired Ann Lee, {he} <said> [the job was hers].
I the Hale administration > Mayor Tom Hale won in May. || {The Hale administration} <said> [the rule was void].
M the president > {The president} <praised> [the delay as “wise”]. / Bob Stone, president of the Oak Club, spoke.
`,
};

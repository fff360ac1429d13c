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
  "cues and habits of wire reports": `
I Tom Hale > {Tom Hale, who has led the chamber since 2011 and is up for re-election}, <said> [the bill was dead].
M Ruth Moss > But {Sen. Ruth Moss, D-Md.}, <told> reporters that [the deal was “not done yet”].
I a senior administration official > {A senior administration official} <told> reporters on a conference call [the talks would go on].
I two people briefed on the matter > [The company plans to close the mill], <said> {two people briefed on the matter}.
I a person familiar with the matter > [The company plans to close the mill], {a person familiar with the matter} <said>, speaking on condition of anonymity.
I court documents > [He paid the firm $2 million], <according to> {court documents}.
I documents reviewed by The Herald > [He paid the firm $2 million], <according to> {documents reviewed by The Herald}.
I the poll > {The poll} <found> that [52 percent of voters disapprove of the plan].
I Ann Lee > {Ann Lee} <acknowledged> that [mistakes were made].
I Ann Lee > {Ann Lee} has long <argued> that [the tax hurts small shops].
I Ann Lee > {Ann Lee} <insisted> [she had done nothing wrong].
I Ann Lee > {Ann Lee} <predicted> [the bill would fail].
I Ann Lee > {Ann Lee} <suggested> that [the mayor should resign].
I Ann Lee > {Ann Lee} <noted> that [the tax was cut in May].
I Ann Lee > {Ann Lee} <contended> that [the tax was void].
I Ann Lee > {Ann Lee} <testified> that [she had never met him].
I Ann Lee > {Ann Lee} <explained> that [the mill had closed].
I Ann Lee > {Ann Lee} <hinted> that [she might run].
I Ann Lee > {Ann Lee} <made clear> that [she would not run].
I Ann Lee > {Ann Lee} <vowed> that [she would not quit].
I Ann Lee > {Ann Lee} <complained> that [nobody had called].
I Ann Lee > {Ann Lee} <pledged> [to cut the tax].
I Ann Lee > {Ann Lee} <hopes> [the bill passes in May].
I Ann Lee > {Ann Lee} <concluded> that [the bill was dead].
I Ann Lee > {Ann Lee} <signaled> that [she would sign the bill].
I Ann Lee > {Ann Lee} <conceded> [the race was lost].
I Ann Lee > {Ann Lee} <countered> that [the bill was dead].
I Ann Lee > {Ann Lee} <cautioned> that [the figures were old].
I Ann Lee > {Ann Lee} <recalled> that [the bill had passed].
I Ann Lee > {Ann Lee} <disclosed> that [the bill had passed].
I Ann Lee > {Ann Lee} <decided> that [the bill should pass].
I Ann Lee > {Ann Lee} <reiterated> that [the bill should pass].
I Ann Lee > {Ann Lee} <alleged> that [the bill was bought].
I Ann Lee > {Ann Lee} <learned> that [the bill was dead].
I Ann Lee > {Ann Lee} <confirmed> [the bill was dead].
I Ann Lee > {Ann Lee} <agreed> that [the bill was dead].
I Ann Lee > {Ann Lee} <emphasized> that [the bill was dead].
I Ann Lee > {Ann Lee} <told> CNN’s Bob Stone that [the bill was dead].
M Ann Lee > {Ann Lee} <blasted> [the plan as a “sham”].
M Ann Lee > {Ann Lee} <warned of> [a “very long winter” ahead].
M Ann Lee > {Ann Lee} <praised> [Mr. Stone’s “courage and grit”].
M Ann Lee > {Ann Lee} <spoke of> [a “very long winter”].
M Ann Lee > In a tweet, {Ann Lee} <called> [him “a very weak man”].
D Ann Lee > “[We won],” {Ann Lee} <said> of the vote.
D Ann Lee > “[We won],” {Ann Lee} <said> to applause.
D Ann Lee > “[We won]!!!” {Ann Lee} <tweeted> Sunday morning.
D Ann Lee > “[We won],” {Ann Lee} <said>, referring to the vote. “[They lost].”
D Ann Lee > “[We won],” {Ann Lee, the mayor}, <told> CBS’s “Sunday Table.”
D Ann Lee > “[We won],” {Ann Lee} <said> in an interview with The Herald. “[They lost].”
D the statement > “[We won],” {the statement} <read>.
D a sign > “[No more taxes],” <read> {a sign}.
D Ann Lee > Then {Ann Lee} <said>, “[We won],” and left the room.
D Ann Lee > “[It was],” {Ann Lee} <said>, her voice breaking, “[a long night].”
D Ann Lee > Here is what {Ann Lee} <said>: “[We won the case].”
D Ann Lee > “[We won],” {Ann Lee} <says>. “[They lost].”
D Ann Lee > “[We won],” {Ann Lee} has <said> repeatedly.
D Ann Lee > As {Ann Lee} <put it>: “[We won the case].”
D Ann Lee > As {Ann Lee} <put it>, “[We won the case].”
D Ann Lee > “[We won],” <said> {Ann Lee} (D-Ohio).
D Ann Lee > “[We won],” <said> {Rep. Ann Lee} (D-Ohio), the panel’s chairwoman. “[They lost].”
D Ann Lee > “[We won],” {Rep. Ann Lee} (D-Ohio) <said>.
D Ann Lee > "[We lost it]. / [Somebody called it "bad luck"]," {Ann Lee} <said>.
`,
  "openings, ages and days": `
D Ann Lee > {Ann Lee} <said>, " [We won the case]. / [It was hard] , " and left.
D Ann Lee > " [We won the case]. / [It was hard] , " {Ann Lee} <said>.
D Ann Lee > Asked whether the bridge was safe, {Ann Lee} <replied>: / “[Do you think we would stand on it]?”
M Ruth Moss > <Calling> [the plan “reckless],” {Sen. Ruth Moss} left the chamber.
M Ruth Moss > <Describing> [the plan as “reckless]”, {Sen. Ruth Moss} left the chamber.
- > The rules announced Thursday would let mills close.
- > The updated rules also bar ships from the port.
I Tom Hale > The bomb did no harm and, <according to> {Tom Hale}, [one shell landed near a boy but did not burst].
D Tom Hale > {Norland government spokesman Tom Hale} defended the raid, <saying>, “[We are only closing our border].”
I Bob Stone > {Bob Stone}, 24, who <said> [he had a gun], is on trial.
I Ann Lee > {Ann Lee, who turned 45 on Sunday}, <said> [the rule was void].
`,
  "open runs, titles and lists": `
D Ann Lee > “[It was late and nobody came]. // “[We went home],” {Ann Lee} <said>.
- > The drama “Lake” tells the story of three nurses who open a shop.
- > The tool works in three steps: “read”, “sort” and “keep”.
- > The war claimed the lives of 500 men.
I the party > {The party} <claims> [the vote was fair].
`,
  "words in marks inside a clause": `
M Ann Lee > {Ann Lee} <denounced> [the “cruel and reckless” plan].
M Ann Lee > {Ann Lee} <said> [the “cruel” plan would fail].
I Ann Lee > {Ann Lee} <said> [the film “Long Road” would open in May].
I Ann Lee > {Ann Lee} <said> [the so-called “grey” list had two names].
`,
  "programmes, participles and whose": `
I Ann Lee > {Ann Lee, whose son was hurt in the flood}, <said> [she does not care who is to blame].
I Ann Lee > {Ann Lee} went further, saying he lied and || <suggesting> that [he resign].
I Ann Lee > {Ann Lee} <told> “Morning Hour” [she would run].
D Ann Lee > {Ann Lee} <told> reporters, “[This Is It].”
`,
};

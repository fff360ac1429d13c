/** Sentences made for these tests, by the way in which the speaker is told. Notation in `notation.ts`. */
export const english: Readonly<Record<string, string>> = {
  "clause behind": `
D Ann Lee > “[We won],” {Ann Lee} <said>.
D Ann Lee > “[We won],” <said> {Ann Lee}.
D Ann Lee > "[We won]," {Ann Lee} <said> on Friday.
D Ann Lee > "[We have won the case]," {Ann Lee} <told> reporters in Leeds on Friday.
D Ann Lee > “[We won],” <said> {Ann Lee, the mayor of Oakport}, on Monday.
D Ann Lee > “[We won],” {Ann Lee, the mayor of Oakport}, <said> on Monday.
D Ann Lee > “[We won],” {Ann Lee, 45}, <said>.
D Ann Lee > “[We won],” {Ann Lee, a nurse from Oakport whose son was hurt}, <said>.
D Ann Lee > “[We won],” {Mayor Ann Lee} <said>.
D the mayor > “[We will rebuild the bridge],” {the mayor} <said> in a statement.
D police > “[The road is closed],” {police} <said>.
D a spokesman for the group > “[The road is closed],” {a spokesman for the group} <said>.
D the company > “[Our plants are safe],” {the company} <said> in a statement on Tuesday.
D Ann Lee > “[Is it safe]?” {Ann Lee} <asked>.
D Ann Lee > “[Is it safe]?” <asked> {Ann Lee}.
D Ann Lee > “[It is safe]!” {Ann Lee} <shouted> from the roof.
D Ann Lee > '[We won],' {Ann Lee} <said>.
D Ann Lee > ‘[We won the case],’ {Ann Lee} <said>.
D Ann Lee > ‘[We won the workers’ case],’ {Ann Lee} <said>.
D Ann Lee > “[We won it for the '90s kids],” {Ann Lee} <said>.
D Ann Lee > “[We didn't know],” {Ann Lee} <told> the Oakport Herald.
D a senior official > “[This is the last offer],” {a senior official} <told> the agency on condition of anonymity.
D Ann Lee > “[We won],” {Ann Lee} <said> as she left the court.
D Ann Lee > “[We won],” {Ann Lee} <said> with a smile.
D Ann Lee > “[We won],” {Ann Lee} <wrote> on her page.
D Ann Lee > “[We won],” {Ann Lee} has <said>.
D Ann Lee > “[We won],” {Ann Lee} later <added>.
D Ann Lee > “[We won],” {Ann Lee} also <said> in the interview.
D Ann Lee > “[I was there],” <recalled> {Ann Lee}.
D Ann Lee > “[I was there],” {Ann Lee} <recalled>.
D Ann Lee > “[The numbers are wrong],” {Ann Lee} <pointed out>.
D a spokesman who asked not to be named > “[The talks go on],” {a spokesman who asked not to be named} <told> the agency.
D one of the drivers > “[The talks go on],” {one of the drivers} <said>.
D Ann Lee and Bob Stone > “[The talks go on],” {Ann Lee and Bob Stone} <said> in a joint statement.
D the ministry > “[The talks go on],” {the ministry} <said>.
D Ann Lee > “[We won]” , {Ann Lee} <said> .
D Ann Lee > " [We won] , " {Ann Lee} <said> .
D Ann Lee > \`\`[We won the case]'' {Ann Lee} <said>.
`,
  "split by its clause": `
D Ann Lee > “[We won],” {Ann Lee} <said>. “[They lost].”
D Ann Lee > “[We won],” <said> {Ann Lee}. “[They lost].”
D Ann Lee > “[We won],” {Ann Lee} <said>, “[and they lost].”
D Ann Lee > “[If we win],” {Ann Lee} <said>, “[they will lose].”
D Ann Lee > "[If we win]," <said> {Ann Lee}, "[they will lose]."
D Ann Lee > "[We won]," {Ann Lee} <told> reporters. "[They lost. We knew it]."
D Ann Lee > “[We won the case. We won it twice],” {Ann Lee} <said>.
D Ann Lee > “[Who won]?” {Ann Lee} <asked>. “[We did].”
D the coach > ‘[We won],’ <said> {the coach}. ‘[They lost].’
`,
  "lead-in": `
D Ann Lee > {Ann Lee} <said>: “[We won].”
D Ann Lee > {Ann Lee} <said>, “[We won].”
D Ann Lee > {Ann Lee} <told> the BBC: “[We won the case].”
D Ann Lee > {Ann Lee} <told> the Oakport Herald on Monday: "[We won the case]."
D Ann Lee > In a statement, {Ann Lee} <said>: "[We won the case]."
D Ann Lee > Speaking after the match, {Ann Lee} <said>: ‘[We won the game].’
D Ann Lee > {Ann Lee, the mayor of Oakport}, <said>: “[We won].”
D Ann Lee > {Ann Lee} <said>: “[We won. They lost. It is over].”
D Ann Lee > {Ann Lee} <said>: “[We won the case]. / [They lost].”
D the report > {The report} <states>: “[The bridge was not safe].”
D Ann Lee > Asked about the bridge, {Ann Lee} <replied>: “[It was safe].”
D Ann Lee > {Ann Lee} <added>: “[It was safe].”
D Ann Lee > || {Ann Lee} <wrote>: “[It was safe].”
D the letter > {The letter} <reads>: “[The bridge was not safe].”
`,
  "indirect with a conjunction": `
I Ann Lee > {Ann Lee} <said> that [the bridge was safe].
I Ann Lee > {Ann Lee} <told> reporters that [the bridge was safe].
I Ann Lee > {Ann Lee} <told> reporters in Leeds on Friday that [the bridge was safe].
I the ministry > {The ministry} <announced> that [the bridge would be closed].
I Ann Lee > {Ann Lee} <warned> that [the bridge might fall].
I Ann Lee > {Ann Lee} <asked> [whether the bridge was safe].
I Ann Lee > {Ann Lee} <asked> reporters [why nobody had come].
I Ann Lee > {Ann Lee} <denied> that [the bridge was unsafe].
I the study > {The study} <found> that [one bridge in ten is unsafe].
I the judge > {The judge} <ruled> that [the bridge must be closed].
I Ann Lee > {Ann Lee} <believes> that [the bridge is safe].
I two officials > {Two officials} <said> that [the bridge had been closed].
`,
  "indirect without a conjunction": `
I Ann Lee > {Ann Lee} <said> [the bridge was safe].
I ? > {He} <said> [the bridge was safe].
I Ann Lee > {Ann Lee} <told> the paper [she had never seen the bridge].
I officials > {Officials} <say> [the bridge has been closed].
I the company > {The company} <said> on Monday [it would close the plant].
I the company > {The company} <said> in a statement [it would close the plant].
I the police department > {The police department} <said> [two men were held].
I Ann Lee > {Ann Lee} <says> [she will not run again].
I the agency > {The agency} <reported> [the bridge had been closed].
I Ann Lee > {Ann Lee} <thinks> [the bridge is safe].
`,
  "indirect, clause behind": `
I Ann Lee > [The bridge is safe], {Ann Lee} <said>.
I Ann Lee > [The bridge is safe], {Ann Lee} <said> on Friday.
I Ann Lee > [The bridge is safe], <said> {Ann Lee, a nurse}.
I officials > [The bridge will be closed for a year], {officials} <said> Monday.
I the mayor > [The bridge will be closed for a year], {the mayor} <told> a news conference.
I police > [Two men were held after a fight in the market], {police} <said>.
I Ann Lee > [The bridge], {Ann Lee} <said>, [will be closed for a year].
I a person familiar with the talks > [The bridge will be sold], {a person familiar with the talks} <said>.
`,
  "according to": `
I officials > [The bridge will be closed], <according to> {officials}.
I officials > <According to> {officials}, [the bridge will be closed].
I a report released on Monday by the state police > [The bridge will be closed], <according to> {a report released on Monday by the state police}.
I Ann Lee > [The bridge will be closed], <according to> {Ann Lee, the mayor of Oakport}.
I the ministry > <According to> {the ministry}, [two of the three bridges have been closed].
M the ministry > <According to> {the ministry}, [the bridge is “beyond repair” and will be closed].
- > The men were picked according to height.
- > The rate is 12 per 100,000 people.
`,
  "orders and promises": `
I the mayor > {The mayor} <promised> [to close the bridge].
I the mayor > {The mayor} <vowed> [to close the bridge].
I the mayor > {The mayor} <urged> residents [to leave the town].
I the mayor > {The mayor} <called on> residents [to leave the town].
I the mayor > {The mayor} <told> residents [to leave the town].
I the mayor > {The mayor} <asked> residents [to leave the town].
I the union > {The union} <threatened> [to strike].
I officials > {Officials} <ordered> residents [to leave the town].
`,
  mixed: `
M Ann Lee > {Ann Lee} <said> [the bridge was “beyond repair”].
M Ann Lee > {Ann Lee} <said> that [the bridge was “beyond repair” and would be closed].
M Ann Lee > [The bridge is “beyond repair”], {Ann Lee} <said>.
M Ann Lee > {Ann Lee} <called> [the bridge “a death trap”].
M Ann Lee > {Ann Lee} <described> [the bridge as “a death trap”].
M the mayor > {The mayor} <promised> [to “fix the bridge once and for all”].
M ? > {He} <told> the court [he was “sorry for everything”].
M Ann Lee > {Ann Lee} <said> [she was “over the moon” with the verdict].
M Ann Lee > {Ann Lee} <accused> [the council of “playing games” with safety].
M the ministry > {The ministry} <said> [the plan was ‘not on the table’].
M the group > {The group} <denounced> [the plan as “a gift to the rich”].
`,
  "two clauses in one sentence": `
I Ann Lee > {Ann Lee} <said> [the bridge was safe], while Bob Stone went home.
D Ann Lee > Ann Lee said the bridge was safe and || <added>: “[We will open it].”
I Ann Lee > “We won,” Ann Lee said, || <adding> that [the bridge was safe].
I Ann Lee > “We won,” said Ann Lee, || <adding> that [the bridge was safe].
I Bob Stone > Ann Lee said the bridge was safe, but || {Bob Stone} <said> [it was not].
`,
  "not speech": `
- > The film “Long Road” opens on Friday.
- > Her novel “The Last Bridge” sold a million copies.
- > The so-called “grey list” has two names.
- > Bob “The Hammer” Stone lost his last fight.
- > The singer released the album “Blue Hour” in May.
- > The word “bridge” has six letters.
- > He stood 6' 2" tall and wore a 14" collar.
- > The workers' club and the players' lounge were shut.
- > Rock 'n' roll came back in the '80s.
- > The “phased” approach was dropped.
- > A poster read by nobody hung on the wall.
- > The United States closed the bridge.
- > The first report shows a fall in prices.
- > He wants to buy the bridge.
- > Media reports were wrong.
- > The alleged thief ran away.
- > Two men accused of the theft were freed.
- > The state of the bridge is bad.
`,
  "who he is": `
D Ann Lee > Ann Lee was elected mayor on Monday. || “[We won],” {she} <said>.
D Ann Lee > “We won,” said Ann Lee. / || “[They lost],” {she} <added>.
D Bob Stone > Bob Stone, the owner, was pleased. || “[We won],” {he} <said>.
D Bob Stone > Mr Bob Stone met Ms Ann Lee on Friday. “We won,” Mr Stone said. || “[They lost],” {he} <added>.
D Bob Stone > Bob Stone met Ann Lee. “It is good,” Ms Lee said. || “[It is bad],” {Mr Stone} <said>.
D Ann Lee > Ann Lee spoke on Monday. || “[We won],” {Lee} <said>.
D Ann Lee > Mayor Ann Lee spoke on Monday. || “[We won],” {the mayor} <said>.
D Bob Stone > The club's spokesman Bob Stone came late. || “[We won],” {the spokesman} <said>.
I Bob Stone > “We won,” said Bob Stone. || {He} <said> [the bridge was safe].
D ? > || “[We won],” {he} <said>.
`,
  "no clause of its own": `
D Ann Lee > “We won,” Ann Lee said on Monday after the vote. // || “[They lost, and they know it very well].”
D Ann Lee > {Ann Lee} was blunt: “[We won the case].”
D ? > || “[Nobody knows who wrote these words on the wall].”
D Ann Lee > {Ann Lee}: “[We won the case].”
D Ann Lee > “[We won the case],” {Ann Lee} smiled.
`,
  "marks broken or rare": `
D Ann Lee > {Ann Lee} <said>: “[We won the case].
D Ann Lee > [We won the case],” {Ann Lee} <said>.
D Ann Lee > “[We won the case], “{Ann Lee} <said>.
D Ann Lee > “[We won the case]”, {Ann Lee} <said>.
D Ann Lee > «[We won the case]», {Ann Lee} <said>.
D Ann Lee > « [We won the case] », {Ann Lee} <said>.
D Ann Lee > »[We won the case]«, {Ann Lee} <said>.
D Ann Lee > „[We won the case]“, {Ann Lee} <said>.
D Ann Lee > ”[We won the case],” {Ann Lee} <said>.
D Ann Lee > “[We won the ‘case’ and more],” {Ann Lee} <said>.
D Ann Lee > “[He said ‘no’ and left],” {Ann Lee} <said>.
D Ann Lee > ‘[He said “no” and left],’ {Ann Lee} <said>.
D Ann Lee > "[They call it "the trap" here]," {Ann Lee} <said>.
D Ann Lee > “[We won the case] », {Ann Lee} <said>.
`,
  "American agency": `
I Oakport Fire Department > OAKPORT (AP) — [Two people were hurt when a bridge fell], {the Oakport Fire Department} <said>.
I officials > [At least 12 people died when a bus left the road in northern Norland], {officials} <said> Sunday.
D Tom Hale > “[We are still looking],” {Sheriff Tom Hale} <told> reporters.
I a White House official > [The bill will be signed on Friday], {a White House official} <said>.
I a statement > <According to> {a statement}, [the plant will shut in June].
I Ruth Moss > {Sen. Ruth Moss, R-Iowa}, <said> [she would vote against the bill].
D Ruth Moss > “[I will vote no],” <said> {Sen. Ruth Moss, R-Iowa, who leads the panel}.
D Ann Lee > “[The dam is sound],” <said> {the river authority’s director, Ann Lee}.
D Ann Lee > “[The dam is sound],” <said> {the director, Ann Lee, who leads the works}.
D the director > “[The dam is sound],” <said> {the director}, Monday’s guest.
I Labor Department > {The Labor Department} <said> Thursday that [claims fell by 5,000 last week].
I prosecutors > {Prosecutors} <allege> [he stole $2 million from the club].
`,
  British: `
D Mrs Hill > '[It was a shambles],' {Mrs Hill} <said>.
D Mrs Hill > {Mrs Hill, from Leeds}, <told> the BBC: '[It was a shambles].'
D Mrs Hill > {Mrs Hill, 62}, <said>: "[It was a shambles. I cried all night]."
I a spokesman for Number 10 > {A spokesman for Number 10} <said> [the Prime Minister had full confidence in her].
D a spokesperson > {A spokesperson} <said>: "[We are sorry for any delay]."
M the court > {The court} <heard> [he was “a danger to women”].
I the paper > {The paper} <claims> [the club has agreed a fee].
D the 34-year-old > “[I have no regrets],” {the 34-year-old} <said>.
D Amy Ross > {Dr Amy Ross, of Oakport University}, <said>: ‘[This is a first].’
`,
  broadcast: `
D ANN LEE > {ANN LEE, MAYOR}: “[We are ready for the storm].”
D the governor > And {the governor} <says> quote, “[we are ready for the storm].”
I Ann Lee > {Ann Lee} <tells> our programme [she is ready to go].
D Ann Lee > {Ann Lee} <told> Channel Six's Bob Stone: “[We are ready for the storm].”
`,
  "live blog": `
D Ann Lee > 10.45am: {Ann Lee} has <tweeted>: “[Polls are open until ten].”
I police > 11:02: {Police} <say> [the square is now clear].
`,
  translated: `
D Ana Ruiz > “[We are not going to allow it],” <declared> {Ana Ruiz, spokesperson for the party}.
D the minister > “[There is no money],” <assured> {the minister} in statements to the press.
I the minister > {The minister} <assured> that [there is no money].
D the president > «[The war is over]», <said> {the president}.
I the spokesman of the ministry > As {the spokesman of the ministry} <stated>, [the talks go on].
`,
  "questions and doubts": `
I Ann Lee > {Ann Lee} <wondered> [whether the bridge would hold].
I reporters > {Reporters} <asked> him [if the bridge was safe].
I Ann Lee > {Ann Lee} <doubts> that [the bridge will hold].
I Ann Lee > {Ann Lee} did not <say> [whether the bridge was safe].
I Ann Lee > {Ann Lee} would not <say> [when the bridge would open].
`,
  "what hangs on another clause": `
M the mayor > {The mayor} apologised, <saying> [the plan was “a mistake”].
D the mayor > {The mayor} apologised, <saying>: “[The plan was a mistake].”
I the union > {The union} walked out, <claiming> that [the offer was too low].
I officials > The talks broke up, with {officials} <saying> [no deal was near].
D Ann Lee > {Ann Lee} laughed and <said>: “[We won the case].”
I Ann Lee > {Ann Lee} took the stand and <said> that [she had seen nothing].
`,
  "nouns of saying": `
I Ann Lee's > The court rejected {Ann Lee's} <claim> that [the bridge was safe].
`,
  "found while reading": `
D the mother-of-two > {The mother-of-two} <added>: "[You never think it will happen to you]."
D Hannah Cole > {A spokeswoman for Mr Benton, Hannah Cole}, <said>: "[We have nothing to hide]."
M Hannah Cole > {A spokeswoman for Mr Benton, Hannah Cole}, <said> that [the party “stands by every word]”.
D Hannah Cole > A spokeswoman for Mr Benton, Hannah Cole, came late. “It is late,” Ms Cole said. || “[We are tired],” {she} <said>.
I two people familiar with the talks > <According to> {two people familiar with the talks, who asked not to be named}, [the plant will close].
D Mike Hurd > “[It was a bad day],” <said> {Transport for Oakport boss Mike Hurd}.
M Len Marsh > {Dr Len Marsh, who treated the injured}, <told> the Herald's Sunday edition [the scene was “like a war zone”].
I Jim Fox > {Jim Fox} <argued> that [the case should be dropped because, he said, the state had no standing].
M Ann Lee > [What he said was “unforgivable]”, {Ann Lee} <said>.
M Pat Dunn > {Pat Dunn} <said> [drivers were exhausted: “They are working 14-hour days].”
D Ann Lee > {Ann Lee} <put it> simply: “[We lost].”
D Ann May > “[We lost],” {Ann May} <said>.
D Ann Will > “[We lost],” {Ann Will} <said>.
I the union > {The union} <expressed hope> that [talks would go on].
M the mayor > The mayor said the plan was sound and || <called> [it “the best deal for years”].
I Ann Lee > [The plant], as {Ann Lee} <says>, [is the last of its kind].
`,
  "a word that can be nobody": `
I the captain > {The captain} was unable to <say> [how many were aboard].
I Orla Finn > {Ms Orla Finn} was quick to <add> that [the bridge was safe].
I Port officials > {Port officials} <announced> Saturday [the quay would close for a month].
- > The merger raised questions whether the yard can survive.
- > Dockers had reacted with scorn to an early report which concluded the collapse was a mishap.
I screening of samples > Earlier {screening of samples} <showed> that [the well was clean].
- > It was hard to know whether the dam would hold.
`,
};

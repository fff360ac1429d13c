import { describe, expect, it } from "vitest";
import { changesOf } from "../changes-of.ts";

/**
 * One sentence told twice, what differs in brackets, and every change that is to be named: its kind, with the kinds it
 * touches, its meaning and the words of both sides. Each case is named by its phenomenon.
 */
const cases: Readonly<Record<string, readonly (readonly [string, string, readonly string[]])[]>> = {
  quantity: [
    [
      "millions by their short form",
      "The yard lost [$10 mln/$10 million] in the spring.",
      ["quantity kept [$10 mln/$10 million]"],
    ],
    [
      "thousands set apart by spaces",
      "The count stood at [318,940/318 940] cases on Friday.",
      ["quantity kept [318,940 cases/318 940 cases]"],
    ],
    [
      "orders of size",
      "[Tens/Dozens] of walkers were stranded on the ridge.",
      ["quantity kept [Tens/Dozens]"],
    ],
    [
      "a decimal without its nought",
      "The tide gauge rose by [0.41/.41] metres.",
      ["quantity kept [0.41 metres/41 metres]", "wording kept [/.]"],
    ],
    [
      "a count",
      "The ferry carried [212/221] passengers when it ran aground off Halmouth.",
      ["quantity altered [212 passengers/221 passengers]"],
    ],
    [
      "a count in words",
      "Rescuers pulled [nine/eleven] sailors from the water.",
      ["quantity altered [nine sailors/eleven sailors]"],
    ],
    [
      "a digit put for a word",
      "The council hired [nine/9] drivers last spring.",
      ["quantity kept [nine drivers/9 drivers]"],
    ],
    [
      "thousands with a comma",
      "The fund paid [50,000/50000] crowns to the school.",
      ["quantity kept [50,000/50000]"],
    ],
    [
      "thousands changed",
      "The fund paid [50,000/55,000] crowns to the school.",
      ["quantity altered [50,000 crowns/55,000 crowns]"],
    ],
    [
      "a percentage",
      "Turnout fell to [41/47] percent in the northern wards.",
      ["quantity altered [41 percent/47 percent]"],
    ],
    [
      "percent spelt apart",
      "Turnout fell to 41 [percent/per cent] in the northern wards.",
      ["quantity kept [41 percent/41 per cent]"],
    ],
    [
      "a currency amount",
      "The repair cost [$3.2 million/$2.3 million], officials said.",
      ["quantity altered [$3.2 million/$2.3 million]"],
    ],
    [
      "million written out",
      "The repair cost [$3.2 million/$3,200,000].",
      ["quantity kept [$3.2 million/$3,200,000]"],
    ],
    ["an age", "The driver, [34/43], was treated for burns.", ["quantity altered [34/43]"]],
    ["an ordinal", "It was her [third/fourth] medal of the season.", ["quantity altered [third/fourth]"]],
    ["an ordinal in figures", "It was her [third/3rd] medal of the season.", ["quantity kept [third/3rd]"]],
    ["a score", "Brenholm won [3-1/4-1] at home.", ["quantity altered [3-1/4-1]"]],
    [
      "a length of time",
      "The outage lasted [three/five] hours.",
      ["quantity+date altered [three hours/five hours]"],
    ],
    [
      "a length of time in figures",
      "The outage lasted [three/3] hours.",
      ["quantity+date kept [three hours/3 hours]"],
    ],
    [
      "a number that became vague",
      "He was fined [eleven/several] times for parking there.",
      ["quantity unclear [eleven/several]"],
    ],
    [
      "a zero lost",
      "The dam holds [1000/100] tonnes of water.",
      ["quantity altered [1000 tonnes/100 tonnes]"],
    ],
    ["a figure inside a name", "The probe was carried by a Lyra-[7/9] rocket.", ["quantity altered [7/9]"]],
    [
      "units in another form",
      "The pipeline runs 80 [km/kilometres] along the coast.",
      ["quantity kept [80 km/80 kilometres]"],
    ],
    [
      "a fraction",
      "Nearly [half/a third] of the wells were dry.",
      ["quantity altered [Nearly half/Nearly a third]"],
    ],
    [
      "a bound reversed before a length",
      "The ferry is out of service for [at least/up to] three weeks.",
      ["quantity+polarity altered [at least/up to]"],
    ],
    [
      "same number, other noun",
      "Two [sailors/passengers] were missing.",
      ["wording unclear [sailors/passengers]"],
    ],
    [
      "a million made a billion",
      "The sale raised [2 million/2 billion] crowns.",
      ["quantity altered [2 million crowns/2 billion crowns]"],
    ],
    ["the last figure of a score", "The half ended [2 – 1/2 – 7] at the ground.", ["quantity altered [1/7]"]],
    ["a multiple", "Rents in the quay district [doubled/tripled].", ["quantity altered [doubled/tripled]"]],
    [
      "a range that became a choice",
      "Crews mended between five [to/or] seven pumps.",
      ["quantity unclear [between five to seven pumps/between five or seven pumps]"],
    ],
    ["a range with a dash", "The yard sold [5-7/5 to 7] boats.", ["quantity kept [5-7 boats/5 to 7 boats]"]],
    [
      "two numbers of which one is the other's before",
      "The firm offered [3%/4%] this year and [2%/3%] next year.",
      ["quantity altered [3%/4%]", "quantity altered [2%/3%]"],
    ],
    [
      "two shares that changed places, written another way",
      "Prices rose [5.2%/5.3 per cent] in August and [5.3%/5.2 per cent] in July.",
      ["quantity altered [5.2%/5.3 per cent]", "quantity altered [5.3%/5.2 per cent]"],
    ],
    [
      "a length in another unit",
      "The trial lasted [18 months/a year and a half] in all.",
      ["quantity+date kept [18 months/a year and a half]"],
    ],
    ["a distance in another unit", "He rowed [3 miles/4.8 km].", ["quantity kept [3 miles/4.8 km]"]],
    ["a distance that is another", "He rowed [3 miles/9 km].", ["quantity altered [3 miles/9 km]"]],
    [
      "heat in another scale",
      "It was [104 degrees Fahrenheit/40C] in the square.",
      ["quantity kept [104 degrees Fahrenheit/40C]"],
    ],
    [
      "points of a percentage",
      "The bank raised its rate by [25 basis points/a quarter of a percentage point].",
      ["quantity kept [25 basis points/a quarter of a percentage point]"],
    ],
    [
      "a rougher number",
      "The crane lifted [1.9 tonnes/almost two tonnes].",
      ["quantity unclear [1.9 tonnes/almost two tonnes]"],
    ],
    [
      "a number outside what the rougher one holds",
      "The crane lifted [1.9 tonnes/almost three tonnes].",
      ["quantity altered [1.9 tonnes/almost three tonnes]"],
    ],
    [
      "a length within its bound",
      "She spent [1,100/more than 1,000] days at sea.",
      ["quantity+date unclear [1,100 days/1,000 days]"],
    ],
    [
      "a count with a few more",
      "The sale drew [512/510] people.",
      ["quantity altered [512 people/510 people]"],
    ],
    [
      "a bound that leaves the number out",
      "The pilot drank [at least/more than] five pints.",
      ["quantity+certainty altered [at least/more than]"],
    ],
    [
      "the same before a round number",
      "Sales came to [at least/more than] 1.8 billion crowns.",
      ["quantity+certainty unclear [at least/more than]"],
    ],
    [
      "a bound that holds the number in other words",
      "Crews found [up to/a maximum of] nine bodies.",
      ["wording kept [up to/a maximum of]"],
    ],
    ["a share and a rank", "She owns a [one-third/third] share of the mill.", ["wording unclear [one/]"]],
  ],
  date: [
    [
      "a weekday where the other text has a length of time",
      "The firm reported a loss [on Wednesday/in the three months] to June.",
      ["wording unclear [on Wednesday/in the three months]"],
    ],
    ["day and month turned round", "The hearing is on [May 3/3 May].", ["date kept [May 3/3 May]"]],
    [
      "another part of the day",
      "They met on [Monday morning/Monday evening].",
      ["date altered [Monday morning/Monday evening]"],
    ],
    [
      "a week for a month",
      "The vote took place [last week/last month].",
      ["date altered [last week/last month]"],
    ],
    [
      "weeks that hang on the day of publication",
      "The vote took place [last week/this week].",
      ["date unclear [last week/this week]"],
    ],
    [
      "a weekday",
      "The court sat on [Tuesday/Thursday] to hear the appeal.",
      ["date altered [Tuesday/Thursday]"],
    ],
    ["a month", "The bridge opened in [April/August] to light traffic.", ["date altered [April/August]"]],
    ["a year", "The mill closed in [1987/1978] after the flood.", ["date altered [1987/1978]"]],
    [
      "day and month in another order",
      "The mill closed on [March 3, 1987/3 March 1987] after the flood.",
      ["date kept [March 3, 1987/3 March 1987]"],
    ],
    [
      "a day of the month",
      "The mill closed on [March 3/March 13] after the flood.",
      ["date altered [March 3/March 13]"],
    ],
    [
      "an abbreviated month",
      "The mill closed on [September 3, 1987/Sept. 3, 1987].",
      ["date kept [September 3, 1987/Sept. 3, 1987]"],
    ],
    [
      "less exact",
      "The mill closed in [March 1987/1987] after the flood.",
      ["date unclear [March 1987/1987]"],
    ],
    [
      "relative against weekday, nothing to reckon from",
      "The pilot was freed [yesterday/on Monday].",
      ["date unclear [yesterday/Monday]"],
    ],
    [
      "a clock time",
      "The train left at [6:30 a.m./8:30 a.m.] with forty passengers.",
      ["date altered [6:30 a.m./8:30 a.m.]"],
    ],
    ["a decade", "The chapel dates from the [1920s/1930s].", ["date altered [the 1920s/the 1930s]"]],
    [
      "a clock time where a year stood",
      "The debate ran past [midnight/2031].",
      ["wording unclear [midnight/2031]"],
    ],
    [
      "a weekday named more closely",
      "He spoke on [Friday/this Friday] at the quay.",
      ["date unclear [Friday/this Friday]"],
    ],
    ["a century", "The chapel dates from the [17th/18th] century.", ["date+quantity altered [17th/18th]"]],
    [
      "the other end of a month",
      "The lock will open in [early/late] March.",
      ["date altered [early March/late March]"],
    ],
    [
      "the other end of a month whose year is known",
      "The lock opened in [early/late] March 2015, the board said.",
      ["date altered [early March 2015/late March 2015]"],
    ],
    [
      "a month without its part",
      "The lock opened in [early /]March 2015, the board said.",
      ["date unclear [early March 2015/March 2015]"],
    ],
    [
      "a few that were left out",
      "The first [few /]months of her term were quiet.",
      ["quantity+date unclear [The first few months/months]"],
    ],
    [
      "an ordinal day",
      "The halls were closed from [February 5th/February 5] on.",
      ["date kept [February 5th/February 5]"],
    ],
  ],
  name: [
    ["a firm no list knows", "Analysts expect [Velto/Brixa] to buy it.", ["name altered [Velto/Brixa]"]],
    ["where somebody is from", "The [Danish/Swedish] navy found it.", ["name altered [Danish/Swedish]"]],
    [
      "two initials",
      "The chairman of the club, [A.J. Moss/A.J. Reed], was absent.",
      ["name altered [A.J. Moss/A.J. Reed]"],
    ],
    [
      "a person replaced",
      "The prize went to [Ada Brenner/Karl Lindqvist] after a recount.",
      ["name altered [Ada Brenner/Karl Lindqvist]"],
    ],
    [
      "a place replaced",
      "Protesters gathered in [Oslo/Vienna] before the vote.",
      ["name altered [Oslo/Vienna]"],
    ],
    [
      "a body replaced",
      "The loan was approved by the [World Bank/European Union] in March.",
      ["name altered [World Bank/European Union]"],
    ],
    [
      "short for full name",
      "The prize went to Ada Brenner. [Ada Brenner/Brenner] thanked her crew.",
      ["name kept [Ada Brenner/Brenner]"],
    ],
    [
      "a short form of a country",
      "The [United States/U.S.] sent two ships.",
      ["name kept [United States/U.S.]"],
    ],
    [
      "initials of a body",
      "A spokesman for the [European Union/EU] declined to comment.",
      ["name kept [European Union/EU]"],
    ],
    [
      "a title replaced with the name",
      "[Foreign Minister Ada Brenner/Defence Minister Karl Lindqvist] arrived late.",
      ["name altered [Foreign Minister Ada Brenner/Defence Minister Karl Lindqvist]"],
    ],
    [
      "a name for a pronoun",
      "After the flood [she/Ada Brenner] rebuilt the mill.",
      ["name unclear [she/Ada Brenner]"],
    ],
    [
      "a pronoun in a capital is no name",
      "[We are/Alderbrook was] running out of water.",
      ["wording unclear [We are/Alderbrook was]"],
    ],
    [
      "initials of a body that is read in parts",
      "The arrest was made by the [Northmark Road Patrol/NRP] on Monday.",
      ["name kept [Northmark Road Patrol/NRP]"],
    ],
    ["a plural of initials", "He has 24 [KO/KOs] in 36 bouts.", ["wording unclear [KO/KOs]"]],
    [
      "a given name as its initial",
      "The match went to [Felice Moreau/F. Moreau] in two sets.",
      ["name kept [Felice Moreau/F. Moreau]"],
    ],
    [
      "a name carried over by two hands",
      "The shrine stands in [Takagushi/Takakushi], a port in the south.",
      ["name unclear [Takagushi/Takakushi]"],
    ],
    [
      "family name and given name in the other order",
      "The ball went to [Yuki Nishiura/Nishiura Yuki] at last.",
      ["name kept [Yuki Nishiura/Nishiura Yuki]"],
    ],
    [
      "a body whose own words are all in the other's",
      "The fire was out, the [Waterways Ministry/Ministry of Waterway Works] said.",
      ["name unclear [Waterways Ministry/Ministry of Waterway Works]"],
    ],
    [
      "a country by its letters and in full",
      "The bill passed the [US Senate/United States Senate] by two votes.",
      ["name kept [US Senate/United States Senate]"],
    ],
    ["a country and what is of it", "A [British/UK] company built the dam.", ["name kept [British/UK]"]],
    [
      "two countries spelled nearly alike",
      "The delegation flew to [Iran/Iraq] for talks on the pipeline.",
      ["name altered [Iran/Iraq]"],
    ],
    [
      "two given names before one family name",
      "The seat went to [John Hale/Jane Hale] by three hundred votes.",
      ["name altered [John Hale/Jane Hale]"],
    ],
    [
      "two countries of one name",
      "Talks with [North Korea/South Korea] broke down.",
      ["name altered [North Korea/South Korea]"],
    ],
    [
      "two banks",
      "The loan came from the [Bank of England/Bank of Japan].",
      ["name altered [Bank of England/Bank of Japan]"],
    ],
    [
      "a region by its own name",
      "A storm hit the [Region of Lombardy/Lombardy Region] on Monday.",
      ["name kept [Region of Lombardy/Lombardy Region]"],
    ],
    [
      "a country inside another's name",
      "Aid workers left [Sudan/South Sudan] on Monday.",
      ["name altered [Sudan/South Sudan]"],
    ],
    [
      "a place with and without its kind",
      "A storm hit [Lombardy/the Lombardy region] on Monday.",
      ["addition unclear [/region]", "wording kept [Lombardy/the Lombardy]"],
    ],
  ],
  polarity: [
    [
      "a negation in two forms beside a modal",
      "The dam [will not/can't] stand another winter.",
      ["certainty altered [will/can't]"],
    ],
    [
      "small words that are opposites elsewhere",
      "The firm was paid to develop a vaccine [against the cattle/for the bovine] disease.",
      ["polarity unclear [against/for]", "wording unclear [cattle/bovine]"],
    ],
    [
      "small words in one phrase",
      "Nine members voted [for/against] the levy on Monday.",
      ["polarity altered [for/against]"],
    ],
    ["a verdict that fell", "The court [upheld/overturned] it.", ["polarity altered [upheld/overturned]"]],
    ["not put in", "The mayor [was/was not] aware of the plan.", ["polarity altered [was/was not]"]],
    ["not left out", "The mayor [was not/was] aware of the plan.", ["polarity altered [was not/was]"]],
    [
      "a contracted negation put in",
      "The mayor [is/isn't] aware of the plan.",
      ["polarity altered [is/isn't]"],
    ],
    ["never put in", "The firm has [/never ]paid a fine.", ["polarity altered [has/has never]"]],
    ["no put in", "There was [a/no] warning before the wave hit.", ["polarity altered [a/no]"]],
    [
      "without for with",
      "They crossed the border [with/without] papers.",
      ["polarity altered [with/without]"],
    ],
    ["opposite verbs", "The union [accepted/rejected] the offer.", ["polarity altered [accepted/rejected]"]],
    ["opposite adjectives", "The road north is [open/closed].", ["polarity altered [open/closed]"]],
    ["opposite directions", "Shares [rose/fell] in early trading.", ["polarity altered [rose/fell]"]],
    [
      "a negating prefix",
      "The strike was ruled [legal/illegal] by a judge.",
      ["polarity altered [legal/illegal]"],
    ],
    [
      "opposite adverbs of time",
      "The shop shut [before/after] the storm.",
      ["polarity altered [before/after]"],
    ],
    ["won and lost", "Brenholm [won/lost] the second match.", ["polarity altered [won/lost]"]],
    ["more and fewer", "The line needs [more/fewer] trains.", ["polarity altered [more/fewer]"]],
    [
      "a bound the other way about",
      "[More than/Fewer than] 200 people came.",
      ["quantity+polarity altered [More than/Fewer than]"],
    ],
    [
      "negation reworded is none",
      "The mayor [did not attend/failed to attend] the hearing.",
      ["wording unclear [did not/failed to]"],
    ],
    [
      "negation contracted is none",
      "The mayor [did not/didn't] attend the hearing.",
      ["wording kept [did not/didn't]"],
    ],
    [
      "a phrase that is the opposite of a word",
      "The panel voted [against/in favour of] the plan.",
      ["polarity altered [against/in favour of]"],
    ],
    [
      "an opposite in another tense",
      "The mill [had closed/opened] in the spring after the flood.",
      ["polarity altered [closed/opened]"],
    ],
    [
      "a negated verb of mood",
      "The claim [could not be/was] verified by the mission.",
      ["polarity altered [could not be/was]"],
    ],
    [
      "a negation in a clause that was kept in a sentence that was not",
      "[She called the ice thin, said Aud Relling/Aud Relling], a statistician who was [not /]involved in the research[/, agreed with the authors and praised their samples].",
      [
        "polarity altered [was not/was]",
        "deletion unclear [She called the ice thin/]",
        "addition unclear [/agreed with the authors and praised their samples]",
      ],
    ],
    [
      "a negation in words that were changed throughout",
      "The two guards [were on duty but neither was/had gone home and one of the dogs was badly] hurt.",
      [
        "wording+polarity unclear [were on duty but neither/had gone home and one of the dogs]",
        "addition unclear [/badly]",
      ],
    ],
    [
      "what was said is denied",
      "The army [said/denied] that the bridge at Belgrund had fallen.",
      ["polarity+attribution altered [said/denied]"],
    ],
    [
      "a denial that was said",
      "The army [said/denied] that the bridge at Belgrund had [not /]fallen.",
      ["wording+polarity kept [said/denied]"],
    ],
    ["nobody for all", "[Everyone/Nobody] on board survived.", ["polarity altered [Everyone/Nobody]"]],
    [
      "a verb beside words that moved",
      "She said the [agreement of 2020 had been tied/2020 agreement was linked] to the price.",
      ["wording unclear [had been tied/was linked]", "wording+move kept [agreement/agreement]"],
    ],
    [
      "opposites in a recast phrase",
      "They would [come away from/exit] the talks on Monday.",
      ["wording unclear [come away from/exit]"],
    ],
    ["an irregular verb", "He [did not go/went] to the inquest.", ["polarity altered [did not go/went]"]],
    [
      "a negation in a clause that only one has",
      "The chief met calls [for early elections/for not acting on the fires].",
      ["wording+polarity unclear [early elections/not acting on the fires]"],
    ],
    [
      "silence become a promise",
      "The premier [has not said what he will do/has promised to sign it].",
      ["wording+polarity unclear [not said what he will do/promised to sign it]"],
    ],
    [
      "a negation undone by an opposite",
      "They wrote so as [not to encourage/to discourage] him.",
      ["polarity unclear [not to encourage/discourage]"],
    ],
    [
      "the abbreviation of number is no negation",
      "She wears [number/No.] 10 on her back.",
      ["wording unclear [number/No]"],
    ],
  ],
  certainty: [
    [
      "what was said is doubted",
      "The mayor [said/doubted] that the fund was empty.",
      ["certainty+attribution altered [said/doubted]"],
    ],
    [
      "what was said is asked",
      "The mayor [said/asked whether] the fund was empty.",
      ["certainty+attribution altered [said/asked whether]"],
    ],
    [
      "two words of asking for something",
      "The mayor [asked/urged] residents to stay at home.",
      ["wording unclear [asked/urged]"],
    ],
    [
      "what is expected told as certain",
      "The harbour [is expected to/will] reopen on Friday.",
      ["certainty altered [expected to/]"],
    ],
    [
      "two words of expectation",
      "The harbour is [expected/forecast] to reopen on Friday.",
      ["wording unclear [expected/forecast]"],
    ],
    ["a verb that goes with the modal", "The ship [is/might be] lost.", ["certainty altered [/might]"]],
    [
      "a study that shows more",
      "The study [suggested/showed] that tea helps.",
      ["certainty altered [suggested/showed]"],
    ],
    ["will to may", "The bank [will/may] raise rates in June.", ["certainty altered [will/may]"]],
    ["may to will", "The bank [may/will] raise rates in June.", ["certainty altered [may/will]"]],
    ["could to will", "The bank [could/will] raise rates in June.", ["certainty altered [could/will]"]],
    ["a modal left out", "The captain [may have/] misread the chart.", ["certainty altered [may/]"]],
    [
      "said to claimed",
      "The widow [said/claimed] that the house was hers.",
      ["certainty altered [said/claimed]"],
    ],
    [
      "said to suggested",
      "The coach [said/suggested] the pitch was too wet.",
      ["certainty altered [said/suggested]"],
    ],
    [
      "said to confirmed",
      "The ministry [said/confirmed] that talks were held.",
      ["certainty altered [said/confirmed]"],
    ],
    ["a hedge left out", "The heir [allegedly /]hid the letters.", ["certainty altered [allegedly/]"]],
    ["a hedge put in", "The heir [/reportedly ]hid the letters.", ["certainty altered [/reportedly]"]],
    [
      "probably to certainly",
      "The fault was [probably/certainly] electrical.",
      ["certainty altered [probably/certainly]"],
    ],
    ["about left out", "[About/] 200 people came.", ["certainty altered [About/]"]],
    ["at least to exactly", "[At least/Exactly] 200 people came.", ["certainty altered [At least/Exactly]"]],
    [
      "nearly to more than",
      "The queue was [nearly/more than] a mile long.",
      ["certainty altered [nearly/more than]"],
    ],
    ["nearly before no number", "The hall was [nearly /]empty.", ["certainty altered [nearly/]"]],
    ["bounds of one class", "[About/Around] 200 people came.", ["wording kept [About/Around]"]],
    [
      "neutral verbs of saying",
      "The widow [said/stated] that the house was hers.",
      ["wording kept [said/stated]"],
    ],
    [
      "over that is no bound",
      "They argued [over/about] the bill for a week.",
      ["wording unclear [over/about]"],
    ],
    [
      "some before a number is about",
      "The line carries [some/about] 480,000 passengers a year.",
      ["wording kept [some/about]"],
    ],
    [
      "a hedge in an added clause",
      "The tower fell[/, which engineers had reportedly feared for years].",
      ["addition+date unclear [/which engineers had reportedly feared for years]"],
    ],
    [
      "up to before a time of day is no bound",
      "Rain is expected [up to/until] 6 p.m. on Monday.",
      ["wording unclear [up to/until]"],
    ],
    ["certainly put in", "It was [/certainly ]his bicycle.", ["certainty unclear [/certainly]"]],
    [
      "should and must",
      "The car [should/must] be parked away from trees.",
      ["certainty unclear [should/must]"],
    ],
    [
      "maybe and may have",
      "[Maybe they left/They may have left] before the rain.",
      ["wording kept [Maybe/may]", "wording kept [they/They]"],
    ],
    [
      "a piece that appeared in print",
      "The piece [first /]appeared in the Halmouth Post.",
      ["deletion unclear [first/]"],
    ],
  ],
  kept: [
    ["dropped also", "The firm [also /]owns two mines.", ["wording kept [also owns/owns]"]],
    ["a contraction", "They [do not/don't] sell fish on Mondays.", ["wording kept [do not/don't]"]],
    ["an article", "[A/The] neighbour heard the shots.", ["wording kept [A/The]"]],
    ["that left out", "The judge said [that /]the case was closed.", ["wording kept [that the/the]"]],
    [
      "a hyphen",
      "The [cyber-attack/cyberattack] shut the port.",
      ["wording kept [cyber-attack/cyberattack]"],
    ],
    ["letter case", "The [Senate/senate] met on the hill.", ["wording kept [Senate/senate]"]],
    ["British spelling", "The [harbour/harbor] froze over.", ["wording kept [harbour/harbor]"]],
    ["British -ise", "The union [recognised/recognized] the vote.", ["wording kept [recognised/recognized]"]],
    ["double letters", "Two [travellers/travelers] were missing.", ["wording kept [travellers/travelers]"]],
    ["spelt two ways", "A [grey/gray] van left the yard.", ["wording kept [grey/gray]"]],
    ["curly marks", 'He called it [“/"]a dull affair[”/"].', ['wording kept [“ … ”/" … "]']],
    ["curly apostrophe", "The town[’/']s well ran dry.", ["wording kept [town’s/town's]"]],
    ["a comma", "In spring[,/] the ferry runs twice a day.", ["wording kept [,/]"]],
    ["a listed synonym", "Work on the tunnel [began/started] in May.", ["wording kept [began/started]"]],
    ["another synonym", "The club [bought/purchased] two players.", ["wording kept [bought/purchased]"]],
    [
      "order of words",
      "The plan was dropped, [Brenner said/said Brenner].",
      ["wording+move kept [said/said]"],
    ],
    ["in order to", "They cut the trees [in order to/to] widen the road.", ["wording kept [in order to/to]"]],
    ["dash style", "The winner [—/–] a dentist [—/–] left early.", ["wording kept [— … —/– … –]"]],
    [
      "capitals in a name",
      "The [Kestrel Foundry/Kestrel foundry] will close.",
      ["wording kept [Foundry/foundry]"],
    ],
    [
      "told in the passive",
      "She had [received/been sent] nine hundred letters.",
      ["polarity unclear [received/sent]"],
    ],
  ],
  wording: [
    ["any put as some", "The board had no comment on [any/some] claim.", ["wording unclear [any/some]"]],
    [
      "other words",
      "The chief [scolded/praised to the skies] his men.",
      ["wording unclear [scolded/praised to the skies]"],
    ],
    ["a pronoun", "The dog followed [him/me] home.", ["wording unclear [him/me]"]],
    ["a broader word", "A [lorry/vehicle] blocked the road.", ["wording unclear [lorry/vehicle]"]],
    ["tense", "The river [floods/flooded] the lower town.", ["wording unclear [floods/flooded]"]],
    ["an auxiliary that came", "The dam [had /]collapsed by noon.", ["wording unclear [had/]"]],
    [
      "titles are no synonyms",
      "A statement by [Manager/Director] Lindqvist was read out.",
      ["wording unclear [Manager/Director]"],
    ],
  ],
  addition: [
    [
      "words put in",
      "The bridge fell[/ after years of neglect by the county].",
      ["addition+date unclear [/after years of neglect by the county]"],
    ],
    ["an adjective", "The [/crippled ]tanker reached the port.", ["addition unclear [/crippled]"]],
    [
      "a number put in",
      "Police fired[/ a total of eleven shots].",
      ["addition+quantity unclear [/a total of eleven shots]"],
    ],
    [
      "a passage over two sentences",
      "The tower fell [/at noon in the rain. Nobody saw the dust ]on Monday.",
      [
        "addition+date unclear [/at noon in the rain]",
        "addition unclear [/Nobody saw the dust]",
        "split kept [The tower fell on Monday./The tower fell at noon in the rain. … Nobody saw the dust on Monday.]",
      ],
    ],
  ],
  deletion: [
    [
      "words left out",
      "The bridge fell[ after years of neglect by the county/].",
      ["deletion+date unclear [after years of neglect by the county/]"],
    ],
    ["a place left out", "The ship docked[ in Oslo/].", ["deletion+name unclear [in Oslo/]"]],
    [
      "a clause that a word cannot answer",
      "They will move, [beginning with Lower Quay and Tannery Row in/from] October.",
      ["deletion+name unclear [beginning with Lower Quay and Tannery Row in/]"],
    ],
  ],
  quotation: [
    [
      "a word inside marks",
      '"We will [rebuild/sell] the mill," Brenner said.',
      ["quotation+wording altered [rebuild/sell]"],
    ],
    [
      "a word left out inside marks",
      '"We will soon [rebuild the/rebuild] mill," Brenner said.',
      ["quotation+wording altered [the/]"],
    ],
    [
      "a pronoun inside marks",
      '"The road is too narrow for [him/me]," Brenner said.',
      ["quotation+wording altered [him/me]"],
    ],
    [
      "a number inside marks",
      '"We lost [twelve/twenty] cows," Brenner said.',
      ["quotation+quantity altered [twelve cows/twenty cows]"],
    ],
    [
      "a negation inside marks",
      '"We will [/not ]sell the mill," Brenner said.',
      ["quotation+polarity altered [will/will not]"],
    ],
    [
      "a modal inside marks",
      '"We [will/may] sell the mill," Brenner said.',
      ["quotation+certainty altered [will/may]"],
    ],
    [
      "a name inside marks",
      '"I met [Karl Lindqvist/Ada Moreau] at noon," Brenner said.',
      ["quotation+name altered [Karl Lindqvist/Ada Moreau]"],
    ],
    [
      "a date inside marks",
      '"We meet on [Tuesday/Friday]," Brenner said.',
      ["quotation+date altered [Tuesday/Friday]"],
    ],
    [
      "a contraction inside marks",
      '"We [do not/don\'t] sell the mill," Brenner said.',
      ["quotation+wording kept [do not/don't]"],
    ],
    ["a comma inside marks", '"I mean[/,] we will stay," Brenner said.', ["quotation+wording kept [/,]"]],
  ],
  swap: [
    [
      "two bodies",
      "The [mayor/bank] sued the [bank/mayor] over the loan.",
      ["wording+move altered [mayor … bank/bank … mayor]"],
    ],
    [
      "two names",
      "[Ada Brenner/Karl Lindqvist] thanked [Karl Lindqvist/Ada Brenner] after the match.",
      ["name+move altered [Ada Brenner … Karl Lindqvist/Karl Lindqvist … Ada Brenner]"],
    ],
    [
      "two numbers",
      "The storm left [12/30] dead and [30/12] hurt.",
      ["quantity+move altered [12 … 30/30 … 12]"],
    ],
    [
      "two places",
      "The train runs from [Oslo/Vienna] to [Vienna/Oslo] twice a day.",
      ["name+move altered [Oslo … Vienna/Vienna … Oslo]"],
    ],
    [
      "the passive is no swap in place",
      "[Ada Brenner praised Karl Lindqvist/Karl Lindqvist was praised by Ada Brenner] on Monday.",
      ["wording+move kept [praised/praised]"],
    ],
    [
      "two names joined by and are no swap",
      "[Ada Brenner and Karl Lindqvist/Karl Lindqvist and Ada Brenner] left early.",
      ["wording kept [Ada/and Ada]", "wording kept [and/]"],
    ],
  ],
};

for (const [group, lines] of Object.entries(cases)) {
  describe(group, () => {
    it.each(lines)("%s: %s", (_, notation, expected) => {
      expect(changesOf(notation)).toEqual(expected);
    });
  });
}

import { describe, expect, test } from "vitest";
import { annotateDates } from "../../../../src/core/annotate/dates/index.ts";
import { segmented } from "../segmented.ts";

/** Day of writing in all cases below unless a line says otherwise: a Tuesday, ISO week 20. */
const published = "2019-05-14";

/**
 * One line a case: the sentence, then the values of its dates in text order, other readings in brackets, `-` for one
 * that cannot be resolved. A line that begins with a date and a bar was written on that day.
 */
function holds(name: string, lines: string): void {
  const cases = lines
    .trim()
    .split("\n")
    .map((line) => {
      const [left, expected] = line.split(" => ");
      const [, day, text] = /^(?:(\S+) \| )?(.*)$/.exec(left!.trim())!;
      return [left!.trim(), text!, day ?? published, (expected ?? "").trim()] as const;
    });
  describe(name, () => {
    test.each(cases)("%s", (_, text, day, expected) => {
      const metadata = day === "?" ? {} : { published: day };
      const { mentions } = annotateDates(segmented(text, metadata));
      const shown = mentions.map(({ value, readings }) => {
        const others = readings.slice(1);
        return `${value ?? "-"}${others.length === 0 ? "" : ` (${others.join(", ")})`}`;
      });
      expect(shown.join("; ")).toBe(expected);
    });
  });
}

holds(
  "full dates",
  `
  The bridge opened on Tuesday, September 1, 2015. => 2015-09-01
  The bridge opened on 8 September 2012. => 2012-09-08
  The bridge opened on the 8th of September, 2012. => 2012-09-08
  The bridge opened on September 8th, 2012. => 2012-09-08
  The bridge opened Sept. 8, 2012. => 2012-09-08
  The bridge opened on 2012-09-08. => 2012-09-08
  Logged at 2012-09-08T14:30Z by the port. => 2012-09-08T14:30Z
  The bridge opened on 07/08/2021. => 2021-07-08 (2021-08-07)
  The bridge opened on 27/08/2021. => 2021-08-27
  The bridge opened on 27.8.2018. => 2018-08-27
  It closed on March 3, 4 and 5. => 2019-03-03
  It ran June 8-10, 2018. => 2018-06-08; 2018-06-10
  It ran from 8 to 10 March. => 2019-03-08; 2019-03-10
  Polls are on 18 and 19 June. => 2019-06-18; 2019-06-19
  The vote on 31 February failed. => 
  `,
);

holds(
  "days without a year",
  `
  She resigned on March 8. => 2019-03-08
  She resigned on 8 March. => 2019-03-08
  He was arrested on December 11. => 2018-12-11
  The fair will open on June 17. => 2019-06-17
  The talks are to be held from November 20 to December 11. => 2019-11-20; 2019-12-11
  The March 8 vote was void. => 2019-03-08
  An April 2nd report said so. => 2019-04-02
  On Feb. 29 the ferry sank. => 2020-02-29
  They met on Christmas Eve. => 2018-12-24
  The school shut on June 8 last year. => 2018-06-08
  `,
);

holds(
  "months",
  `
  Talks broke down in March. => 2019-03
  Talks broke down in October. => 2018-10
  Talks will resume in October. => 2019-10
  Talks began in September 2016. => 2016-09
  Talks began in Sept. 2016. => 2016-09
  Prices fell between April and June 2018. => 2019-04; 2018-06
  Talks should end in January. => 2020-01
  The mid-June deadline has passed. => 2018-06
  It shut in late May. => 2019-05
  It opened last October. => 2018-10
  It opens next March. => 2020-03
  It lapses after October of next year. => 2020-10
  It rose in March this year. => 2019-03
  It rose in March last year. => 2018-03
  The May election was close. => 2019-05
  Sales have grown since February. => 2019-02
  `,
);

holds(
  "words that are names and verbs too",
  `
  You may leave in the second row. => 
  They march to the sea. => 
  The sun sat low. => 
  Theresa May spoke. => 
  April Jones spoke. => 
  Troops march on the palace. => 
  It fell on Good Friday. => 
  He wed in the second week. => 
  She is second in line. => 
  `,
);

holds(
  "years",
  `
  He was born in 1871. => 1871
  The 2014 protests failed. => 2014
  The firm was founded in 2009. => 2009
  Output will double by 2030. => 2030
  It ran from 2004 to 2009. => 2004; 2009
  It ran in 2012-13. => 2012/2013
  The club fell in the 1990s. => 199X
  The club fell in the mid-1980s. => 198X
  The club fell in the '70s. => 197X
  It is the worst since '82. => 1982
  The early 2000s were lean. => 200X
  Police held 1984 people. => 
  About 2000 soldiers marched. => 
  It cost $1999. => 
  It holds 2,000 seats. => 
  The flat is 2100 square feet. => 
  Growth was slow in early 2016. => 2016
  `,
);

holds(
  "days near by",
  `
  He resigned today. => 2019-05-14
  He resigned yesterday. => 2019-05-13
  She arrives tomorrow. => 2019-05-15
  They voted tonight. => 2019-05-14TNI
  They voted last night. => 2019-05-13TNI
  They voted this morning. => 2019-05-14TMO
  They voted yesterday afternoon. => 2019-05-13TAF
  They voted the day before yesterday. => 2019-05-12
  They vote the day after tomorrow. => 2019-05-16
  He resigned earlier today. => 2019-05-14
  `,
);

holds(
  "weekdays, past unless the verb is future",
  `
  He resigned on Monday. => 2019-05-13
  He resigned on Tuesday. => 2019-05-14
  He resigned Wednesday. => 2019-05-08
  The court will rule on Friday. => 2019-05-17
  The court will rule on Tuesday. => 2019-05-14
  On Friday, the court will rule. => 2019-05-17
  On Friday, the court ruled. => 2019-05-10
  She said the court will rule on Friday. => 2019-05-17
  The minister is to meet miners on Thursday. => 2019-05-16
  A hearing scheduled for Thursday was moved. => 2019-05-16
  Ministers to meet miners Thursday => 2019-05-16
  He said Friday the talks had failed. => 2019-05-10
  They'll decide Friday. => 2019-05-17
  She'll fly to Oslo on Saturday. => 2019-05-18
  After the fair ends Sunday, crews head north. => 2019-05-19
  When schools reopen Monday, buses run again. => 2019-05-20
  After the attacks Sunday, police closed the road. => 2019-05-12
  Voters who backed him on Sunday were jubilant. => 2019-05-12
  A fire on Saturday night killed two. => 2019-05-11TNI
  The fire began early Saturday. => 2019-05-11
  It hit in the early morning hours of Monday. => 2019-05-13TMO
  He said over the weekend that it was done. => 2019-W19-WE (2019-W20-WE)
  Police have until Thursday to charge him. => 2019-05-16
  Sat., the market was shut. => 2019-05-11
  Fishermen rescued them on Friday, and on Sunday the navy will search. => 2019-05-10; 2019-05-19
  `,
);

holds(
  "last, this, next",
  `
  The court rules next Wednesday. => 2019-05-22 (2019-05-15)
  It was shut last Friday. => 2019-05-10
  It was shut last Wednesday. => 2019-05-08
  He told them this Monday. => 2019-05-13
  The match will start this Saturday. => 2019-05-18
  It shut last week. => 2019-W19
  It opens next week. => 2019-W21
  It opened this week. => 2019-W20
  They meet on Tuesday of next week. => 2019-05-21
  They met on Thursday last week. => 2019-05-09
  They meet next week on Thursday. => 2019-05-23
  It rained this weekend. => 2019-W19-WE (2019-W20-WE)
  It will rain this weekend. => 2019-W20-WE
  It shut last month. => 2019-04
  It opens next month. => 2019-06
  It opens next year. => 2020
  It was shut earlier this year. => 2019
  It shut by the end of this year. => 2019
  Profit fell last quarter. => 2019-Q1
  Profit fell last summer. => 2018-SU
  It opens this autumn. => 2019-FA
  The last year was hard. => 2018
  2021-06-11 | The court rules next Wednesday. => 2021-06-16
  `,
);

holds(
  "lengths from now and from then",
  `
  He left two years ago. => 2017
  He left three months ago. => 2019-02
  He left a week ago. => 2019-05-07
  He left ten days ago. => 2019-05-04
  He left two decades ago. => 1999
  He left years ago. => PAST_REF
  He left several weeks ago. => PAST_REF
  It opens two weeks from now. => 2019-05-28
  He was shot on March 3. Two days later he died. => 2019-03-03; 2019-03-05
  He was shot on March 3. He died the next day. => 2019-03-03; 2019-03-04
  He was shot on March 3, and he died the same day. => 2019-03-03; 2019-03-03
  He was shot on March 3. The following Monday he died. => 2019-03-03; 2019-03-04
  It grew in 2015. A year later it broke. => 2015; 2016
  It grew in 2015. The previous year it shrank. => 2015; 2014
  It grew last year, more than the year before. => 2018; 2017
  Sales rose from the year-earlier period. => 2018
  Sales rose from the year-ago quarter. => 2018
  Sales rose 3 % from a year earlier. => 2018
  It was signed last Dec. 31. => 2018-12-31
  The strike began on Friday. That day shops shut. => 2019-05-10; 2019-05-10
  `,
);

holds(
  "lengths and sets",
  `
  It lasted five years. => P5Y
  It lasted 30 days. => P30D
  A 12-hour flight followed. => PT12H
  The four-day strike ended. => P4D
  It lasted two and a half years. => P2.5Y
  It lasted a year and a half. => P1.5Y
  It took five to seven years. => P7Y
  It took the past nine days. => P9D
  It took the first few months of office. => PXM
  It took decades. => PXY
  He is 56 years old. => 
  He runs every Friday. => XXXX-WXX-5
  He runs on Sundays. => XXXX-WXX-7
  He runs daily. => P1D
  He runs every two weeks. => P2W
  It meets each year. => P1Y
  They build 15 a year. => P1Y
  The annual fair drew few. => P1Y
  A 72-year-old man ran. => 
  `,
);

holds(
  "times of day",
  `
  The train left at 2:56 PM ET. => 2019-05-14T14:56
  The train left at 6 p.m. => 2019-05-14T18:00
  The train left at 6 p.m. on Monday. => 2019-05-13T18:00
  The train left on Monday at 6pm. => 2019-05-13T18:00
  The train left at 0800 UTC. => 2019-05-14T08:00Z
  The train left at 22:30. => 2019-05-14T22:30
  The train left at noon. => 2019-05-14T12:00
  The train left at 12 a.m. => 2019-05-14T00:00
  It runs 3:10 in all. => 
  The train left Monday. At 9 a.m. it stopped. => 2019-05-13; 2019-05-14T09:00
  `,
);

holds(
  "quarters, halves, seasons",
  `
  Profit fell in the third quarter of 2008. => 2008-Q3
  Profit fell in Q3 2008. => 2008-Q3
  Profit fell in the first quarter. => 2019-Q1
  Profit fell in the fourth quarter. => 2018-Q4
  Profit fell in the first half of 2017. => 2017-H1
  He scored in the fourth quarter. => 
  Sales rose in the final quarter of 2009. => 2009-Q4
  It opened in summer 2008. => 2008-SU
  It opened in the spring of 2012. => 2012-SP
  Springs were dry. => 
  `,
);

holds(
  "without a date of writing",
  `
  ? | He resigned yesterday. => -
  ? | He resigned on Monday. => -
  ? | He resigned in 2012. => 2012
  ? | It was Tuesday, May 14, 2019. He fled on Tuesday. => 2019-05-14; 2019-05-14
  2019 | It rose this year. => 2019
  2019-05 | It rose this month, and on Monday it fell. => 2019-05; -
  `,
);

test("an anchor says what a date was reckoned from", () => {
  const { mentions } = annotateDates(
    segmented("He was shot on 3 March 2019. He died the next day.", { published }),
  );
  expect(mentions.map(({ anchor }) => anchor)).toEqual([
    null,
    { value: "2019-03-03", span: { start: 15, end: 27 } },
  ]);
});

test("spans take in what narrows a date and leave a possessive ending out", () => {
  const text = "By the end of last year, and in mid-June, Friday's vote was moot.";
  const { mentions } = annotateDates(segmented(text, { published }));
  expect(mentions.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "the end of last year",
    "mid-June",
    "Friday",
  ]);
});

test("a language without dates is said, not guessed", () => {
  const ground = segmented("Kedd volt.", { published, language: "hu" });
  expect(annotateDates({ ...ground, language: null }).diagnostics.map(({ code }) => code)).toEqual([
    "dates.language",
  ]);
});

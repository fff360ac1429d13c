import { describe, expect, test } from "vitest";
import { annotateDates } from "../../../../src/core/annotate/dates/index.ts";
import { annotateQuantities } from "../../../../src/core/annotate/quantities/index.ts";
import type { QuantityMention } from "../../../../src/core/model.ts";
import { segmented } from "../segmented.ts";

const signs = { exact: "", about: "~", atLeast: ">=", atMost: "<=" } as const;

/** `>=12 people`, `5..7 year`, `~200.. people` (open above). */
function shown({ low, high, unit, bound }: QuantityMention): string {
  const value =
    bound === "atLeast"
      ? `${low}`
      : bound === "atMost"
        ? `${high}`
        : low === high
          ? `${low}`
          : `${low}..${high ?? ""}`;
  return `${signs[bound]}${value}${unit === "" ? "" : ` ${unit}`}`;
}

function read(text: string): readonly QuantityMention[] {
  const ground = segmented(text, { published: "2019-05-14" });
  return annotateQuantities(ground, annotateDates(ground).mentions).mentions;
}

/** One line a case: the sentence, then what it counts, in order, separated by semicolons. */
function cases(lines: string): readonly (readonly [string, string])[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [text, expected] = line.split(" => ");
      return [text!.trim(), (expected ?? "").trim()] as const;
    });
}

function holds(name: string, lines: string): void {
  describe(name, () => {
    test.each(cases(lines))("%s", (text, expected) => {
      expect(read(text).map(shown).join("; ")).toBe(expected);
    });
  });
}

holds(
  "parts of a unit, and degrees",
  `
  They walked half a mile. => 0.5 mile
  The rate rose by a quarter of a percentage point. => 0.25 percentage point
  He lost half a million crowns. => 500000 crown
  It was 40C in Ostby. => 40 °C
  It was 104 degrees Fahrenheit in Ostby. => 104 °F
  It was 40 °C in Ostby. => 40 °C
  The turn was 90 degrees. => 90 degree
  The crane lifted 1.9 metric tons. => 1.9 t
`,
);

holds(
  "figures and words",
  `
  The ferry carried 1,000 passengers. => 1000 passenger
  The ferry carried one thousand passengers. => 1000 passenger
  The ferry carried 1000 passengers. => 1000 passenger
  Some 1.5 million voters registered. => ~1500000 voter
  Some 1,500,000 voters registered. => ~1500000 voter
  Twenty-five boats sank. => 25 boat
  One hundred and five boats sank. => 105 boat
  Two and a half million trees burned. => 2500000 tree
  Police found 5,00,000 seedlings. => 500000 seedling
  A hundred miners walked out. => 100 miner
  A dozen miners walked out. => 12 miner
  Two dozen miners walked out. => 24 miner
  Half a million marched. => 500000
  A quarter of a million people marched. => 250000 people
  Hundreds of people marched. => ~200.. people
  Tens of thousands of people marched. => ~20000.. people
  Dozens were hurt. => ~24..
  A third of voters stayed away. => 0.333333333333 voter
  Two-thirds of voters stayed away. => 0.666666666667 voter
  More than half of the harvest was lost. => >=0.5
  The council owns 3/4 of the dam. => 0.75
  It took three attempts. => 3 attempt
  The firm employs 12k workers. => 12000 worker
  Three hundred thousand litres leaked. => 300000 l
  Five m of snow fell. => 5 m
  `,
);

holds(
  "money",
  `
  The yard cost $3bn. => 3000000000 USD
  The yard cost US$ 40 billion. => 40000000000 USD
  The yard cost A$5.5 million to build. => 5500000 AUD
  The fund paid €1.2 million in fees. => 1200000 EUR
  The fund paid 1.2 million euros in fees. => 1200000 EUR
  She was fined £300. => 300 GBP
  She was fined 300 pounds. => 300 GBP
  The crate weighed 300 pounds. => 300 pound
  They seized 300 pounds of copper. => 300 pound
  The state gave Rs 5 crore. => 50000000 INR
  It costs $2-3 billion a ship. => 2000000000..3000000000 USD
  Rents rose to about $1,450. => ~1450 USD
  Profit fell to 4.5 billion yen. => 4500000000 JPY
  A ticket costs 50 cents. => 50 cent
  It raised $5m. => 5000000 USD
  `,
);

holds(
  "shares",
  `
  Prices rose 5%. => 5 %
  Prices rose 5 percent. => 5 %
  Prices rose five per cent. => 5 %
  Prices rose 2.5 percentage points. => 2.5 percentage point
  The bank cut by 25 basis points. => 25 basis point
  Between 10 and 15 percent of crops failed. => 10..15 %
  From 3% to 7% of calves died. => 3 %; 7 %
  `,
);

holds(
  "bounds and ranges",
  `
  At least 12 people died. => >=12 people
  More than 40 farmers signed. => >=40 farmer
  No fewer than six mayors resigned. => >=6 mayor
  Up to 80 homes flooded. => <=80 home
  Fewer than 20 seats remain. => <=20 seat
  No more than ten guests may attend. => <=10 guest
  Nearly 200 sailors deserted. => ~200 sailor
  About a dozen sailors deserted. => ~12 sailor
  An estimated 9,000 geese landed. => ~9000 goose
  Ten or more shops closed. => >=10 shop
  Ten or so shops closed. => ~10 shop
  Five to seven ships sailed. => 5..7 ship
  Some 10-12 ships sailed. => ~10..12 ship
  Between 3 and 5 ships sailed. => 3..5 ship
  It needs 2 to 3 million tonnes. => 2000000..3000000 t
  Over 100 tents burned. => >=100 tent
  Just under 400 cows were culled. => <=400 cow
  `,
);

holds(
  "ages and scores",
  `
  A 72-year-old man fell. => 72 year-old
  He is 72 years old. => 72 year-old
  Orla Fenn, 72, said no. => 72 year-old
  A boy aged nine fell. => 9 year-old
  A two-year-old girl slept. => 2 year-old
  Rovers won 2-1 at home. => 2..1 score
  The senate voted 58-3 to adjourn. => 58..3 score
  They lost 0-4. => 0..4 score
  It passed by a 2-to-1 margin. => 2..1 score
  One-third agreed. => 0.333333333333
  `,
);

holds(
  "ordinals and times",
  `
  It was the sixth strike. => 6 ordinal
  She lives on the 21st floor. => 21 ordinal
  First, the doors were shut. => 
  They first met at sea. => 
  He was first elected there. => 
  The first strike failed. => 1 ordinal
  He called twice. => 2 time
  He called three times. => 3 time
  The twenty-second attempt worked. => 22 ordinal
  `,
);

holds(
  "one",
  `
  One soldier was killed. => 1 soldier
  It was one of the worst storms. => 1 storm
  No one was hurt. => 
  They helped one another. => 
  One of them fled. => 1
  This one is new. => 
  One Norwegian soldier was hurt. => 1 soldier
  Three soldiers and one officer died. => 3 soldier; 1 officer
  `,
);

holds(
  "nouns behind adjectives and names",
  `
  They ordered 179 new aerial tankers. => 179 tanker
  Three Danish soldiers died. => 3 soldier
  Police held 15 women. => 15 woman
  The crash left 15 dead and 20 injured. => 15 dead; 20 injured
  Seven policemen were shot. => 7 policeman
  A six-storey block fell. => 6 storey
  Eleven families left. => 11 family
  They found 40 boxes. => 40 box
  The road is 5km long. => 5 km
  The road is 5 kilometres long. => 5 km
  Winds reached 120 mph. => 120 mph
  It rose to 30 degrees. => 30 degree
  Two of the soldiers fled. => 2 soldier
  Four more people came. => 4 people
  `,
);

holds(
  "what is no quantity",
  `
  An F-16 landed. => 
  Covid-19 spread. => 
  The G7 met. => 
  It opened in 2012. => 
  It opened on 3 March 2012. => 
  They waited five years. => 
  The film starts at 10:30 pm. => 
  A man and a dog came. => 
  Call 555-12-34 today. => 555; 12; 34
  `,
);

test("equal values written differently are equal", () => {
  const value = (text: string) =>
    read(text).map(({ low, high, unit, bound }) => ({ low, high, unit, bound }));
  expect(value("They paid 1.5 million dollars.")).toEqual(value("They paid $1,500,000."));
  expect(value("They saw twelve hundred sheep.")).toEqual(value("They saw 1,200 sheep."));
  expect(value("Thirty per cent agreed.")).toEqual(value("30% agreed."));
});

test("spans hold bound, sign and unit beside the number", () => {
  const text = "She paid at least $3 million for 12 cows and two old mules.";
  expect(read(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "at least $3 million",
    "12 cows",
    "two",
  ]);
});

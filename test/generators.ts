import fc from "fast-check";

/**
 * News-like texts with everything that has broken offsets before: marks of all kinds, abbreviations, numbers, other
 * scripts, controls, lone surrogates, odd line ends. Not meant to read well.
 */
const pieces = fc.constantFrom(
  "The minister said on Friday that 12 people were hurt.",
  "“We will not go,” said Ada Brenner, the harbour master.",
  '"It was late," he said. "Nobody came."',
  "Mr. Lund, 54, left at 6:30 p.m. for the U.S. embassy…",
  "Sales fell 4.5 % to $1,200,000 in March, nearly half.",
  "Er sagte: „Wir kommen nicht.“ Danach ging er.",
  "— Non, dit-elle. « Jamais ! »",
  "部长说：“会议将于星期三举行。”地点未定。",
  "قال الوزير إن القمة ستعقد يوم الأربعاء.",
  "รัฐมนตรีกล่าวว่าการประชุมจะจัดขึ้นในวันพุธ",
  "HALMOUTH (NPA) — A ferry was towed to port",
  "July 27, 2021",
  "# A headline",
  "- an item of a list",
  "breaches. suffered by the town.“The main reason",
  "'twas the dogs' day, she said ‘quietly",
  "etc ».",
);

const noise = fc.oneof(
  fc.string({ maxLength: 12, unit: "binary" }),
  fc.constantFrom("\u0000", "\u001b[31m", "\ud800", "\u202e", "\ufeff", "\u00ad", "e\u0301", "\u{1f600}"),
);

const breaks = fc.constantFrom(" ", " ", "\n", "\n\n", "\r\n", "");

/** A text of up to a dozen pieces. */
export const newsText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof({ arbitrary: pieces, weight: 6 }, { arbitrary: noise, weight: 1 }), breaks), {
    maxLength: 12,
  })
  .map((parts) => parts.map(([piece, end]) => piece + end).join(""));

/** A text and a retelling of it: pieces dropped, swapped, put in, words changed. */
export const tellings: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(
    fc.array(pieces, { minLength: 1, maxLength: 10 }),
    fc.array(fc.tuple(fc.nat(9), fc.constantFrom("drop", "swap", "insert", "word"), pieces), {
      maxLength: 4,
    }),
    fc.constantFrom("\n", "\n\n", " "),
  )
  .map(([base, operations, joint]) => {
    const other: string[] = [...base];
    for (const [at, operation, piece] of operations) {
      const index = at % Math.max(1, other.length);
      if (operation === "drop") other.splice(index, 1);
      else if (operation === "insert") other.splice(index, 0, piece);
      else if (operation === "word") other[index] = (other[index] ?? "").replace(/\w+/, "changed");
      else other.push(...other.splice(index, 1));
    }
    return [base.join(joint), other.join(joint)] as const;
  });

/** One fixed seed for all laws, so that a run can be repeated; fast-check prints it with every failure. */
export const seed = 20211111;

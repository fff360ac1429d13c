import { describe, expect, test } from "vitest";
import { compare, understand } from "../../../src/core/pipeline.ts";
import { readText } from "../../../src/core/read/index.ts";

const wire = `The toll bridge over the Arle stayed shut on Tuesday after divers found two cracks in its southern arch.
Engineer Olga Brandt said nobody may cross until both cracks are filled, which will take a week.
“We found two cracks, and the deeper one reaches the roadway,” Brandt told reporters in Arleton.
Buses take the long way round by the old mill and the cattle market.
The bridge was built in 1911 and carries nine thousand cars a day, the city council says.
Mayor Petra Oum asked the region for four million crowns to repair it.`;

const other = `ARLETON — Commuters queued for hours on Tuesday because the Arle bridge is closed.
Bakery owner Samir Dole lost half of his morning trade, and the school on the east bank began an hour late.
City engineer Olga Brandt ordered the closure at dawn when cracks in an arch were confirmed.
Mayor Petra Oum promised free ferries from Thursday and blamed decades of neglect for the state of the Arle bridge.
Brandt would not say when cars may cross the Arle again.`;

const stranger = `The museum of glass in Ardenne opens its new wing in spring with four hundred lamps that nobody has shown before.
Curator Lise Marchand collected them in eleven countries over twenty years.
Tickets cost nine crowns and children enter without paying.
The wing was designed by a student who won a contest against famous firms.`;

const edited = wire
  .replace("two cracks in its", "two long cracks in the")
  .replace("nine thousand", "ten thousand");
const retold = `Nobody may cross the toll bridge over the Arle for a week, engineer Olga Brandt said, because two cracks were found in the southern arch.
The bridge has been shut since Tuesday, when divers found them.
“We found two cracks, and the deeper one reaches the roadway,” Brandt told reporters.
Petra Oum, the mayor, asked the region for four million crowns to repair the bridge, which carries nine thousand cars a day and was built in 1911.`;
const passage = `${stranger}\n${wire.split("\n").slice(1, 3).join("\n")}`;

describe("how two texts belong together", () => {
  test.each([
    ["an article and itself", wire, wire, "same text"],
    [
      "case and punctuation",
      wire,
      wire.replaceAll("“", '"').replaceAll("”", '"').replace("Buses", "BUSES"),
      "same text",
    ],
    ["an article and its correction", wire, edited, "retelling"],
    ["the same report in other words", wire, retold, "retelling"],
    ["a passage inside a report of something else", wire, passage, "partial"],
    ["two reports of one event by different desks", wire, other, "same event"],
    ["two unrelated reports", wire, stranger, "unrelated"],
    ["something and nothing", wire, "", "unrelated"],
    ["one line and itself", "Bridge shut", "Bridge shut", "same text"],
    ["nothing and nothing", "", "", "unrelated"],
  ] as const)("%s", (_, a, b, expected) => {
    const [x, y] = [understand(readText(a, { language: "en" })), understand(readText(b, { language: "en" }))];
    expect(compare(x, y).relation).toBe(expected);
    expect(compare(y, x).relation).toBe(expected);
  });
});

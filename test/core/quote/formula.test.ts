import { describe, expect, it } from "vitest";
import { understand } from "../../../src/core/pipeline.ts";
import { formulaic } from "../../../src/core/quote/formula.ts";
import { traceQuote } from "../../../src/core/quote/index.ts";
import { readText } from "../../../src/core/read/index.ts";

/** Ids of the articles whose words are taken for a formula, of those that have some. */
function formulaicIn(asked: string, ...texts: readonly string[]): { found: number; held: readonly string[] } {
  const readings = texts.map((text, index) =>
    understand(readText(text, { id: `n${index}`, language: "en" })),
  );
  const { findings } = traceQuote(asked, readings);
  const held = formulaic(asked, findings, readings);
  return {
    found: findings.filter(({ found }) => found.length > 0).length,
    held: findings.filter((finding) => held.has(finding)).map(({ article }) => article),
  };
}

const formula = "our thoughts and prayers are with the grieving families";

describe("a formula", () => {
  const asked = `${formula}, and the mill must never run again`;

  it("that many unrelated quotations have is not the asked one", () => {
    const { found, held } = formulaicIn(
      asked,
      `"Divers left the reef at noon, and ${formula}," said Captain Ulla Brandt.`,
      `"The bus company mourns two drivers; ${formula}," Mayor Odd Kvam said.`,
      `"Nobody at our school slept last night. Today ${formula}," said Piet Ramm, the headmaster.`,
      `"As pilots we share this sorrow with every airport, and ${formula}," said Ines Halloran.`,
      `"Snow buried four skiers above the hut, and ${formula}," rescuer Jon Dahle said.`,
    );
    expect([found, held.length]).toEqual([5, 5]);
  });

  it("is the quotation where it has the rest of the words too", () => {
    const { held } = formulaicIn(
      asked,
      `"Divers left the reef at noon, and ${formula}," said Captain Ulla Brandt.`,
      `"The bus company mourns two drivers; ${formula}," Mayor Odd Kvam said.`,
      `"Nobody at our school slept last night. Today ${formula}," said Piet Ramm, the headmaster.`,
      `"As pilots we share this sorrow with every airport, and ${formula}," said Ines Halloran.`,
      `"${asked}," said Edda Lorn.`,
    );
    expect(held).toEqual(["n0", "n1", "n2", "n3"]);
  });

  it("is none that few have, or that articles cite as it is", () => {
    expect(
      formulaicIn(
        asked,
        `"Divers left the reef at noon, and ${formula}," said Captain Ulla Brandt.`,
        `"The bus company mourns two drivers; ${formula}," Mayor Odd Kvam said.`,
      ).held,
    ).toEqual([]);
    const cited = [
      "Ferry owners",
      "Teachers of Osk",
      "Farmers in the north",
      "Nurses at the clinic",
      "Miners",
    ];
    expect(
      formulaicIn(asked, ...cited.map((who) => `${who} heard the speech. "${formula}," said Edda Lorn.`))
        .held,
    ).toEqual([]);
  });
});

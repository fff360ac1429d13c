import { describe, expect, it } from "vitest";
import { entitiesIn } from "./notation.ts";

/** Where every noun has a capital, only titles, given names, tables and initials speak for a name. */
const cases = `
  Die Polizei fand am Montag ein Auto auf der Brücke. =>
  Außenministerin Petra Lindau reiste nach Paris. Lindau kam spät. => P Petra Lindau (f) {Lindau} <Außenministerin>; L Paris
  Der Landwirtschaftsminister Klaus Berger sprach. => P Klaus Berger (m) <Landwirtschaftsminister>
  Das sagte Regierungssprecher Tobias Hahn am Freitag. => P Tobias Hahn (m) <Regierungssprecher>
  Herr Vossberg lehnte ab. => P Vossberg (m) {Herr Vossberg}
  In Deutschland und in den USA regnet es. => L Deutschland; L USA
  Die Europäische Union, kurz EU, stimmte zu. => O Europäische Union {EU}
  Der Vorsitzende der Stiftung schwieg. =>
  Eva Maria Sturm von der Universität Köln widersprach. => P Eva Maria Sturm (f); O Universität Köln
  Die Volksbank und der Kanzler schwiegen. =>
`;

describe("German names", () => {
  for (const line of cases.trim().split("\n")) {
    const [text, expected] = line.trim().split(/ =>\s?/);
    it(text!, () => {
      expect(entitiesIn(text!, "de")).toBe(expected);
    });
  }
});

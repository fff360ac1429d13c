import { describe, expect, test } from "vitest";
import { changesOf, report, told } from "./telling.ts";

const cases: readonly (readonly [phenomenon: string, a: string, b: string, expected: readonly string[]])[] = [
  [
    "another speaker",
    "“The arch is safe,” said engineer Olga Brandt.",
    "“The arch is safe,” said engineer Marek Stohl.",
    ["attribution.speaker-differs altered: 'Olga Brandt' => 'Marek Stohl'"],
  ],
  [
    "a last name for a full one",
    "“The arch is safe,” said Olga Brandt.",
    "“The arch is safe,” said Brandt.",
    [],
  ],
  [
    "a role beside the same name",
    "“The arch is safe,” said engineer Olga Brandt.",
    "“The arch is safe,” said the city’s chief engineer, Olga Brandt.",
    [],
  ],
  [
    "another verb, the same speaker",
    "“The arch is safe,” said Olga Brandt.",
    "“The arch is safe,” Olga Brandt told reporters.",
    ["attribution.listener-added unclear: 'said' => 'told reporters'"],
  ],
  [
    "another listener",
    "“The arch is safe,” Olga Brandt told reporters.",
    "“The arch is safe,” Olga Brandt told parliament.",
    ["attribution.listener-differs unclear: 'reporters' => 'parliament'"],
  ],
  [
    "a described speaker, described otherwise",
    "“The arch is safe,” said a witness.",
    "“The arch is safe,” said a fisherman.",
    ["attribution.described unclear: 'a witness' => 'a fisherman'"],
  ],
  [
    "what was a claim is told as so",
    "Police said that the driver left the bridge at high speed.",
    "The driver left the bridge at high speed.",
    ["attribution.dropped unclear: 'Police said' => -"],
  ],
  [
    "what was told as so is a claim",
    "The driver left the bridge at high speed.",
    "According to police, the driver left the bridge at high speed.",
    ["attribution.added unclear: - => 'According to police'"],
  ],
  [
    "another source of what is told",
    "Olga Brandt said that the arch would hold for forty years.",
    "Marek Stohl said that the arch would hold for forty years.",
    ["attribution.speaker-differs altered: 'Olga Brandt' => 'Marek Stohl'"],
  ],
  [
    "the roles that change with the names are one change with them",
    "“The arch is safe,” said Mayor Olga Brandt.",
    "“The arch is safe,” said Professor Marek Stohl.",
    ["attribution.speaker-differs altered: 'Mayor Olga Brandt' => 'Professor Marek Stohl'"],
  ],
  [
    "a role that both have stayed",
    "“The arch is safe,” said Professor Olga Brandt.",
    "“The arch is safe,” said Professor Marek Stohl.",
    ["attribution.speaker-differs altered: 'Olga Brandt' => 'Marek Stohl'"],
  ],
  [
    "a department named behind the person, with capitals of another paper",
    "Olga Brandt, Director, Brenport Harbour Repairs says: “The arch is safe.”",
    "Olga Brandt, director of Brenport Harbour repairs, said: “The arch is safe.”",
    [],
  ],
  [
    "a body for a person, who may be its spokesman",
    "“The arch is safe,” said Olga Brandt.",
    "“The arch is safe,” said the Harbour Safety Board.",
    ["attribution.described unclear: 'Olga Brandt' => 'the Harbour Safety Board'"],
  ],
  [
    "a body by its name and by its initials",
    "The Harbour Safety Board said that the arch would hold.",
    "The HSB said that the arch would hold.",
    [],
  ],
];

describe("who is said to have said it", () => {
  test.each(cases)("%s", (_, before, after, expected) => {
    const [a, b] = [report(before), report(after)];
    expect(told(a, b, changesOf(a, b), "attribution.")).toEqual(expected);
  });

  test("a changed speaker is not a changed name as well", () => {
    const a = report("“The arch is safe,” said engineer Olga Brandt.");
    const b = report("“The arch is safe,” said engineer Marek Stohl.");
    expect(changesOf(a, b).filter(({ kind }) => kind === "name")).toEqual([]);
  });

  test("the values are the two speakers", () => {
    const a = report("“The arch is safe,” said engineer Olga Brandt.");
    const b = report("“The arch is safe,” said engineer Marek Stohl.");
    const change = changesOf(a, b).find(({ kind }) => kind === "attribution");
    expect(change?.values).toEqual({ a: "Olga Brandt", b: "Marek Stohl" });
  });

  test("what one desk quotes, another has from a source of its own", () => {
    const a =
      "The mill burned on Sunday. “No one was hurt,” Olga Brandt said. Fire Chief Marek Stohl said the department was treating the fire as arson.";
    const b =
      "The mill burned on Sunday. No one was injured in the fire, which was set on Friday night while a handful of people, two children among them, were inside, according to the fire chief, Marek Stohl.";
    expect(told(a, b, changesOf(a, b), "attribution.speaker-differs")).toEqual([]);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./run.ts";

const wire = `Harbour crane falls in storm

"We are not aware of any injuries on the quay," said the port's director, Ines Vardy. The crane was built in 1911, she added.

"The old crane will be rebuilt by the spring," Mayor Jon Tallis said.
`;

describe("twicetold quote", () => {
  let folder: string;
  const path = (name: string) => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "twicetold-quote-"));
    writeFileSync(path("wire.txt"), wire);
    writeFileSync(
      path("hostile.txt"),
      `"Nobody \u001b]0;owned\u0007saw the crane fall," said Ada\u202e Brenner. ${"The quay was empty. ".repeat(40)}\n`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const quote = (words: string, ...rest: string[]) => run(["quote", words, path("wire.txt"), ...rest]);

  it.each([
    ["We are not aware of any injuries on the quay", "Verbatim in 1 of 1 text."],
    ["We are aware of injuries on the quays", "Altered in 1 of 1 text."],
    ["We are not aware … on the quay", "Shortened in 1 of 1 text."],
    ["The crane had been built in 1911", "Paraphrase in marks in 1 of 1 text."],
    ["A bridge was sold to the navy", "Not in 1 of 1 text."],
    ["of the", "Cannot check in 1 of 1 text."],
  ])("%s: %s", async (words, says) => {
    const { code, out, err } = await quote(words);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(says);
  });

  it("names the speaker, and says so where it is another", async () => {
    expect((await quote("The old crane will be rebuilt", "--speaker", "Tallis")).out).toContain("verbatim ·");
    const other = await quote("The old crane will be rebuilt", "--speaker", "Ines Vardy");
    expect(other.out).toContain("Another speaker in 1 of 1 text.");
    expect(other.out).toContain("Jon Tallis");
  });

  it("marks what differs in both", async () => {
    const { out } = await quote("We are not aware of any injuries on the roof");
    expect(out).toContain("[-quay-]");
    expect(out).toContain("{+roof+}");
  });

  it("exits with 3 only where asked to and not verbatim", async () => {
    expect((await quote("We are not aware of any injuries", "--exit-code")).code).toBe(0);
    expect((await quote("We are aware of all injuries on the quay", "--exit-code")).code).toBe(3);
    expect((await quote("We are aware of all injuries on the quay")).code).toBe(0);
  });

  it("goes on past a file that cannot be read, and says so at the end", async () => {
    const { code, out, err } = await run([
      "quote",
      "The old crane will be rebuilt",
      path("gone.txt"),
      path("wire.txt"),
    ]);
    expect(code).toBe(1);
    expect(err).toContain("gone.txt");
    expect(out).toContain("Verbatim in 1 of 1 text.");
  });

  it.each([
    [["quote"], "quote wants words"],
    [["quote", "", "a.txt"], "quote wants words"],
  ])("wrong use: %j", async (argv, says) => {
    const { code, err } = await run(argv);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  it("article text never acts on the terminal", async () => {
    const { out } = await run(["quote", "Nobody saw the crane fall", path("hostile.txt")], {
      terminal: true,
    });
    expect(out).toContain("␛]");
    expect(out).toContain("␇saw");
    expect(out.replace(/\u001b\[[\d;]*m/g, "")).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
    );
  });

  it("--json fits its schema, and its offsets read back", async () => {
    const schema: unknown = JSON.parse(
      readFileSync(new URL("../../schema/quote.schema.json", import.meta.url), "utf8"),
    );
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema as object);
    const { out } = await quote("We are not aware of any injuries on the roof", "--json");
    const value = JSON.parse(out) as {
      words: string;
      articles: { text: string }[];
      findings: { reading: number; differences: { asked: Range; found: Range }[] }[];
    };
    expect([validate(value), validate.errors]).toEqual([true, null]);
    const [finding] = value.findings;
    const [{ asked, found }] = finding!.differences as [{ asked: Range; found: Range }];
    expect(value.words.slice(asked.start, asked.end)).toBe("roof");
    expect(value.articles[finding!.reading]!.text.slice(found.start, found.end)).toBe("quay");
  });
});

interface Range {
  readonly start: number;
  readonly end: number;
}

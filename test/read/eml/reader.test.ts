import { describe, expect, it } from "vitest";
import { writeDocx } from "../docx/write-docx.ts";
import { linesOfOutcomes, outcomesOf } from "../outcomes.ts";
import { writePdf } from "../pdf/write-pdf.ts";
import { writeEml } from "./write-eml.ts";

const release = "The dredging of the harbour will not begin before October, the harbour office said.";

const pdf = writePdf([
  {
    width: 300,
    height: 300,
    placed: [{ text: "The tender in full.", x: 20, y: 40, size: 10, face: "Helvetica" }],
  },
]);

describe("a mail", () => {
  it("gives its text with subject, date and sender", async () => {
    const [outcome] = await outcomesOf(
      writeEml({
        subject: "AW: =?utf-8?Q?Hafen=C3=B6ffnung?=",
        parts: [{ type: "text/plain", body: release }],
      }),
    );
    if (outcome?.ok !== true) throw new Error("not read");
    const { article } = outcome;
    expect(article.text.trim()).toBe(release);
    expect([article.title, article.published, article.byline]).toEqual([
      "Hafenöffnung",
      "2021-06-11T07:30:00.000Z",
      "Harbour Office",
    ]);
    expect(article.known.map(({ field, by }) => `${field}: ${by}`)).toContain("published: mail date");
  });

  it("prefers the page to the stub beside it", async () => {
    const mail = writeEml({
      alternative: true,
      parts: [
        { type: "text/plain", body: "Your program shows no pages." },
        { type: "text/html", body: `<p>${release}</p><p>It is the second delay.</p>` },
      ],
    });
    expect(await linesOfOutcomes(mail)).toEqual([
      `all: Dredging put off | ${release}//It is the second delay.`,
    ]);
  });

  it("opens the documents that hang on it, and says what else does", async () => {
    const mail = writeEml({
      parts: [
        { type: "text/plain", body: release },
        { type: "application/pdf", name: "tender.pdf", body: pdf },
        {
          type: "application/octet-stream",
          name: "note.docx",
          body: writeDocx({ body: [{ text: "A note." }] }),
        },
        { type: "image/png", name: "logo.png", body: "\x89PNG" },
        { type: "application/pdf", name: "broken.pdf", body: "%PDF-1.4 nothing" },
      ],
    });
    expect((await linesOfOutcomes(mail)).map((line) => line.replace(/ \|.*/, ""))).toEqual([
      "all: Dredging put off",
      "attachment tender.pdf: -",
      "attachment note.docx: -",
      "attachment broken.pdf: read.damaged",
    ]);
    const [first] = await outcomesOf(mail);
    expect(first?.ok === true && first.left).toEqual([
      { what: "other", because: "it is attached and holds no article", text: "logo.png" },
    ]);
  });

  it("is a failure without text or documents", async () => {
    expect(await linesOfOutcomes(writeEml({ parts: [{ type: "text/plain", body: " " }] }))).toEqual([
      "all: read.empty",
    ]);
  });

  it("is read wherever it is cut", async () => {
    const mail = writeEml({
      parts: [
        { type: "text/plain", body: release },
        { type: "application/pdf", name: "tender.pdf", body: pdf },
      ],
    });
    for (let length = 300; length < mail.length; length += 211) {
      const outcomes = await outcomesOf(mail.subarray(0, length));
      expect(outcomes.length).toBeGreaterThan(0);
    }
  });
});

describe("a mailbox", () => {
  const one = Buffer.from(
    writeEml({ subject: "One", parts: [{ type: "text/plain", body: release }] }),
  ).toString();
  const two = `From: a@example.org\nDate: Fri, 11 Jun 2021 09:30:00 +0200\nSubject: Two\n\nFirst line.\n>From here on it rains.`;
  const box = `From press@example.org Fri Jun 11 09:30:00 2021\n${one}\n\nFrom a@example.org Fri Jun 11 09:31:00 2021\n${two}\n`;

  it.each([7, 64, 100_000])("gives its mails one by one, in chunks of %i bytes", async (chunk) => {
    expect(await linesOfOutcomes(box, { chunk })).toEqual([
      `mail 1: One | ${release}`,
      "mail 2: Two | First line./From here on it rains.",
    ]);
  });

  it("says which mail is too large, and reads on", async () => {
    const lines = await linesOfOutcomes(box, { limits: { maxDocumentBytes: 300 } });
    expect(lines).toEqual(["mail 1: read.too-large", "mail 2: Two | First line./From here on it rains."]);
  });
});

describe("what only looks like a mail", () => {
  it.each([
    ["a dateline", "HALMOUTH: The ferry is late.\nFrom: there it goes on.\n\nOn Friday."],
    ["an interview", "Q: Why?\nA: Because.\n\nQ: When?"],
    ["a sentence", "From Halmouth to Osterby in 2021\n\nThe ferry took four hours."],
  ])("%s is text", async (_name, text) => {
    const [outcome] = await outcomesOf(text);
    expect(outcome?.ok === true && outcome.article.origin.extractor).toMatch(/^text/);
  });
});

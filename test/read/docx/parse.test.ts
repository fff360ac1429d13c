import { describe, expect, it, test } from "vitest";
import { isoTime } from "../../../src/read/document/properties.ts";
import { type OfficeParsed, parseOffice } from "../../../src/read/docx/parse.ts";
import { outcomesOf } from "../outcomes.ts";
import { deleted, docxFiles, inserted, run, tableRow, writeDocx } from "./write-docx.ts";
import { writeZip } from "./write-zip.ts";

async function read(bytes: Uint8Array): Promise<Extract<OfficeParsed, { kind: "read" }>> {
  const parsed = await parseOffice(bytes);
  if (parsed.kind !== "read") throw new Error(`${parsed.why}: ${parsed.says}`);
  return parsed;
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const parsed = await parseOffice(bytes);
  return parsed.kind === "refused" ? `${parsed.why}: ${parsed.says}` : "read";
}

const title = "Harbour dredging put off until the autumn";

describe("DOCX", () => {
  it("gives paragraphs, headings, list items and table rows in order", async () => {
    const { text, sure } = await read(
      writeDocx({
        body: [
          { text: title, style: "Title" },
          { text: "PORT ELLERY - The dredging of the harbour will not begin before October." },
          { text: "What is known", style: "Heading1" },
          { text: "The channel is 4.2 metres deep.", list: true },
          { text: "The contract is worth $11 million.", list: true },
          `<w:tbl>${tableRow("Berth", "Depth")}${tableRow("North", "4.2 m")}</w:tbl>`,
          { text: "The council meets again on Friday." },
        ],
      }),
    );
    expect(text.split("\n\n")).toEqual([
      title,
      "PORT ELLERY - The dredging of the harbour will not begin before October.",
      "What is known",
      "The channel is 4.2 metres deep.",
      "The contract is worth $11 million.",
      "Berth | Depth\nNorth | 4.2 m",
      "The council meets again on Friday.",
    ]);
    expect(sure).toEqual([{ field: "title", value: title, by: "title style" }]);
  });

  it("reads tracked changes as accepted, and says who made them and what went", async () => {
    const { text, left, tracked } = await read(
      writeDocx({
        body: [
          {
            text:
              run("The dredging will begin in ") +
              deleted("June", "Ada Lund", "2024-03-02T10:00:00Z") +
              inserted("October", "Ada Lund", "2024-03-02T10:00:00Z") +
              run(", the mayor said.") +
              deleted(" Nobody believes it.", "Bo Weir", "2024-03-05T09:00:00Z"),
          },
        ],
      }),
    );
    expect(text).toBe("The dredging will begin in October, the mayor said.");
    expect(tracked).toBe(
      "The document has tracked changes (1 passage inserted, 2 passages deleted by Ada Lund and Bo Weir between 2024-03-02 and 2024-03-05); it is read as if all were accepted.",
    );
    expect(left).toEqual([
      {
        what: "other",
        because: "it was deleted by Ada Lund on 2024-03-02 as a tracked change",
        text: "June",
      },
      {
        what: "other",
        because: "it was deleted by Bo Weir on 2024-03-05 as a tracked change",
        text: "Nobody believes it.",
      },
    ]);
  });

  it("leaves footnotes, comments and heads of pages out, with what they are", async () => {
    const { text, left } = await read(
      writeDocx({
        body: [
          {
            text: `${run("The fund holds 40 million.")}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
          },
        ],
        footnotes: ["Unaudited."],
        comments: [{ author: "Bo Weir", text: "Check this with the treasurer" }],
        header: "Press release 14/2024",
      }),
    );
    expect(text).toBe("The fund holds 40 million.");
    expect(left.map(({ what, because, text: words }) => `${what}: ${words} (${because})`)).toEqual([
      "furniture: Press release 14/2024 (it is the head of the pages)",
      "other: Unaudited. (it is a footnote)",
      "comments: Check this with the treasurer (it is a comment by Bo Weir in the margin)",
    ]);
  });

  it("takes what the properties say, and no file name for a title", async () => {
    const properties = {
      creator: "Ada Lund",
      created: "2024-03-01T08:00:00Z",
      modified: "2024-03-05T09:30:00Z",
    };
    const named = await read(writeDocx({ body: [{ text: "One." }], properties: { ...properties, title } }));
    expect(named.else).toEqual([
      { field: "title", value: title, by: "docx properties" },
      { field: "byline", value: "Ada Lund", by: "docx properties" },
      { field: "published", value: "2024-03-01T08:00:00Z", by: "docx properties" },
      { field: "modified", value: "2024-03-05T09:30:00Z", by: "docx properties" },
    ]);
    const filed = await read(
      writeDocx({
        body: [{ text: "One." }],
        properties: { title: "Microsoft Word - release_final2.doc", creator: "Administrator" },
      }),
    );
    expect(filed.else).toEqual([]);
  });

  it("takes two line breaks for a paragraph, and one for a line", async () => {
    const { text } = await read(
      writeDocx({
        body: [
          { text: `${run("One.")}<w:r><w:br/><w:br/></w:r>${run("Two,")}<w:r><w:br/></w:r>${run("three.")}` },
        ],
      }),
    );
    expect(text).toBe("One.\n\nTwo,\nthree.");
  });

  it("reads a page that is laid out in a table as paragraphs", async () => {
    const long =
      "A sentence of the release that is far longer than any value in a table of figures would be. "
        .repeat(3)
        .trim();
    const { text } = await read(writeDocx({ body: [`<w:tbl>${tableRow("PRESS", long)}</w:tbl>`] }));
    expect(text.split("\n\n")).toEqual(["PRESS", long]);
  });
});

describe("what is no readable DOCX", () => {
  const files = docxFiles({ body: [{ text: "One." }] });
  const bomb = Buffer.alloc(64 * 1024 * 1024, 0x20);

  it("is refused as a bomb before it is unpacked, also where it lies about its length", async () => {
    const more = (claimed?: number) =>
      writeZip([
        ...files.filter(({ name }) => name !== "word/document.xml"),
        { name: "word/document.xml", bytes: bomb, ...(claimed === undefined ? {} : { claimed }) },
      ]);
    const says = "bomb: its part word/document.xml unpacks to far more than any document holds";
    expect(await refusal(more())).toBe(says);
    expect(await refusal(more(4000))).toBe(says);
  });

  it("does not care how large pictures are", async () => {
    const { text } = await read(writeZip([...files, { name: "word/media/image1.bmp", bytes: bomb }]));
    expect(text).toBe("One.");
  });

  it("is refused with too many files, or one name twice", async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ name: `x${index}.xml`, bytes: "" }));
    expect(await refusal(writeZip(many))).toBe("bomb: it holds 10001 files, more than any document");
    expect(await refusal(writeZip([...files, ...files]))).toContain("twice");
  });

  it("says what else a ZIP archive is", async () => {
    expect(await refusal(writeZip([{ name: "xl/workbook.xml", bytes: "" }]))).toBe(
      "other: an Excel workbook",
    );
    expect(await refusal(writeZip([{ name: "notes.txt", bytes: "x" }]))).toBe("other: a ZIP archive");
    expect(await refusal(writeZip([{ ...files[0]!, encrypted: true }]))).toBe("encrypted: it is encrypted");
  });

  it("is told as damaged wherever it is cut", async () => {
    const whole = writeDocx({ body: [{ text: "One." }] });
    for (let length = 0; length < whole.length; length += 37) {
      expect(await refusal(whole.subarray(0, length))).toMatch(/^damaged: /);
    }
  });
});

describe("ODT", () => {
  const odt = (body: string, more: readonly { name: string; bytes: string }[] = []) =>
    writeZip([
      { name: "mimetype", bytes: "application/vnd.oasis.opendocument.text" },
      { name: "META-INF/manifest.xml", bytes: "<manifest:manifest/>" },
      {
        name: "content.xml",
        bytes: `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      },
      ...more,
    ]);

  it("gives paragraphs, notes and deleted passages", async () => {
    const { text, left, tracked, sure } = await read(
      odt(
        "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info><text:p>Gone.</text:p></text:deletion></text:changed-region></text:tracked-changes>" +
          `<text:h text:outline-level="1">${title}</text:h>` +
          "<text:p>The fund<text:s text:c='2'/>holds<text:tab/>40 million.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Unaudited.</text:p></text:note-body></text:note></text:p>" +
          "<table:table><table:table-row><table:table-cell><text:p>North</text:p></table:table-cell><table:table-cell><text:p>4.2 m</text:p></table:table-cell></table:table-row></table:table>",
      ),
    );
    expect(text.split("\n\n")).toEqual([title, "The fund holds 40 million.", "North | 4.2 m"]);
    expect(sure).toEqual([{ field: "title", value: title, by: "title style" }]);
    expect(left.map(({ text: words, because }) => `${words} (${because})`)).toEqual([
      "Gone. (it was deleted as a tracked change)",
      "Unaudited. (it is a footnote)",
    ]);
    expect(tracked).toContain("tracked changes");
  });

  it("takes its properties from meta.xml", async () => {
    const meta =
      "<office:document-meta><office:meta><meta:initial-creator>Ada Lund</meta:initial-creator><meta:creation-date>2024-03-01T08:00:00.123</meta:creation-date></office:meta></office:document-meta>";
    const parsed = await read(odt("<text:p>One.</text:p>", [{ name: "meta.xml", bytes: meta }]));
    expect(parsed.else).toEqual([
      { field: "byline", value: "Ada Lund", by: "odt properties" },
      { field: "published", value: "2024-03-01", by: "odt properties" },
    ]);
  });
});

test("a time that no clock shows is no date of an office document or a PDF", () => {
  expect(isoTime("2024-03-01T08:00:00Z")).toBe("2024-03-01T08:00:00Z");
  expect(isoTime("2024-03-01T08:00:00.123")).toBe("2024-03-01");
  expect(isoTime("2024-03-01T99:00:00Z")).toBeNull();
  expect(isoTime("2024-13-01")).toBeNull();
});

describe("RTF", () => {
  it.each(["", "\ufeff"])("is refused as what it is, behind a byte-order mark too (%j)", async (mark) => {
    const [outcome] = await outcomesOf(`${mark}{\\rtf1\\ansi The dredging begins in October.}`);
    expect(outcome).toMatchObject({ ok: false, failure: { says: "is RTF, which is not read" } });
  });
});

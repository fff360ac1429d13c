import { describe, expect, it } from "vitest";
import { parsePdf } from "../../../src/read/pdf/parse.ts";
import { browser, type PageStyle, pageOf, printed } from "./browser.ts";
import { type Report, reportOf } from "./typeset.ts";

const english = reportOf(
  "english",
  `Office workers offered five flights to Halfield

Two airline officials confirmed on Tuesday that the first flights from Halfield would be offered to office workers who had been left stranded by the difficult and inefficient timetable of the railway.

"Nobody is satisfied," said Effie Griffith, the chief of staff. "We were baffled by the figures, and so was everybody else."

The fifteen-minute shuttle to the airfield is to be free of charge until the end of the affair, she added.`,
);

const hebrew = reportOf(
  "hebrew",
  `המעבורת חזרה אל הנמל

המעבורת חזרה אל הנמל ביום שני אחרי תשעה ימים במספנה, אמר המפעיל. איש לא נפגע, והנוסעים חולקו לשתי קבוצות.

לפני כן השתמשו תושבי האי בסירות דיג. התיקון עלה כארבעים אלף.`,
);

async function textOf(report: Report, style: PageStyle, language?: string): Promise<string> {
  const bytes = printed(pageOf(report, style, language), style.edges ?? false);
  const parsed = await parsePdf({ bytes, milliseconds: 60_000, maxPages: 50, maxPieces: 100_000 });
  if (parsed.kind !== "read") throw new Error(parsed.says);
  return parsed.text;
}

const whole = ({ title, paragraphs }: Report) => [title, ...paragraphs].join("\n\n");

describe.skipIf(browser === null)("pages that a browser printed (skipped without Chromium)", () => {
  it.each<PageStyle>([
    { name: "with its heads and feet", css: "@page{size:A6}body{font:11pt serif}", edges: true },
    {
      name: "in two columns, justified, with hyphens and ligatures",
      css: "body{font:10pt 'Liberation Serif'}.text{columns:2;text-align:justify;hyphens:auto;width:10cm}",
    },
  ])("are read as they were written: $name", async (style) => {
    expect(await textOf(english, style)).toBe(whole(english));
  });

  it.each(["", ".text{columns:2}"])("are read from right to left %s", async (css) => {
    const style = { name: "", css: `body{font:11pt 'DejaVu Sans';width:12cm}${css}` };
    expect(await textOf(hebrew, style, "he")).toBe(whole(hebrew));
  });
});

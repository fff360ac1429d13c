import { describe, expect, it } from "vitest";
import { bodyOf } from "../../../src/read/eml/body.ts";
import { plainOfPage } from "../../../src/read/eml/page.ts";

const release =
  "The dredging of the harbour will not begin before October, the harbour office said on Friday. The contract, worth 11 million, was awarded last week after two other bidders had withdrawn from it.";

describe("the words of a mail", () => {
  it("ends above the signature", () => {
    expect(bodyOf(`${release}\n\n-- \nAda Lund\nPress desk`)).toEqual({
      text: release,
      left: [
        {
          what: "other",
          because: "it is the signature, below the two strokes",
          text: "Ada Lund\nPress desk",
        },
      ],
      forwarded: false,
    });
  });

  it("is without what it answers, and without the line that leads that in", () => {
    const { text, left } = bodyOf(
      `${release}\n\nAm 3. März 2021 um 10:14 schrieb Bo Weir\n<bo@example.net>:\n\n> When will it begin?\n> Bo\n\nRegards`,
    );
    expect(text).toBe(`${release}\n\nRegards`);
    expect(left.map((one) => one.text)).toEqual(["> When will it begin?\n> Bo"]);
  });

  it("is without the mail below it that an office program repeats", () => {
    const { text, left } = bodyOf(
      `${release}\n\n________________________________\nVon: Bo Weir\nGesendet: Freitag, 11. Juni 2021 09:12\nAn: Ada Lund\nBetreff: Frage\n\nWann beginnt es?`,
    );
    expect(text).toBe(release);
    expect(left).toHaveLength(1);
  });

  it("is that of the mail passed on, where the sender adds hardly a word", () => {
    const { text, left, forwarded } = bodyOf(
      `FYI\n\n---------- Forwarded message ---------\nFrom: Harbour Office <press@example.org>\nDate: Fri, Jun 11, 2021 at 9:30 AM\nSubject: Dredging\nTo: <desk@example.net>\n\n${release}`,
    );
    expect(forwarded).toBe(true);
    expect(text).toBe(release);
    expect(left.map((one) => one.what)).toEqual(["furniture", "other"]);
    expect(bodyOf(`FYI\n\n> ${release}`).text).toBe(release);
  });

  it("keeps a list of facts, which is no head of a mail", () => {
    const facts = `${release}\n\nDepth: 4.2 metres\nLength: 900 metres\nCost: 11 million`;
    expect(bodyOf(facts).text).toBe(facts);
  });
});

describe("a mail's page", () => {
  it("gives its paragraphs, without what is hidden", () => {
    const html =
      '<html><head><style>p{}</style></head><body><div style="display:none">Preview words</div><p>One,<br>two.</p><table><tr><td>Three.</td></tr></table></body></html>';
    expect(plainOfPage(html)).toBe("One,\ntwo.\n\nThree.");
  });

  it("marks what is quoted and a signature as plain mails do", () => {
    const html =
      '<p>One.</p><div class="gmail_quote"><div>On 3 March Bo wrote:</div><blockquote>Why?</blockquote></div><div class="gmail_signature">Ada</div>';
    expect(plainOfPage(html)).toBe("One.\n\n> On 3 March Bo wrote:\n\n> Why?\n\n--\nAda");
  });

  it("ends on tags that never close", () => {
    const deep = `${"<div>".repeat(20_000)}One.`;
    expect(plainOfPage(deep)).toBe("One.");
  });
});

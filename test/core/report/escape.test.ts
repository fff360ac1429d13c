import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkable } from "../../../src/core/report/escape/address.ts";
import { html } from "../../../src/core/report/escape/html.ts";
import { markdown } from "../../../src/core/report/escape/markdown.ts";
import { visible } from "../../../src/core/report/escape/terminal.ts";

const seed = 20211122;
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."\x1b[2J\x07\x9b]0;\u202e\u200b<>&\"'`*_![]()#|~@\\\n\r\t a1.-:/") }),
);

describe("terminal", () => {
  test.each([
    ["clear screen", "a\x1b[2Jb", "a␛[2Jb"],
    ["window title", "\x1b]0;owned\x07", "␛]0;owned␇"],
    ["C1 control sequence", "\x9b31m", "‹9B›31m"],
    ["backspace over words", "no\b\byes", "no␈␈yes"],
    ["delete", "\x7f", "␡"],
    ["carriage return over the line", "false\rtrue", "false true"],
    ["line ends", "a\r\nb\nc\u2028d", "a b c d"],
    ["right-to-left override", "\u202egpj.exe", "‹202E›gpj.exe"],
    ["isolates and marks", "\u2066a\u2069\u200f", "‹2066›a‹2069›‹200F›"],
    ["zero-width space", "pass\u200bword", "pass‹200B›word"],
    ["zero-width joiner between Latin letters", "a\u200db", "a‹200D›b"],
    ["zero-width non-joiner in Persian stays", "می\u200cخواهم", "می\u200cخواهم"],
    ["joined emoji stay", "👩\u200d🔬", "👩\u200d🔬"],
    ["tag characters", "a\u{e0041}", "a‹E0041›"],
    ["soft hyphen", "co\u00adop", "co‹AD›op"],
  ])("%s", (_name, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test("nothing that acts is left of any text", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(visible(text)).not.toMatch(/[\0-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/);
      }),
      { seed },
    );
  });
});

describe("HTML and SVG", () => {
  test.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ['" onmouseover="alert(1)', "&quot; onmouseover=&quot;alert(1)"],
    ["' onfocus='x", "&#39; onfocus=&#39;x"],
    ["` onerror=`x", "&#96; onerror=&#96;x"],
    ["&lt;b&gt; &amp;", "&amp;lt;b&amp;gt; &amp;amp;"],
    ["<!-- ]]> -->", "&lt;!-- ]]&gt; --&gt;"],
    ["\0\x1b\x9b\u202e", "␀␛‹9B›‹202E›"],
    ["line\nend\tand tab", "line\nend\tand tab"],
  ])("%j", (text, shown) => {
    expect(html(text)).toBe(shown);
  });

  test("of any text nothing is left that ends a text, an attribute or an element", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(html(text)).not.toMatch(/[<>"'`\0\u202e]|&(?!(?:amp|lt|gt|quot|#39|#96);)/);
      }),
      { seed },
    );
  });
});

describe("Markdown", () => {
  test.each([
    ["picture", "![x](http://evil.example/p.png)", "\\!\\[x\\](http&#58;//evil.example/p.png)"],
    ["link", "[here](javascript:alert(1))", "\\[here\\](javascript:alert(1))"],
    ["reference", "[a]: http://evil.example", "\\[a\\]: http&#58;//evil.example"],
    [
      "bare addresses",
      "see www.evil.example or me@evil.example",
      "see www&#46;evil.example or me&#64;evil.example",
    ],
    ["HTML", "<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;"],
    ["entity", "&lt;", "&amp;lt;"],
    ["code", "`rm -rf`", "\\`rm -rf\\`"],
    ["emphasis", "*a* _b_ ~~c~~", "\\*a\\* \\_b\\_ \\~\\~c\\~\\~"],
    ["table", "a | b", "a \\| b"],
    ["heading and list", "# a\n- b", "\\# a - b"],
    ["list at the start", "- a", "\\- a"],
    ["number at the start", "12. a", "12\\. a"],
    ["rule", "--- a", "\\--- a"],
    ["backslash", "\\*", "\\\\\\*"],
    ["override", "\u202e", "‹202E›"],
  ])("%s", (_name, text, shown) => {
    expect(markdown(text)).toBe(shown);
  });

  test("any text is one line without a bare sign of markup", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = markdown(text);
        expect(shown).not.toMatch(/[\n\r\0<>]/);
        expect(shown.replace(/\\.|&#?\w+;/g, "")).not.toMatch(/[`*_[\]#|~!]/);
      }),
      { seed },
    );
  });
});

describe("addresses that may become links", () => {
  test.each(["https://news.example/a?b=c#d", "http://news.example", "HTTPS://NEWS.example/"])(
    "%s",
    (address) => {
      expect(linkable(address)).toBe(address);
    },
  );
  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    " https://news.example",
    "https://news.example/\nx",
    "data:text/html,x",
    "//news.example",
    "https://user@evil.example/",
    "https:\\\\evil.example",
    'https://news.example/"onclick=x',
    "vbscript:x",
    "",
  ])("never %j", (address) => {
    expect(linkable(address)).toBeNull();
  });
});

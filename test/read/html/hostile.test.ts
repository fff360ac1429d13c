import { beforeAll, describe, expect, test } from "vitest";
import { type PageRead, readPage } from "../../../src/read/html/page.ts";
import { parsePage, treeLimits } from "../../../src/read/html/tree.ts";
import { loadWitnesses, type Witnesses } from "../../../src/read/html/witnesses.ts";

let witnesses: Witnesses;

beforeAll(async () => {
  witnesses = await loadWitnesses();
}, 60_000);

function read(html: string | Uint8Array): PageRead {
  return readPage(html, { address: null, mediaType: null, cutOff: false, language: null }, witnesses);
}

const story = Array.from(
  { length: 5 },
  (_, index) =>
    `<p>The harbour office said on day ${index + 1} that the crane would stay where it had fallen until the insurers had seen it.</p>`,
).join("\n");
const page = (inner: string, head = "") =>
  `<!doctype html><html lang="en"><head><title>Crane falls in harbour</title>${head}</head><body><h1>Crane falls in harbour</h1>${inner}</body></html>`;

/** The story is whole, whatever stands around it. */
function expectStory({ text }: PageRead): void {
  for (let day = 1; day <= 5; day++) expect(text).toContain(`on day ${day} that the crane`);
}

describe("hostile pages", () => {
  test("nested 100,000 deep: read, and said", () => {
    const found = read(page(`${"<div>".repeat(100_000)}${story}${"</div>".repeat(100_000)}`));
    expectStory(found);
    expect(found.notes.map(({ code }) => code)).toContain("read.nested-too-deep");
  });

  test("100,000 open elements and a million closing tags of none of them", () => {
    expectStory(read(page(`${"<span>".repeat(100_000)}${"</b>".repeat(1_000_000)}${story}`)));
  });

  test("a page far too large is cut at the limits of the tree, and said", () => {
    const found = read(page(story + "<p>More of it.</p>".repeat(treeLimits.elements + 10)));
    expectStory(found);
    expect(found.truncated).toBe(true);
    expect(found.notes.map(({ code }) => code)).toContain("read.truncated");
  });

  test("scripts and styles of megabytes are no text", () => {
    const bomb = `<script>${"var a='<p>never text</p>';".repeat(100_000)}</script><style>${"p{color:red}".repeat(100_000)}</style>`;
    const found = read(page(bomb + story));
    expectStory(found);
    expect(found.text).not.toContain("never text");
  });

  test("a million attributes on one element", () => {
    const attributes = Array.from({ length: 1_000_000 }, (_, index) => `a${index}=1`).join(" ");
    expectStory(read(page(`<div ${attributes}>${story}</div>`)));
  });

  test("a comment that is never closed ends the text, and the page is cut", () => {
    const found = read(
      `<!doctype html><html><body><article><h1>Crane falls in harbour</h1>${story}<!-- ${"x <p>not text</p>".repeat(1000)}`,
    );
    expectStory(found);
    expect(found.text).not.toContain("not text");
    expect(found.truncated).toBe(true);
  });

  test("addresses that are none of the web are not metadata", () => {
    const head = `<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Crane falls in harbour","isBasedOn":"javascript:alert(2)","author":{"name":"https://x.example/a"}}</script>`;
    const found = read(page(story, head));
    expect(found.declared).toEqual({ canonical: null, isBasedOn: null });
    expect(JSON.stringify(found.found)).not.toMatch(/javascript:|data:text/);
    expect(found.found.some(({ field }) => field === "byline")).toBe(false);
  });

  test("NUL is left out and said; marks of direction stay, since they are text", () => {
    const found = read(
      page(
        `<p>The \u202eharbour\u202c master\0 said that nothing at all had been stolen from the quay.</p>${story}`,
      ),
    );
    expect(found.text).toContain("\u202eharbour\u202c master said");
    expect(found.notes.map(({ code }) => code)).toContain("read.nul-bytes");
  });

  test("JSON-LD nested without end, broken and of megabytes", () => {
    const deep = `<script type="application/ld+json">${'{"@graph":['.repeat(50_000)}</script>`;
    const wide = `<script type="application/ld+json">{"@graph":[${'{"@type":"Thing"},'.repeat(50_000)}{}]}</script>`;
    const huge = `<script type="application/ld+json">"${"x".repeat(3_000_000)}"</script>`;
    expectStory(read(page(story, deep + wide + huge)));
  });

  test("names that are keys of every object", () => {
    const head = `<meta name="__proto__" content="x"><meta name="constructor" content="y"><script type="application/ld+json">{"__proto__":{"headline":"no"},"@type":"NewsArticle","headline":"Crane falls in harbour"}</script>`;
    const found = read(
      page(`<div constructor="a" __proto__="b" class="constructor toString">${story}</div>`, head),
    );
    expectStory(found);
  });

  test("no page at all, and a page without an article", () => {
    for (const html of [
      "",
      "<",
      "<!doctype html>",
      "<html></html>",
      "&",
      "</p></p>",
      "<script>",
      "\ufeff",
      "<title>x",
    ]) {
      expect(() => read(html)).not.toThrow();
    }
    expect(read("<html><body><div id=root></div></body></html>").notes.map(({ code }) => code)).toContain(
      "read.empty",
    );
  });

  test("a page of thirty thousand items is judged as a short one is", () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `<li>berth ${index % 90}</li>`).join("");
    const found = read(page(`<div>${story}<ul>${lines}</ul>${story}</div>`));
    expectStory(found);
    expect(found.text.match(/on day 1 that the crane/g)).toHaveLength(1);
    expect(found.text).not.toContain("berth");
  });

  test("a class name of a megabyte and ten thousand class names", () => {
    expectStory(read(page(`<div class="${"a-".repeat(500_000)}">${story}</div>`)));
    expectStory(
      read(
        page(`<div class="${Array.from({ length: 10_000 }, (_, i) => `n${i}`).join(" ")}">${story}</div>`),
      ),
    );
  });

  test("a line of a hundred thousand brackets, stops and separators", () => {
    for (const sign of ["(", ". ", "|", " - ", "[", "“", "By ", "Photo: ", "a/"]) {
      expectStory(
        read(
          page(
            `<p>${sign.repeat(100_000)}</p>${story}`,
            `<meta property="og:title" content="${sign.repeat(20_000)}">`,
          ),
        ),
      );
    }
  });
});

describe("the tree", () => {
  test.each([
    ["paragraphs end at blocks", "<p>a<div>b</div>", "p(a) div(b)"],
    ["items end at items", "<ul><li>a<li>b</ul>", "ul(li(a) li(b))"],
    [
      "cells end at cells and rows at rows",
      "<table><tr><td>a<td>b<tr><td>c</table>",
      "table(tr(td(a) td(b)) tr(td(c)))",
    ],
    ["a closing tag of formatting does not close a block", "<b><p>a</b>c</p>", "b(p(ac))"],
    ["a closing tag of nothing is nothing", "a</section>b", "ab"],
    ["links do not nest", "<a>a<a>b</a>", "a(a) a(b)"],
    ["references are decoded", "<p>a&amp;b &lt;c&gt; &eacute;&#8212;</p>", "p(a&b <c> é—)"],
    ["pictures are passed over", "<svg><path/><text>no</text></svg>a", "svg() a"],
    ["blocks break out of an open picture", "<svg><g><p>a</p>", "svg() p(a)"],
    ["attributes without marks", "<p class=x id=y>a", "p(a)"],
    ["self-closing means nothing on HTML elements", "<div/>a", "div(a)"],
  ])("%s", (_name, html, tree) => {
    expect(drawn(parsePage(html).root)).toBe(tree);
  });

  test("the end of a page tells whether it is cut", () => {
    expect(parsePage("<html><body><p>a").cut).toBe(false);
    expect(parsePage("<html><body><div><p>a").cut).toBe(true);
    expect(parsePage("<html><body><div><p>a</body></html>").cut).toBe(false);
    expect(parsePage("<p>a</p><a hre").cut).toBe(true);
  });
});

type Node = ReturnType<typeof parsePage>["root"];

function drawn(element: Node): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : `${child.tag}(${drawn(child)})`))
    .join(" ")
    .replace(/ +/g, " ")
    .trim();
}

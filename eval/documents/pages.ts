import type { PageStyle } from "../../test/read/pdf/browser.ts";

const note = "<aside>The works opened in 1911. Nobody has counted the stairs since then.</aside>";
const noted = ["The works opened in 1911. Nobody has counted the stairs since then."];

/** Pages as a browser prints them to PDF: real fonts, real hyphens, text cut into the pieces that a renderer makes. */
export const pageStyles: readonly PageStyle[] = [
  { name: "as it comes", css: "body{font:12pt serif}", edges: true },
  {
    name: "two columns, justified, hyphens",
    css: "body{font:10pt serif}.text{columns:2;column-gap:16pt;text-align:justify;hyphens:auto}",
  },
  {
    name: "three columns, narrow gutter, indents",
    css: "body{font:9pt serif}.text{columns:3;column-gap:9pt;text-align:justify;hyphens:auto}p{margin:0;text-indent:1em}",
  },
  {
    name: "sans serif, large leading, over pages",
    css: "@page{size:A5}body{font:11pt/1.8 sans-serif}p{margin:0 0 1.2em}",
    edges: true,
  },
  {
    name: "drop cap",
    css: "body{font:11pt serif}.text{columns:2}p:nth-of-type(3)::first-letter{float:left;font-size:3.1em;line-height:.9;padding-right:3pt}",
  },
  {
    name: "box at the side",
    css: "body{font:11pt serif;text-align:justify}aside{float:right;width:35%;font:10pt sans-serif;border:1pt solid;margin:0 0 8pt 12pt;padding:4pt}",
    within: note,
    more: noted,
  },
  {
    name: "box in a column",
    css: "body{font:10pt serif}.text{columns:2;text-align:justify;hyphens:auto}aside{font:bold 10pt sans-serif;margin:8pt 0;background:#eee}",
    within: note,
    more: noted,
  },
  {
    name: "quotation pulled out, large",
    css: "body{font:10pt serif}.text{columns:2}aside{font:16pt serif;margin:8pt 0}",
    within: note,
    more: noted,
  },
  {
    name: "ligatures, kerning, letters set wide",
    css: "body{font:11pt 'Liberation Serif';font-variant-ligatures:common-ligatures discretionary-ligatures}h1{letter-spacing:.15em}",
  },
  {
    name: "tight leading, indents, rules between columns",
    css: "body{font:10pt/1.05 serif}p{margin:0;text-indent:1.5em}.text{columns:2;column-rule:1pt solid}",
  },
];

import { hidden, shown } from "./hidden.ts";

/**
 * Article text as Markdown text on one line: nothing in it may become a link, a picture, an emphasis, code, a table
 * cell, a list, a heading, HTML, or a mention on the sites that know them (CommonMark 6, GFM autolinks).
 */
const special = /[\\`*_{}[\]<>#!|~&@$^]|:(?=\/\/)|\bwww\./gi;

export function markdown(text: string): string {
  return (
    text
      .replace(/\r\n|[\r\n\t\u2028\u2029]/g, " ")
      .replace(hidden, (character) => shown(character.charCodeAt(0)))
      .replace(special, escaped)
      // Only at its start may a text turn into a list, a rule or a heading underlined.
      .replace(/^(\s*)([-+=])/, "$1\\$2")
      .replace(/^(\s*\d{1,9})([.)])/, "$1\\$2")
  );
}

function escaped(found: string): string {
  switch (found) {
    case "&":
      return "&amp;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    case ":":
      return "&#58;";
    case "@":
      return "&#64;";
    default:
      return found.length > 1 ? found.replace(".", "&#46;") : `\\${found}`;
  }
}

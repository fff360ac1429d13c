/**
 * Article text as Markdown text on one line: nothing in it may become a link, a picture, an emphasis, code, a table
 * cell, a list, a heading, HTML, or a mention on the sites that know them (CommonMark 6, GFM autolinks).
 */
const special = /[\\`*_{}[\]<>#!|~&@$^]|:(?=\/\/)|\bwww\./gi;
const hidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

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

function shown(code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `‹${code.toString(16).toUpperCase().padStart(2, "0")}›`;
}

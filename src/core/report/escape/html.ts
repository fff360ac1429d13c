import { shown } from "./hidden.ts";

/**
 * Article text for HTML and SVG, in text and in quoted attributes alike. Beside the characters of markup, those that
 * would hide or reverse what stands around them are shown by their code; marks of direction and joiners stay, since
 * every piece of article text stands in an element of its own direction (`dir="auto"`).
 */
const special =
  /[&<>"'`\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

export function html(text: string): string {
  return text.replace(special, (character) => {
    switch (character) {
      case "&":
        return "&amp;";
      case "<":
        return "&lt;";
      case ">":
        return "&gt;";
      case '"':
        return "&quot;";
      case "'":
        return "&#39;";
      case "`":
        return "&#96;";
      default:
        return shown(character.charCodeAt(0));
    }
  });
}

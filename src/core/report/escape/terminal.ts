import { shown } from "./hidden.ts";

/**
 * Article text and file names for a terminal: no character of them may move the cursor, change a colour, set a
 * title, reverse the reading order or hide. What could do so is shown instead, because a hidden character may be
 * the difference that somebody is looking for.
 */

/** C0, DEL, C1, line separators, soft hyphen, Arabic letter mark, zero-width, bidi, byte-order mark, interlinear and tag characters. */
const unsafe =
  /[\0-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * One line of harmless text: control characters become their pictures (U+2400), other invisible ones their code in
 * angle quotation marks, line ends and tabs a space. Joiners stay between letters of scripts and emoji that need them.
 */
export function visible(text: string): string {
  return text.replace(unsafe, (character, at: number, whole: string) => {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x0a || code === 0x09 || code === 0x2028 || code === 0x2029) return " ";
    if (code === 0x0d) return whole[at + 1] === "\n" ? "" : " ";
    if ((code === 0x200c || code === 0x200d) && joins(whole, at)) return character;
    return shown(code);
  });
}

/** Zero-width joiner and non-joiner belong to Arabic and Indic scripts and to emoji, all beyond U+0600. */
function joins(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) >= 0x600 && text.charCodeAt(at + 1) >= 0x600;
}

import { asBuffer } from "./bytes.ts";

/**
 * Which charset a text that is not UTF-8 was written in. One question for all candidates: what share of the
 * characters beyond ASCII is common in the language that the charset was made for? The best answer wins, the
 * earlier candidate on a tie, so that windows-1252 stands where nothing speaks.
 */
interface Candidate {
  readonly label: string;
  /** 0 to 1; `text` is the decoded sample. */
  readonly score: (bytes: Uint8Array, text: string) => number;
}

/** Bytes looked at: enough for a thousand letters of any language. */
const sampleLength = 65_536;

/** Built on demand: nearly every file is UTF-8 and needs none of them. */
const candidates = (): readonly Candidate[] => [
  latin("windows-1252", "àáâãäåæçèéêëìíîïñòóôõöøùúûüÿœßÀÁÂÄÅÇÈÉÊÍÓÖØÚÜ"),
  latin("windows-1250", "ąćęłńóśźżáčďéěíňřšťúůýžäöüßőűăâîșţşĄĆŁŚŻČŠŽŘ"),
  latin("windows-1254", "ığşçöüâîİĞŞÇÖÜ"),
  alphabet("windows-1251", "оеаинтсрвлкмдпуяыьбгзчй"),
  alphabet("koi8-r", "оеаинтсрвлкмдпуяыьбгзчй"),
  alphabet("iso-8859-5", "оеаинтсрвлкмдпуяыьбгзчй"),
  alphabet("ibm866", "оеаинтсрвлкмдпуяыьбгзчй"),
  alphabet("windows-1253", "αοιετνσρκπυμλςηωγθίάόέήύώ"),
  alphabet("windows-1255", "יוהלארתשבמנםחקד"),
  alphabet("windows-1256", "اليمونرتبةعدفهسكقح"),
  alphabet("windows-874", "านรกอเงมยลวดท่้สตะีปบคหิัไแใโพขจำช"),
  // In Korean all leads stand in B0-C8, which for Chinese are common characters too: Korean comes first.
  pairs("euc-kr", (lead, trail) => lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1),
  pairs("gb18030", (lead, trail) => lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1),
  pairs("big5", (lead, trail) => lead >= 0xa4 && lead <= 0xc6 && (trail < 0x7f || trail >= 0xa1)),
  kana("shift_jis", (lead) => lead === 0x82 || lead === 0x83),
  kana("euc-jp", (lead) => lead === 0xa4 || lead === 0xa5),
];

/** The best candidate's label. */
export function guessCharset(bytes: Uint8Array): string {
  // A cut inside a pair of bytes would make a valid text invalid: cut behind a line end where there is one.
  const cut = bytes.length <= sampleLength ? bytes.length : lineEndBefore(bytes, sampleLength);
  const sample = bytes.subarray(0, cut);
  let best = "windows-1252";
  let bestScore = 0;
  for (const { label, score } of candidates()) {
    const text = tryDecode(sample, label);
    if (text === null) continue;
    const found = score(sample, text);
    if (found > bestScore) {
      best = label;
      bestScore = found;
    }
  }
  return best;
}

function lineEndBefore(bytes: Uint8Array, at: number): number {
  const found = bytes.lastIndexOf(0x0a, at);
  return found > 0 ? found + 1 : at;
}

const typographic = "‘’“”‚„–—…•«»€£§°·¿¡\u00a0";

/**
 * A Latin charset: its letters stand among ASCII letters, alone or nearly so. Read as Latin, any other alphabet
 * gives words of accented letters only, and those do not count.
 */
function latin(label: string, letters: string): Candidate {
  const common = new Set(letters);
  const marks = new Set(typographic);
  return {
    label,
    score: (_bytes, text) => {
      let beyond = 0;
      let fit = 0;
      for (let at = 0; at < text.length; at++) {
        if (text.charCodeAt(at) < 0x80) continue;
        beyond++;
        const character = text[at]!;
        if (marks.has(character)) fit++;
        else if (common.has(character) && besideAscii(text, at)) fit++;
      }
      return share(fit, beyond);
    },
  };
}

function besideAscii(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return isAsciiLetter(before) || (isAsciiLetter(after) && !(before >= 0x80));
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function alphabet(label: string, letters: string): Candidate {
  const common = new Set(letters);
  const marks = new Set(typographic);
  return {
    label,
    score: (_bytes, text) => {
      let beyond = 0;
      let fit = 0;
      for (let at = 0; at < text.length; at++) {
        const character = text[at]!;
        // Marks count for nothing here, or a Latin text with curly quotation marks only would fit every alphabet. Nor does
        // a letter among ASCII ones: the accents of an Italian text would make it Cyrillic.
        if (character.charCodeAt(0) < 0x80 || marks.has(character)) continue;
        beyond++;
        if (common.has(character) && !besideAscii(text, at)) fit++;
      }
      return share(fit, beyond);
    },
  };
}

/** A charset of two bytes a character: the share of pairs that are common characters. */
function pairs(label: string, common: (lead: number, trail: number) => boolean): Candidate {
  return {
    label,
    score: (bytes) => {
      let beyond = 0;
      let fit = 0;
      walkPairs(bytes, (lead, trail) => {
        // A1-A3 are punctuation and full-width forms in all of them.
        if (lead >= 0xa1 && lead <= 0xa3) return;
        beyond++;
        if (common(lead, trail)) fit++;
      });
      return share(fit, beyond);
    },
  };
}

/** Japanese is a third to a half kana and Chinese and Korean have none, so a fifth decides. */
const kanaShare = 0.2;

function kana(label: string, isKana: (lead: number) => boolean): Candidate {
  return {
    label,
    score: (bytes) => {
      let beyond = 0;
      let fit = 0;
      walkPairs(bytes, (lead) => {
        beyond++;
        if (isKana(lead)) fit++;
      });
      return share(fit, beyond) >= kanaShare ? 1 : 0;
    },
  };
}

function walkPairs(bytes: Uint8Array, visit: (lead: number, trail: number) => void): void {
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x81) continue;
    visit(lead, bytes[at + 1] ?? 0);
    at++;
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** The text, or `null` where the bytes are not valid in this charset. */
export function tryDecode(bytes: Uint8Array, charset: string): string | null {
  try {
    return textOf(bytes, charset, true);
  } catch {
    return null;
  }
}

/**
 * The text of bytes in a charset; with `fatal`, throws where they are not valid in it. windows-1252 is decoded here,
 * because Node 20 and 22 give its bytes 80-9F, which hold the curly quotation marks, as control characters
 * (nodejs/node#56542).
 */
export function textOf(bytes: Uint8Array, charset: string, fatal: boolean): string {
  if (charset !== "windows-1252") return new TextDecoder(charset, { fatal }).decode(bytes);
  const latin1 = asBuffer(bytes).toString("latin1");
  return latin1.replace(/[\x80-\x9f]/g, (character) => windows1252[character.charCodeAt(0) - 0x80]!);
}

/** Bytes 80-9F (WHATWG index-windows-1252); the five without a character stay what they are. */
const windows1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

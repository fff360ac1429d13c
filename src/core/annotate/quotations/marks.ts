import { isSpace } from "../../text/span.ts";
import { TokenKind, type Tokens } from "../../text/token.ts";

/** Marks that can belong together. A repair may cross families; pairing as typed never does. */
export type Family = "double" | "single" | "angle" | "corner";

/** What the character by itself says: which side it stands on, or nothing. */
export type Glyph = "open" | "close" | "either";

/**
 * How it stands among its neighbours: `open` has space before and none behind, `close` the reverse, `detached` space on
 * both sides (tokenised text), `inside` on neither.
 */
export type Shape = "open" | "close" | "detached" | "inside";

export interface Mark {
  /** First token it consists of. */
  readonly token: number;
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  readonly glyph: Glyph;
  /** Low marks („ ‚) open, and make the raised one that follows a closing one. */
  readonly low: boolean;
  readonly shape: Shape;
  /** Character before and behind, `""` at the edge of a line. */
  readonly before: string;
  readonly behind: string;
}

const glyphs: Readonly<Record<string, readonly [Family, Glyph]>> = {
  '"': ["double", "either"],
  "＂": ["double", "either"],
  "“": ["double", "open"],
  "‟": ["double", "open"],
  "„": ["double", "open"],
  "”": ["double", "close"],
  "'": ["single", "either"],
  "‘": ["single", "open"],
  "‛": ["single", "open"],
  "‚": ["single", "open"],
  "’": ["single", "close"],
  "`": ["single", "open"],
  "´": ["single", "close"],
  "«": ["angle", "open"],
  "»": ["angle", "close"],
  "‹": ["angle", "open"],
  "›": ["angle", "close"],
  "「": ["corner", "open"],
  "『": ["corner", "open"],
  "〝": ["corner", "open"],
  "」": ["corner", "close"],
  "』": ["corner", "close"],
  "〞": ["corner", "close"],
  "〟": ["corner", "close"],
};

/** Characters after which an opening mark may stand without space, and before which a closing one may. */
const opensAfter = "([{—–-/:¡¿\"“„‘'«";
const closesBefore = ")]}—–-/:;,.!?…\"”’'»";

/** Every mark of quotation in the text, in order; apostrophes inside words are no tokens and so never come up. */
export function findMarks(text: string, tokens: Tokens): readonly Mark[] {
  const marks: Mark[] = [];
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.kinds[token] !== TokenKind.mark) continue;
    const start = tokens.starts[token]!;
    const kind = glyphs[text[start]!];
    if (kind === undefined) continue;
    const twice = isTwice(text, tokens, token);
    const end = twice ? start + 2 : start + 1;
    const family = twice ? "double" : kind[0];
    const before = neighbour(text, start - 1);
    const behind = neighbour(text, end);
    const stopped = isStop(behind) && !isStop(neighbour(text, end + 1));
    const low = text[start] === "„" || text[start] === "‚";
    marks.push({
      token,
      start,
      end,
      family,
      glyph: kind[1],
      low,
      shape: shapeOf(before, behind, stopped),
      before,
      behind,
    });
    if (twice) token++;
  }
  return marks;
}

/** Two single marks typed for one double: ``so'' or ''so''. */
function isTwice(text: string, tokens: Tokens, token: number): boolean {
  const start = tokens.starts[token]!;
  const sign = text[start];
  return (
    (sign === "'" || sign === "`") &&
    token + 1 < tokens.length &&
    tokens.starts[token + 1] === start + 1 &&
    text[start + 1] === sign
  );
}

function neighbour(text: string, at: number): string {
  const sign = text[at];
  return sign === undefined || sign === "\n" || sign === "\r" ? "" : sign;
}

function isStop(sign: string): boolean {
  return sign !== "" && ".,;:!?)".includes(sign);
}

function shapeOf(before: string, behind: string, stopped: boolean): Shape {
  const spaceBefore = before === "" || isSpace(before.charCodeAt(0));
  const spaceBehind = behind === "" || isSpace(behind.charCodeAt(0));
  // `and so on ».`: a stop right behind makes it a closing mark, space or not; "..." may as well be inside.
  if (spaceBefore && stopped && before !== "") return "close";
  if (spaceBefore && !spaceBehind) return "open";
  if (spaceBehind && !spaceBefore) return "close";
  if (before === "" && behind !== "") return "open";
  // Nothing opens at the end of a line: `… of water. "`.
  if (behind === "" && before !== "") return "close";
  if (spaceBefore) return "detached";
  if (opensAfter.includes(before) && !closesBefore.includes(behind)) return "open";
  if (closesBefore.includes(behind)) return "close";
  return "inside";
}

import { once } from "./once.ts";

/** Letters and figures only, in lower case: what two settings of one text have in common. */
export function bareLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The same of a block's text, reckoned once. */
export const bareOf = once(({ text }: { readonly text: string }) => bareLetters(text));

/** Half of the pieces of both in common: headlines of one article share that, those of two hardly a fifth. */
const LEAST_IN_COMMON = 0.5;
/** A headline may be cut or lengthened by so much and still be found in the other. */
const LEAST_OF_LENGTH = 0.5;

/** True where two headlines are of one article: equal, one inside the other, or with most words in common. */
export function alikeTitles(a: string, b: string): boolean {
  const left = bareLetters(a);
  const right = bareLetters(b);
  if (left === "" || right === "") return false;
  if (left === right) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.includes(short) && short.length >= long.length * LEAST_OF_LENGTH) return true;
  return common(piecesOf(a), piecesOf(b)) >= LEAST_IN_COMMON;
}

/** Jaccard's share. */
function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const piece of a) if (b.has(piece)) both++;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

/** Words; pairs of signs where a script sets no spaces. */
function piecesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const pieces = words.flatMap((word) =>
    /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(word)
      ? Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2))
      : [word],
  );
  return new Set(pieces);
}

import { fold } from "../text/fold.ts";
import { TokenKind, tokenize, tokenText } from "../text/token.ts";

/**
 * True where one name may stand for the other: the words of the shorter are all in the longer ("Brandvold", "Theo
 * Brandvold"). Two people of one surname in one article stay apart by their given names.
 */
export function sameSpeaker(x: string, y: string): boolean {
  const [first, second] = [nameWords(x), nameWords(y)];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short.length > 0 && short.every((word) => long.includes(word));
}

function nameWords(name: string): readonly string[] {
  const tokens = tokenize(name);
  const words: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (tokens.kinds[index] !== TokenKind.mark) words.push(fold(tokenText(tokens, index)).replace(/'s$/, ""));
  }
  return words;
}

import { fold } from "../text/fold.ts";
import { TokenKind, tokenize, tokenText } from "../text/token.ts";

/** The words of a text without its punctuation; case, accents and typographic variants do not count. */
export function foldedWords(text: string): readonly string[] {
  const tokens = tokenize(text);
  const words: string[] = [];
  for (let index = 0; index < tokens.length; index++)
    if (tokens.kinds[index] !== TokenKind.mark) words.push(fold(tokenText(tokens, index)));
  return words;
}

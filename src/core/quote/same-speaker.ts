import { foldedWords } from "./folded-words.ts";

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
  return foldedWords(name).map((word) => word.replace(/'s$/, ""));
}

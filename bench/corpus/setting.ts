import type { Sentence, Speech, Words } from "./speech.ts";
import { capitalised, type Vocabulary } from "./vocabulary.ts";

/** Sets sentences in letters. Marks are round; a house that sets straight ones replaces them in the whole text. */

export function sentenceText({ words, speech }: Sentence, { words: known }: Vocabulary): string {
  return speech === null ? `${capitalised(wordsText(words, known))}.` : speechText(words, speech, known);
}

/** Words with a comma here and there. */
function wordsText(words: Words, known: readonly string[], from = 0, until = words.length): string {
  let text = "";
  for (let at = from; at < until; at++) {
    const word = words[at]!;
    const comma = at > from + 4 && at % 11 === 0 ? "," : "";
    text += `${comma}${at === from ? "" : " "}${word < 0 ? String(-word) : known[word]!}`;
  }
  return text;
}

function speechText(words: Words, { speaker, named, verb, form }: Speech, known: readonly string[]): string {
  const surname = known[speaker.surname]!;
  const name = named === "whole" ? `${known[speaker.given]!} ${surname}` : surname;
  const all = () => wordsText(words, known);
  const middle = Math.ceil(words.length / 2);
  const first = () => capitalised(wordsText(words, known, 0, middle));
  const rest = () => wordsText(words, known, middle);
  switch (form) {
    case "said name":
      return `“${capitalised(all())},” ${verb} ${name}.`;
    case "name said":
      return `“${capitalised(all())},” ${name} ${verb}.`;
    case "before":
      return `${name} ${verb}: “${capitalised(all())}.”`;
    case "inside":
      return `“${first()},” ${name} ${verb}, “${rest()}.”`;
    case "between":
      return `“${first()},” ${verb} ${name}. “${capitalised(rest())}.”`;
    case "indirect":
      return `${name} ${verb} that ${all()}.`;
  }
}

import type { Article } from "../../../src/core/model.ts";
import { readText } from "../../../src/core/read/index.ts";

export function article(id: string, text: string, language = "en"): Article {
  return readText(text, { id, language });
}

export const ferry = `The ferry Halvard struck a pier in Osterby harbour on Monday, injuring eleven passengers.
Captain Ine Solberg said the bow thruster failed seconds before the ship was due to dock.
Divers will inspect the hull before the vessel is allowed to sail again, the port authority said.
A replacement ship from Drevik will carry commuters until Thursday.`;

export const ferryAgain = `Eleven passengers were hurt when the Halvard ferry hit a pier in the harbour of Osterby on Monday.
According to captain Ine Solberg, a bow thruster failed just seconds before docking.
The hull will be inspected by divers before the ship may sail again, said the port authority.`;

export const budget = `Lawmakers in Calder County rejected the school budget for the third time, 14 votes to 9.
Treasurer Paul Okafor warned that libraries would have to close in March without new money.
Teachers marched outside the courthouse with drums and home-made signs.`;

const syllables = "bar dol kem nis rov tul vek zam gir pof".split(" ");

/** A made-up word that differs with its number. */
function wordOf(number: number): string {
  const digits = String(10_000 + ((number * 7919) % 90_000));
  return [...digits].map((digit) => syllables[Number(digit)]!).join("");
}

function nameOf(number: number): string {
  const word = wordOf(number);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Sentence `line` of made-up report `report`: words of its own between words of grammar. */
export function sentenceOf(report: number, line: number): string {
  const word = (place: number) => wordOf(report * 997 + line * 13 + place);
  const place = nameOf(report * 997 + line * 13 + 11);
  return `The ${word(1)} of ${place} had ${word(2)} the ${word(3)} ${word(4)} before it was ${word(5)} to ${word(6)} with a ${word(7)} ${word(8)}.`;
}

export function report(number: number, lines: number): string[] {
  return Array.from({ length: lines }, (_, line) => sentenceOf(number, line));
}

import type { Comparison } from "../model.ts";

/** A note for the reader: the letters of the texts it is about, empty where it is about both together. */
export interface Note {
  readonly about: string;
  readonly says: string;
}

/** What could not be compared, then what each text has to say for itself; what holds for both stands once. */
export function notesOf(
  { a, b, diagnostics }: Comparison,
  letters: readonly [string, string],
): readonly Note[] {
  const about = new Map<string, string[]>();
  for (const { says } of diagnostics) about.set(says, []);
  for (const [letter, reading] of [[letters[0], a] as const, [letters[1], b] as const])
    for (const { says } of reading.diagnostics) {
      const names = about.get(says);
      if (names === undefined) about.set(says, [letter]);
      else if (names.length > 0 && !names.includes(letter)) names.push(letter);
    }
  return [...about].map(([says, names]) => ({ about: names.join(" and "), says }));
}

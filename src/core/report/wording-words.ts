import type { QuoteVerdict } from "../quote/index.ts";
import { sameSpeaker } from "../quote/same-speaker.ts";
import { speakersOf, type Wording, type WordingPlace } from "../quote/wordings.ts";
import { bareWords } from "./found.ts";

/** For words that an article tells as its own, "paraphrase in marks" is said of the asked ones; here they are just told. */
export function verdictName(verdict: QuoteVerdict): string {
  return verdict === "paraphrase in marks" ? "told in its own words" : verdict;
}

/**
 * What one wording is to the one that it is held against. The verdicts of `quote` speak of the asked words ("shortened":
 * they leave words out); between two wordings the same is said from the other side.
 */
export function wordingName({ verdict, differences }: Wording): string {
  if (verdict === "shortened")
    return differences.some(({ kind }) => kind === "left out") ? "with more words" : "shortened";
  return verdict === "joined" ? "in several quotations" : verdictName(verdict);
}

/**
 * The words of `asked` that a wording has nowhere, in order: what no mark in its own words can show. Words that it has in
 * another place it does not lack.
 */
export function lackingWords({ words, verdict, differences }: Wording, asked: string): readonly string[] {
  if (verdict === "shortened") return [];
  const there = ` ${bareWords(words)} `;
  return differences
    .filter((difference) => difference.kind === "added" && difference.words.end === difference.words.start)
    .map(({ asked: { start, end } }) => asked.slice(start, end))
    .filter((lacking) => !there.includes(` ${bareWords(lacking)} `));
}

/** Places under whom they name as the speaker; forms of one name ("Rask", "Edmund Rask") stand together under the fullest. */
export function bySpeaker(
  places: readonly WordingPlace[],
): readonly (readonly [speaker: string | null, places: readonly WordingPlace[]])[] {
  const names = speakersOf(places);
  const fullest = new Map<string | null, string | null>([[null, null]]);
  const groups = new Map<string | null, WordingPlace[]>();
  for (const place of places) {
    const { speaker } = place;
    if (speaker !== null && !fullest.has(speaker))
      fullest.set(speaker, names.find((full) => sameSpeaker(full, speaker)) ?? speaker);
    const name = fullest.get(speaker)!;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [place]);
    else group.push(place);
  }
  return [...groups];
}

/** "2023-02-06 Meridian Wire, Osterby Post (2); 2023-02-07 Valleyside Today"; the id where no outlet is known. */
export function placesWords(places: readonly WordingPlace[]): string {
  const days = new Map<string, Map<string, number>>();
  for (const { outlet, article, published } of places) {
    const day = published?.slice(0, 10) ?? "no date";
    const outlets = days.get(day) ?? new Map<string, number>();
    days.set(day, outlets);
    const name = outlet ?? article;
    outlets.set(name, (outlets.get(name) ?? 0) + 1);
  }
  return [...days].map(([day, outlets]) => `${day} ${outletsWords(outlets)}`).join("; ");
}

function outletsWords(outlets: ReadonlyMap<string, number>): string {
  return [...outlets].map(([name, times]) => (times === 1 ? name : `${name} (${times})`)).join(", ");
}

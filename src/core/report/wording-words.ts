import type { QuoteVerdict } from "../quote/index.ts";
import { sameSpeaker } from "../quote/same-speaker.ts";
import { speakersOf, type WordingPlace } from "../quote/wordings.ts";

/** For words that an article tells as its own, "paraphrase in marks" is said of the asked ones; here they are just told. */
export function verdictName(verdict: QuoteVerdict): string {
  return verdict === "paraphrase in marks" ? "told in its own words" : verdict;
}

/** Places under whom they name as the speaker; forms of one name ("Rask", "Edmund Rask") stand together under the fullest. */
export function bySpeaker(
  places: readonly WordingPlace[],
): readonly (readonly [speaker: string | null, places: readonly WordingPlace[]])[] {
  const names = speakersOf(places);
  const groups = new Map<string | null, WordingPlace[]>();
  for (const place of places) {
    const { speaker } = place;
    const name = speaker === null ? null : (names.find((full) => sameSpeaker(full, speaker)) ?? speaker);
    groups.set(name, [...(groups.get(name) ?? []), place]);
  }
  return [...groups];
}

/** "Meridian Wire 2023-02-06"; the id where no outlet is known. */
export function placeWords({ outlet, article, published }: WordingPlace): string {
  return `${outlet ?? article} ${published?.slice(0, 10) ?? "no date"}`;
}

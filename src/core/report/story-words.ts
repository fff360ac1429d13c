import type { Story } from "../model.ts";
import { count, list } from "./phrase.ts";
import type { Differences, SaidView, StoryView } from "./story-view.ts";

/** Headline of the earliest telling that has one. */
export function storyTitle({ tellings }: StoryView): string {
  return tellings.map(({ article }) => article.title).find((title) => title !== null) ?? "No headline";
}

/** "6 tellings by 6 outlets in 4 texts, 2023-02-06 to 2023-02-09". */
export function storySize({ story, tellings }: StoryView): string {
  const outlets = new Set(tellings.map(({ article }) => article.outlet).filter((name) => name !== null));
  const by = outlets.size === 0 ? "" : ` by ${count(outlets.size, "outlet")}`;
  return `${count(story.tellings.length, "telling")}${by} in ${count(story.texts.length, "text")}${between(story)}`;
}

function between({ from, until }: Story): string {
  const [first, last] = [from?.slice(0, 10) ?? null, until?.slice(0, 10) ?? null];
  if (first === null || last === null) return first === last ? "" : `, ${first ?? last}`;
  return first === last ? `, ${first}` : `, ${first} to ${last}`;
}

/** "Held against 1: 2 grave changes, 3 passages, 1 wording." */
export function differenceWords({ changes, relation }: Differences): string {
  if (relation === "same event" || relation === "unrelated")
    return "Held against 1: another report, no retelling of it.";
  const parts = [
    ...(changes[4] > 0 ? [`${changes[4]} in what is claimed or said`] : []),
    ...(changes[3] > 0 ? [count(changes[3], "passage or fact", "passages or facts")] : []),
    ...(changes[2] > 0 ? [`${changes[2]} of wording`] : []),
    ...(changes[1] > 0 ? [`${changes[1]} of form`] : []),
  ];
  return `Held against 1: ${parts.length === 0 ? "no difference" : list(parts)}.`;
}

/** What was not left as it was comes first: that is what somebody looks for. */
export function troubleFirst(said: readonly SaidView[]): readonly SaidView[] {
  return [...said].sort((x, y) => Number(isTrouble(y)) - Number(isTrouble(x)));
}

/** More than one wording or more than one speaker. */
function isTrouble({ speakers, wordings }: SaidView): boolean {
  return speakers.length > 1 || wordings.length > 1;
}

/** Said where the tellings do not agree on the speaker, else `null`. */
export function disputeWords({ speakers }: SaidView): string | null {
  return speakers.length > 1 ? `The tellings name ${list(speakers)} as the speaker.` : null;
}

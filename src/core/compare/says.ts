import type { SentenceRole } from "../model.ts";
import { singleSpaced } from "../text/span.ts";

/** Words shown in a sentence of a change before they are cut: about a line of a terminal for both sides together. */
const MOST_SHOWN = 60;

/** Article text inside a sentence of ours: between single quotes, on one line, cut at a word. */
export function quoted(words: string): string {
  const flat = singleSpaced(words).trim();
  if (flat.length <= MOST_SHOWN) return `'${flat}'`;
  const cut = flat.slice(0, MOST_SHOWN);
  const space = cut.lastIndexOf(" ");
  return `'${cut.slice(0, space > MOST_SHOWN / 2 ? space : MOST_SHOWN)}…'`;
}

/** "'12' became '21'", "'not' was added", "'also' was dropped". */
export function became(before: string, after: string): string {
  if (before === "") return `${quoted(after)} was added`;
  if (after === "") return `${quoted(before)} was dropped`;
  return `${quoted(before)} became ${quoted(after)}`;
}

const roles: Readonly<Record<SentenceRole, string>> = {
  headline: "headline",
  dateline: "date line",
  body: "sentence",
  caption: "caption",
};

export function sentenceSays(kind: "addition" | "deletion", role: SentenceRole, words: string): string {
  return kind === "addition"
    ? `Only the second text has the ${roles[role]} ${quoted(words)}`
    : `The second text leaves out the ${roles[role]} ${quoted(words)}`;
}

import type { Scored } from "./quotations.ts";

/**
 * The yardstick: what stands between two double marks is a direct quotation, and its speaker is the nearest
 * "NAME said" or "said NAME" within a hundred characters.
 */
export function nearestSaid(text: string): readonly Scored[] {
  const found: Scored[] = [];
  const passages = /["“„]([^"“”„\n]{2,})["”“]/g;
  for (const match of text.matchAll(passages)) {
    const start = match.index + 1;
    const inner = match[1]!;
    const covered = new Set<number>();
    for (let at = 0; at < inner.length; at++) if (!/[\s"'“”‘’]/.test(inner[at]!)) covered.add(start + at);
    const source = nearestName(text, match.index, match.index + match[0].length);
    found.push({
      kind: "direct",
      covered,
      source,
      names: source === null ? [] : [source],
      nested: false,
      words: inner,
      rule: "baseline",
    });
  }
  return found;
}

const name = "(?:[A-Z][\\w.'’-]*(?: [A-Z][\\w.'’-]*){0,3}|[Hh]e|[Ss]he|[Tt]hey)";
const verb = "(?:said|says|told|added|wrote)";

function nearestName(text: string, start: number, end: number): string | null {
  const behind = text.slice(end, end + 100);
  const before = text.slice(Math.max(0, start - 100), start);
  const after = new RegExp(`(?:(${name}) ${verb}|${verb} (${name}))`).exec(behind);
  const ahead = [...before.matchAll(new RegExp(`(?:(${name}) ${verb}|${verb} (${name}))`, "g"))].pop();
  if (after !== null && after.index < 40) return after[1] ?? after[2] ?? null;
  if (ahead !== undefined) return ahead[1] ?? ahead[2] ?? null;
  return after === null ? null : (after[1] ?? after[2] ?? null);
}

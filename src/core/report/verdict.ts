import type { Channel, Comparison, Direction, Evidence, Relation } from "../model.ts";
import type { Facts, SideFacts } from "./facts.ts";
import { capital, count, list, percent } from "./phrase.ts";

/** What the two texts are to each other, before the numbers. */
const leads: { readonly [relation in Relation]: string } = {
  "same text": "The same text",
  retelling: "A retelling",
  partial: "Partly the same report",
  "same event": "Two reports of one event, not two tellings of one report",
  unrelated: "Not the same report",
};

/** The verdict in one sentence with its denominators; no article text in it. */
export function verdict(comparison: Comparison, facts: Facts, letters: readonly [string, string]): string {
  const { lead, rest } = verdictParts(comparison, facts, letters);
  return `${lead}: ${rest}`;
}

/** The same as a headline and what follows it. */
export function verdictParts(
  comparison: Comparison,
  facts: Facts,
  [a, b]: readonly [string, string],
): { readonly lead: string; readonly rest: string } {
  const lead = leads[comparison.relation];
  if (comparison.relation === "same text" && comparison.changes.length === 0) {
    const alike = `all ${count(facts.a.sentences, "sentence")} are alike, word for word`;
    const what =
      comparison.a.article.origin.sha256 === null ? "text, letter for letter" : "file, byte for byte";
    return { lead, rest: `${facts.sameBytes ? `both are the same ${what}` : alike}.` };
  }
  const parts = [coverage(comparison, facts, a, b)];
  const changed = changedParts(facts);
  if (comparison.relation !== "unrelated" && changed.length > 0) parts.push(list(changed));
  return { lead, rest: `${parts.join("; ")}.` };
}

function coverage({ reuse }: Comparison, facts: Facts, a: string, b: string): string {
  if (facts.a.linked === 0 && facts.b.linked === 0)
    return `none of ${a}'s ${count(facts.a.body, "body sentence")} is told in ${b}`;
  const told = `${sentences(facts.a, a)} told in ${b} (${percent(reuse.aInB)} of its words)`;
  return `${told}, ${sentences(facts.b, b)} in ${a} (${percent(reuse.bInA)})`;
}

function sentences({ linked, body }: SideFacts, name: string): string {
  const verb = linked === 1 ? "is" : "are";
  if (body === 1 && linked === 1) return `the only body sentence of ${name} is`;
  if (linked === body) return `all ${count(body, "body sentence")} of ${name} ${verb}`;
  return `${linked} of ${name}'s ${count(body, "body sentence")} ${verb}`;
}

function changedParts({ quotations, passages, byGravity }: Facts): readonly string[] {
  const parts: string[] = [];
  if (quotations.paired > 0)
    parts.push(
      quotations.altered === 0
        ? `none of ${count(quotations.paired, "paired quotation")} altered`
        : `${quotations.altered} of ${count(quotations.paired, "paired quotation")} altered`,
    );
  parts.push(...passageParts(passages));
  const other = byGravity[4]! - quotations.altered;
  if (other > 0) parts.push(`${count(byGravity[4]!, "change")} in what is claimed or said`);
  return parts;
}

/** "3 sentences added", "1 left out", "2 moved": the noun once. */
function passageParts({ added, leftOut, moved }: Facts["passages"]): readonly string[] {
  const all: readonly (readonly [number, string])[] = [
    [added, "added"],
    [leftOut, "left out"],
    [moved, "moved"],
  ];
  return all
    .filter(([number]) => number > 0)
    .map(([number, what], index) => `${index === 0 ? count(number, "sentence") : number} ${what}`);
}

/** What is said of the order and the descent, and the reasons. */
export interface DirectionWords {
  /** `"A is likely the earlier state of the report (86 %)"`. */
  readonly order: string;
  readonly descent: string | null;
  readonly channel: string | null;
  readonly because: readonly Evidence[];
}

/** Below this share the leading answer is no better than not knowing. */
const leadingShare = 0.5;

export function directionWords(direction: Direction, [a, b]: readonly [string, string]): DirectionWords {
  return {
    order: orderWords(direction, a, b),
    descent: descentWords(direction, a, b),
    channel: channelWords(direction, a, b),
    because: variedFirst(direction.because),
  };
}

/** One reason of each rule first, then the others: three reasons shown should be three kinds of reason. */
function variedFirst(because: readonly Evidence[]): readonly Evidence[] {
  const isFirst = (reason: Evidence, index: number) =>
    because.findIndex(({ rule }) => rule === reason.rule) === index;
  return [...because.filter(isFirst), ...because.filter((reason, index) => !isFirst(reason, index))];
}

/**
 * What became of the words. "Copied" is said of the words only, since similarity alone does not say who took from whom;
 * the channel is that of the later telling, of the second where the order is not known.
 */
const channelNames: { readonly [channel in Channel]: string } = {
  copied: "nearly word for word the same",
  abridged: "abridged",
  extended: "extended",
  rewritten: "rewritten",
  translated: "translated",
  "translated back": "translated back",
};

function channelWords({ channel, order }: Direction, a: string, b: string): string | null {
  if (channel.length === 0) return null;
  const [from, to] = order.b > order.a ? [b, a] : [a, b];
  return `seen from ${from}, ${to} is ${list(channel.map(({ name }) => channelNames[name]))}`;
}

function orderWords({ order }: Direction, a: string, b: string): string {
  if (order.a >= leadingShare)
    return `${a} likely holds the earlier state of the report (${percent(order.a)})`;
  if (order.b >= leadingShare)
    return `${b} likely holds the earlier state of the report (${percent(order.b)})`;
  return "cannot tell";
}

function descentWords({ descent }: Direction, a: string, b: string): string | null {
  const answers: readonly (readonly [number, string])[] = [
    [descent.bFromA, `${b} likely descends from ${a}`],
    [descent.aFromB, `${a} likely descends from ${b}`],
    [descent.common, `both likely descend from a source not seen here`],
  ];
  const [share, says] = answers.reduce((best, next) => (next[0] > best[0] ? next : best));
  if (share < leadingShare || share <= descent.unknown) return null;
  return `${says} (${percent(share)})`;
}

/** Order, descent and channel as one line. */
export function directionLine(words: DirectionWords): string {
  return `${capital([words.order, words.descent, words.channel].filter((part) => part !== null).join("; "))}.`;
}

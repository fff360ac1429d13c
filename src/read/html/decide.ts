import type { LeftOut } from "../reader.ts";
import { type Block, isHidden } from "./blocks.ts";
import { withoutIdleHeadings } from "./boxes.ts";
import { isRunning, makeOf } from "./flow.ts";
import { isProse, weight } from "./outline.ts";
import { openingOf } from "./phrases.ts";
import { blockRules } from "./rules/index.ts";
import { IN_BODY } from "./rules/place.ts";
import type { PageView, Verdict } from "./rules/rule.ts";
import { upwards } from "./tree.ts";
import { REST } from "./truncation.ts";
import type { Testimony, Witnesses } from "./witnesses.ts";

export interface Taken {
  readonly index: number;
  readonly block: Block;
}

export interface Left extends Taken {
  readonly what: LeftOut["what"];
  readonly because: string;
}

/** A passage that one of the extractors takes for the article and another does not. */
export interface Dispute {
  readonly block: Block;
  /** One sentence, with the words. */
  readonly says: string;
}

export interface Decision {
  readonly taken: readonly Taken[];
  readonly left: readonly Left[];
  readonly disputes: readonly Dispute[];
  /** Libraries that found another text than ours on this page. */
  readonly strangers: readonly string[];
  /** Texts of paywalls that stand inside the body or directly below it. */
  readonly walls: readonly string[];
}

/**
 * Each block by three voices: our rules, Defuddle, Readability. Where a rule has a named reason against a block, it is
 * left out. Where the rules take it, it stays, and it is said if a library leaves it out, since a sentence that an
 * extractor loses looks like one that the outlet deleted. Where no rule speaks, both libraries must want it.
 */
export function decide(page: PageView, witnesses: Witnesses | null): Decision {
  const { blocks, headline, lead } = page.outline;
  const verdicts = withoutIdleHeadings(
    page.outline,
    blocks.map((block, index) => verdictOf(block, index, page)),
  );
  const heard =
    witnesses === null
      ? { defuddle: null, readability: null }
      : witnesses.ask(page.outline, page.titles[0] ?? null);
  const { testimony, strangers } = withoutStrangers(heard, page, verdicts);
  const taken: Taken[] = [];
  const left: Left[] = [];
  const disputes: Dispute[] = [];
  const rejected = rejectedByBoth(page.outline, verdicts, heard);
  blocks.forEach((block, index) => {
    if (index === headline) return;
    const { verdict, dispute } = rejected.has(index)
      ? againstBoth(block)
      : settle(
          verdicts[index]!,
          testimony,
          index,
          block,
          headline !== null && index > headline && index < lead,
        );
    if (verdict.what === "take") taken.push({ index, block });
    else left.push({ index, block, what: verdict.what, because: verdict.because });
    if (dispute !== null) disputes.push({ block, says: dispute });
  });
  const done = liveAsText({ taken, left, disputes, strangers, walls: wallsOf(taken, left) });
  return markRest(done);
}

/** Blocks below the last paragraph among which a wall stands in the way of the rest. */
const WALL_BELOW = 6;

function wallsOf(taken: readonly Taken[], left: readonly Left[]): string[] {
  const first = taken[0]?.index ?? 0;
  const last = taken[taken.length - 1]?.index ?? Number.POSITIVE_INFINITY;
  return left
    .filter(
      ({ what, index, block }) =>
        what === "paywall" && !block.hidden && index > first && index <= last + WALL_BELOW,
    )
    .map(({ block }) => block.text);
}

function verdictOf(block: Block, index: number, page: PageView): Verdict | null {
  for (const rule of blockRules) {
    const verdict = rule.judge(block, index, page);
    if (verdict !== null) return verdict;
  }
  return null;
}

/** Share of our text below which a library has taken another part of the page for the article. */
const STRANGE = 0.1;
/** Share of our text that the libraries together must have found for what both leave out to say something. */
const UNDERSTOOD = 0.25;

/** Share of what the rules take that has these votes. */
function shareOfOurs(
  { blocks, headline }: PageView["outline"],
  verdicts: readonly (Verdict | null)[],
  hasVote: (index: number) => boolean,
): number {
  let all = 0;
  let voted = 0;
  blocks.forEach((block, index) => {
    if (verdicts[index]?.what !== "take" || index === headline) return;
    all += weight(block.text);
    if (hasVote(index)) voted += weight(block.text);
  });
  return all === 0 ? 1 : voted / all;
}

/** A library that took another part of the page has no vote on single passages; that it did is said once. */
function withoutStrangers(
  heard: Testimony,
  { outline }: PageView,
  verdicts: readonly (Verdict | null)[],
): { testimony: Testimony; strangers: string[] } {
  const strangers: string[] = [];
  const known = (name: keyof Testimony) => {
    const votes = heard[name];
    if (votes === null || shareOfOurs(outline, verdicts, (index) => votes[index] === true) >= STRANGE)
      return votes;
    strangers.push(name);
    return null;
  };
  return { testimony: { defuddle: known("defuddle"), readability: known("readability") }, strangers };
}

/**
 * Blocks that our rules would take and both libraries leave out. On sixty real pages of twenty outlets such blocks were
 * cards of other articles, notes on the outlet and the like 45 times of 47. Not so: what stands between paragraphs that
 * a library takes, as one of them; what is below the headline; what a button unfolds, which both take for hidden.
 */
function rejectedByBoth(
  outline: PageView["outline"],
  verdicts: readonly (Verdict | null)[],
  { defuddle, readability }: Testimony,
): ReadonlySet<number> {
  const { blocks, lead } = outline;
  const rejected = new Set<number>();
  if (defuddle === null || readability === null) return rejected;
  const isOurs = (index: number) => verdicts[index]?.what === "take";
  const nextText = (index: number) => {
    let next = index + 1;
    while (next < blocks.length && (blocks[next]!.kind === "heading" || !isOurs(next))) next++;
    return next;
  };
  const isTheirs = (index: number) => defuddle[index] === true || readability[index] === true;
  if (shareOfOurs(outline, verdicts, isTheirs) < UNDERSTOOD) return rejected;
  const texts = blocks.flatMap((block, index) => (isOurs(index) && isProse(block) ? [index] : []));
  const between = new Set(
    texts.filter((index, at) =>
      [texts[at - 1], texts[at + 1]].every(
        (other) =>
          other !== undefined &&
          isTheirs(other) &&
          isRunning(blocks[other]!, outline) &&
          makeOf(blocks[other]!.element) === makeOf(blocks[index]!.element),
      ),
    ),
  );
  blocks.forEach((block, index) => {
    if (!isOurs(index) || isTheirs(index) || index <= lead || verdicts[index]!.because !== IN_BODY) return;
    const isSibling = (other: number) =>
      isOurs(other) &&
      isTheirs(other) &&
      blocks[other]!.element.parent === block.element.parent &&
      blocks[other]!.element.tag === block.element.tag;
    const isBetween = (isSibling(index - 1) && isSibling(index + 1)) || between.has(index);
    const isFolded = [...upwards(block.element)].some(isHidden);
    if (!isBetween && !isFolded) rejected.add(index);
  });
  blocks.forEach((block, index) => {
    if (block.kind === "heading" && isOurs(index) && rejected.has(nextText(index))) rejected.add(index);
  });
  return rejected;
}

function againstBoth(block: Block): Settled {
  return {
    verdict: { what: "disputed", because: "it is prose inside the body, but both libraries leave it out" },
    dispute: isProse(block)
      ? `Left out, as by defuddle and readability, though it stands inside the body: "${start(block)}"`
      : null,
  };
}

interface Settled {
  readonly verdict: Verdict;
  readonly dispute: string | null;
}

function settle(
  verdict: Verdict | null,
  { defuddle, readability }: Testimony,
  index: number,
  block: Block,
  isBelowHeadline: boolean,
): Settled {
  const byDefuddle = defuddle?.[index] ?? null;
  const byReadability = readability?.[index] ?? null;
  const wanted = [byDefuddle, byReadability].filter((vote) => vote === true).length;
  const asked = [byDefuddle, byReadability].filter((vote) => vote !== null).length;
  const names = whoIs(byDefuddle, byReadability, true);
  const against = whoIs(byDefuddle, byReadability, false);
  if (verdict?.what === "take") {
    const isTold = isProse(block) && asked > 0 && wanted < asked;
    return {
      verdict,
      dispute: isTold
        ? `Taken as part of the article (${verdict.because}), but left out by ${against}: "${start(block)}"`
        : null,
    };
  }
  if (verdict !== null) return { verdict, dispute: null };
  if (asked > 0 && wanted === asked && (asked === 2 || isProse(block))) {
    return {
      verdict: { what: "take", because: "both libraries hold it to be of the article" },
      dispute: null,
    };
  }
  if (wanted > 0 && isProse(block) && isBelowHeadline) {
    return {
      verdict: { what: "take", because: `it stands between headline and text, and ${names} takes it` },
      dispute:
        against === "" ? null : `Taken as the standfirst, but left out by ${against}: "${start(block)}"`,
    };
  }
  if (wanted > 0 && isProse(block)) {
    return {
      verdict: {
        what: "disputed",
        because: `${names} takes it for the article, ${against === "" ? "no rule does" : `${against} does not`}`,
      },
      dispute: `Left out, but taken for the article by ${names}: "${start(block)}"`,
    };
  }
  return { verdict: { what: "furniture", because: "it is no text of the article" }, dispute: null };
}

function whoIs(defuddle: boolean | null, readability: boolean | null, vote: boolean): string {
  return [defuddle === vote ? "defuddle" : null, readability === vote ? "readability" : null]
    .filter((name) => name !== null)
    .join(" and ");
}

/** UTF-16 code units of a passage that a message quotes. */
const QUOTED = 90;

function start({ text }: Block): string {
  const line = text.replaceAll("\n", " ");
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED)}…`;
}

/** Units of text of a live blog's own words below which its entries are the article. */
const OWN_WORDS = 60;

/** A live blog without any text above its entries: there is nothing else to compare than what they tell. */
function liveAsText(decision: Decision): Decision {
  const entries = decision.left.filter(({ what }) => what === "live entry");
  const own = decision.taken.reduce((sum, { block }) => sum + (isProse(block) ? weight(block.text) : 0), 0);
  if (entries.length === 0 || own >= OWN_WORDS) return decision;
  const taken = [
    ...decision.taken,
    ...entries.filter(({ block }) => isProse(block) || block.kind === "heading"),
  ].sort((x, y) => x.index - y.index);
  const kept = new Set(taken.map(({ index }) => index));
  return { ...decision, taken, left: decision.left.filter(({ index }) => !kept.has(index)) };
}

/** Blocks between the last paragraph and a button that leads to the rest of the text. */
const NEAR_END = 3;

/** "Read more" directly below the text, with nothing of the article behind it. */
function markRest(decision: Decision): Decision {
  const last = decision.taken[decision.taken.length - 1]?.index;
  if (last === undefined) return decision;
  let seen = 0;
  const left = decision.left.map((one) => {
    if (one.index <= last || one.block.hidden || seen >= NEAR_END) return one;
    seen++;
    const opening = openingOf(one.block.text);
    return opening?.kind === "more" && opening.whole
      ? { ...one, what: "paywall" as const, because: REST }
      : one;
  });
  return { ...decision, left };
}

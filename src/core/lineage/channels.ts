import type { Channel, Span } from "../model.ts";
import { widened } from "../text/forms.ts";
import { residueIn } from "./residue/index.ts";
import { loweredNumberAt, type View, wordsOf } from "./view.ts";

export interface Way {
  readonly name: Channel;
  readonly because: readonly {
    readonly rule: string;
    readonly says: string;
    readonly x: Span | null;
    readonly y: Span | null;
  }[];
}

/** Share of its words that one has to hold of the other before the other counts as all there. */
const NEARLY_ALL = 0.85;
/** Share above which nothing worth a word was put in or left out. */
const ALL = 0.97;
/** Share of the words of linked sentences that stand unchanged: above the one copied, below the other rewritten. */
const COPIED = 0.95;
const REWRITTEN = 0.75;

/**
 * By which way x came, seen from y: measured shares, and translation only where it left traces. x is the later one, or the
 * second where no order is known.
 */
export function waysOf(view: View): readonly Way[] {
  const { x, y, reuse } = view;
  const ways: Way[] = [];
  const say = (name: Channel, says: string) =>
    ways.push({ name, because: [{ rule: `lineage.${name.replace(" ", "-")}`, says, x: null, y: null }] });
  const [own, other] = [x.reading.article.language, y.reading.article.language];
  const oneLanguage = own === other || own === null || other === null;
  const kept = keptWords(view);
  if (oneLanguage && kept >= COPIED)
    say("copied", `${percent(kept)} of the words in linked sentences of ${x.called} stand so in ${y.called}`);
  if (reuse.xInY >= NEARLY_ALL && reuse.yInX < ALL && reuse.yInX < reuse.xInY)
    say(
      "abridged",
      `${y.called} has ${percent(reuse.xInY)} of the words of ${x.called}, which has ${percent(reuse.yInX)} of its own`,
    );
  if (reuse.yInX >= NEARLY_ALL && reuse.xInY < ALL && reuse.xInY < reuse.yInX)
    say(
      "extended",
      `${x.called} has ${percent(reuse.yInX)} of the words of ${y.called}, which has ${percent(reuse.xInY)} of its own`,
    );
  if (oneLanguage && kept < REWRITTEN)
    say(
      "rewritten",
      `${percent(kept)} of the words in linked sentences of ${x.called} stand so in ${y.called}`,
    );
  const traces = residueIn(view).map((trace) => ({
    rule: "lineage.residue-of-translation",
    says: trace.says,
    x: trace.x,
    y: trace.y,
  }));
  if (!oneLanguage)
    ways.push({
      name: "translated",
      because: [
        { rule: "lineage.two-languages", says: "the two texts are in two languages", x: null, y: null },
        ...traces,
      ],
    });
  else if (traces.length > 0) ways.push({ name: "translated back", because: traces });
  return ways;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** By number of a word: how often the sentences of y at hand have it; nothing but 0 between two links. */
let counts = new Int32Array(1 << 12);

/** Share of the words in linked sentences that both have there; order inside a sentence does not count. */
function keptWords({ x, y, links }: View): number {
  let kept = 0;
  let total = 0;
  for (const link of links) {
    const theirs = wordsOf(y, link.y);
    const mine = wordsOf(x, link.x);
    for (const token of theirs) {
      const number = loweredNumberAt(y, token);
      if (number >= counts.length) counts = widened(counts, number);
      counts[number]!++;
    }
    for (const token of mine) {
      const number = loweredNumberAt(x, token);
      const left = counts[number] ?? 0;
      if (left === 0) continue;
      counts[number] = left - 1;
      kept++;
    }
    for (const token of theirs) counts[loweredNumberAt(y, token)] = 0;
    // Both lengths, so that the share is the same from either side.
    total += (mine.length + theirs.length) / 2;
  }
  return total === 0 ? 0 : kept / total;
}

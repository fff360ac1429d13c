import { languageOf } from "../language/index.ts";
import type { Reading, Span } from "../model.ts";
import { contains, overlaps } from "../text/span.ts";
import type { QuoteFinding } from "./index.ts";
import { articleWords, askedWords } from "./word-run.ts";

/*
 * "Our thoughts are with the families of the victims" is half of many a quotation and tells none of them. A formula is
 * what a corpus has again and again in words that otherwise share nothing.
 */

/** Share (0 to 1) of the asked words from which they are more than a formula among others. */
const WHOLE_FROM = 0.75;
/** Unrelated sentences from which the words that they share are a formula. */
const USES = 4;
/** Words beside the formula below which a passage is the formula itself, cited: fragments of a famous word are. */
const FEWEST_BESIDE = 3;
/** Share (0 to 1) of the lesser's words from which two passages are tellings of one. */
const RELATED = 0.3;
/** Words that stand beside a formula by chance. */
const CHANCE_WORDS = 1;

/** What a finding rests on, as stems of words that are no grammar: those that were asked for, and what stands beside them. */
interface Use {
  readonly finding: QuoteFinding;
  readonly shared: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
}

/** Of findings in many articles those that have no more of the asked words than a formula. */
export function formulaic(
  asked: string,
  findings: readonly QuoteFinding[],
  readings: readonly Reading[],
): ReadonlySet<QuoteFinding> {
  const uses = findings
    .filter(({ verdict, coverage }) => partial.includes(verdict) && coverage < WHOLE_FROM)
    .map((finding) => useOf(asked, finding, readings[finding.reading]!));
  const formulas = formulasIn(uses);
  const held = uses.filter(({ shared }) =>
    formulas.some((formula) => [...shared].filter((stem) => !formula.has(stem)).length <= CHANCE_WORDS),
  );
  return new Set(held.map(({ finding }) => finding));
}

/** Verdicts under which an article may have only a part of the words. */
const partial: readonly QuoteFinding["verdict"][] = ["altered", "another speaker", "paraphrase in marks"];

function formulasIn(uses: readonly Use[]): readonly ReadonlySet<string>[] {
  const groups = new Map<
    string,
    { readonly shared: ReadonlySet<string>; readonly apart: ReadonlySet<string>[] }
  >();
  for (const { shared, beside } of uses) {
    if (beside.size < FEWEST_BESIDE) continue;
    const key = [...shared].sort().join(" ");
    const group = groups.get(key) ?? { shared, apart: [] };
    groups.set(key, group);
    if (group.apart.length < USES && !group.apart.some((other) => related(other, beside)))
      group.apart.push(beside);
  }
  return [...groups.values()].filter(({ apart }) => apart.length >= USES).map(({ shared }) => shared);
}

function related(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const both = [...x].filter((stem) => y.has(stem)).length;
  return both >= RELATED * Math.min(x.size, y.size);
}

function useOf(asked: string, finding: QuoteFinding, reading: Reading): Use {
  const language = languageOf(reading.article.language);
  const lacking = finding.differences.filter(({ kind }) => kind !== "left out").map((one) => one.asked);
  const content = askedWords(asked, language).filter(({ weight }) => weight >= 1);
  const shared = content.filter(({ span }) => !lacking.some((other) => contains(other, span)));
  const all = new Set(content.map(({ stem }) => stem));
  const around = passagesOf(finding, reading);
  const beside = articleWords(reading, language).filter(
    ({ span, weight, stem }) =>
      weight >= 1 && !all.has(stem) && around.some((passage) => contains(passage, span)),
  );
  const stems = (words: readonly { readonly stem: string }[]) => new Set(words.map(({ stem }) => stem));
  return { finding, shared: stems(shared), beside: stems(beside) };
}

/** What somebody says there; the sentences where nobody is read to speak. */
function passagesOf(
  { quotations, found }: QuoteFinding,
  { sentences, quotations: all }: Reading,
): readonly Span[] {
  if (quotations.length > 0) return quotations.flatMap((index) => all[index]!.contents);
  return sentences.map(({ span }) => span).filter((span) => found.some((piece) => overlaps(piece, span)));
}

import type { Article, ChangeKind, Known, KnownField, Reading, Span } from "../../model.ts";
import { parseIsoDay } from "../../text/calendar.ts";
import { slice } from "../../text/span.ts";
import { PairedText } from "../bead-text.ts";
import { areOpposites } from "../meaning.ts";
import { type Phrase, present } from "../present.ts";
import { became, quoted, sentenceSays } from "../says.ts";
import { mentionsIn, type Range, type Side, spanOf, wordAt } from "../side.ts";
import type { Word } from "../vocabulary.ts";
import { foldedWords } from "./form.ts";
import type { CompareContext, Rule } from "./rule.ts";

/** What the articles state of themselves: headline, byline, dates, outlet, credit. First, since none of it is matter. */
export const metadata: Rule = {
  name: "metadata",
  find(context) {
    compareHeadlines(context);
    for (const field of fields) compareField(context, field);
    reportLoneDateline(context);
    reportLoneLines(context);
  },
};

const fields = ["published", "modified", "byline", "outlet", "credit"] as const;
type Field = (typeof fields)[number];

const called: Readonly<Record<Field, string>> = {
  published: "stated date",
  modified: "stated date of change",
  byline: "byline",
  outlet: "outlet",
  credit: "credit",
};

function headlineOf(reading: Reading): number {
  return reading.sentences.findIndex(({ role }) => role === "headline");
}

function rangeOfSentence(side: Side, index: number): Range {
  return { from: side.sentences[index]!, to: side.sentences[index + 1]! };
}

function compareHeadlines(context: CompareContext): void {
  const { a, b } = context;
  const [x, y] = [headlineOf(a.reading), headlineOf(b.reading)];
  if (x < 0 || y < 0) {
    compareGivenTitles(context);
    return;
  }
  const [inA, inB] = [rangeOfSentence(a, x), rangeOfSentence(b, y)];
  const phrases = differences(context, inA, inB);
  if (phrases.length === 0) return;
  const same = foldedWords(a, inA).join("") === foldedWords(b, inB).join("");
  const spans = (name: "a" | "b") =>
    phrases.flatMap((phrase) =>
      phrase[name].from < phrase[name].to ? [spanOf(context[name], phrase[name])] : [],
    );
  const whole = { a: a.reading.sentences[x]!.span, b: b.reading.sentences[y]!.span };
  const [before, after] = [slice(a.text, whole.a), slice(b.text, whole.b)];
  const [kindsA, kindsB] = [kindsIn(a, inA, phrases, "a"), kindsIn(b, inB, phrases, "b")];
  const isTurned = !same && holdOpposites(context, phrases);
  // A headline is read more than all below it: another number, or the opposite, weighs as much as a passage.
  const isGrave = isTurned || (kindsA.includes("quantity") && kindsB.includes("quantity"));
  context.report({
    rule: same ? "metadata.headline-form" : "metadata.headline",
    kind: "metadata",
    touches: [
      ...new Set<ChangeKind>(["wording", ...(isTurned ? (["polarity"] as const) : []), ...kindsA, ...kindsB]),
    ],
    beads: [],
    a: spans("a"),
    b: spans("b"),
    meaning: same ? "kept" : "unclear",
    gravity: same ? 1 : isGrave ? 3 : 2,
    says: `The headline ${same ? "is written another way" : "changed"}: ${became(before, after)}`,
    witness: same ? "the words are the same" : "the headlines have other words",
    values: { a: before, b: after },
    covers: { a: [whole.a], b: [whole.b] },
  });
}

/** Some word that one headline alone has is the opposite of one that the other alone has. */
function holdOpposites(context: CompareContext, phrases: readonly Phrase[]): boolean {
  const { lexis } = context;
  if (lexis === null) return false;
  const inA: Word[] = [];
  const inB: Word[] = [];
  for (const phrase of phrases) {
    addTelling(inA, context.a, phrase.a);
    addTelling(inB, context.b, phrase.b);
  }
  return inA.some((x) => inB.some((y) => areOpposites(context, lexis, x, y)));
}

/** Words that are not mere grammar. */
function addTelling(words: Word[], side: Side, { from, to }: Range): void {
  for (let token = from; token < to; token++) {
    const word = wordAt(side, token);
    if (!word.grammar) words.push(word);
  }
}

/** Titles that stand outside the texts. */
function compareGivenTitles({ a, b, report }: CompareContext): void {
  const [before, after] = [a.reading.article.title, b.reading.article.title];
  if (before === null || after === null || before === after) return;
  report({
    rule: "metadata.headline",
    kind: "metadata",
    beads: [],
    a: spansOf(winner(a.reading.article, "title")),
    b: spansOf(winner(b.reading.article, "title")),
    meaning: "unclear",
    gravity: 2,
    says: `The headline changed: ${became(before, after)}`,
    witness: "the headlines have other words",
    values: { a: before, b: after },
  });
}

function differences(context: CompareContext, inA: Range, inB: Range): readonly Phrase[] {
  const text = new PairedText(context.a, context.b, {
    index: 0,
    bead: { a: [], b: [], similarity: 0, relation: "reworded", moved: false },
    a: inA,
    b: inB,
    edits: [],
  });
  return present(context.a, context.b, text);
}

function kindsIn(side: Side, whole: Range, phrases: readonly Phrase[], name: "a" | "b"): ChangeKind[] {
  const inside = (span: Span) =>
    phrases.some((phrase) => {
      const { from, to } = phrase[name];
      const at = spanOf(side, { from, to });
      return from < to && at.start < span.end && span.start < at.end;
    });
  return mentionsIn(side, whole, "quantity", "date", "person", "organization", "place")
    .filter(({ span }) => inside(span))
    .map(({ kind }) => (kind === "quantity" || kind === "date" ? kind : "name"));
}

function winner(article: Article, field: KnownField): Known | null {
  return article.known.find((known) => known.field === field) ?? null;
}

function spansOf(known: Known | null): readonly Span[] {
  return known?.span == null ? [] : [known.span];
}

function compareField(context: CompareContext, field: Field): void {
  const [x, y] = [winner(context.a.reading.article, field), winner(context.b.reading.article, field)];
  if (x === null || y === null) return;
  const verdict = verdictOf(field, x.value, y.value);
  const [before, after] = [shownOf(context.a, x), shownOf(context.b, y)];
  if (verdict === "same" && before === after) {
    context.settle(spansOf(x), spansOf(y));
    return;
  }
  context.report({
    rule: `metadata.${field}${verdict === "same" ? "-form" : ""}`,
    kind: "metadata",
    touches: field === "published" || field === "modified" ? ["date"] : ["name"],
    beads: [],
    a: spansOf(x),
    b: spansOf(y),
    meaning: verdict === "same" ? "kept" : verdict === "differs" ? "altered" : "unclear",
    gravity: verdict === "same" ? 1 : verdict === "differs" ? 3 : 2,
    says: `The ${called[field]} ${verdict === "same" ? "is written another way" : "differs"}: ${became(before, after)}`,
    witness:
      verdict === "same" ? "both state the same" : `the first text states ${x.value}, the second ${y.value}`,
    values: { a: x.value, b: y.value },
  });
}

/** As the text writes it, else as it was given. */
function shownOf(side: Side, known: Known): string {
  return known.span === null ? known.value : slice(side.text, known.span);
}

/** Two times of one day are two clocks as often as two states, so they are left to the reader. */
function verdictOf(field: Field, x: string, y: string): "same" | "unclear" | "differs" {
  if (x.toLowerCase() === y.toLowerCase()) return "same";
  if (field !== "published" && field !== "modified") return "unclear";
  const [left, right] = [parseIsoDay(x), parseIsoDay(y)];
  if (left === null || right === null) return x.startsWith(y) || y.startsWith(x) ? "unclear" : "differs";
  return x.slice(0, 10) === y.slice(0, 10) ? "unclear" : "differs";
}

/** "SPRINGFIELD (AP) —" before the first sentence of one of the two. */
function reportLoneDateline(context: CompareContext): void {
  const [inA, inB] = [datelineOf(context.a), datelineOf(context.b)];
  if ((inA === null) === (inB === null)) return;
  const span = (inA ?? inB)!;
  const name = inA === null ? "b" : "a";
  const words = slice(context[name].text, span);
  context.report({
    rule: `metadata.dateline-${name === "a" ? "deletion" : "addition"}`,
    kind: "metadata",
    touches: [name === "a" ? "deletion" : "addition", "name"],
    beads: [],
    a: name === "a" ? [span] : [],
    b: name === "b" ? [span] : [],
    meaning: "unclear",
    gravity: 2,
    says:
      name === "a"
        ? `The dateline ${quoted(words)} was left out`
        : `Only the second text has the dateline ${quoted(words)}`,
    witness: "the line names a place and an outlet, and the other text has none",
  });
}

/** Code units between the outlet of a dateline and the dash that ends it. */
const DASH_WITHIN = 4;

/** From the start of the sentence to the dash, or to the bracket, behind the outlet that the dateline names. */
function datelineOf(side: Side): Span | null {
  const { article, sentences } = side.reading;
  const span = article.known.find(({ by }) => by === "dateline")?.span ?? null;
  if (span === null) return null;
  const sentence = sentences.find(
    (candidate) => candidate.span.start <= span.start && span.end <= candidate.span.end,
  );
  if (sentence === undefined || sentence.role !== "body") return null;
  const tail = /^\)?\s?[-–—]{0,2}/.exec(side.text.slice(span.end, span.end + DASH_WITHIN))?.[0] ?? "";
  return { start: sentence.span.start, end: span.end + tail.trimEnd().length };
}

/** Headlines and date lines that only one of the two has. */
function reportLoneLines(context: CompareContext): void {
  for (const { bead, index } of context.beads) {
    if (bead.a.length > 0 && bead.b.length > 0) continue;
    const name = bead.a.length > 0 ? "a" : "b";
    const side = context[name];
    for (const sentence of bead[name]) {
      const { span, role } = side.reading.sentences[sentence]!;
      if ((role !== "headline" && role !== "dateline") || context.isTouched(name, span)) continue;
      const kind = name === "a" ? "deletion" : "addition";
      context.report({
        rule: `metadata.${role}-${kind}`,
        kind: "metadata",
        touches: [kind],
        beads: [index],
        a: name === "a" ? [span] : [],
        b: name === "b" ? [span] : [],
        meaning: "unclear",
        gravity: 2,
        says: sentenceSays(kind, role, slice(side.text, span)),
        witness: `the ${name === "a" ? "second" : "first"} text has no such line`,
      });
    }
  }
}

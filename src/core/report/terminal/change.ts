import type { Change, Comparison, Evidence } from "../../model.ts";
import { visible } from "../escape/terminal.ts";
import { excerpt } from "../excerpt.ts";
import { type Entry, isPassage } from "../grouping.ts";
import { count } from "../phrase.ts";
import { numbers, placeOf, sentencesOf } from "../place.ts";
import { toldValues } from "../values.ts";
import {
  bare,
  beside,
  excerptPieces,
  indented,
  type Line,
  mark,
  type Page,
  paragraph,
  remark,
  side,
} from "./layout.ts";
import { type Piece, plain, styled } from "./style.ts";
import { wrapAtMost } from "./wrap.ts";

/** One comparison on one page. */
export interface View {
  readonly comparison: Comparison;
  readonly letters: readonly [string, string];
  readonly page: Page;
  /** True where both sides' words stand beside each other. */
  readonly wide: boolean;
}

const numberWidth = 5;

/** One entry of the list of changes. */
export function entryLines(entry: Entry, view: View): readonly Line[] {
  const change = entry.changes[0];
  if (change === undefined) return [];
  switch (entry.shape) {
    case "passage":
      return passagesLines(entry, view);
    case "same":
      return sameLines(entry, view);
    case "sentence":
      return sentenceLines(entry, view);
    case "one":
      return change.gravity <= 2
        ? smallLines(entry.number, change, view)
        : fullLines(entry.number, change, view);
  }
}

function fullLines(number: number, change: Change, view: View): readonly Line[] {
  const { letters, page } = view;
  const limit = page.all ? 40 : 2;
  const from = change.kind === "addition" ? "b" : "a";
  const words = isPassage(view.comparison, change)
    ? passageLines(change, from, letters[from === "b" ? 1 : 0], view, limit)
    : [...wordLines([change], view, 2), ...why(change, view)];
  return [...headLines(number, [change], view), ...words];
}

/** Lines of a sentence shown where several of its words changed. */
const sentenceLimit = 6;

/** Several changes in one pair of sentences: what each says, then the words of both sides once. */
function sentenceLines(entry: Entry, view: View): readonly Line[] {
  const [first] = entry.changes;
  if (first === undefined) return [];
  let number = entry.number;
  const says: Line[] = [];
  for (const group of alike(entry.changes)) {
    says.push(...headLines(number, group, view), ...group.flatMap((change) => why(change, view)));
    number += group.length;
  }
  return [...says, ...wordLines(entry.changes, view, sentenceLimit)];
}

/** Changes in a row that begin with the same words ("Vardy's words changed: ") are told in one breath. */
function alike(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && beginsAlike(last, change)) group.push(change);
    else groups.push([change]);
  }
  return groups;
}

function beginsAlike(last: Change, change: Change): boolean {
  const start = opening(last.says);
  return (
    start !== "" &&
    start === opening(change.says) &&
    last.kind === change.kind &&
    last.meaning === change.meaning
  );
}

function opening(says: string): string {
  return says.slice(0, says.indexOf(": ") + 1);
}

/** One change of form in many places. */
function sameLines(entry: Entry, view: View): readonly Line[] {
  const { comparison, letters, page } = view;
  const places = entry.changes.map((change) => placeOf(comparison, [change], letters));
  const [first] = entry.changes;
  if (first === undefined) return [];
  return [
    ...paragraph(numberPiece(entry.number), numberWidth, [plain(visible(first.says))], page.columns),
    ...remark(numberWidth, `${count(places.length, "place")}: ${places.join(", ")}`, page.columns),
    ...why(first, view),
  ];
}

function numberPiece(number: number): readonly Piece[] {
  return [styled("strong", `${number}.`.padStart(4))];
}

/** What changes that begin alike say, with their kind and meaning behind it. */
function headLines(number: number, group: readonly Change[], view: View): readonly Line[] {
  const [first, ...more] = group;
  if (first === undefined) return [];
  const says = [
    first.says,
    ...more.map((change) => change.says.slice(opening(change.says).length).trim()),
  ].join("; ");
  const kinds = [...new Set(group.map(kindWords))].join(", ");
  const label = [kinds, first.meaning, ...group.map((change) => valueWords(view, change))]
    .filter((part) => part !== "")
    .join(" · ");
  const last = number + more.length;
  const head = more.length === 0 ? `${number}.` : `${number}–${last}.`;
  return paragraph(
    [styled("strong", head.padStart(4)), plain(" ")],
    Math.max(numberWidth, head.length + 1),
    [plain(visible(says)), styled("faint", ` · ${visible(label)}`)],
    view.page.columns,
  );
}

function kindWords({ kind, touches }: Change): string {
  return touches.length === 0 ? kind : `${kind} (${touches.join(", ")})`;
}

function valueWords({ comparison }: View, change: Change): string {
  const told = toldValues(comparison, change);
  return told === null ? "" : `${told.a} → ${told.b}`;
}

/** Both sides' words behind their sentence numbers, beside each other where there is room, else under each other. */
function wordLines(changes: readonly Change[], view: View, limit: number): readonly Line[] {
  const { page } = view;
  const room = page.columns - numberWidth;
  const columns = view.wide ? Math.floor((room - 3) / 2) : room;
  const sheet = { columns, color: page.color, limit: page.all ? 40 : limit };
  const [a, b] = sideNames(changes, view);
  const left = sideLines(changes, "a", a, "old", view, sheet);
  const right = sideLines(changes, "b", b, "new", view, sheet);
  if (view.wide && left.length > 0 && right.length > 0)
    return indented(beside(left, right, columns), numberWidth);
  return indented([...left, ...right], numberWidth);
}

/** `A 3` and `B 12`, as wide as each other so that the words stand below each other. */
function sideNames(changes: readonly Change[], { comparison, letters }: View): readonly [string, string] {
  const nameOf = (side: "a" | "b", letter: string) => {
    const all = new Set(changes.flatMap((change) => sentencesOf(comparison, change, side)));
    return `${letter} ${numbers([...all].sort((x, y) => x - y))}`.trim();
  };
  const a = nameOf("a", letters[0]);
  const b = nameOf("b", letters[1]);
  const width = Math.max(a.length, b.length);
  return [a.padEnd(width), b.padEnd(width)];
}

/** The changed words of one side; where it has none, its sentences without a mark, so that one sees what is missing. */
function sideLines(
  changes: readonly Change[],
  from: "a" | "b",
  name: string,
  style: "old" | "new",
  { comparison }: View,
  sheet: Parameters<typeof side>[4],
): readonly Line[] {
  const reading = comparison[from];
  const spans = changes.flatMap((change) => change[from]);
  if (spans.some(({ start, end }) => end > start)) return side(name, reading, spans, style, sheet);
  const grave = changes.filter(({ gravity }) => gravity === 4);
  const indices = new Set(
    grave.flatMap(({ beads }) => beads.flatMap((bead) => comparison.alignment.beads[bead]?.[from] ?? [])),
  );
  return bare(name, reading, [...indices], sheet);
}

/** Wording: both words inside one line of a's sentence; under each other where they do not stand one for one. */
function smallLines(number: number, change: Change, view: View): readonly Line[] {
  const { comparison, letters, page } = view;
  const place = placeOf(comparison, [change], letters);
  const head: Piece[] = [
    styled("strong", `${number}.`.padStart(4)),
    plain(" "),
    styled("faint", place),
    plain("  "),
  ];
  const inline = inlinePieces(change, view, page.columns - numberWidth - place.length - 2);
  if (inline === null)
    return [...headLines(number, [change], view), ...wordLines([change], view, 1), ...why(change, view)];
  const indent = numberWidth + place.length + 2;
  const lines = wrapAtMost(inline, page.columns - indent, page.all ? 40 : 2);
  return [
    ...lines.map(
      (line, index): Line => (index === 0 ? [...head, ...line] : [plain(" ".repeat(indent)), ...line]),
    ),
    ...why(change, view),
  ];
}

function why(change: Change, view: View): readonly Line[] {
  return view.page.why ? whyLines(change.because, view) : [];
}

function inlinePieces(change: Change, { comparison, page }: View, room: number): readonly Piece[] | null {
  const [a] = change.a;
  const [b] = change.b;
  if (change.a.length > 1 || change.b.length > 1 || (a === undefined && b === undefined)) return null;
  const old = a === undefined ? "" : visible(comparison.a.article.text.slice(a.start, a.end));
  const fresh = b === undefined ? "" : visible(comparison.b.article.text.slice(b.start, b.end));
  // Long replacements read better under each other than one behind the other.
  if (old.length + fresh.length > room) return null;
  const inA = old !== "" && a !== undefined;
  const shown = inA
    ? excerpt(comparison.a, [a], room - fresh.length - 8)
    : excerpt(comparison.b, b === undefined ? [] : [b], room - 8);
  if (shown === null) return null;
  const pieces = [...excerptPieces(shown, inA ? "old" : "new", page.color)];
  if (inA && fresh !== "") {
    const at = pieces.findIndex((_, index) => index === markedIndex(shown.parts, shown.cutBefore));
    pieces.splice(at + 1, 0, plain(" "), mark(fresh, "new", page.color));
  }
  return pieces;
}

function markedIndex(parts: readonly { readonly marked: boolean }[], cutBefore: boolean): number {
  return parts.findIndex(({ marked }) => marked) + (cutBefore ? 1 : 0);
}

/** Sentences of a run shown without `--all`: enough to see what the passage is about. */
const runShown = 4;

/** Sentences added or left out in a row: one heading, a line a sentence. */
function passagesLines(entry: Entry, view: View): readonly Line[] {
  const { comparison, letters, page } = view;
  const [first] = entry.changes;
  if (first === undefined) return [];
  const added = first.kind === "addition";
  const from = added ? "b" : "a";
  const name = letters[added ? 1 : 0];
  const all = entry.changes.flatMap((change) => sentencesOf(comparison, change, from));
  const verb = added ? `stand in ${name} only` : `of ${name} are left out`;
  const says = [
    plain(`${entry.changes.length} sentences ${verb}`),
    styled("faint", ` · ${name} ${numbers(all)} · ${first.kind} · ${first.meaning}`),
  ];
  const shown = page.all ? entry.changes : entry.changes.slice(0, runShown);
  const left = entry.changes.length - shown.length;
  return [
    ...paragraph(numberPiece(entry.number), numberWidth, says, page.columns),
    ...shown.flatMap((change) => passageLines(change, from, name, view, page.all ? 40 : 1)),
    ...(left === 0 ? [] : remark(numberWidth, `${count(left, "more sentence")}: --all`, page.columns)),
  ];
}

/** A passage that one side only has: its sentence number, a sign, and its words without marks. */
function passageLines(
  change: Change,
  from: "a" | "b",
  name: string,
  view: View,
  limit: number,
): readonly Line[] {
  const { comparison, page } = view;
  const sign = from === "b" ? "+" : "-";
  const text = change[from]
    .map(({ start, end }) => comparison[from].article.text.slice(start, end))
    .join(" … ");
  const place = `${name} ${numbers(sentencesOf(comparison, change, from))} `;
  const head = [styled("faint", place), styled(from === "b" ? "added" : "gone", `${sign} `)];
  const indent = place.length + 2;
  const wrapped = wrapAtMost([plain(visible(text))], page.columns - numberWidth - indent, limit);
  const lines = wrapped.map(
    (line, index): Line => (index === 0 ? [...head, ...line] : [plain(" ".repeat(indent)), ...line]),
  );
  return [...indented(lines, numberWidth), ...why(change, view)];
}

function whyLines(because: readonly Evidence[], { page }: View): readonly Line[] {
  return because.flatMap(({ rule, says, weight }) =>
    indented(
      paragraph(
        [styled("faint", "why ")],
        4,
        [styled("faint", `${visible(says)} [${rule}${weight === null ? "" : `, ${weight.toFixed(1)}`}]`)],
        page.columns - numberWidth,
      ),
      numberWidth,
    ),
  );
}

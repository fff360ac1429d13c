import type { Span } from "../../model.ts";
import type { Family, Mark } from "./marks.ts";

/** What the pairing must know of the text around a mark. */
export interface Surroundings {
  readonly meter: { steps: number };
  /** Paragraphs that a passage may run over. */
  readonly longestRun: number;
  /** Letters and digits of a stretch. */
  letters(span: Span): number;
  /** True where a verb of saying stands close behind the mark, before the next one. */
  attributes(mark: Mark): boolean;
  /** True where nothing but an attributing clause follows the mark: "Smith told", "said the mayor". */
  clauseFollows(mark: Mark): boolean;
  /** Index of the first mark of the family at or behind `index`, in any paragraph; -1 for none. */
  nextOf(family: Family, index: number): number;
  /** True where the word behind an opening single mark is short for another ("'em") or a year ("'90s"). */
  elides(mark: Mark): boolean;
  /** The last character before the mark in its paragraph that is no space, or `""`. */
  before(mark: Mark): string;
  /** Offset from which a passage with a lost opening mark runs: its paragraph or sentence. */
  lostStart(mark: Mark): number;
  paragraphOf(mark: Mark): number;
  paragraphStart(mark: Mark): number;
  /** Index of the next mark of the family in the same paragraph, or -1. */
  next(index: number): number;
  /** True where a closing single mark stands later in the same paragraph or runs on to one. */
  closesLater(index: number): boolean;
  /** True where a single mark behind a stop or comma stands later, in this line or the next few. */
  closesFirmly(index: number): boolean;
  /** True where the language closes with this glyph what it opens with the other: »so«, „so“, ”so”. */
  readonly marks: string;
}

export type Decision = {
  readonly act: "open" | "close" | "lost opening" | "none";
  /** Position in the stack of what is closed. */
  readonly depth: number;
  readonly from: number;
  readonly repair: { readonly code: string; readonly says: string } | null;
};

const nothing: Decision = { act: "none", depth: -1, from: -1, repair: null };
const opening: Decision = { act: "open", depth: -1, from: -1, repair: null };

/** Open marks looked through for a partner: deeper nesting than this is noise. */
const reach = 6;

export function decide(
  marks: readonly Mark[],
  index: number,
  open: readonly (Mark | null)[],
  around: Surroundings,
): Decision {
  const mark = marks[index]!;
  const partner = partnerOf(mark, open);
  if (mark.family === "single") return decideSingle(mark, index, open, partner, around);
  if (mark.family === "corner") {
    return mark.glyph === "open" ? opening : partner >= 0 ? closing(partner) : orphan(mark, around);
  }
  if (mark.low) return opening;
  if (partner >= 0) return decideOpenStanding(marks, index, open[partner]!, partner, around);
  const foreign = foreignPartner(mark, open);
  const opens = mark.glyph === "open" || mark.shape === "open" || mark.shape === "detached";
  if (mark.glyph === "close" && mark.shape !== "open" && foreign >= 0) return mismatched(foreign);
  if (mark.glyph === "close" && mark.shape === "open") {
    return mark.family === "angle" || isPairedBy(around.marks, mark) ? opening : mistypedOpening();
  }
  // « as the closing one of »so«, with nothing of its family open, is a lost opening like any other.
  if (mark.family === "angle" && mark.glyph === "open" && mark.shape === "close") return orphan(mark, around);
  if (opens && mark.glyph !== "close") return opening;
  if (mark.glyph === "either" && mark.shape === "inside") return opening;
  if (isInches(mark)) return nothing;
  return orphan(mark, around);
}

/** A mark of a family that is open: it closes, unless glyph and place say that another one begins inside. */
function decideOpenStanding(
  marks: readonly Mark[],
  index: number,
  standing: Mark,
  depth: number,
  around: Surroundings,
): Decision {
  const mark = marks[index]!;
  if (standing.low) return closing(depth);
  if (mark.family === "angle") {
    if (mark.glyph !== standing.glyph) return closing(depth);
    return mark.shape === "open" ? opening : closing(depth);
  }
  if (mark.glyph === "close") {
    return closing(depth);
  }
  const looksOpening = mark.shape === "open" || (mark.glyph === "open" && mark.shape !== "close");
  if (!looksOpening) return closing(depth);
  if (isTypedWrongWay(marks, index, around)) return mistypedClosing(depth);
  return opening;
}

/**
 * `dialogue, “Smith told`: behind a comma or stop, before an attributing clause, and no mark later in the paragraph
 * that would close a passage begun here.
 */
function isTypedWrongWay(marks: readonly Mark[], index: number, around: Surroundings): boolean {
  const next = marks[around.next(index)];
  const closesBehind = next !== undefined && (next.glyph === "close" || next.shape === "close");
  return (
    !closesBehind &&
    ",.!?…".includes(lastBefore(marks[index]!, around)) &&
    around.clauseFollows(marks[index]!)
  );
}

/** The last character before the mark that is no space. */
function lastBefore(mark: Mark, around: Surroundings): string {
  return around.before(mark) || " ";
}

function decideSingle(
  mark: Mark,
  index: number,
  open: readonly (Mark | null)[],
  partner: number,
  around: Surroundings,
): Decision {
  if (mark.low) return mark.shape === "open" ? opening : nothing;
  if (partner >= 0) {
    if (open[partner]!.low) return closing(partner);
    const closes = mark.glyph !== "open" && (mark.shape === "close" || mark.shape === "detached");
    if (closes) return isPossessive(mark) && around.closesFirmly(index) ? nothing : closing(partner);
  }
  const mayOpen = mark.shape === "open" && (mark.glyph === "open" || mark.glyph === "either");
  if (!mayOpen || around.elides(mark)) return nothing;
  return around.closesLater(index) ? opening : nothing;
}

/** `workers' rights`: an s before and more of the sentence behind. */
function isPossessive(mark: Mark): boolean {
  return (mark.before === "s" || mark.before === "z" || mark.before === "x") && mark.behind === " ";
}

/** 6' 2", 12": a measure. */
function isInches(mark: Mark): boolean {
  return mark.glyph === "either" && mark.before >= "0" && mark.before <= "9";
}

function isPairedBy(pairs: string, mark: Mark): boolean {
  const sign = mark.glyph === "close" ? (mark.family === "double" ? "”" : "’") : "";
  return sign !== "" && pairs.split(" ").some((pair) => pair[0] === sign);
}

function partnerOf(mark: Mark, open: readonly (Mark | null)[]): number {
  return search(open, (family) => family === mark.family);
}

/** What a closing mark of another family can end: “so ».  */
function foreignPartner(mark: Mark, open: readonly (Mark | null)[]): number {
  return search(open, (family) => family !== "single" && family !== mark.family);
}

function search(open: readonly (Mark | null)[], fits: (family: Family) => boolean): number {
  const floor = Math.max(0, open.length - reach);
  for (let depth = open.length - 1; depth >= floor; depth--) {
    const mark = open[depth];
    if (mark !== null && mark !== undefined && fits(mark.family)) return depth;
  }
  return -1;
}

function closing(depth: number): Decision {
  return { act: "close", depth, from: -1, repair: null };
}

function mismatched(depth: number): Decision {
  return {
    act: "close",
    depth,
    from: -1,
    repair: { code: "mismatched-marks", says: "This closing mark is of another kind than the opening one." },
  };
}

function mistypedClosing(depth: number): Decision {
  return {
    act: "close",
    depth,
    from: -1,
    repair: {
      code: "mark-turned-round",
      says: "This mark is typed as an opening one; it is taken to close the quotation before it.",
    },
  };
}

function mistypedOpening(): Decision {
  return {
    ...opening,
    repair: {
      code: "mark-turned-round",
      says: "This mark is typed as a closing one; it is taken to open the quotation behind it.",
    },
  };
}

/** A closing mark with nothing open: its partner is lost, and where an attribution follows the passage is still speech. */
function orphan(mark: Mark, around: Surroundings): Decision {
  const speech = ",.!?…".includes(mark.before) && mark.before !== "" && around.attributes(mark);
  return {
    act: speech ? "lost opening" : "none",
    depth: -1,
    from: speech ? around.lostStart(mark) : -1,
    repair: {
      code: "unopened-mark",
      says: speech
        ? "This quotation has no opening mark; it is taken to begin with its paragraph."
        : "Nothing is open that this mark could close; it is passed over.",
    },
  };
}

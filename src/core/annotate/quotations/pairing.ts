import type { Diagnostic, Span } from "../../model.ts";
import type { Family, Mark } from "./marks.ts";
import { type Decision, decide, type Surroundings } from "./role.ts";

/** A stretch between marks. */
export interface Passage {
  /** From the opening mark to behind the closing one; over several paragraphs where it runs on. */
  readonly span: Span;
  /** Without the marks. */
  readonly inner: Span;
  readonly family: Family;
  /** 0 outside any other passage. */
  readonly depth: number;
  /** Index of the passage around it, or -1. */
  readonly parent: number;
  /** Left open at the end of its paragraph because the next one opens again: the custom for long speech. */
  readonly continues: boolean;
  /** Letters and digits inside, which the kind of a quotation is reckoned from. */
  readonly letters: number;
}

export interface Paired {
  /** By start; one inside another follows it. */
  readonly passages: readonly Passage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Marks looked ahead over for the one that closes: a quotation holds few others. */
const lookAhead = 8;

function opensAgain(mark: Mark, around: Surroundings): boolean {
  if (mark.shape === "open" || mark.glyph === "open") return true;
  // `… very well , " she said`: with space on both sides, a stop or comma before it makes it a closing mark.
  return mark.shape === "detached" && !",.!?…".includes(around.before(mark) || " ");
}

interface Open {
  readonly mark: Mark | null;
  readonly start: number;
  readonly paragraph: number;
}

interface Draft {
  span: Span;
  inner: Span;
  family: Family;
  continues: boolean;
}

/** Quotations inside quotations inside quotations: no news text goes deeper, hostile ones do. */
const deepest = 6;

/**
 * Pairs the marks with a stack, paragraph by paragraph. What a mark does is decided by its glyph, its place among
 * spaces and what is open, never by counting: one lost mark must not turn speech and telling round to the end.
 */
export function pairMarks(marks: readonly Mark[], paragraphs: readonly Span[], around: Surroundings): Paired {
  const drafts: Draft[] = [];
  const diagnostics: Diagnostic[] = [];
  let stack: Open[] = [];
  let paragraph = 0;

  const report = (code: string, says: string, span: Span) =>
    diagnostics.push({ code: `quotations.${code}`, says, article: null, span });

  const close = (open: Open, end: number, innerEnd: number, continues = false) => {
    const innerStart = open.mark === null ? open.start : open.mark.end;
    drafts.push({
      span: { start: open.start, end },
      inner: { start: innerStart, end: Math.max(innerStart, innerEnd) },
      family: open.mark?.family ?? "double",
      continues,
    });
  };

  /** What is still open when its paragraph ends: runs on by custom, runs on bare, or has lost its mark. */
  const settle = (next: number) => {
    if (stack.length === 0) return;
    const here = paragraphs[paragraph]!;
    const bottom = stack[0]!;
    if (runsOn(bottom, next)) return;
    const follows = marks[next];
    const continues =
      follows !== undefined &&
      paragraph + 1 < paragraphs.length &&
      follows.start === paragraphs[paragraph + 1]!.start &&
      follows.family === bottom.mark?.family &&
      follows.glyph !== "close";
    for (const open of stack) {
      if (open.mark?.family === "single" && open !== bottom) continue;
      close(open, here.end, here.end, continues);
      if (!continues) {
        report(
          "unclosed-mark",
          "This quotation has no closing mark; it is taken to end with its paragraph.",
          {
            start: open.start,
            end: open.mark?.end ?? open.start,
          },
        );
        break;
      }
    }
    stack = [];
  };

  const runsOn = (open: Open, next: number): boolean => {
    if (open.mark === null) return false;
    const mark = marks[around.nextOf(open.mark.family, next)];
    if (mark === undefined) return false;
    if (mark.start >= (paragraphs[open.paragraph + around.longestRun]?.start ?? Number.POSITIVE_INFINITY))
      return false;
    const atStart =
      paragraphs.length > around.paragraphOf(mark) && mark.start === around.paragraphStart(mark);
    if (atStart) return false;
    if (opensAgain(mark, around)) return closesTwice(open, next);
    return mark.family !== "single" || ".,!?…".includes(mark.before);
  };

  /** `“We won. / They call it “luck”.”`: a quotation inside the one that is open, and a closing mark left over for it. */
  const closesTwice = (open: Open, next: number): boolean => {
    const border = paragraphs[open.paragraph + around.longestRun]?.start ?? Number.POSITIVE_INFINITY;
    let depth = 0;
    for (let index = next; index < Math.min(marks.length, next + lookAhead); index++) {
      const mark = marks[index]!;
      if (mark.family !== open.mark?.family || mark.family === "single") continue;
      if (mark.start >= border || mark.start === around.paragraphStart(mark)) return false;
      around.meter.steps++;
      if (opensAgain(mark, around)) depth++;
      else if (depth === 0) return true;
      else depth--;
    }
    return false;
  };

  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    around.meter.steps++;
    while (paragraph < paragraphs.length && mark.start >= paragraphs[paragraph]!.end) {
      settle(index);
      const reached = around.paragraphOf(mark);
      paragraph = stack.length > 0 ? reached : Math.max(paragraph + 1, reached);
      if (paragraph === reached) break;
    }
    const decision: Decision = decide(
      marks,
      index,
      stack.map((open) => open.mark),
      around,
    );
    if (decision.repair !== null) report(decision.repair.code, decision.repair.says, mark);
    if (decision.act === "open") {
      if (stack.length < deepest) stack.push({ mark, start: mark.start, paragraph });
    } else if (decision.act === "close") {
      for (let depth = stack.length - 1; depth > decision.depth; depth--) {
        const lost = stack[depth]!;
        if (lost.mark?.family !== "single") {
          report("unclosed-mark", "The mark that opens here is never closed.", lost.mark ?? mark);
        }
      }
      close(stack[decision.depth]!, mark.end, mark.start);
      stack = stack.slice(0, decision.depth);
    } else if (decision.act === "lost opening") {
      close({ mark: null, start: decision.from, paragraph }, mark.end, mark.start);
    }
  }
  settle(marks.length);
  return { passages: nested(drafts, around), diagnostics };
}

/** Drafts in order of start, each with what it stands inside. */
function nested(drafts: Draft[], surroundings: Surroundings): Passage[] {
  drafts.sort((x, y) => x.span.start - y.span.start || y.span.end - x.span.end);
  const passages: Passage[] = [];
  const around: number[] = [];
  for (const draft of drafts) {
    while (around.length > 0 && passages[around[around.length - 1]!]!.span.end <= draft.span.start)
      around.pop();
    const parent = around[around.length - 1] ?? -1;
    const outer = passages[parent];
    // A repair may make two passages cross; the later one is cut, so that passages always nest.
    if (outer !== undefined && draft.span.end > outer.span.end) continue;
    around.push(passages.length);
    const letters = surroundings.letters(draft.inner);
    const { span, inner, family, continues } = draft;
    const depth = outer === undefined ? 0 : outer.depth + 1;
    passages.push({ span, inner, family, depth, parent, continues, letters });
  }
  return passages;
}

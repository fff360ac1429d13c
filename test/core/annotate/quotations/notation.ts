import { annotateDates } from "../../../../src/core/annotate/dates/index.ts";
import { annotateNames } from "../../../../src/core/annotate/names/index.ts";
import { annotateQuotations } from "../../../../src/core/annotate/quotations/index.ts";
import type { Quotation } from "../../../../src/core/model.ts";
import { segmentArticle } from "../../../../src/core/pipeline.ts";
import { readText } from "../../../../src/core/read/index.ts";

/**
 * One case a line: `kind speaker > text`. In the text `[…]` holds what is said (several pieces of one quotation),
 * `{…}` the words of its source, `<…>` the cue. Kinds: `D` direct, `M` mixed, `I` indirect, `-` no quotation at all. The
 * speaker `?` is nobody. What stands before `||` is context whose own quotations are not asked for. `/` ends a
 * paragraph, `//` leaves a blank line besides.
 */
export interface Case {
  readonly line: string;
  readonly text: string;
  readonly expected: string;
  readonly context: number;
}

const kinds: Readonly<Record<string, string>> = { D: "direct", M: "mixed", I: "indirect" };

export function parse(line: string): Case {
  const border = line.indexOf(" > ");
  const claim = line.slice(0, border).trim();
  const body = line
    .slice(border + 3)
    .trim()
    .replaceAll(" // ", "\n\n")
    .replaceAll(" / ", "\n");
  let text = "";
  let context = 0;
  const found: Record<string, string[]> = { "[": [], "{": [], "<": [] };
  let open = -1;
  for (let at = 0; at < body.length; at++) {
    const sign = body[at]!;
    if (sign === "|" && body[at + 1] === "|") {
      context = text.length;
      at += body[at + 2] === " " ? 2 : 1;
    } else if ("[{<".includes(sign)) {
      open = text.length;
    } else if ("]}>".includes(sign)) {
      const kind = sign === "]" ? "[" : sign === "}" ? "{" : "<";
      found[kind]!.push(text.slice(open, text.length));
    } else {
      text += sign;
    }
  }
  const [kind = "-", ...speaker] = claim.split(" ");
  const expected =
    kind === "-"
      ? "none"
      : show(
          kinds[kind] ?? kind,
          speaker.join(" "),
          found["{"]![0] ?? null,
          found["<"]![0] ?? null,
          found["["]!,
        );
  return { line, text, expected, context };
}

function show(
  kind: string,
  speaker: string,
  source: string | null,
  cue: string | null,
  contents: readonly string[],
): string {
  return `${kind} by ${speaker} {${source ?? ""}} <${cue ?? ""}> ${contents.map((words) => `[${unmarked(words)}]`).join(" ")}`;
}

/** What the program finds behind the context, in the form of `Case.expected`. */
export function read(found: Case, language = "en"): string {
  const { text } = found;
  const quotations = quotationsOf(text, language);
  const asked = quotations.filter(
    (quotation) => quotation.within === null && quotation.contents.some((span) => span.end > found.context),
  );
  if (asked.length === 0) return "none";
  return asked
    .map((quotation) =>
      show(
        quotation.kind,
        quotation.speaker ?? "?",
        quotation.source === null ? null : text.slice(quotation.source.start, quotation.source.end),
        quotation.cue === null ? null : text.slice(quotation.cue.start, quotation.cue.end),
        quotation.contents.map((span) => text.slice(span.start, span.end)),
      ),
    )
    .join("\n");
}

export function quotationsOf(text: string, language = "en"): readonly Quotation[] {
  const segmented = segmentArticle(readText(text, { language }));
  const dates = annotateDates(segmented);
  return annotateQuotations(segmented, annotateNames(segmented), dates.mentions).quotations;
}

/** Marks and the comma or stop inside them count for nothing. */
function unmarked(words: string): string {
  return words.replace(/^[\s"“”„«»‹›‘’'‚`「」『』.,]+/, "").replace(/[\s"“”„«»‹›‘’'‚`「」『』.,?!]+$/, "");
}

import type { Span } from "../../model.ts";
import { firstTokenAt, TokenKind, tokenText } from "../../text/token.ts";
import { sentencesSpan, type Telling, type View } from "../view.ts";
import type { Trace } from "./trace.ts";

/** "3,5 percent" in the language of "3.5": a number written by another custom. */
const SWAPPED = 0.5;

/** Numbers whose comma and point have changed places, in linked sentences; which custom is x's own, its language says. */
export function decimalMarks({ x, y, links, table }: View): readonly Trace[] {
  if (table === null) return [];
  const foreign = table.decimalMark === "." ? /^\d{1,3},\d{1,2}$/ : /^\d{1,3}\.\d{1,2}$/;
  const whole = { start: 0, end: x.text.length };
  if (!numbers(x, whole).some(({ text }) => foreign.test(text))) return [];
  return links.flatMap((link) =>
    numbers(x, sentencesSpan(x, link.x)).flatMap(({ text, span }): Trace[] => {
      if (!foreign.test(text)) return [];
      const plain = text.replace(/[.,]/, table.decimalMark);
      const other = numbers(y, sentencesSpan(y, link.y)).find((number) => number.text === plain);
      if (other === undefined) return [];
      return [
        {
          says: `a number of ${x.called} is written by the custom of another language`,
          x: span,
          y: other.span,
          strength: SWAPPED,
        },
      ];
    }),
  );
}

function numbers({ tokens }: Telling, { start, end }: Span): { text: string; span: Span }[] {
  const found: { text: string; span: Span }[] = [];
  for (let at = firstTokenAt(tokens, start); at < tokens.length && tokens.starts[at]! < end; at++)
    if (tokens.kinds[at] === TokenKind.number)
      found.push({ text: tokenText(tokens, at), span: { start: tokens.starts[at]!, end: tokens.ends[at]! } });
  return found;
}

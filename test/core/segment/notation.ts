import { readText } from "../../../src/core/read/index.ts";
import { segment } from "../../../src/core/segment/index.ts";

/**
 * A case is one line: `cuts("Mr. Roe left.| She stayed.")` returns the text as our sentences cut it, with `|` behind
 * each but the last, so that it can be compared with what was written.
 */
export function cuts(marked: string, language = "en"): string {
  const text = marked.replaceAll("|", "");
  const sentences = segment(readText(text, { language }));
  let shown = "";
  let from = 0;
  for (const { span } of sentences.slice(0, -1)) {
    shown += `${text.slice(from, span.end)}|`;
    from = span.end;
  }
  return shown + text.slice(from);
}

/** Every sentence with its role: `headline: Harbour reopens`. */
export function roles(text: string, language = "en"): string[] {
  return segment(readText(text, { language })).map(
    ({ span, role }) => `${role}: ${text.slice(span.start, span.end)}`,
  );
}

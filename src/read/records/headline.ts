/** A headline this long that opens a longer first line is that line's beginning and no chance. Letters and digits. */
const FEWEST_LETTERS = 12;

/** Lines below which no headline stands: a section, a date and a byline may come before it. */
const LAST_LINE = 5;

/**
 * The text of a record with its headline above it, as it was published and as pages and text files have it; a text that
 * has it already is left as it is.
 */
export function withHeadline(title: string | null, text: string): string {
  return title === null || hasHeadline(title, text) ? text : `${title}\n\n${text}`;
}

function hasHeadline(title: string, text: string): boolean {
  const sought = lettersOf(title);
  if (sought === "") return true;
  const lines = firstLines(text).map(lettersOf);
  if (lines.some((line) => line === sought)) return true;
  const first = lines[0] ?? "";
  // "Headline | Example Times" as the title, or a first line that goes on behind it.
  if (sought.length >= FEWEST_LETTERS && first.startsWith(sought)) return true;
  return first.length >= FEWEST_LETTERS && sought.startsWith(first);
}

function firstLines(text: string): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length && lines.length < LAST_LINE; ) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end === -1 ? text.length : end).slice(0, 1000);
    if (/\S/.test(line)) lines.push(line);
    at = end === -1 ? text.length : end + 1;
  }
  return lines;
}

/** Letters and digits only, in lower case: marks and spaces of a headline vary from field to field. */
function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

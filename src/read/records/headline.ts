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
  // Marks and spaces may make a line longer than the headline that it has, but hardly twice as long.
  const longest = title.length * 2 + FEWEST_LETTERS;
  const lines = firstLines(text);
  if (lines.some((line) => line.length <= longest && lettersOf(line) === sought)) return true;
  const first = lettersOf((lines[0] ?? "").slice(0, longest));
  // "Headline | Example Times" as the title, or a first line that goes on behind it.
  if (sought.length >= FEWEST_LETTERS && first.startsWith(sought)) return true;
  return first.length >= FEWEST_LETTERS && sought.startsWith(first);
}

function firstLines(text: string): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length && lines.length < LAST_LINE; ) {
    const found = text.indexOf("\n", at);
    const end = found === -1 ? text.length : found;
    const line = text.slice(at, end);
    if (/\S/.test(line)) lines.push(line);
    at = end + 1;
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

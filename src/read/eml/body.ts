import type { LeftOut } from "../reader.ts";

/** The words of a mail, without what it quotes and what stands below its text. */
export interface MailBody {
  readonly text: string;
  readonly left: readonly LeftOut[];
  /** True where the words are those of another mail that this one passes on. */
  readonly forwarded: boolean;
}

/** A mail that says fewer words of its own than this passes on what it quotes. */
const fewestOwn = 25;

/** Plain text of a mail as what it says itself. */
export function bodyOf(plain: string): MailBody {
  const lines = plain.replace(/\r\n?/g, "\n").split("\n");
  const left: LeftOut[] = [];
  const signature = lines.findLastIndex((line) => /^-- ?$/.test(line));
  const main = signature === -1 ? lines : lines.slice(0, signature);
  if (signature !== -1) {
    add(left, "other", "it is the signature, below the two strokes", lines.slice(signature + 1));
  }
  const head = headOfQuoted(main);
  const own = head === -1 ? main : main.slice(0, head);
  const { said, quoted } = withoutQuotes(own);
  const wordsBehind = head === -1 ? 0 : words(main.slice(head));
  if (head !== -1 && words(said) < fewestOwn && wordsBehind > words(said)) {
    const end = endOfHead(main, head);
    add(left, "furniture", "it is the head of the mail that is passed on", main.slice(head, end));
    add(left, "other", "it is what the sender put above the mail that is passed on", said);
    return { text: trimmed(main.slice(end)), left, forwarded: true };
  }
  if (quoted.length > 0 && words(said) < fewestOwn && words(quoted) > words(said)) {
    add(left, "other", "it is what the sender put above the mail that is passed on", said);
    return { text: trimmed(quoted.map((line) => line.replace(/^(?:> ?)+/, ""))), left, forwarded: true };
  }
  add(left, "other", "it is quoted from another mail", quoted);
  if (head !== -1) add(left, "other", "it is a mail that this one answers or passes on", main.slice(head));
  return { text: trimmed(said), left, forwarded: false };
}

/** Lines without those behind ">", and without the line that leads them in ("On 3 March Ada Lund wrote:"). */
function withoutQuotes(lines: readonly string[]): { said: string[]; quoted: string[] } {
  const said: string[] = [];
  const quoted: string[] = [];
  for (const line of lines) {
    if (!line.startsWith(">")) {
      said.push(line);
      continue;
    }
    if (quoted.length === 0 || said.at(-1)?.trim() !== "") takeLead(said);
    quoted.push(line);
  }
  return { said, quoted };
}

/** The lead of a quotation ends with a colon, and has a date or an address; it may be wrapped into two lines. */
function takeLead(said: string[]): void {
  let at = said.length - 1;
  while (at >= 0 && said[at]!.trim() === "") at--;
  if (at < 0 || !/:\s*$/.test(said[at]!)) return;
  const from = at > 0 && said[at - 1]!.trim() !== "" && !/\d/.test(said[at]!) ? at - 1 : at;
  const lead = said.slice(from, at + 1).join(" ");
  if (lead.length < 250 && /\d|@/.test(lead)) said.length = from;
}

/**
 * The line at which another mail begins with its head, in whatever language: three lines and more of "Name: value" one
 * below the other, one of them with an address or a time of day.
 */
function headOfQuoted(lines: readonly string[]): number {
  for (let at = 0; at < lines.length; at++) {
    if (!isField(lines[at]!)) continue;
    let end = at;
    while (end < lines.length && isField(lines[end]!)) end++;
    const block = lines.slice(at, end);
    if (block.length >= 3 && block.some((line) => /@|\b\d{1,2}:\d{2}\b/.test(line))) {
      const before = lines[at - 1] ?? "";
      // "---------- Forwarded message ---------", or a rule.
      return /^\s*(?:[-_=*]{4,}|[-_=]{2,}[^-_=]{3,60}[-_=]{2,})\s*:?\s*$/.test(before) ? at - 1 : at;
    }
    at = end;
  }
  return -1;
}

function endOfHead(lines: readonly string[], head: number): number {
  let at = isField(lines[head]!) ? head : head + 1;
  while (at < lines.length && isField(lines[at]!)) at++;
  return at;
}

function isField(line: string): boolean {
  return /^[>*\s]{0,8}\p{Lu}[\p{L}-]{1,14}(?: \p{L}{1,12})?:\*? {0,4}\S/u.test(line) && line.length < 400;
}

function add(left: LeftOut[], what: LeftOut["what"], because: string, lines: readonly string[]): void {
  const text = trimmed(lines);
  if (text !== "") left.push({ what, because, text });
}

function words(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + (line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}

function trimmed(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\s*\n/, "")
    .trimEnd();
}

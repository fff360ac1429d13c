import { startOf } from "../content.ts";
import type { Source } from "../reader.ts";

/** Fields of which a mail has at least two: sender and one of these. */
const usual = /^(?:date|subject|message-id|received|mime-version|to|delivered-to|return-path)$/;

/** A mail as a file: nothing but header fields up to the first blank line, a sender among them. */
export function takesMail(source: Source): boolean {
  return isHeader(startOf(source));
}

/** A mailbox: mails one behind the other, each after a line that begins with "From ". */
export function takesMailbox(source: Source): boolean {
  const start = startOf(source);
  const line = /^From [^\r\n]{1,200}\r?\n/.exec(start)?.[0];
  return line !== undefined && isSeparator(line) && isHeader(start.slice(line.length));
}

/** "From jane@example.org Fri Jun 11 09:30:00 2021" */
export function isSeparator(line: string): boolean {
  return /^From \S{1,200} .{0,60}\b\d{4}\b/.test(line);
}

function isHeader(start: string): boolean {
  // The first line decides for nearly every other file.
  if (!/^[A-Za-z][A-Za-z0-9-]{1,60}:/.test(start)) return false;
  const names = new Set<string>();
  for (const line of start.split(/\r?\n/)) {
    if (line === "") break;
    const name = /^([A-Za-z][A-Za-z0-9-]{1,60}):/.exec(line)?.[1];
    if (name !== undefined) names.add(name.toLowerCase());
    else if (!/^[ \t]/.test(line)) {
      // The start may end in the middle of a line.
      if (names.size < 4 || !start.endsWith(line)) return false;
    }
  }
  return names.has("from") && [...names].some((name) => usual.test(name));
}

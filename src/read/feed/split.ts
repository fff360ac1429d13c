/**
 * A feed taken apart at its entries, for one that is broken somewhere or too large to be parsed as a whole: each entry
 * is then parsed in a feed of its own, and a broken one costs itself only.
 */
export interface SplitFeed {
  /** All before the first entry. */
  readonly head: string;
  /** Tags that are open there, outermost first, as they are written. */
  readonly open: readonly string[];
  readonly entries: readonly SplitEntry[];
  /** True where there are more entries than are taken apart. */
  readonly rest: boolean;
}

/** No feed has as many; what has is made to keep a machine busy. */
const MOST_ENTRIES = 100_000;

export interface SplitEntry {
  readonly text: string;
  /** False where the entry's closing tag is missing. */
  readonly closed: boolean;
}

export function splitFeed(text: string): SplitFeed {
  const open: string[] = [];
  const entries: SplitEntry[] = [];
  let head: string | null = null;
  let start: number | null = null;
  for (const tag of tagsOf(text)) {
    if (entries.length === MOST_ENTRIES) return { head: head ?? "", open, entries, rest: true };
    const isEntry = /^(?:item|entry)$/.test(localName(tag.name));
    if (isEntry && tag.kind === "open") {
      head ??= text.slice(0, tag.at);
      // An entry does not hold another: the one before was not closed.
      if (start !== null) entries.push({ text: text.slice(start, tag.at), closed: false });
      start = tag.at;
    } else if (isEntry && tag.kind === "close" && start !== null) {
      entries.push({ text: text.slice(start, tag.end), closed: true });
      start = null;
    } else if (head === null) {
      follow(open, text.slice(tag.at, tag.end), tag);
    }
  }
  if (start !== null) entries.push({ text: text.slice(start), closed: false });
  return { head: head ?? text, open, entries, rest: false };
}

/** Feeds of `count` entries, each a whole document. */
export function* batches(split: SplitFeed, count: number): Generator<{ from: number; text: string }> {
  const close = closing(split.open);
  for (let from = 0; from < split.entries.length; from += count) {
    const entries = split.entries.slice(from, from + count);
    yield { from, text: split.head + entries.map(({ text }) => text).join("\n") + close };
  }
}

/** One entry in the barest feed that holds it, for where something before the entries is broken. */
export function bareFeed(split: SplitFeed, entry: SplitEntry): string {
  const outer = split.open.filter((tag) => /^(?:rss|feed|rdf|channel)$/i.test(localName(tagName(tag))));
  return outer.join("") + entry.text + closing(outer);
}

function closing(open: readonly string[]): string {
  return open
    .toReversed()
    .map((tag) => `</${tagName(tag)}>`)
    .join("");
}

function tagName(tag: string): string {
  return /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(":") + 1).toLowerCase();
}

function follow(open: string[], tag: string, { name, kind }: Tag): void {
  if (kind === "open") open.push(tag);
  if (kind !== "close") return;
  const at = open.findLastIndex((other) => tagName(other) === name);
  if (at !== -1) open.splice(at);
}

interface Tag {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly at: number;
  /** Behind its `>`. */
  readonly end: number;
}

/** Tags in order; comments, CDATA sections and instructions hold none. */
function* tagsOf(text: string): Generator<Tag> {
  let at = text.indexOf("<");
  let end = 0;
  while (at !== -1) {
    const skipped = skippedTo(text, at);
    if (skipped !== null) {
      at = skipped === -1 ? -1 : text.indexOf("<", skipped);
      continue;
    }
    // Kept for a run of `<` without names, or each would look for the same `>` again.
    if (end <= at) end = text.indexOf(">", at);
    if (end === -1) return;
    const name = /^\/?([A-Za-z_][\w.:-]{0,60})(?=[\s/>])/.exec(text.slice(at + 1, at + 64))?.[1];
    if (name !== undefined) {
      const kind = text[at + 1] === "/" ? "close" : text[end - 1] === "/" ? "empty" : "open";
      yield { name, kind, at, end: end + 1 };
    }
    at = text.indexOf("<", name === undefined ? at + 1 : end);
  }
}

/** Behind what holds no tags, -1 where it does not end, `null` where a tag may stand. */
function skippedTo(text: string, at: number): number | null {
  const ends = text.startsWith("<![CDATA[", at)
    ? "]]>"
    : text.startsWith("<!--", at)
      ? "-->"
      : text.startsWith("<?", at)
        ? "?>"
        : null;
  if (ends === null) return null;
  const found = text.indexOf(ends, at + 2);
  return found === -1 ? -1 : found + ends.length;
}

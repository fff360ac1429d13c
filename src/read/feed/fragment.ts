import { blocksOf } from "../html/blocks.ts";
import { leftAs, openingOf } from "../html/phrases.ts";
import { type PageElement, parsePage, upwards, wordsOf } from "../html/tree.ts";
import type { LeftOut } from "../reader.ts";
import type { Markup } from "./entries.ts";

/** The text of an entry: paragraphs parted by blank lines. */
export interface FragmentText {
  readonly text: string;
  readonly left: readonly LeftOut[];
  /** Why the end is missing, one clause; `null` where nothing says so. */
  readonly truncated: string | null;
}

export function textOf({ value, kind }: Markup): FragmentText {
  const isPlain = kind === "plain" || (kind === "either" && !looksLikeHtml(value));
  return isPlain ? plainText(value) : fragmentText(value);
}

/**
 * An entry's HTML is its article already, so nothing has to be found in it: all of its blocks are taken but captions, what
 * the feed's program put behind, and a line that leads to the rest.
 */
function fragmentText(html: string): FragmentText {
  const kept: string[] = [];
  const left: LeftOut[] = [];
  let truncated: string | null = null;
  for (const { text, element, hidden, linked } of blocksOf(parsePage(html).root)) {
    const verdict = hidden ? hiddenText : isCaption(element) ? caption : endOf(text, linked);
    if (verdict === null) {
      kept.push(text);
      continue;
    }
    left.push({ ...verdict, text });
    if (verdict.because === MORE.because) truncated = `"${text.slice(0, 40)}" leads to the rest`;
  }
  if (BREAKS_OFF.test(kept.at(-1) ?? "")) truncated ??= "its last sentence breaks off";
  return { text: kept.join("\n\n"), left, truncated };
}

/** Plain text as feeds have it: its blank lines part paragraphs. */
function plainText(text: string): FragmentText {
  const trimmed = text.replace(/\r\n?/g, "\n").trim();
  return {
    text: trimmed,
    left: [],
    truncated: BREAKS_OFF.test(trimmed) ? "its last sentence breaks off" : null,
  };
}

/** One line of words out of a title. */
export function lineOf({ value, kind }: Markup): string {
  const text = kind !== "plain" && looksLikeHtml(value) ? wordsOf(parsePage(value).root) : value;
  return text.trim().replace(/\s+/g, " ");
}

/** A tag or a character reference: RSS does not say whether a text is HTML. */
function looksLikeHtml(text: string): boolean {
  return /<[a-z/!]|&[a-z#]/i.test(text);
}

type Verdict = Omit<LeftOut, "text">;

const hiddenText: Verdict = { what: "furniture", because: "it is hidden from the eye" };
const caption: Verdict = { what: "caption", because: "it belongs to a picture" };
const program: Verdict = { what: "furniture", because: "the feed's program put it behind every entry" };
const MORE: Verdict = { what: "paywall", because: "it leads to the rest of the text" };

/** An ellipsis behind a word, or one that stands in brackets for what was cut. */
const BREAKS_OFF = /(?:[\p{L}\p{N},;]\s?(?:…|\.\.\.)|[[(](?:…|\.\.\.)[\])])$/u;

/** Longer blocks speak to the reader of the article; UTF-16 code units. */
const LONGEST_NOTICE = 200;

function endOf(text: string, linked: number): Verdict | null {
  // WordPress, in the language of its default: "The post HEADLINE appeared first on OUTLET."
  if (/^The post .{1,300} (?:appeared first on|first appeared on) .{1,100}$/s.test(text)) return program;
  if (text.length > LONGEST_NOTICE) return null;
  const opening = openingOf(text);
  if (opening === null) return null;
  if (opening.kind === "more") return opening.whole || linked > 0.5 ? MORE : null;
  const because = `it opens with "${opening.phrase}"`;
  if (opening.kind === "paywall") return { what: "paywall", because };
  return opening.whole || linked > 0.4 ? { what: leftAs[opening.kind], because } : null;
}

function isCaption(element: PageElement): boolean {
  for (const { tag, attributes } of upwards(element)) {
    const names = attributes["class"] ?? "";
    if (tag === "figcaption" || /(?:^|\s)(?:wp-)?caption(?:-text)?(?:\s|$)/.test(names)) return true;
  }
  return false;
}

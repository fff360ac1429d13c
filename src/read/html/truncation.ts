import type { LeftOut } from "../reader.ts";
import type { LinkedData } from "./json-ld.ts";
import { isList, isObject, stringOf } from "./json-ld.ts";
import type { PageMeta } from "./meta.ts";
import { weight } from "./outline.ts";
import { openingOf } from "./phrases.ts";
import type { PageTree } from "./tree.ts";

/** What is looked at to tell whether the end of the article is missing. */
export interface PageEnd {
  readonly tree: PageTree;
  readonly meta: PageMeta;
  readonly linked: LinkedData;
  readonly paragraphs: readonly string[];
  readonly left: readonly LeftOut[];
  /** Texts of walls that stand where the article ends. */
  readonly walls: readonly string[];
  /** The caller knows that bytes are missing. */
  readonly cutOff: boolean;
}

/** Why the end of the text is missing, in one clause; `null` where nothing says so. */
export function truncationOf(page: PageEnd): string | null {
  for (const sign of signs) {
    const reason = sign(page);
    if (reason !== null) return reason;
  }
  return null;
}

type Sign = (page: PageEnd) => string | null;

const bytes: Sign = ({ tree, cutOff }) => (tree.cut || cutOff ? "the page breaks off before its end" : null);

const size: Sign = ({ tree }) => (tree.full ? "the page is larger than is read" : null);

/** A notice that the rest is for subscribers, or a wall that the markup names. */
const wall: Sign = ({ walls, linked, meta, paragraphs }) => {
  const isTold = walls.some((text) => text.split("\n").some((line) => openingOf(line)?.kind === "paywall"));
  const isShort = isLocked(linked, meta) && countWords(paragraphs.join(" ")) < FULL_STORY;
  return walls.length > 0 && (isTold || isShort) ? "a paywall stands in its place" : null;
};

/** Words that JSON-LD counts, and fewer than this share of them on the page. */
const TOLD_SHARE = 0.6;

const counted: Sign = ({ linked, paragraphs, meta }) => {
  const words = Number(stringOf(linked.article?.["wordCount"]) ?? Number.NaN);
  const own = countWords(paragraphs.join(" "));
  if (words >= 100 && own < words * TOLD_SHARE && isLocked(linked, meta))
    return `its data count ${words} words, and the page shows ${own}`;
  const body = stringOf(linked.article?.["articleBody"]);
  return body === null && isLocked(linked, meta) && own < FULL_STORY
    ? "it is marked as not free, and only its beginning is there"
    : null;
};

/** A stub has a paragraph or two; words. */
const FULL_STORY = 160;

/** `isAccessibleForFree: false`, of the article or a part, and the like in meta elements. */
function isLocked({ article }: LinkedData, { named }: PageMeta): boolean {
  if (isNo(article?.["isAccessibleForFree"])) return true;
  const parts = article?.["hasPart"];
  const list = parts === undefined ? [] : isList(parts) ? parts : [parts];
  if (list.some((part) => isObject(part) && isNo(part["isAccessibleForFree"]))) return true;
  const tier = named.get("article:content_tier")?.[0]?.toLowerCase();
  return tier === "locked" || tier === "metered";
}

function isNo(value: unknown): boolean {
  return (
    value === false ||
    (typeof value === "string" && /^(?:false|no|https?:\/\/schema\.org\/false)$/i.test(value.trim()))
  );
}

/** "Read more" as the last thing below the text: the rest stands elsewhere. */
const continued: Sign = ({ left, paragraphs }) => {
  const button = left.find(({ because }) => because === REST);
  if (button !== undefined) return `"${button.text.slice(0, 40)}" leads to the rest`;
  const last = paragraphs[paragraphs.length - 1] ?? "";
  const breaksOff = /(?:[\p{L},;]\s?(?:…|\.\.\.)|\[(?:…|\.\.\.)\])$/u.test(last);
  return breaksOff && paragraphs.reduce((sum, text) => sum + weight(text), 0) < SHORT_TEXT
    ? "its last sentence breaks off"
    : null;
};

/** A text that ends in an ellipsis of its own is longer; units of text. */
const SHORT_TEXT = 1_500;

/** The verdict of a button that leads to the rest of the text. */
export const REST = "it leads to the rest of the text";

const signs: readonly Sign[] = [bytes, size, wall, counted, continued];

function countWords(text: string): number {
  return Math.round(weight(text) / 6);
}

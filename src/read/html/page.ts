import { detectLanguage } from "../../core/language/detect.ts";
import type { Declared } from "../../core/model.ts";
import { layoutOf } from "../../core/read/statements.ts";
import type { LeftOut } from "../reader.ts";
import { bareLetters } from "./alike.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { type Decision, type Dispute, decide } from "./decide.ts";
import { decodePage } from "./encoding.ts";
import { isList, isObject, type LinkedData, linkedDataOf, stringOf, typesOf } from "./json-ld.ts";
import { metaOf, type PageMeta } from "./meta.ts";
import { descriptionOf, type Fact, factsOf, ownAddresses, titlesOf } from "./metadata/index.ts";
import { authorsOf } from "./names.ts";
import { outlineOf, weight } from "./outline.ts";
import type { PageView } from "./rules/rule.ts";
import { foldSpace, parsePage, treeLimits, wordsOf } from "./tree.ts";
import { truncationOf } from "./truncation.ts";
import type { Witnesses } from "./witnesses.ts";

/** What is known of a page beside its bytes. */
export interface PageHints {
  /** Where it came from. */
  readonly address: string | null;
  /** As the response or the archive declares it: `text/html; charset=iso-8859-1`. */
  readonly mediaType: string | null;
  /** True where the source says that bytes are missing. */
  readonly cutOff: boolean;
  /** BCP 47, where the caller knows it. */
  readonly language: string | null;
}

export interface PageNote {
  readonly code: string;
  readonly says: string;
  /** Offsets into `text`. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** A page read: plain values, so that a worker can hand it over. */
export interface PageRead {
  /** Headline, standfirst and body; an empty line between paragraphs. */
  readonly text: string;
  readonly found: readonly Fact[];
  readonly declared: Partial<Declared>;
  readonly left: readonly LeftOut[];
  readonly notes: readonly PageNote[];
  readonly truncated: boolean;
  readonly charset: string;
}

/** A page made an article. Never throws on any bytes. */
export function readPage(
  input: Uint8Array | string,
  hints: PageHints,
  witnesses: Witnesses | null,
): PageRead {
  const decoded =
    typeof input === "string"
      ? { html: input, charset: "utf-8", notes: [] }
      : decodePage(input, hints.mediaType);
  const tree = parsePage(decoded.html);
  const meta = metaOf(tree.root);
  const linked = linkedDataOf(tree.root, ownAddresses(meta, hints.address));
  const titles = titlesOf(meta, linked).map(({ value }) => value);
  const marked = (meta.properties.get("articleBody") ?? meta.properties.get("articlebody") ?? []).filter(
    ({ tag }) => tag !== "meta",
  );
  const outline = outlineOf(tree.root, blocksOf(tree.root), titles, marked);
  const stated = statedLanguage(meta, linked, hints);
  const view: PageView = {
    outline,
    titles,
    description: descriptionOf(meta, linked),
    authors: authorNames(linked, meta, stated),
    language: stated,
    liveEntries: liveEntriesOf(linked),
  };
  const decision = decide(view, witnesses);
  const notes: Omit<PageNote, "span">[] = [...decoded.notes];
  const body = bodyFrom(decision, linked, notes);
  const headline = outline.headline === null ? (titles[0] ?? null) : outline.blocks[outline.headline]!.text;
  const language = languageBy(stated, body.paragraphs, notes);
  const assembled = assemble(headline, body.paragraphs, language);
  const left = [
    ...leftOf(decision.left),
    ...assembled.captions.map(
      (text): LeftOut => ({ what: "caption", because: "it is worded as a caption", text }),
    ),
  ];
  const facts = factsOf({
    root: tree.root,
    meta,
    linked,
    outline,
    lines: linesNear(decision, outline),
    language,
    address: hints.address,
  });
  const truncation = body.fromData
    ? null
    : truncationOf({
        tree,
        meta,
        linked,
        paragraphs: body.paragraphs,
        left,
        walls: decision.walls,
        cutOff: hints.cutOff,
      });
  for (const name of decision.strangers) {
    notes.push({
      code: "read.disputed",
      says: `${name} takes another part of this page for the article; see what was left out.`,
    });
  }
  notes.push(...pageNotes(tree, linked, truncation, assembled.text));
  return {
    text: assembled.text,
    found: facts.found,
    declared: facts.declared,
    left,
    notes: [
      ...notes.map((note) => ({ ...note, span: null })),
      ...disputeNotes(decision.disputes, assembled.text),
    ],
    truncated: truncation !== null,
    charset: decoded.charset,
  };
}

// Language

function statedLanguage(meta: PageMeta, linked: LinkedData, hints: PageHints): string | null {
  const inLanguage = linked.article?.["inLanguage"];
  const candidates = [
    hints.language,
    meta.language,
    meta.named.get("content-language")?.[0],
    meta.named.get("og:locale")?.[0],
    isObject(inLanguage)
      ? (stringOf(inLanguage["alternateName"]) ?? stringOf(inLanguage["name"]))
      : stringOf(inLanguage),
    meta.named.get("language")?.[0],
    meta.named.get("dc.language")?.[0],
  ];
  for (const candidate of candidates) {
    const primary = /^\s*([a-z]{2,3})(?:[-_,;\s]|$)/i.exec(candidate ?? "")?.[1]?.toLowerCase();
    if (primary !== undefined && primary !== "und" && primary !== "mul" && primary !== "zxx") return primary;
  }
  return null;
}

/** UTF-16 code units of text in which a language shows beyond doubt. */
const CLEAR = 400;

/** Templates state the language of the site's maker; a text long enough to be sure of overrules them. */
function languageBy(
  stated: string | null,
  paragraphs: readonly string[],
  notes: Omit<PageNote, "span">[],
): string | null {
  const text = paragraphs.join("\n\n");
  const detected = weight(text) >= CLEAR ? detectLanguage(text) : null;
  if (detected === null || detected === stated || stated === null) return stated ?? detected;
  if (macro[stated] === detected) return stated;
  notes.push({
    code: "read.language-differs",
    says: `The page says that it is in "${stated}", its words are "${detected}"; they are believed.`,
  });
  return detected;
}

/** Languages that another code is also used for. */
const macro: Readonly<Record<string, string>> = {
  nb: "no",
  nn: "no",
  no: "nb",
  iw: "he",
  in: "id",
  sr: "hr",
  hr: "sr",
  bs: "hr",
  ms: "id",
  be: "ru",
  mk: "bg",
  gl: "pt",
  ca: "es",
  ur: "fa",
  ps: "fa",
  ku: "ar",
  mr: "hi",
  ne: "hi",
  yue: "zh",
};

// Body

interface Body {
  readonly paragraphs: readonly string[];
  /** True where the text was taken from JSON-LD. */
  readonly fromData: boolean;
}

/** The page's data may hold the whole article where what is shown is a stub. */
const TIMES_LONGER = 1.5;

function bodyFrom(decision: Decision, linked: LinkedData, notes: Omit<PageNote, "span">[]): Body {
  const paragraphs = decision.taken.map(({ block }) => block.text);
  const written = stringOf(linked.article?.["articleBody"]);
  if (written === null || typesOf(linked.article ?? {}).includes("LiveBlogPosting"))
    return { paragraphs, fromData: false };
  const shown = bareLetters(paragraphs.join("")).length;
  const told = bareLetters(written);
  const data = told.length;
  if (data < 300 || data < shown * TIMES_LONGER || /(?:…|\.\.\.|\[…\])\s*$/.test(written))
    return { paragraphs, fromData: false };
  notes.push({
    code: "read.text-from-data",
    says: "The page shows only part of its article; the text is taken from the data (JSON-LD) that it carries.",
  });
  // The standfirst is shown above the text and stands in no articleBody.
  const begins = paragraphs.findIndex((paragraph) => told.includes(bareLetters(paragraph)));
  const above = begins === -1 ? [] : paragraphs.slice(0, begins);
  return { paragraphs: [...above, ...dataParagraphs(written)], fromData: true };
}

function dataParagraphs(written: string): string[] {
  if (/<(?:p|br|div)\b/i.test(written)) return blocksOf(parsePage(written).root).map(({ text }) => text);
  const text = /&(?:#\d+|#x[\da-f]+|\w+);/i.test(written)
    ? parsePage(written.replaceAll("<", "&lt;")).root.children.join("")
    : written;
  return text
    .split(/\s*[\r\n]+\s*/)
    .map(foldSpace)
    .filter((paragraph) => paragraph !== "");
}

/** Text of all entries that JSON-LD lists, letters only. */
function liveEntriesOf({ article }: LinkedData): string {
  const updates = article?.["liveBlogUpdate"];
  const list = updates === undefined ? [] : isList(updates) ? updates : [updates];
  return list
    .slice(0, 1_000)
    .flatMap((update) =>
      isObject(update) ? [stringOf(update["headline"]) ?? "", stringOf(update["articleBody"]) ?? ""] : [],
    )
    .map(bareLetters)
    .join(" ");
}

function authorNames(linked: LinkedData, meta: PageMeta, language: string | null): string[] {
  const author = linked.article?.["author"];
  const list = author === undefined ? [] : isList(author) ? author : [author];
  const written = [
    ...list.map((one) => (isObject(one) ? stringOf(one["name"]) : stringOf(one))),
    ...(meta.named.get("author") ?? []),
    ...(meta.named.get("article:author") ?? []),
  ];
  return [...new Set(written.flatMap((one) => (one === null ? [] : authorsOf(one, language, null).names)))];
}

// Text

interface Assembled {
  readonly text: string;
  readonly captions: readonly string[];
}

/** Headline first, then the paragraphs. Paragraphs that the rules for text read as captions are taken out again. */
function assemble(
  headline: string | null,
  paragraphs: readonly string[],
  language: string | null,
): Assembled {
  const first = headline === null ? [] : [headline.replaceAll("\n", " ")];
  const text = [...first, ...paragraphs].join("\n\n");
  const spans = layoutOf(text, language, first[0] ?? null)
    .statements.filter(({ role }) => role === "caption")
    .map(({ span }) => span);
  if (spans.length === 0) return { text, captions: [] };
  const captions: string[] = [];
  const kept: string[] = [];
  let at = first[0] === undefined ? 0 : first[0].length + 2;
  for (const paragraph of paragraphs) {
    const end = at + paragraph.length;
    const covered = spans.reduce(
      (sum, span) => sum + (span.start >= at && span.end <= end ? span.end - span.start : 0),
      0,
    );
    if (covered >= paragraph.length * 0.9) captions.push(paragraph);
    else kept.push(paragraph);
    at = end + 2;
  }
  return { text: [...first, ...kept].join("\n\n"), captions };
}

/** UTF-16 code units of a line that may state something, and how many are looked at. */
const LONGEST_LINE = 300;
const MOST_LINES = 48;

/** Lines near the headline and the end that the article does not keep, whole, and then in their parts. */
function linesNear({ left }: Decision, outline: PageView["outline"]): string[] {
  const near = left.filter(({ index }) => isNearEdge(index, outline)).map(({ block }) => block);
  return [...near.map(({ text }) => text).slice(0, MOST_LINES / 2), ...near.flatMap(partsOf)]
    .filter((text) => text.length <= LONGEST_LINE)
    .slice(0, MOST_LINES);
}

/** Children of a line's element that are looked at; UTF-16 code units of one. */
const MOST_PARTS = 12;
const LONGEST_PART = 80;

/** "By Jane Roe" and "5 May 2024" may stand beside each other without a space. */
function partsOf({ element, kind }: Block): string[] {
  if (kind === "heading") return [];
  const parts = element.children
    .slice(0, MOST_PARTS)
    .flatMap((child) => (typeof child === "string" ? [] : [wordsOf(child, LONGEST_PART)]));
  return parts.length < 2 ? [] : parts.filter((words) => words !== "" && words.length <= LONGEST_PART);
}

function isNearEdge(index: number, { headline, lead, end }: PageView["outline"]): boolean {
  const top = headline ?? lead;
  return (index >= top - 5 && index < Math.max(top, lead) + 4) || (index >= end - 5 && index < end + 6);
}

// What is left

/** UTF-16 code units of one thing left out: menus and comments are told, not kept. */
const LONGEST_LEFT = 4_000;

/** Neighbours that were left out for one reason are one thing. */
function leftOf(left: Decision["left"]): LeftOut[] {
  const groups: { what: LeftOut["what"]; because: string; text: string; last: number }[] = [];
  for (const { index, block, what, because } of left) {
    const open = groups[groups.length - 1];
    if (open !== undefined && open.what === what && open.because === because && open.last === index - 1) {
      open.last = index;
      if (open.text.length < LONGEST_LEFT) open.text += `\n${block.text}`;
    } else {
      groups.push({ what, because, text: block.text, last: index });
    }
  }
  return groups.map(({ what, because, text }) => ({
    what,
    because,
    text: text.length > LONGEST_LEFT ? `${text.slice(0, LONGEST_LEFT)}…` : text,
  }));
}

// Notes

function pageNotes(
  tree: ReturnType<typeof parsePage>,
  linked: LinkedData,
  truncation: string | null,
  text: string,
): Omit<PageNote, "span">[] {
  const notes: Omit<PageNote, "span">[] = [];
  if (truncation !== null)
    notes.push({
      code: "read.truncated",
      says: `The end of the article is missing: ${truncation}. What a comparison shows as left out may only be cut.`,
    });
  if (tree.flattened > 0) {
    notes.push({
      code: "read.nested-too-deep",
      says: `${tree.flattened} elements are nested deeper than ${treeLimits.depth}; they were read as if they stood side by side.`,
    });
  }
  if (tree.nuls > 0)
    notes.push({
      code: "read.nul-bytes",
      says: `The page holds ${tree.nuls} NUL characters; they were left out, as browsers do.`,
    });
  if (linked.broken > 0)
    notes.push({
      code: "read.json-ld-broken",
      says: "Data in the page (JSON-LD) could not be read; metadata come from elsewhere.",
    });
  if (text.trim() === "")
    notes.push({
      code: "read.empty",
      says: "No article was found on the page; it may be made by a script when it is shown. Save it from a browser as a whole page.",
    });
  return notes;
}

/** Diagnostics of one page; the rest stands in what was left out. */
const MOST_DISPUTES = 8;

function disputeNotes(disputes: readonly Dispute[], text: string): PageNote[] {
  const notes: PageNote[] = [];
  for (const { block, says } of disputes.slice(0, MOST_DISPUTES)) {
    const at = text.indexOf(block.text);
    notes.push({
      code: "read.disputed",
      says,
      span: at === -1 ? null : { start: at, end: at + block.text.length },
    });
  }
  if (disputes.length > MOST_DISPUTES) {
    notes.push({
      code: "read.disputed",
      says: `The extractors disagree on ${disputes.length - MOST_DISPUTES} more passages of this page.`,
      span: null,
    });
  }
  return notes;
}

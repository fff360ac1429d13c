import type { LeftOut } from "../reader.ts";
import { type Blocks, startBlocks } from "./blocks.ts";

/** What mammoth's document says, walked without trusting its shape. */
export interface WordText {
  readonly text: string;
  /** The paragraph that has the style of a title, or the first heading of the first level above any text. */
  readonly title: string | null;
  readonly left: readonly LeftOut[];
}

type Element = Readonly<Record<string, unknown>>;

/** Elements inside elements that are followed; a table in a table in a box is six. */
const deepest = 200;

/** The text of mammoth's document tree (`transformDocument` hands it out before it becomes HTML). */
export function textOfDocument(document: unknown): WordText {
  const root = asElement(document);
  if (root === null) return { text: "", title: null, left: [] };
  const blocks = startBlocks();
  const notes: unknown[] = [];
  const state = { title: null as string | null, titleRank: 3, begun: false };
  for (const child of childrenOf(root)) addBlock(child, blocks, notes, state, 0);
  return { text: blocks.text(), title: state.title, left: [...notesOf(root, notes), ...commentsOf(root)] };
}

interface State {
  title: string | null;
  /** 0: a title by its style; 1: a heading of the first level; 3: none yet. */
  titleRank: number;
  begun: boolean;
}

function addBlock(element: Element, blocks: Blocks, notes: unknown[], state: State, depth: number): void {
  if (depth > deepest) return;
  if (element["type"] === "paragraph") {
    const text = inlineText(element, notes, depth);
    if (text.trim() === "") return;
    noteTitle(element, text, state);
    blocks.paragraph(text);
  } else if (element["type"] === "table") {
    for (const row of childrenOf(element)) {
      const cells = childrenOf(row).map((cell) => cellTexts(cell, blocks, notes, state, depth + 2));
      blocks.row(cells);
    }
  } else {
    for (const child of childrenOf(element)) addBlock(child, blocks, notes, state, depth + 1);
  }
}

/** Paragraphs of a cell; a table inside it comes before it as its own. */
function cellTexts(cell: Element, blocks: Blocks, notes: unknown[], state: State, depth: number): string[] {
  const texts: string[] = [];
  for (const child of childrenOf(cell)) {
    if (child["type"] === "table") addBlock(child, blocks, notes, state, depth);
    else {
      const text = inlineText(child, notes, depth);
      if (text.trim() !== "") texts.push(text);
    }
  }
  return texts;
}

function noteTitle(element: Element, text: string, state: State): void {
  const style = String(element["styleName"] ?? element["styleId"] ?? "").toLowerCase();
  const rank = /^(?:title|titel|titre|título|titolo)$/.test(style) ? 0 : /^heading ?1$/.test(style) ? 1 : 3;
  if (rank < state.titleRank && (rank === 0 || !state.begun)) {
    state.title = text.replace(/\s+/g, " ").trim();
    state.titleRank = rank;
  }
  if (rank === 3) state.begun ||= text.length > 200;
}

function inlineText(element: Element, notes: unknown[], depth: number): string {
  if (depth > deepest) return "";
  switch (element["type"]) {
    case "text":
      return typeof element["value"] === "string" ? element["value"] : "";
    case "tab":
      return " ";
    case "break":
      return "\n";
    case "noteReference":
      notes.push(element);
      return "";
    default:
      return childrenOf(element)
        .map((child) => inlineText(child, notes, depth + 1))
        .join("");
  }
}

function notesOf(root: Element, references: readonly unknown[]): LeftOut[] {
  const notes = root["notes"];
  const resolve = typeof notes === "object" && notes !== null && "resolve" in notes ? notes.resolve : null;
  if (typeof resolve !== "function") return [];
  return references.flatMap((reference) => {
    const note = asElement(resolve.call(notes, reference));
    const kind = note?.["noteType"] === "endnote" ? "an endnote" : "a footnote";
    const text = note === null ? "" : bodyText(note["body"]);
    return text === "" ? [] : [{ what: "other", because: `it is ${kind}`, text }];
  });
}

function commentsOf(root: Element): LeftOut[] {
  const comments = root["comments"];
  if (!Array.isArray(comments)) return [];
  return comments.flatMap((comment: unknown) => {
    const element = asElement(comment);
    const text = element === null ? "" : bodyText(element["body"]);
    const by = typeof element?.["authorName"] === "string" ? ` by ${element["authorName"]}` : "";
    return text === "" ? [] : [{ what: "comments", because: `it is a comment${by} in the margin`, text }];
  });
}

function bodyText(body: unknown): string {
  if (!Array.isArray(body)) return "";
  return body
    .map((part: unknown) => {
      const element = asElement(part);
      return element === null ? "" : inlineText(element, [], 0).trim();
    })
    .filter((text) => text !== "")
    .join("\n");
}

function childrenOf(element: Element): Element[] {
  const children = element["children"];
  return Array.isArray(children)
    ? children.map(asElement).filter((child): child is Element => child !== null)
    : [];
}

function asElement(value: unknown): Element | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}

import type { LeftOut } from "../../reader.ts";
import type { Block } from "../blocks.ts";
import type { Outline } from "../outline.ts";

/** What a rule sees of the page. */
export interface PageView {
  readonly outline: Outline;
  /** Other words for the headline, and what the page's head says in one or two sentences. */
  readonly titles: readonly string[];
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  /** Text of the entries of a live blog as JSON-LD lists them, letters only; empty where it lists none. */
  readonly liveEntries: string;
}

/** `take`: the block is of the article; anything else says what it is; no verdict leaves it to the later rules. */
export interface Verdict {
  readonly what: "take" | LeftOut["what"];
  readonly because: string;
}

export interface BlockRule {
  readonly name: string;
  readonly judge: (block: Block, index: number, page: PageView) => Verdict | null;
}

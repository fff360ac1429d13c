import type { ReadRule } from "../page.ts";
import { caption } from "./caption.ts";
import { dateline } from "./dateline.ts";
import { frontMatter } from "./front-matter.ts";
import { headline } from "./headline.ts";
import { hungDate } from "./hung-date.ts";
import { signOff } from "./sign-off.ts";
import { statementLine } from "./statement-line.ts";

/**
 * In this order, each leaving alone the words that an earlier one has read: `headline` comes last, because the
 * title is the first line that states nothing else.
 */
export const readRules: readonly ReadRule[] = [
  frontMatter,
  statementLine,
  signOff,
  caption,
  hungDate,
  dateline,
  headline,
];

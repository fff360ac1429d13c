import { addition, deletion } from "./addition.ts";
import type { Rule } from "./rule.ts";
import { wording } from "./wording.ts";

/**
 * Every rule in order: what one claims, the next ones pass over, so the most telling kinds come first and what only
 * rewords comes last.
 */
export const rules: readonly Rule[] = [addition, deletion, wording];

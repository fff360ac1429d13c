import { present } from "../present.ts";
import { became } from "../says.ts";
import { spanOf, wordsOf } from "../side.ts";
import type { Rule } from "./rule.ts";

/** What no other rule could name: other words, for the reader to judge. */
export const wording: Rule = {
  name: "wording",
  find(context) {
    const { a, b } = context;
    const settled = {
      a: (token: number) => context.isTokenClaimed("a", token),
      b: (token: number) => context.isTokenClaimed("b", token),
    };
    for (const bead of context.beads) {
      if (bead.bead.a.length === 0 || bead.bead.b.length === 0) continue;
      for (const phrase of present(a, b, bead, settled)) {
        context.report({
          rule: "wording.other-words",
          kind: "wording",
          beads: [bead.index],
          a: phrase.a.from < phrase.a.to ? [spanOf(a, phrase.a)] : [],
          b: phrase.b.from < phrase.b.to ? [spanOf(b, phrase.b)] : [],
          meaning: "unclear",
          gravity: 2,
          says: `The wording changed: ${became(wordsOf(a, phrase.a), wordsOf(b, phrase.b))}`,
          witness: "no rule tells whether the two say the same",
        });
      }
    }
  },
};

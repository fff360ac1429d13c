import type { Lexicon } from "../text/lexicon.ts";

/** What a language must list so that words can be weighed against each other. */
export type MeaningTable = Lexicon;

/**
 * What a language must list so that changes of polarity, of certainty and of mere form can be told apart. Every list
 * is one string of lower-cased words, split on white space; words of one entry are joined by `_` ("at_least").
 */
export interface ChangeTable {
  readonly polarity: {
    /** Words that negate. */
    readonly negators: string;
    /** Endings that do ("n't"). */
    readonly negativeEndings: string;
    /** Words that say no without a negator ("fail", "refuse", "without", "hardly"): they may stand for one. */
    readonly implicit: string;
    /** Opposed phrases that are more than a word ("in favour of" and "against"): sides of one entry joined by `|`, their forms by `/`. */
    readonly opposed: string;
    /** Forms of the verb that makes a passive: beside an opposite it may turn it round ("received", "been sent"). */
    readonly passive: string;
    /** Prefixes that turn a word into its opposite. */
    readonly prefixes: string;
    /** Words that begin like that and are no opposite of the rest ("inform", "import"). */
    readonly falsePrefixes: string;
  };
  readonly certainty: {
    /** Modal verbs by how sure they make what follows, the least sure first. */
    readonly modals: readonly string[];
    /** The modal verbs that make a statement unsure by standing there; others ("can", "will") also tell other things. */
    readonly doubtingModals: string;
    /** Verbs of saying and knowing, every form, by how far the reporter stands behind what is said. */
    readonly cues: readonly string[];
    /** Words that by themselves make a statement less or more sure: first the doubting, then the assuring ones. */
    readonly hedges: readonly [doubting: string, assuring: string];
    /**
     * Words before a number or degree, one class an entry; words of one class say about the same. `atLeast` and `atMost`
     * hold the number itself, `moreThan` and `lessThan` do not.
     */
    readonly bounds: Readonly<
      Record<"about" | "near" | "atLeast" | "moreThan" | "atMost" | "lessThan" | "exact", string>
    >;
  };
  readonly form: {
    /** Written-out form of a contraction's ending: `{ "'re": "are" }`; of several the commonest first, apart by `|`. */
    readonly contractions: Readonly<Record<string, string>>;
    /** Contractions that are not ending and stem ("won't": "will not"). */
    readonly irregular: Readonly<Record<string, string>>;
    /** Letters that one custom of spelling writes for another's, tried one at a time: `["our", "or"]`. */
    readonly spelling: readonly (readonly [string, string])[];
    /** Words spelt two ways beyond rule, `grey/gray`. */
    readonly spelledTwoWays: string;
    /** Words that may come or go and leave what is said ("also", "that", articles). */
    readonly light: string;
    /** Auxiliaries, prepositions and the like, which change with the words beside them and tell nothing alone. */
    readonly grammar: string;
    /** Words that multiply, every form of the verb, by what they multiply with: `{ "2": "double doubled twofold" }`. */
    readonly multiples: Readonly<Record<string, string>>;
    /** Words that say how many without a number ("several"). */
    readonly vague: string;
    /** Sets of function words that stand for one another, one set an entry joined by `/`. */
    readonly interchangeable: string;
  };
}

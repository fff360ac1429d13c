/**
 * What a language must list so that its quotations are read. Every list is one string of lower-cased words, split on
 * white space; a word may stand in several lists and then has all those senses, and the grammar
 * (annotate/quotations) looks at its company. The grammar itself knows no word of any language.
 */
export interface QuotationTable {
  /**
   * Verbs of saying, asking, thinking and judging, one a line: what the verb may govern as letters (see `Takes`),
   * then all its forms: base and present, then `|`, past and participle, then `|`, the form that hangs on another
   * clause ("saying"). A form written `point+out` needs the word behind the plus next to it or one object away.
   */
  readonly verbs: string;
  /** Nouns that lead in what is claimed with a following complementizer ("the claim that"). */
  readonly nouns: string;
  /** Phrases before a source ("according to"), words joined by `_`. */
  readonly accordingTo: string;
  /** Words behind a source that mean the same ("zufolge"). */
  readonly behindSource: string;
  /** Leads in what is said and is left out of it: "that". */
  readonly complementizers: string;
  /** Leads in a question and belongs to it: "whether", "why". */
  readonly questions: string;
  /** Those of them that ask behind any verb of saying: "if", "whether". */
  readonly whether: string;
  /** The infinitive particle. */
  readonly infinitive: string;
  /** Words that begin a subordinate clause: "because", "when". */
  readonly subordinators: string;
  readonly coordinators: string;
  /** Subordinators that set one telling beside another: "while". They end what is said before them. */
  readonly contrasts: string;
  /** Subordinators of the clause that only says who says it: "as the mayor said". */
  readonly likeness: string;
  /** The preposition of an attached clause with a subject of its own: "with officials saying". */
  readonly accompanying: string;
  /** "who", "which". */
  readonly relatives: string;
  /** Articles, demonstratives, possessives: they begin a noun phrase. */
  readonly determiners: string;
  /** Those of them that bring in somebody new, so that the phrase is not looked up among the persons known. */
  readonly indefinites: string;
  readonly prepositions: string;
  /** Prepositions that may stand inside a noun phrase before a verb ("officials in Oslo said"). */
  readonly linkingPrepositions: string;
  /** Those of them that go on a noun phrase behind a verb ("said a spokesman for the group"). */
  readonly bindingPrepositions: string;
  /** Verb and particle before an infinitive of saying that add nothing to it, joined by `_` ("went on to say"). */
  readonly onward?: string;
  /** Words behind a preposition that make a bound of it ("at least", "at most"); left out where none do. */
  readonly bounds?: string;
  /** The preposition that names who acts in the passive ("by"). */
  readonly agent: string;
  /** Prepositions that lead in whom somebody speaks to ("to"). */
  readonly towards: string;
  /** Personal pronouns that may be a subject, by what they may stand for. */
  readonly pronouns: {
    readonly masculine: string;
    readonly feminine: string;
    readonly neuter: string;
    readonly plural: string;
    /** Speakers of themselves: "I", "we". */
    readonly first: string;
    readonly second: string;
    /** "one", "another", "others", "someone". */
    readonly indefinite: string;
  };
  /** Pronouns that are no subject: "him". */
  readonly objectPronouns: string;
  /** Forms of "be", "have", "do" and the modal verbs. */
  readonly auxiliaries: string;
  /** Forms of "be" alone: with a participle they make a passive. */
  readonly passive: string;
  readonly negations: string;
  /** Verbs that take back what follows: "decline", "refuse", "deny". Forms, before an infinitive. */
  readonly refusals: string;
  /** Adverbs that stand between a subject and its verb, or behind it. */
  readonly adverbs: string;
  /** Ending of regular adverbs, `""` where the language has none that is safe. */
  readonly adverbEnding: string;
  /** Words with that ending that are no adverbs ("family"). */
  readonly notAdverbs: string;
  /** Everyday finite verbs that are no verbs of saying: they end a noun phrase. */
  readonly verbsOfMatter: string;
  /** Words of time that may stand between verb and content: weekdays, months, "yesterday". */
  readonly times: string;
  /** Nouns for works: next to a marked passage they make it a title. */
  readonly works: string;
  /** Words that hold what follows at arm's length: "so-called", "dubbed". */
  readonly distancing: string;
  /** Nouns and titles with a gender, for pronouns. */
  readonly masculine: string;
  readonly feminine: string;
  /** Forms that begin with an apostrophe ("'em"). */
  readonly elisions: string;
  /** Words of `accordingTo` that count only behind a comma or a mark (", so die Polizei"). */
  readonly apposedAccording: string;
  /** True where every noun has a capital: a small word behind one ends its phrase. */
  readonly nounsCapital: boolean;
  /** True where the finite verb stands second: its subject may follow it, and its particle ends the clause. */
  readonly verbSecond: boolean;
  /** True where a clause that depends on a verb of saying is set off by a comma. */
  readonly commaBeforeClause: boolean;
  /**
   * Ending that tells a verb's third person singular from its base form, and a noun's plural from its singular; `""`
   * where the language has no such ending. Keeps "the first report" and "media reports" from being read as verbs.
   */
  readonly singularEnding: string;
  /** Plural subjects without that ending ("police"). */
  readonly plurals: string;
  /** Endings of participles, which begin no clause and no noun phrase. */
  readonly participleEndings: string;
  /** Endings of regular past forms, which show that a stretch holds a clause. */
  readonly pastEndings: string;
  /** Those of `accordingTo` that also mean a rate ("per"): a bare noun behind them is no source. */
  readonly rates: string;
  /** Pairs of marks whose meaning the language turns round or shares, opening first: `„“ »«`. */
  readonly marks: string;
}

/**
 * What a verb may govern, one letter each, in the first column of `verbs`:
 * `d` a direct quotation, `c` a clause with complementizer, `b` a clause without one, `q` a question,
 * `w` the same where the clause shows a finite verb (of "found", "shows", which as often have an object),
 * `o` an object that is spoken to before the rest, `i` an infinitive, `n` a noun phrase or a gerund, `m` one that holds a
 * passage between marks, `j` a judgement with such a passage: object and what it is called.
 * Stance: `-` denies, `~` doubts, `?` asks. `t`: of thought, not of speech.
 */
export type Takes = string;

/**
 * The central types: plain, read-only, JSON-shaped values and no logic.
 *
 * Units, once for the whole project: every offset is a UTF-16 code unit into `Article.text`, half-open
 * (`end` is excluded), so that `text.slice(span.start, span.end)` is what the span says. `Article.text` is
 * never altered after reading: normalisation serves comparing, never storing. Absent is `null`, never a guess.
 */

/** A half-open stretch of UTF-16 code units; `start <= end`, and `start === end` marks a place between two. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One reason for a claim: what spoke for it, in which words of either text. */
export interface Evidence {
  /** Name of the rule that speaks, stable across versions, e.g. `"quotation.words-differ"`. */
  readonly rule: string;
  /** The reason in one plain sentence, without article text that is not also in `a` or `b`. */
  readonly says: string;
  /** The words it rests on in the (first) text, or `null`. */
  readonly a: Span | null;
  /** The words it rests on in the second text, or `null`. */
  readonly b: Span | null;
  /** Natural-log odds in favour of the claim, measured by `npm run eval`; `null` where not measured. */
  readonly weight: number | null;
}

/** What was not understood, cut, repaired or not compared. Never thrown: a diagnostic never stops the rest. */
export interface Diagnostic {
  /** Stable and dotted: the room, then the matter, e.g. `"read.nul-bytes"`, `"quotations.unclosed-mark"`. */
  readonly code: string;
  /** One plain sentence for the person at the terminal, saying what to do next where there is something. */
  readonly says: string;
  readonly article: ArticleId | null;
  readonly span: Span | null;
}

export type ArticleId = string;

/** Fields of an article that a text may state, a caller may give or a reader may find. */
export type KnownField =
  | "id"
  | "outlet"
  | "url"
  | "title"
  | "byline"
  | "published"
  | "modified"
  | "language"
  | "credit";

/** How one field is known. Several may speak of one field; the value in the article is the first listed. */
export interface Known {
  readonly field: KnownField;
  readonly value: string;
  /**
   * `"given"` by the caller; stated by the text: `"headline"`, `"byline"`, `"date line"`, `"dateline"`, `"credit line"`;
   * from a page's markup: `"json-ld"`, `"meta"`, `"time"`, ...; worked out: `"detected"`, `"content hash"`.
   */
  readonly by: string;
  /** Where the text states it; `null` where it stands outside the text. */
  readonly span: Span | null;
}

/** Where the bytes came from. Handed in by the layers outside; core makes nothing of this up. */
export interface Origin {
  /** File name or label for people; `null` when the text was handed over as a string. */
  readonly name: string | null;
  readonly url: string | null;
  readonly sha256: string | null;
  /** When the bytes were fetched or archived, ISO 8601. */
  readonly captured: string | null;
  /** Reader that made text of the bytes, with its version where it has one, e.g. `"text"`, `"html"`. */
  readonly extractor: string | null;
  /** True where the reader knows that the end is missing. */
  readonly truncated: boolean;
}

/** Lineage that the article itself declares. */
export interface Declared {
  readonly canonical: string | null;
  readonly isBasedOn: string | null;
  /** Agency or outlet credited: `(Reuters)`, `MOSCOW (AP) —`. */
  readonly credit: string | null;
}

export interface Article {
  readonly id: ArticleId;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601 at the grain it is known at: `2021`, `2021-06`, `2021-06-11` or a time of day with zone. */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 primary subtag, e.g. `"en"`; `null` where neither given nor detected. */
  readonly language: string | null;
  readonly text: string;
  /** Non-empty, in order, not overlapping; white space between them belongs to none. */
  readonly paragraphs: readonly Span[];
  readonly known: readonly Known[];
  readonly origin: Origin;
  readonly declared: Declared;
  readonly revisionOf: ArticleId | null;
}

/** What a caller may hand in beside the text. What is given wins over what the text states. */
export interface Metadata {
  readonly id?: string | undefined;
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly language?: string | undefined;
  readonly origin?: Partial<Origin> | undefined;
  readonly declared?: Partial<Declared> | undefined;
  readonly revisionOf?: string | undefined;
  /**
   * What a reader found outside the text, in a page's markup or a record's fields, the surest first: weaker than what
   * the caller gives, stronger than what the text states. It stands in `Article.known` as it is.
   */
  readonly found?: readonly Omit<Known, "span">[] | undefined;
}

/**
 * `headline`: the title line. `dateline`: a line or lead-in that only states place, date, byline or agency
 * ("July 27, 2021", "MOSCOW (AP) —"). `caption`: a line that belongs to a picture or another medium.
 */
export type SentenceRole = "headline" | "dateline" | "body" | "caption";

export interface Sentence {
  readonly span: Span;
  /** 0-based index into `Article.paragraphs`. */
  readonly paragraph: number;
  readonly role: SentenceRole;
}

export type QuotationKind = "direct" | "indirect" | "mixed";

/** `asserts` that it is so, `denies` it, `doubts` it, `asks` whether. */
export type Stance = "asserts" | "denies" | "doubts" | "asks";

/** What somebody is reported to have said. Terms: content, cue, source as in PARC and Citron. */
export interface Quotation {
  readonly kind: QuotationKind;
  /** What was said, a piece a span, in order: a clause in between ("..., she said, ...") splits them. Marks are included. */
  readonly contents: readonly Span[];
  /** The words of saying ("told", "according to"). */
  readonly cue: Span | null;
  /** The words that name the speaker in that clause ("the palace spokesman"). */
  readonly source: Span | null;
  /** The fullest name that the text gives the speaker, else the description; `null` rather than a guess. */
  readonly speaker: string | null;
  readonly addressee: string | null;
  readonly stance: Stance;
  /** 0-based index of the quotation that this one stands inside, or `null`. */
  readonly within: number | null;
  readonly because: readonly Evidence[];
}

/** A passage inside quotation marks, speech or not, so that what is quoted can be told from what is told. */
export interface Marked {
  /** From the opening mark to behind the closing one. */
  readonly span: Span;
  /** Without the marks. */
  readonly inner: Span;
  /** `title` of a work, `term`: a word held at arm's length, slogan or nickname. */
  readonly use: "speech" | "title" | "term";
  /** 0-based index into `Reading.quotations` where it belongs to one. */
  readonly quotation: number | null;
}

export type EntityKind = "person" | "organization" | "place";

/** One person, body or place of an article, with every form of its name that the text uses. */
export interface Entity {
  readonly kind: EntityKind;
  /** The fullest form in the text; unique among the article's entities, and what `Mention.entity` refers to. */
  readonly name: string;
  /** Every form, fullest first, the first equal to `name`. */
  readonly forms: readonly string[];
  /** Titles and roles the text gives ("palace spokesman"), in order of appearance. */
  readonly roles: readonly string[];
}

export interface NameMention {
  readonly kind: EntityKind;
  readonly span: Span;
  /** `Entity.name`. */
  readonly entity: string;
}

export interface DateMention {
  readonly kind: "date";
  readonly span: Span;
  /** TIMEX3 type: a point at its own grain, a time of day, a length, or a recurring set. */
  readonly type: "date" | "time" | "duration" | "set";
  /** TIMEX3 value of the preferred reading (`2021-06-16`, `2008-W42`, `P50Y`, `PRESENT_REF`), `null` where it cannot be resolved. */
  readonly value: string | null;
  /** Every reading that custom allows, the preferred one first; `value` is `readings[0]`. */
  readonly readings: readonly string[];
  /** The date it was reckoned from, and where the text states that; `null` for an absolute date. */
  readonly anchor: { readonly value: string; readonly span: Span | null } | null;
}

export interface QuantityMention {
  readonly kind: "quantity";
  readonly span: Span;
  readonly low: number | null;
  readonly high: number | null;
  /** Normalised unit: `"%"`, `"USD"`, `"year-old"`, `"people"`; `""` for a bare number. */
  readonly unit: string;
  readonly bound: "exact" | "about" | "atLeast" | "atMost";
}

export type Mention = NameMention | DateMention | QuantityMention;

/** An article as it is understood. */
export interface Reading {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly marked: readonly Marked[];
  readonly entities: readonly Entity[];
  /** In text order. */
  readonly mentions: readonly Mention[];
  readonly diagnostics: readonly Diagnostic[];
}

export type BeadRelation = "identical" | "edited" | "reworded" | "addition" | "deletion";

/** Sentences of a and of b that tell the same; the sentence aligners' term. */
export interface Bead {
  /** 0-based, ascending, consecutive indices into `Reading.sentences` of a; empty in an addition. */
  readonly a: readonly number[];
  /** The same of b; empty in a deletion. */
  readonly b: readonly number[];
  /** 0 to 1; 0 in additions and deletions. Comparable within one version only. */
  readonly similarity: number;
  readonly relation: BeadRelation;
  /** True where the order of the two texts differs and this bead is on the shorter side of the crossing. */
  readonly moved: boolean;
}

/** `beads` in the order of a, additions at their place in b; every sentence of both sides stands in exactly one. */
export interface Alignment {
  readonly beads: readonly Bead[];
}

/**
 * One exact replacement of tokens inside one bead: what `a` covers is replaced by what `b` covers. An empty span
 * marks the place of a pure insertion or removal. Replaying all edits over a's tokens, beads taken in the order
 * of b, gives b's tokens.
 */
export interface Edit {
  /** 0-based index into `Alignment.beads`. */
  readonly bead: number;
  readonly a: Span;
  readonly b: Span;
}

export type ChangeKind =
  | "quotation"
  | "attribution"
  | "quantity"
  | "date"
  | "name"
  | "polarity"
  | "certainty"
  | "addition"
  | "deletion"
  | "move"
  | "split"
  | "merge"
  | "wording"
  | "metadata";

export type Meaning = "kept" | "altered" | "unclear";

/** 4: what is claimed or said differs; 3: a passage added, left out, moved; 2: wording that a reader should judge; 1: form only. */
export type Gravity = 1 | 2 | 3 | 4;

/** One thing that changed, of the most telling kind. */
export interface Change {
  /** Made of kind and place, the same in every run: `"quotation-12"`. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** Other kinds that it touches, `kind` left out: a number inside a quotation is `quotation` and touches `quantity`. */
  readonly touches: readonly ChangeKind[];
  /** 0-based indices into `Alignment.beads`; empty for metadata. */
  readonly beads: readonly number[];
  /** The words in a that changed, grown to whole words or a phrase; empty where there are none. */
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  readonly meaning: Meaning;
  readonly gravity: Gravity;
  /** One plain sentence. */
  readonly says: string;
  /** The rule that decided `meaning` comes first. */
  readonly because: readonly Evidence[];
  /** The two compared values where the kind has values (speaker names, numbers with unit, dates), else `null`. */
  readonly values: { readonly a: string | null; readonly b: string | null } | null;
}

export type Relation = "same text" | "retelling" | "partial" | "same event" | "unrelated";

export type Channel = "copied" | "abridged" | "extended" | "rewritten" | "translated" | "translated back";

/** Which came first, and by which way. Each set sums to 1. */
export interface Direction {
  /** Which state of the report is the earlier one. */
  readonly order: { readonly a: number; readonly b: number; readonly unknown: number };
  /** `common`: both from a source that nobody has seen. */
  readonly descent: {
    readonly bFromA: number;
    readonly aFromB: number;
    readonly common: number;
    readonly unknown: number;
  };
  readonly because: readonly Evidence[];
  readonly channel: readonly { readonly name: Channel; readonly because: readonly Evidence[] }[];
}

/** Two readings held against each other. */
export interface Comparison {
  readonly a: Reading;
  readonly b: Reading;
  readonly alignment: Alignment;
  readonly edits: readonly Edit[];
  /** Gravest first, then in the order of a. */
  readonly changes: readonly Change[];
  /** Share (0 to 1) of the words in body sentences of one side that stand in linked beads. */
  readonly reuse: { readonly aInB: number; readonly bInA: number };
  readonly relation: Relation;
  readonly direction: Direction;
  /** What could not be compared, and why; what each reading has to say stands in the readings. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A passage fingerprint: hashes are 63-bit values in hexadecimal, `pos` the offset of the first word. */
export interface Fingerprint {
  readonly kind: "passage" | "rewording" | "name";
  readonly hash: string;
  readonly pos: number;
}

export interface Fingerprints {
  readonly article: ArticleId;
  readonly version: number;
  readonly prints: readonly Fingerprint[];
}

export interface Candidate {
  readonly a: ArticleId;
  readonly b: ArticleId;
  readonly score: number;
  /** Share of the IDF mass of the fingerprints. */
  readonly containment: { readonly aInB: number; readonly bInA: number };
}

/** Tellings of one report. The field of topic detection calls this a cluster, and one article a story. */
export interface Story {
  readonly id: string;
  readonly tellings: readonly { readonly article: ArticleId; readonly reuse: number }[];
  /** The strict clusters inside: articles that are one text. */
  readonly texts: readonly (readonly ArticleId[])[];
  readonly from: string | null;
  readonly until: string | null;
}

/** Descent among the tellings of a story; `unseen`: sources that nobody has seen (philology: hyparchetypes). */
export interface Lineage {
  readonly story: string;
  readonly edges: readonly {
    readonly from: ArticleId;
    readonly to: ArticleId;
    readonly probability: number;
    readonly because: readonly Evidence[];
  }[];
  readonly roots: readonly ArticleId[];
  readonly unseen: readonly { readonly children: readonly ArticleId[] }[];
  readonly unknown: readonly ArticleId[];
}

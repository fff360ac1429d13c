/**
 * How changes are found. `rules/index.ts` lists the rules in order; each is one file and one `Rule`. A rule looks at
 * the `CompareContext`, and for every change that it is sure to name it calls `report`. Three laws make the list work:
 *
 * 1. *One thing that changed is one change.* `report` claims the words of the change on both sides, and what is
 *    claimed is settled: a later rule asks `isClaimed` (or works on `openPhrases`, which leave claimed words out) and
 *    passes over it. So the most telling kinds come first. A rule that explains more words than it shows gives them
 *    as `covers` ("said X" -> "according to X" shows both phrases; a date stated another way claims all of it), and
 *    one that finds two stretches to say the same thing without a change worth showing calls `settle`.
 * 2. *`altered` and `kept` are said by a named rule with its witness.* `Found.rule` is the dotted name of the verdict
 *    ("quantity.value-differs") and `witness` the sentence that proves it; everything else is `unclear`.
 * 3. *What stands inside quotation marks is a quotation change.* `report` itself turns a typed change or a wording
 *    whose words lie inside marks of speech (`Reading.marked`) into kind `quotation` and puts the kind into
 *    `touches`; a rule need not look. Structural kinds (addition, deletion, move, split, merge, attribution,
 *    metadata) stay what they are.
 *
 * Spans are offsets into the article text, as everywhere; ranges are token numbers of a `Side`.
 */
import type { Language } from "../../language/language.ts";
import type { Alignment, Bead, ChangeKind, Evidence, Gravity, Meaning, Span } from "../../model.ts";
import type { Defaults } from "../../options.ts";
import type { TokenEdit } from "../../text/diff.ts";
import type { relationOfWords } from "../../text/lexicon.ts";
import type { Kept } from "../kept.ts";
import type { ChangeLexis } from "../lexis.ts";
import type { Pairing } from "../pairing.ts";
import type { Phrase, Step } from "../present.ts";
import type { Range, Side } from "../side.ts";
import type { Word } from "../vocabulary.ts";

/** A bead with the tokens of both sides; `a` or `b` is empty in an addition or deletion. */
export interface BeadText {
  /** 0-based index into `Alignment.beads`. */
  readonly index: number;
  readonly bead: Bead;
  readonly a: Range;
  readonly b: Range;
  /** Exact edits, as token numbers of the sides. */
  readonly edits: readonly TokenEdit[];
  /** Which token of a answers which of b, changed words included. */
  pairing(): Pairing;
  /** The same as runs, pairs and gaps, in the order of both sides. */
  steps(): readonly Step[];
  /** How many of its words of matter answer each other. */
  kept(): Kept;
}

export interface CompareContext {
  readonly a: Side;
  readonly b: Side;
  readonly alignment: Alignment;
  /** One for each bead, in the same order. */
  readonly beads: readonly BeadText[];
  /** Those with sentences on both sides that are not equal token by token: where rules look for changes. */
  readonly edited: readonly BeadText[];
  /** Where both texts are in one supported language, else `null`: rules that need its tables keep still. */
  readonly language: Language | null;
  readonly lexis: ChangeLexis | null;
  /**
   * True where the texts are known to be in two languages: then hardly a word is paired, nothing can be said to stand
   * in another's place, and only what is equal is known.
   */
  readonly crossLingual: boolean;
  /** True where the one is a telling of the other, and not two reports that share an event or a part. */
  readonly closeTelling: boolean;
  readonly options: Defaults["compare"];
  /** What the lexicon says of two words; asked once for each two. */
  relation(x: Word, y: Word): ReturnType<typeof relationOfWords>;
  /** What several rules ask of the whole comparison, worked out for the first of them. */
  once<Value>(work: (context: CompareContext) => Value): Value;
  /** Enters a change and claims its words. */
  report(found: Found): void;
  /** Claims words without a change: they say the same. */
  settle(a: readonly Span[], b: readonly Span[]): void;
  /** True where every token of the span is claimed; an empty span never is. */
  isClaimed(side: "a" | "b", span: Span): boolean;
  /** True where some token of the span is claimed. */
  isTouched(side: "a" | "b", span: Span): boolean;
  isTokenClaimed(side: "a" | "b", token: number): boolean;
  /** True where a change was reported on the token, not where it was settled as saying the same. */
  isTokenReported(side: "a" | "b", token: number): boolean;
  /** Presentable edits of a bead in words that nobody has claimed. */
  openPhrases(bead: BeadText): readonly Phrase[];
  /** The same in pieces, be the bead changed throughout. */
  openPieces(bead: BeadText): readonly Phrase[];
  /** Index of the bead that holds the offset, or -1 (between sentences). */
  beadAt(side: "a" | "b", offset: number): number;
  /** The same of a token. */
  beadOf(side: "a" | "b", token: number): number;
}

/** A change as a rule hands it in; id, quotation marks and order are the context's business. */
export interface Found {
  /** Dotted name of the verdict; its witness is the first evidence of the change. */
  readonly rule: string;
  readonly kind: ChangeKind;
  readonly touches?: readonly ChangeKind[];
  /** 0-based indices into `Alignment.beads`; empty for metadata. */
  readonly beads: readonly number[];
  /** The words that changed; empty where the side has none. */
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  readonly meaning: Meaning;
  readonly gravity: Gravity;
  /** One plain sentence: what changed, with both words where they are short. */
  readonly says: string;
  /** One plain sentence: why `meaning` is what it is. */
  readonly witness: string;
  readonly values?: { readonly a: string | null; readonly b: string | null };
  /** More evidence, after the witness. */
  readonly because?: readonly Evidence[];
  /** Words that this explains beside those shown; claimed, not shown. */
  readonly covers?: { readonly a: readonly Span[]; readonly b: readonly Span[] };
  /** False where the change is one of place only, so that its words are still to be compared; default true. */
  readonly claims?: boolean;
  /** How far the words lie apart, 0 (alike) to 1; orders what is `unclear`. */
  readonly distance?: number;
}

export interface Rule {
  /** Name of the file; the verdicts of the rule start with it. */
  readonly name: string;
  find(context: CompareContext): void;
}

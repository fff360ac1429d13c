import type { DateMention, Diagnostic, Marked, Quotation } from "../../model.ts";
import { type Options, settle } from "../../options.ts";
import type { Segmented } from "../../segment/segmented.ts";
import { assembleStretch } from "./assemble.ts";
import type { Draft } from "./draft.ts";
import { assembleInner } from "./inner.ts";
import { assembleInterview } from "./interview.ts";
import { lexiconOf } from "./lexicon.ts";
import { findMarks } from "./marks.ts";
import { type Passage, pairMarks } from "./pairing.ts";
import { assembleRun } from "./runs.ts";
import { layScene, type NamesRead, type Scene } from "./scene.ts";
import { sieveNamed } from "./sieves.ts";
import { resolveSpeakers } from "./speakers.ts";
import { stanceOf } from "./stance.ts";
import { cutStretches } from "./stretches.ts";
import { surroundingsOf } from "./surroundings.ts";
import type { Stretch } from "./units.ts";
import { useOf } from "./uses.ts";

export interface ReadResult {
  readonly quotations: readonly Quotation[];
  readonly marked: readonly Marked[];
  readonly diagnostics: readonly Diagnostic[];
  /** Steps of all walks, for the tests that hold them linear. */
  readonly steps: number;
}

/** The whole reading; `annotateQuotations` shows what of it is public. */
export function readQuotations(
  text: Segmented,
  names: NamesRead,
  dates: readonly DateMention[],
  options: Options = {},
): ReadResult {
  const found = drafted(text, names, dates, options);
  if (found === null) return notUnderstood(text);
  const { scene, paired, stretches, drafts, order, place } = found;
  const speakers = resolveSpeakers(scene, stretches, drafts);
  const quotations = order.map((index): Quotation => {
    const draft = drafts[index]!;
    const sieve = sieveNamed(draft.sieve);
    return {
      kind: draft.kind,
      contents: draft.contents,
      cue: draft.cue,
      source: draft.source,
      speaker: speakers[index]?.name ?? null,
      addressee:
        draft.addressee === null ? null : scene.text.slice(draft.addressee.start, draft.addressee.end),
      stance: stanceOf(scene, draft),
      within: draft.within < 0 ? null : (place.get(draft.within) ?? null),
      because: [
        {
          rule: `quotation.${draft.sieve}`,
          says: sieve.says,
          a: draft.cue ?? draft.source,
          b: null,
          weight: sieve.weight,
        },
      ],
    };
  });
  return {
    quotations,
    marked: markedOf(scene, stretches, paired.passages, drafts, place),
    diagnostics: paired.diagnostics.map((found) => ({ ...found, article: text.article.id })),
    steps: scene.meter.steps,
  };
}

/** What was said and no more, for an index: a quarter of a reading goes to who said it. */
export interface QuotedWords {
  readonly quotations: readonly Pick<Quotation, "contents" | "within">[];
  readonly marked: readonly Pick<Marked, "inner" | "quotation">[];
}

/** The words of the quotations that `readQuotations` finds where neither names nor dates were read. */
export function readQuotedWords(text: Segmented, options: Options = {}): QuotedWords {
  const found = drafted(text, { entities: [], mentions: [] }, [], options);
  if (found === null) return { quotations: [], marked: [] };
  const { paired, drafts, order, place } = found;
  const owner = ownersOf(paired.passages, drafts);
  return {
    quotations: order.map((index) => {
      const { contents, within } = drafts[index]!;
      return { contents, within: within < 0 ? null : (place.get(within) ?? null) };
    }),
    marked: paired.passages.map(({ inner }, index) => ({
      inner,
      quotation: place.get(owner[index]!) ?? null,
    })),
  };
}

interface Drafted {
  readonly scene: Scene;
  readonly paired: ReturnType<typeof pairMarks>;
  readonly stretches: readonly Stretch[];
  readonly drafts: readonly Draft[];
  /** Indices of the drafts in text order, and of each its place there. */
  readonly order: readonly number[];
  readonly place: ReadonlyMap<number, number>;
}

/** All but who speaks; `null` where the language has no table. */
function drafted(
  text: Segmented,
  names: NamesRead,
  dates: readonly DateMention[],
  options: Options,
): Drafted | null {
  const table = text.language?.quotations ?? null;
  if (table === null) return null;
  const scene = layScene(text, lexiconOf(table), names, dates, settle("annotate", options));
  const marks = findMarks(scene.text, scene.tokens);
  const paired = pairMarks(marks, scene.paragraphs, surroundingsOf(scene, marks));
  const stretches = cutStretches(scene, paired.passages);
  const drafts = draftAll(scene, stretches, paired.passages);
  const order = textOrder(drafts);
  const place = new Map(order.map((index, position) => [index, position]));
  return { scene, paired, stretches, drafts, order, place };
}

function notUnderstood(text: Segmented): ReadResult {
  const known = text.article.language;
  return {
    quotations: [],
    marked: [],
    diagnostics: [
      {
        code: "quotations.language",
        says: `Quotations are not read: ${known === null ? "the language is unknown" : `no table for language "${known}"`}.`,
        article: text.article.id,
        span: null,
      },
    ],
    steps: 0,
  };
}

function draftAll(scene: Scene, stretches: readonly Stretch[], passages: readonly Passage[]): Draft[] {
  const drafts: Draft[] = [];
  const lineBySentence = scene.sentences.length <= scene.paragraphs.length * scene.settings.sentencesALine;
  stretches.forEach((stretch, index) => {
    assembleStretch(scene, stretch, index, passages, drafts);
    assembleRun(scene, stretches, index, passages, drafts, lineBySentence);
  });
  nest(drafts);
  assembleInterview(scene, stretches, drafts);
  assembleInner(scene, passages, ownersOf(passages, drafts), drafts);
  return drafts;
}

/** Which quotation stands inside which: a reported report. Looks back a few drafts, so that time stays linear. */
function nest(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const start = draft.contents[0]!.start;
    const end = draft.contents[draft.contents.length - 1]!.end;
    for (let other = Math.max(0, index - 6); other < Math.min(drafts.length, index + 7); other++) {
      if (other === index) continue;
      const outer = drafts[other]!;
      const frameInside =
        draft.cue !== null &&
        outer.contents.some((span) => span.start <= draft.cue!.start && draft.cue!.end <= span.end);
      if (!frameInside) continue;
      const first = outer.contents[0]!.start;
      const last = outer.contents[outer.contents.length - 1]!.end;
      // The outer one is longer or, with the same words, the earlier: no two stand inside each other.
      const longer = last - first - (end - start);
      if (first <= start && end <= last && (longer > 0 || other < index)) draft.within = other;
    }
  });
}

/** Indices of the drafts by where their words begin, an outer quotation before those inside it. */
function textOrder(drafts: readonly Draft[]): number[] {
  return drafts
    .map((_, index) => index)
    .sort((x, y) => starts(drafts[x]!) - starts(drafts[y]!) || ends(drafts[y]!) - ends(drafts[x]!) || x - y);
}

function starts(draft: Draft): number {
  return draft.contents[0]!.start;
}

function ends(draft: Draft): number {
  return draft.contents[draft.contents.length - 1]!.end;
}

function markedOf(
  scene: Scene,
  stretches: readonly Stretch[],
  passages: readonly Passage[],
  drafts: readonly Draft[],
  place: ReadonlyMap<number, number>,
): Marked[] {
  const places = new Map<number, { readonly stretch: Stretch; readonly at: number }>();
  for (const stretch of stretches) {
    stretch.units.forEach((unit, at) => {
      if (unit.kind === "quote") places.set(unit.passage, { stretch, at });
    });
  }
  const owner = ownersOf(passages, drafts);
  return passages.map((passage, index) => {
    const at = places.get(index);
    const quotation = owner[index]!;
    const spoken = quotation >= 0 && (passage.depth === 0 || drafts[quotation]!.within >= 0);
    const use = spoken ? "speech" : useOf(scene, passage, at?.stretch.units ?? [], at?.at ?? 0);
    return { span: passage.span, inner: passage.inner, use, quotation: place.get(quotation) ?? null };
  });
}

/** For every passage the quotation whose contents hold it: one walk, since both are in order of start. */
function ownersOf(passages: readonly Passage[], drafts: readonly Draft[]): Int32Array {
  const owners = new Int32Array(passages.length).fill(-1);
  const pieces = drafts
    .flatMap((draft, quotation) => draft.contents.map((span) => ({ span, quotation, kind: draft.kind })))
    .sort((x, y) => x.span.start - y.span.start);
  let next = 0;
  const open: typeof pieces = [];
  passages.forEach((passage, index) => {
    while (next < pieces.length && pieces[next]!.span.start <= passage.inner.start)
      open.push(pieces[next++]!);
    while (open.length > 0 && open[0]!.span.end <= passage.inner.start) open.shift();
    for (let at = open.length - 1; at >= Math.max(0, open.length - 8); at--) {
      const piece = open[at]!;
      if (piece.span.end > passage.inner.start && piece.kind !== "indirect") {
        owners[index] = piece.quotation;
        break;
      }
    }
  });
  return owners;
}

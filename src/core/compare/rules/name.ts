import type { Language } from "../../language/language.ts";
import type { Entity, NameMention, Span } from "../../model.ts";
import { slice } from "../../text/span.ts";
import { TokenKind } from "../../text/token.ts";
import { isInPlace, sortMentions } from "../counterpart.ts";
import { reportInitials } from "../initials.ts";
import { isNearName, kindWords, plainName } from "../near-name.ts";
import { became } from "../says.ts";
import { mentionsIn, type Range, rangeOf, type Side, wordAt } from "../side.ts";
import { ONE_STATEMENT, standingOf } from "../standing.ts";
import { saysTheSame } from "./form.ts";
import type { BeadText, CompareContext, Rule } from "./rule.ts";

/** Persons, bodies and places, compared by who they are, not by the form of the name. */
export const name: Rule = {
  name: "name",
  find(context) {
    const same = sameEntities(context);
    for (const bead of context.edited) compareIn(context, bead, same);
  },
};

const kinds = ["person", "organization", "place"] as const;

function compareIn(context: CompareContext, bead: BeadText, same: SameEntity): void {
  const inA = mentionsIn(context.a, bead.a, ...kinds).filter(({ span }) => !context.isTouched("a", span));
  const inB = mentionsIn(context.b, bead.b, ...kinds).filter(({ span }) => !context.isTouched("b", span));
  if (inA.length === 0 || inB.length === 0) return;
  const sorted = sortMentions(context, bead, inA, inB, same);
  for (const { a: x, b: y } of sorted.equal) {
    const before = slice(context.a.text, x.span);
    const after = slice(context.b.text, y.span);
    if (before === after || saysTheSame(context, x.span, y.span)) {
      if (!isInPlace(context, bead, x.span, y.span)) context.settle([x.span], [y.span]);
      continue;
    }
    context.report({
      rule: "name.same-entity",
      kind: "name",
      beads: [bead.index],
      a: [x.span],
      b: [y.span],
      meaning: "kept",
      gravity: 1,
      says: `The name takes another form: ${became(before, after)}`,
      witness: "both forms name one and the same",
      values: { a: x.entity, b: y.entity },
    });
  }
  for (const { a: x, b: y } of sorted.opposed) {
    if (reportInitials(context, bead, rangeOf(context.a, x.span), rangeOf(context.b, y.span))) continue;
    const standing = standingOf(
      context,
      bead,
      rangeOf(context.a, x.span),
      rangeOf(context.b, y.span),
      // A person is seldom put for a place.
      x.kind === y.kind ? undefined : ONE_STATEMENT,
    );
    if (standing === "chance") continue;
    const spanA = withTitle(context, "a", bead.a, bead.pairing().toB, x.span);
    const spanB = withTitle(context, "b", bead.b, bead.pairing().toA, y.span);
    const before = slice(context.a.text, spanA);
    const after = slice(context.b.text, spanB);
    const near = isNearName(
      slice(context.a.text, x.span),
      slice(context.b.text, y.span),
      x.kind === "person" || y.kind === "person" ? "person" : x.kind === y.kind ? x.kind : "place",
      context.language,
    );
    const unsure = near || standing !== "firm";
    context.report({
      rule: near ? "name.near-name" : "name.other-entity",
      kind: "name",
      beads: [bead.index],
      a: [spanA],
      b: [spanB],
      meaning: unsure ? "unclear" : "altered",
      gravity: unsure ? 3 : 4,
      says: near
        ? `The name is given otherwise: ${became(before, after)}`
        : `${subjects[x.kind === y.kind ? x.kind : "any"]} changed: ${became(before, after)}`,
      witness: near
        ? "the two names differ, and may be two forms or spellings of one"
        : unsure
          ? "the two names share no form, and the sentences tell too little alike to say that one replaced the other"
          : "the two names share no form",
      values: { a: x.entity, b: y.entity },
      distance: 1,
    });
  }
}

/** The name with the words before it that changed with it: a title, a post ("Foreign Secretary"). */
function withTitle(
  context: CompareContext,
  name: "a" | "b",
  bead: Range,
  partners: Int32Array,
  span: Span,
): Span {
  const side = context[name];
  const { from } = rangeOf(side, span);
  let first = from;
  for (let token = from - 1; token >= bead.from; token--) {
    const word = wordAt(side, token);
    const links = context.lexis === null ? word.empty : word.light;
    if (word.kind !== TokenKind.word || (!word.capital && !links) || from - token > LONGEST_TITLE) break;
    if (context.isTokenClaimed(name, token)) break;
    // Over "Minister", which both have, to "Foreign", which only this one has.
    if (word.capital && partners[token - bead.from]! < 0) first = token;
  }
  return first === from ? span : { start: side.starts[first]!, end: span.end };
}

/** Words of a title. */
const LONGEST_TITLE = 6;

const subjects = {
  person: "The person named",
  organization: "The body named",
  place: "The place named",
  any: "The name",
} as const;

/**
 * Whether mentions of two texts name one entity: they share a form, or every word of one's form stands in a form of
 * the other ("Brenner", "Ada Brenner"), or one is the other's initials.
 */
export function sameEntities(context: CompareContext): SameEntity {
  return context.once(samenessIn);
}

type SameEntity = (x: NameMention, y: NameMention) => boolean;

function samenessIn({ a, b, language }: CompareContext): SameEntity {
  const [inA, inB] = [namedIn(a, language), namedIn(b, language)];
  return (x, y) => {
    const [one, other] = [inA(x.entity), inB(y.entity)];
    const arePlaces = x.kind === "place" && y.kind === "place";
    const verdicts = arePlaces ? one.asPlaces : one.asOthers;
    let verdict = verdicts[other.number];
    if (verdict === undefined) {
      // "Sudan" is no short form of "South Sudan", but "Lund" is one of "Lund Region".
      const spare = arePlaces ? kindWords(language) : null;
      verdict = one.forms.some((form) => other.forms.some((their) => isSameName(form, their, spare)));
      verdicts[other.number] = verdict;
    }
    return verdict;
  };
}

/** An entity of one text with its plain forms, and what is known of it beside those of the other text, by their number. */
interface Named {
  readonly number: number;
  readonly forms: readonly string[];
  readonly asPlaces: (boolean | undefined)[];
  readonly asOthers: (boolean | undefined)[];
}

/** The entities of a text by name, worked out when they are asked for. */
function namedIn({ reading }: Side, language: Language | null): (entity: string) => Named {
  const byName = new Map<string, Entity>();
  for (const entity of reading.entities) byName.set(entity.name, entity);
  const known = new Map<string, Named>();
  return (name) => {
    let named = known.get(name);
    if (named === undefined) {
      const forms = byName.get(name)?.forms ?? [name];
      named = {
        number: known.size,
        forms: forms.map((form) => plainName(form, language)),
        asPlaces: [],
        asOthers: [],
      };
      known.set(name, named);
    }
    return named;
  };
}

/** `spare`: the only words that the longer name may have beside those of the shorter; `null` for any. */
function isSameName(x: string, y: string, spare: ReadonlySet<string> | null): boolean {
  if (x === y) return true;
  const shorter = x.length <= y.length ? x : y;
  const longer = x.length <= y.length ? y : x;
  const parts = longer.split(" ");
  const short = shorter.split(" ");
  if (short.every((part) => parts.includes(part))) {
    return spare === null || parts.every((part) => short.includes(part) || spare.has(part));
  }
  if (isInitialed(short, parts)) return true;
  return parts.length > 1 && shorter === parts.map((part) => part[0]).join("");
}

/** "F. Moreau" and "Félice Moreau": the last word is one, and what stands before it begins alike. */
function isInitialed(x: readonly string[], y: readonly string[]): boolean {
  return (
    x.length > 1 &&
    x.length === y.length &&
    x.at(-1) === y.at(-1) &&
    x.every((word, index) => word === y[index] || word === y[index]!.charAt(0) || y[index] === word.charAt(0))
  );
}

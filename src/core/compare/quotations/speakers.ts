import type { NameMention, Quotation, Span } from "../../model.ts";
import { contains } from "../../text/span.ts";
import { rangeOf, type Side } from "../side.ts";
import { sense, weightOf, wordsIn } from "./utterances.ts";

/** How two speakers stand to each other. */
export type Speakers = "same" | "differ" | "described" | "unknown";

/**
 * `same`: one name in two forms, or a description with a word in common with the other's name, role or description.
 * `differ`: two names of two. `described`: at least one is a description that shares nothing with the other, so that
 * nobody can tell. `unknown`: one side names nobody.
 */
export function compareSpeakers(
  a: Side,
  x: Quotation,
  b: Side,
  y: Quotation,
  sameEntity: (x: NameMention, y: NameMention) => boolean,
): Speakers {
  if (x.speaker === null || y.speaker === null) return "unknown";
  if (x.speaker.toLowerCase() === y.speaker.toLowerCase()) return "same";
  if (namesTheOther(a, x, y.speaker) || namesTheOther(b, y, x.speaker)) return "same";
  const [nameX, nameY] = [namedIn(a, x), namedIn(b, y)];
  if (nameX !== null && nameY !== null) {
    if (sameEntity(nameX, nameY)) return "same";
    // A body and a person may be the firm and its spokesman.
    return nameX.kind === nameY.kind ? "differ" : "described";
  }
  return sharesWord(a, x, b, y) ? "same" : "described";
}

/**
 * The words that name one speaker have the other's name in them, or are what its initials stand for ("the Harbour Safety
 * Board", "HSB"): a longer clause was read for one of the two.
 */
function namesTheOther(side: Side, { source }: Quotation, other: string): boolean {
  if (source === null) return false;
  const words = side.text.slice(source.start, source.end);
  const last = other.slice(other.lastIndexOf(" ") + 1);
  // Papers differ in the capitals of offices and departments.
  const lowered = words.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  if (/^\p{Lu}/u.test(last) && lowered.includes(last.toLowerCase())) return true;
  const initials = words.match(/(?<!\p{L})\p{Lu}(?=\p{L})/gu)?.join("") ?? "";
  return initials.length >= FEWEST_INITIALS && initials === other.replaceAll(".", "");
}

const FEWEST_INITIALS = 2;

/** The name that the speaker goes by, as a mention; `null` for a description. */
function namedIn(side: Side, { speaker, source }: Quotation): NameMention | null {
  const { entities, mentions } = side.reading;
  const entity = entities.find(({ name, forms }) => name === speaker || forms.includes(speaker ?? ""));
  if (entity === undefined) return closingName(side, source);
  const inSource = mentions.find(
    (mention): mention is NameMention =>
      "entity" in mention &&
      mention.entity === entity.name &&
      source !== null &&
      contains(source, mention.span),
  );
  return inSource ?? { kind: entity.kind, span: source ?? { start: 0, end: 0 }, entity: entity.name };
}

/** The person that a description ends in: "Minister of Works Ada Brenner". */
function closingName({ reading }: Side, source: Span | null): NameMention | null {
  if (source === null) return null;
  return (
    reading.mentions.find(
      (mention): mention is NameMention =>
        mention.kind === "person" && mention.span.end === source.end && contains(source, mention.span),
    ) ?? null
  );
}

/** The words that name the speaker: the name alone where the source has one, else all of it; `null` for a pronoun far from it. */
export function speakerSpan(side: Side, quotation: Quotation): Span | null {
  if (quotation.source === null) return null;
  const name = namedIn(side, quotation);
  if (name === null) return quotation.source;
  return contains(quotation.source, name.span) && name.span.end > name.span.start ? name.span : null;
}

/** A word of matter that both speakers' names, roles or descriptions have. */
function sharesWord(a: Side, x: Quotation, b: Side, y: Quotation): boolean {
  const [left, right] = [describing(a, x), describing(b, y)];
  return [...left].some((word) => right.has(word));
}

function describing(side: Side, { speaker, source }: Quotation): ReadonlySet<string> {
  const found = new Set<string>();
  if (source !== null)
    for (const token of wordsIn(side, rangeOf(side, source)))
      if (weightOf(side, token) === 1) found.add(sense(side, token));
  const entity = side.reading.entities.find(({ name }) => name === speaker);
  for (const words of [speaker ?? "", ...(entity?.roles ?? [])])
    for (const word of words.toLowerCase().split(/[^\p{L}\p{N}]+/u)) if (word.length > 3) found.add(word);
  return found;
}

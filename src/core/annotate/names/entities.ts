import type { Entity, NameMention, Span } from "../../model.ts";
import type { Segmented } from "../../segment/segmented.ts";
import { singleSpaced } from "../../text/span.ts";
import { firstTokenAt } from "../../text/token.ts";
import type { Candidate } from "./collect.ts";
import { Is } from "./lexis.ts";
import type { Cluster } from "./resolve.ts";
import { flagsAt, isName, markAt, owns, type Sheet } from "./sheet.ts";
import { titleMentions } from "./titles.ts";

export interface Entities {
  readonly entities: readonly Entity[];
  readonly mentions: readonly NameMention[];
  readonly genders: ReadonlyMap<string, "f" | "m">;
}

/** Entities in the order of their first mention, and every mention. */
export function entitiesOf(
  sheet: Sheet,
  text: Segmented,
  clusters: readonly Cluster[],
  titles: readonly number[],
): Entities {
  const entities: Entity[] = [];
  const mentions: NameMention[] = [];
  const genders = new Map<string, "f" | "m">();
  const taken = new Map<string, Entity>();
  for (const cluster of [...clusters].sort((x, y) => firstStart(x) - firstStart(y))) {
    const entity = entityOf(sheet, cluster);
    const name = taken.get(entity.name)?.name ?? entity.name;
    if (!taken.has(name)) {
      taken.set(name, entity);
      entities.push(entity);
      const gender = cluster.kind === "person" ? genderOf(sheet, cluster) : null;
      if (gender !== null) genders.set(name, gender);
    }
    const { kind } = taken.get(name)!;
    for (const { span } of cluster.candidates) mentions.push({ kind, span, entity: name });
  }
  const inTitles = titleMentions(sheet, text, titles, entities);
  mentions.push(...inTitles);
  mentions.sort((x, y) => x.span.start - y.span.start || y.span.end - x.span.end);
  return { entities: withForms(sheet, entities, inTitles), mentions: apart(mentions), genders };
}

/** Forms that only titles use are forms too, the last ones. */
function withForms(
  sheet: Sheet,
  entities: readonly Entity[],
  mentions: readonly NameMention[],
): readonly Entity[] {
  if (mentions.length === 0) return entities;
  const more = new Map<string, Set<string>>();
  for (const { entity, span } of mentions) {
    const forms = more.get(entity) ?? new Set();
    more.set(entity, forms.add(slice(sheet, span)));
  }
  return entities.map((entity) => {
    const forms = more.get(entity.name);
    return forms === undefined ? entity : { ...entity, forms: [...new Set([...entity.forms, ...forms])] };
  });
}

function firstStart(cluster: Cluster): number {
  return cluster.candidates.reduce(
    (least, { span }) => Math.min(least, span.start),
    Number.POSITIVE_INFINITY,
  );
}

function apart(mentions: readonly NameMention[]): NameMention[] {
  const kept: NameMention[] = [];
  let end = -1;
  for (const mention of mentions) {
    if (mention.span.start < end) continue;
    kept.push(mention);
    end = mention.span.end;
  }
  return kept;
}

function entityOf(sheet: Sheet, cluster: Cluster): Entity {
  const forms = new Map<string, number>();
  let roles: Map<string, string> | null = null;
  for (const candidate of [...cluster.candidates].sort((x, y) => x.span.start - y.span.start)) {
    const form = slice(sheet, candidate.span);
    if (!forms.has(form)) forms.set(form, candidate.words.length);
    const addressed = addressedForm(sheet, candidate);
    // a form of address makes no name fuller
    if (addressed !== null && !forms.has(addressed)) forms.set(addressed, candidate.words.length - 0.5);
    for (const role of candidate.roles) {
      const words = slice(sheet, role);
      const key = words.toLowerCase();
      roles ??= new Map();
      if (!roles.has(key)) roles.set(key, words);
    }
  }
  const ordered = [...forms]
    .sort(([x, many], [y, more]) => more - many || y.length - x.length)
    .map(([form]) => form);
  return {
    kind: cluster.kind,
    name: ordered[0]!,
    forms: ordered,
    roles: roles === null ? [] : [...roles.values()],
  };
}

function slice(sheet: Sheet, span: Span): string {
  return singleSpaced(sheet.tokens.text.slice(span.start, span.end));
}

function addressedForm(sheet: Sheet, candidate: Candidate): string | null {
  const { part, span } = candidate;
  if (part.address === part.from) return null;
  return slice(sheet, { start: sheet.tokens.starts[part.address]!, end: span.end });
}

/** By form of address, then by roles, then by given name; `null` where they are silent or disagree. */
function genderOf(sheet: Sheet, cluster: Cluster): "f" | "m" | null {
  return (
    told(cluster.candidates.map(({ part }) => flagsIn(sheet, part.address, part.from))) ??
    told(cluster.candidates.flatMap(({ roles }) => roles.map((role) => roleFlags(sheet, role)))) ??
    told(
      cluster.candidates.map(({ part, words }) =>
        words.length > 1 || part.kind === "person" ? givenFlags(sheet, part.from) : 0,
      ),
    )
  );
}

function told(found: readonly number[]): "f" | "m" | null {
  let f = 0;
  let m = 0;
  for (const flags of found) {
    if ((flags & Is.female) !== 0) f++;
    if ((flags & Is.male) !== 0) m++;
  }
  return f > m ? "f" : m > f ? "m" : null;
}

function flagsIn(sheet: Sheet, from: number, to: number): number {
  let flags = 0;
  for (let at = from; at < to; at++) flags |= flagsAt(sheet, at);
  return flags;
}

function roleFlags(sheet: Sheet, role: Span): number {
  let flags = 0;
  for (let at = firstTokenAt(sheet.tokens, role.start); at < sheet.tokens.length; at++) {
    if (sheet.tokens.starts[at]! >= role.end) break;
    const found = flagsAt(sheet, at);
    // the sex of "the king's adviser", or of an adviser to the king, is not the king's
    if ((found & (Is.link | Is.complement)) !== 0) break;
    if ((found & Is.role) !== 0 && !owns(sheet, at)) flags |= found & (Is.female | Is.male);
  }
  return flags;
}

function givenFlags(sheet: Sheet, at: number): number {
  if (!isName(sheet, at) || markAt(sheet, at) !== "") return 0;
  const flags = flagsAt(sheet, at);
  return (flags & Is.given) !== 0 ? flags : 0;
}

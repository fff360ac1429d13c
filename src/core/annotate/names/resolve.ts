import type { EntityKind, Span } from "../../model.ts";
import type { Candidate } from "./collect.ts";
import { Is, type Lexis } from "./lexis.ts";
import { fold, type Person, Persons } from "./persons.ts";
import { isCapital } from "./sheet.ts";

/** Everything that the text calls by one name. */
export interface Cluster {
  readonly kind: EntityKind;
  readonly candidates: readonly Candidate[];
  /** What the tables file it under, or `null`. */
  readonly filed: string | null;
}

/** Puts the candidates together: persons first, then bodies and places, then single words by what is known by then. */
export function resolve(
  candidates: readonly Candidate[],
  lower: ReadonlySet<string>,
  lexis: Lexis,
): Cluster[] {
  const persons = new Persons(lexis);
  const things = new Things();
  const bare: Candidate[] = [];
  const spoken = bareWords(candidates);
  for (const candidate of candidates) {
    const { part, words } = candidate;
    if (words.length === 0) continue;
    if (isSurname(words, lexis) && part.kind !== "organization" && part.kind !== "place") {
      bare.push(candidate);
      continue;
    }
    if (part.kind === "person" && words.length > 1) persons.addFull(candidate);
    else if (part.kind === "place" && words.length === 1 && !candidate.somewhere) bare.push(candidate);
    else if (part.kind === "organization" || part.kind === "place") things.add(part.kind, candidate);
    else if (words.length > 1 && isPerson(candidate, spoken, lower, lexis)) persons.addFull(candidate);
    else if (words.length > 1) unnamed(candidate, things, lexis);
    else bare.push(candidate);
  }
  // "Mr. Roe" before the bare "Roe", which it explains wherever it stands
  for (const candidate of bare) if (candidate.addressed) addBare(candidate, persons, things, lower, lexis);
  for (const candidate of bare) if (!candidate.addressed) addBare(candidate, persons, things, lower, lexis);
  return [...persons.all.map(clusterOf), ...things.clusters(persons)];
}

function clusterOf(person: Person): Cluster {
  return { kind: "person", candidates: person.candidates, filed: null };
}

/** "Al-Hadi", "Van Buren": a particle and a surname, as names are used once the full one has been given. */
function isSurname(words: readonly string[], lexis: Lexis): boolean {
  const isParticle = (word: string) =>
    ((lexis.flags.get(fold(word)) ?? 0) & (Is.particle | Is.given)) === Is.particle;
  return words.length > 1 && words.slice(0, -1).every(isParticle);
}

/** Single words that stand with a capital where no sentence opens: surnames are used again that way. */
function bareWords(candidates: readonly Candidate[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { part, words } of candidates) {
    if (words.length === 1 && part.kind !== "place" && part.filed === null) found.add(fold(words[0]!));
  }
  return found;
}

/** Most words of a person's name that only its shape speaks for. */
const longestByShape = 3;

function isPerson(
  candidate: Candidate,
  spoken: ReadonlySet<string>,
  lower: ReadonlySet<string>,
  lexis: Lexis,
): boolean {
  const { words } = candidate;
  if (words.some((word) => /\d/.test(word) || (word.length > 1 && word === word.toUpperCase()))) return false;
  if (lexis.table.nounsCapitalized) return candidate.addressed || candidate.aged;
  if (candidate.article && !candidate.aged) return false;
  if (candidate.aged || candidate.roles.length > 0) return true;
  if (spoken.has(fold(words[words.length - 1]!))) return true;
  if (candidate.says) return true;
  if (candidate.somewhere || words.length > longestByShape || candidate.hasRole) return false;
  if (words.some((word) => lower.has(fold(word)))) return false;
  return !words.some((word) => ((lexis.flags.get(fold(word)) ?? 0) & plain) !== 0);
}

const plain = Is.common | Is.modifier | Is.body | Is.thing | Is.ground | Is.role;

/** A name of several words that is nobody's: a place behind "in", a body where it speaks or has a spokesman. */
function unnamed(candidate: Candidate, things: Things, lexis: Lexis): void {
  if (lexis.table.nounsCapitalized) return;
  if (candidate.somewhere && !candidate.article) things.add("place", candidate);
  else if (candidate.says || candidate.hasRole) things.add("organization", candidate);
}

function addBare(
  candidate: Candidate,
  persons: Persons,
  things: Things,
  lower: ReadonlySet<string>,
  lexis: Lexis,
): void {
  const word = candidate.words[0]!;
  const key = fold(word);
  const flags = lexis.flags.get(key) ?? 0;
  if (candidate.part.kind === "place") {
    // a place that is the surname of somebody named in full
    if (!persons.hasSurname(word) || !persons.addBare(candidate, false)) things.add("place", candidate);
    return;
  }
  if (persons.addBare(candidate, candidate.addressed && !candidate.hasRole)) return;
  if (things.join(candidate, word)) return;
  if (addHalves(candidate, persons)) return;
  if ((flags & Is.body) !== 0 && candidate.article && !candidate.part.opener && candidate.says) {
    // "the Guardian reported": a capital that the sentence does not ask for
    things.add("organization", candidate);
    return;
  }
  if ((flags & plain) !== 0 && (flags & Is.given) === 0 && !candidate.part.acronym) return;
  if ((lower.has(key) || lexis.table.nounsCapitalized) && !candidate.part.acronym) return;
  // "April" alone is the month, unless it speaks
  if ((flags & Is.common) !== 0 && !candidate.says && !candidate.part.acronym) return;
  const alone = !candidate.part.opener && !candidate.somewhere;
  if ((flags & Is.given) !== 0 && (candidate.says || candidate.aged || alone)) {
    persons.addBare(candidate, true);
    return;
  }
  things.wonder(candidate, word);
}

/** "the Acton-Brexham talks": two known persons joined by a hyphen, each a mention of its own. */
function addHalves(candidate: Candidate, persons: Persons): boolean {
  const word = candidate.words[0]!;
  const hyphen = word.indexOf("-");
  if (hyphen < 0) return false;
  const [left, right] = [word.slice(0, hyphen), word.slice(hyphen + 1)];
  if (!persons.knows(left) || !persons.knows(right)) return false;
  const { start } = candidate.span;
  const half = (half: string, at: number): Candidate => ({
    ...candidate,
    words: [half],
    span: { start: start + at, end: start + at + half.length },
  });
  persons.addBare(half(left, 0), false);
  persons.addBare(half(right, hyphen + 1), false);
  return true;
}

interface Thing {
  readonly kind: EntityKind;
  readonly candidates: Candidate[];
  readonly filed: string | null;
}

/** Names with one first word among which a short form is looked for. */
const mostNamesakes = 16;

/** Bodies and places by the words of their names. */
class Things {
  readonly #named = new Map<string, Thing>();
  /** Things that the tables do not know, by the first word of their name. */
  readonly #byFirst = new Map<string, Thing[]>();
  /** Single words of which it is not yet clear what they name. */
  readonly #open = new Map<string, Candidate[]>();

  add(kind: EntityKind, candidate: Candidate): void {
    const { filed } = candidate.part;
    const key = `${kind} ${filed ?? candidate.words.join(" ")}`;
    const found = this.#named.get(key);
    if (found !== undefined) {
      found.candidates.push(candidate);
      return;
    }
    const thing: Thing = { kind, candidates: [candidate], filed };
    this.#named.set(key, thing);
    if (filed !== null) return;
    const list = this.#byFirst.get(candidate.words[0]!);
    if (list === undefined) this.#byFirst.set(candidate.words[0]!, [thing]);
    else if (list.length < mostNamesakes) list.push(thing);
  }

  /** A single word that opens the name of a known body: "Acme" for "Acme Corp". */
  join(candidate: Candidate, word: string): boolean {
    for (const thing of this.#byFirst.get(word) ?? []) {
      const long = thing.candidates[0]!.words.length > 2;
      // "Acton Police Department" leaves Acton a town
      if (thing.kind === "organization" && (long || candidate.somewhere)) continue;
      thing.candidates.push(candidate);
      return true;
    }
    return false;
  }

  wonder(candidate: Candidate, word: string): void {
    const list = this.#open.get(word);
    if (list === undefined) this.#open.set(word, [candidate]);
    else list.push(candidate);
  }

  clusters(persons: Persons): Cluster[] {
    const initials = new Set<string>();
    for (const { kind, candidates } of this.#named.values())
      if (kind === "organization") initials.add(initialsOf(candidates[0]!.words));
    for (const [word, candidates] of this.#open) {
      if (persons.knows(word)) continue;
      // initials of a body that the text names in full
      const kind = initials.has(word) ? "organization" : kindOf(candidates);
      if (kind !== null) for (const candidate of candidates) this.add(kind, candidate);
    }
    return merged([...this.#named.values()]);
  }
}

/**
 * What an unexplained single word names. News introduces people in full, so a word that speaks and never had a given
 * name is a body.
 */
function kindOf(candidates: readonly Candidate[]): EntityKind | null {
  const inside = candidates.filter((candidate) => !candidate.part.opener);
  const somewhere = candidates.filter((candidate) => candidate.somewhere && !candidate.article).length;
  const acts = candidates.filter((candidate) => actsAsBody(candidate)).length;
  if (inside.length === 0 && acts === 0) return null;
  if (somewhere > acts) return "place";
  return acts > 0 ? "organization" : null;
}

/** It speaks or has somebody to speak for it; initials also where they own or stand behind an article alone. */
function actsAsBody({ says, hasRole, owns, article, closes, part }: Candidate): boolean {
  if (says || (hasRole && !part.opener)) return true;
  return part.acronym && (owns || (article && closes));
}

/** Short forms joined to long ones: initials ("FDA"), the last words ("Foreign Ministry"), the first ("Acme"). */
function merged(clusters: { kind: EntityKind; candidates: Candidate[]; filed: string | null }[]): Cluster[] {
  const kept: { kind: EntityKind; candidates: Candidate[]; filed: string | null }[] = [];
  const bodies = clusters.filter((cluster) => cluster.kind === "organization");
  const long = bodies.filter((cluster) => cluster.candidates[0]!.words.length > 1);
  const byInitials = new Map<string, (typeof clusters)[number]>();
  for (const cluster of long) {
    const initials = initialsOf(cluster.candidates[0]!.words);
    if (!byInitials.has(initials)) byInitials.set(initials, cluster);
  }
  for (const cluster of clusters) {
    const { words } = cluster.candidates[0]!;
    const target =
      cluster.kind !== "organization" || cluster.filed !== null
        ? undefined
        : words.length === 1
          ? byInitials.get(words[0]!)
          : longerThan(cluster, long);
    if (target !== undefined && target !== cluster) target.candidates.push(...cluster.candidates);
    else kept.push(cluster);
  }
  return kept;
}

/** Most bodies among which a longer name is looked for, so that a text of nothing but bodies stays cheap. */
const mostCompared = 200;

function longerThan<T extends { candidates: Candidate[] }>(cluster: T, long: readonly T[]): T | undefined {
  const end = ` ${cluster.candidates[0]!.words.join(" ")}`;
  const longer = long
    .slice(0, mostCompared)
    .filter((other) => other !== cluster && ` ${other.candidates[0]!.words.join(" ")}`.endsWith(end));
  return longer.length === 1 ? longer[0] : undefined;
}

function initialsOf(words: readonly string[]): string {
  let initials = "";
  for (const word of words) if (isCapital(word[0]!)) initials += word[0];
  return initials;
}

/** Spans of a cluster's mentions, in text order. */
export function spansOf(cluster: Cluster): Span[] {
  return cluster.candidates.map((candidate) => candidate.span).sort((x, y) => x.start - y.start);
}

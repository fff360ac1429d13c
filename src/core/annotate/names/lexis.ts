import { words } from "../../language/language.ts";
import type { NameTable } from "../../language/name-table.ts";
import type { Column, Forms } from "../../text/forms.ts";

/** What a lower-cased word may be; a word may be several things at once. */
export const Is = {
  common: 1 << 0,
  honorific: 1 << 1,
  role: 1 << 2,
  short: 1 << 3,
  particle: 1 << 4,
  suffix: 1 << 5,
  body: 1 << 6,
  bodyOf: 1 << 7,
  thing: 1 << 8,
  ground: 1 << 9,
  quarter: 1 << 10,
  given: 1 << 11,
  saying: 1 << 12,
  where: 1 << 13,
  article: 1 << 14,
  link: 1 << 15,
  and: 1 << 16,
  modifier: 1 << 17,
  female: 1 << 18,
  male: 1 << 19,
  owner: 1 << 20,
  complement: 1 << 21,
  inside: 1 << 22,
  compound: 1 << 23,
  passive: 1 << 24,
} as const;

/** A name or demonym that the language's tables know. */
export interface Known {
  /** As it stands in a text. */
  readonly form: string;
  /** What all forms of it are filed under: "Russia" for "Russian Federation" and for "Russians". */
  readonly name: string;
  readonly kind: "place" | "organization" | "demonym";
}

/** What the tables say of a word as it is written. */
export interface Seen {
  readonly flags: number;
  /** Known names that begin with it, the longest first. */
  readonly known: readonly Known[];
}

export interface Lexis {
  readonly table: NameTable;
  readonly flags: ReadonlyMap<string, number>;
  /** By first word, the longest form first. */
  readonly known: ReadonlyMap<string, readonly Known[]>;
  readonly roleEndings: readonly string[];
  readonly commonEndings: readonly string[];
  /** Words looked up so far, by their forms. */
  readonly seen: WeakMap<Forms, Column<Seen>>;
}

const decoded = new WeakMap<NameTable, Lexis>();

/** The tables of a language, decoded on first use. */
export function lexisOf(table: NameTable): Lexis {
  let lexis = decoded.get(table);
  if (lexis === undefined) {
    lexis = {
      table,
      flags: flagsOf(table),
      known: knownOf(table),
      roleEndings: words(table.roleEndings),
      commonEndings: words(table.commonEndings),
      seen: new WeakMap(),
    };
    decoded.set(table, lexis);
  }
  return lexis;
}

function flagsOf(table: NameTable): Map<string, number> {
  const flags = new Map<string, number>();
  const mark = (list: string, flag: number) => {
    for (const word of list.replaceAll("\n", " ").split(" "))
      if (word !== "") flags.set(word, (flags.get(word) ?? 0) | flag);
  };
  mark(table.honorifics.f, Is.honorific | Is.female);
  mark(table.honorifics.m, Is.honorific | Is.male);
  mark(table.honorifics.any, Is.honorific);
  mark(table.roles, Is.role);
  mark(table.rolesOfWomen, Is.role | Is.female);
  mark(table.rolesOfMen, Is.role | Is.male);
  mark(table.rolesShort, Is.short);
  mark(table.roleModifiers, Is.modifier);
  mark(table.particles, Is.particle);
  mark(table.suffixes, Is.suffix);
  mark(table.bodies, Is.body);
  mark(table.bodiesOf, Is.bodyOf);
  mark(table.things, Is.thing);
  mark(table.grounds, Is.ground);
  mark(table.quarters, Is.quarter);
  mark(table.given.f, Is.given | Is.female);
  mark(table.given.m, Is.given | Is.male);
  mark(table.given.any, Is.given);
  mark(table.sayings, Is.saying);
  mark(table.whereabouts, Is.where);
  mark(table.articles, Is.article | Is.common);
  mark(table.links, Is.link);
  mark(table.and, Is.and);
  mark(table.owners, Is.owner | Is.common);
  mark(table.complements, Is.complement | Is.common);
  mark(table.common, Is.common);
  mark(table.passives, Is.passive | Is.common);
  mark(table.ownersInside, Is.inside);
  mark(table.compoundTails, Is.compound);
  // "Designers X and Y": a word for several people is no part of one name
  for (const role of words(table.roles)) {
    const plural = role + table.plural;
    if (!flags.has(plural)) flags.set(plural, Is.common);
  }
  return flags;
}

function knownOf(table: NameTable): Map<string, Known[]> {
  const known = new Map<string, Known[]>();
  const file = (form: string, name: string, kind: Known["kind"]) => {
    const first = firstToken(form);
    const entries = known.get(first);
    if (entries === undefined) known.set(first, [{ form, name, kind }]);
    else entries.push({ form, name, kind });
  };
  const fileForms = (forms: readonly string[], kind: Known["kind"]) => {
    for (const form of forms) if (form !== "") file(form, forms[0]!, kind);
  };
  for (const list of table.places) {
    for (const line of list.trim().split("\n")) {
      const bar = line.indexOf("|");
      const forms = (bar < 0 ? line : line.slice(0, bar)).split(",");
      fileForms(forms, "place");
      if (bar > 0) for (const demonym of line.slice(bar + 1).split(",")) file(demonym, forms[0]!, "demonym");
    }
  }
  for (const entry of table.cities.split(";")) fileForms(entry.trim().split(","), "place");
  for (const entry of table.knownBodies.split(";")) fileForms(entry.trim().split(","), "organization");
  for (const entries of known.values()) entries.sort((x, y) => y.form.length - x.form.length);
  return known;
}

/** The first token of a form: up to a space, a dot or a hyphen ("U" of "U.S."). */
export function firstToken(form: string): string {
  for (let at = 1; at < form.length; at++) {
    const code = form.charCodeAt(at);
    if (code === 32 || code === 45 || code === 46) return form.slice(0, at);
  }
  return form;
}

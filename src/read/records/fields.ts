import type { Known } from "../../core/model.ts";
import { whenOf } from "../html/when.ts";
import { type FieldNames, type FieldUse, fieldUses } from "../reader.ts";
import { languageCode, listed, useOf } from "./names.ts";

/** A JSON object, or a row with the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** What a record says of its article. */
export interface RecordFields {
  readonly text: string;
  readonly title: string | null;
  readonly found: readonly Omit<Known, "span">[];
}

/** Keys under which a value that is an object holds what it is: `{"name": "Example Times"}`, `{"rendered": "..."}`. */
const inner: Readonly<Partial<Record<FieldUse, readonly string[]>>> = {
  text: listed("rendered text value plain"),
  title: listed("main rendered title text value name"),
};
const innerName = listed("name value id title text rendered");

/** The fields of a record, by the names the caller gives, else by custom; `null` where it has no text. */
export function fieldsOf(record: Row, given: FieldNames): RecordFields | null {
  const candidates = candidatesIn(record);
  const find = (use: FieldUse) =>
    given[use] === undefined ? guessed(candidates, use) : namedField(record, given[use], use);
  const text = find("text");
  if (text === null) return null;
  const language = find("language")?.value ?? null;
  const found: Omit<Known, "span">[] = [];
  let title: string | null = null;
  for (const use of fieldUses) {
    const field = use === "text" ? null : find(use);
    if (field === null) continue;
    const value = clean(use, field.value, language);
    if (value === null) continue;
    if (use === "title") title = value;
    if (use !== "text") found.push({ field: use, value, by: `field ${field.name}` });
  }
  return { text: text.value, title, found };
}

/** Names of a record's fields for a message, at most a handful. */
export function namesIn(record: Row): string {
  const all = Object.keys(record);
  const shown = all.slice(0, 8).map((name) => {
    const line = name.replace(/\s+/g, " ").trim();
    return line.length > 30 ? `${line.slice(0, 29)}…` : line;
  });
  return all.length === 0 ? "no fields" : shown.join(", ") + (all.length > shown.length ? ", …" : "");
}

interface Field {
  /** As the record has it, dotted where it lies deeper. */
  readonly name: string;
  readonly value: string;
}

/** A field that may hold what is sought, and the place of its name in the list of names for that use. */
interface Candidate {
  readonly name: string;
  readonly value: unknown;
  readonly rank: number;
}

type Candidates = Partial<Record<FieldUse, Candidate[]>>;

/** What the fields may hold by their names, those of the record itself before those of an object in it. */
function candidatesIn(record: Row): readonly Candidates[] {
  const top: Candidates = {};
  const below: Candidates = {};
  for (const name of Object.keys(record)) {
    const value = record[name];
    enter(top, name, name, value);
    // `{"_source": {"body": ...}}`, `{"fields": {...}}`: exports wrap the article one deep.
    if (!isRow(value)) continue;
    for (const [key, deeper] of Object.entries(value)) enter(below, key, `${name}.${key}`, deeper);
  }
  return [top, below];
}

function enter(candidates: Candidates, key: string, name: string, value: unknown): void {
  const known = useOf(key);
  if (known === null) return;
  const { use, rank } = known;
  const others = candidates[use] ?? [];
  // Of two names that are one when folded the first stands.
  if (others.some((other) => other.rank === rank)) return;
  const before = others.findIndex((other) => other.rank > rank);
  others.splice(before < 0 ? others.length : before, 0, { name, value, rank });
  candidates[use] = others;
}

function guessed(levels: readonly Candidates[], use: FieldUse): Field | null {
  for (const level of levels) {
    for (const { name, value } of level[use] ?? []) {
      const found = stringOf(value, use);
      if (found !== null) return { name, value: found };
    }
  }
  return null;
}

/** `body` or, deeper, `article.body`. A name with a dot of its own is found first. */
function namedField(record: Row, name: string, use: FieldUse): Field | null {
  let value: unknown = Object.hasOwn(record, name) ? record[name] : record;
  if (value === record) {
    for (const part of name.split(".")) {
      value = isRow(value) && Object.hasOwn(value, part) ? value[part] : undefined;
    }
  }
  const found = stringOf(value, use);
  return found === null ? null : { name, value: found };
}

/** A value as text: strings, numbers where a number makes sense, names in objects, lists of any of them. */
function stringOf(value: unknown, use: FieldUse, depth = 0): string | null {
  if (typeof value === "string") return /\S/.test(value) ? value : null;
  if (typeof value === "number" || typeof value === "bigint") {
    return use === "text" || use === "title" || use === "byline" ? null : String(value);
  }
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (depth > 2) return null;
  if (Array.isArray(value)) return listOf(value, use, depth);
  if (!isRow(value)) return null;
  for (const name of inner[use] ?? innerName) {
    const entry = Object.hasOwn(value, name) ? stringOf(value[name], use, depth + 1) : null;
    if (entry !== null) return entry;
  }
  return null;
}

/** Paragraphs of a text, several writers; of other fields the first. */
function listOf(values: readonly unknown[], use: FieldUse, depth: number): string | null {
  const strings = values.map((value) => stringOf(value, use, depth + 1)).filter((value) => value !== null);
  if (strings.length === 0) return null;
  if (use === "text") return strings.join("\n\n");
  return use === "byline" ? strings.join(", ") : strings[0]!;
}

function clean(use: FieldUse, value: string, language: string | null): string | null {
  const plain = value.trim().replace(/\s+/g, " ");
  if (use === "published" || use === "modified") return whenOf(plain, language);
  if (use === "language") return languageCode(plain);
  if (use === "url") return /^https?:\/\/\S+$/i.test(plain) ? plain : null;
  return use === "id" ? value : plain;
}

export function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

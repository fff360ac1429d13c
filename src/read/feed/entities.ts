/**
 * A feed's document type declaration taken out, with the plain entities it declares put in. Outside files that it names
 * are never fetched. Entities made of entities are refused: no feed wants them and bombs are built so.
 */
export type Prepared =
  | { readonly ok: true; readonly text: string }
  /** A clause about the feed. */
  | { readonly ok: false; readonly says: string };

/** UTF-16 code units of a feed's start in which a declaration may stand. */
const PROLOG = 64 * 1024;

/** UTF-16 code units that all entities together may add. */
const MOST_GROWTH = 1024 * 1024;

export function withoutDoctype(text: string): Prepared {
  const start = /<!doctype\s/i.exec(text.slice(0, PROLOG));
  if (start === null) return { ok: true, text };
  const end = doctypeEnd(text, start.index);
  const declared = declarations(text.slice(start.index, end));
  if (declared === null) {
    return { ok: false, says: "declares entities made of other entities, as bombs do" };
  }
  const bare = text.slice(0, start.index) + text.slice(end);
  if (declared.size === 0) return { ok: true, text: bare };
  return putIn(bare, declared);
}

/** Behind the declaration's `>`, which is not one inside its brackets. */
function doctypeEnd(text: string, from: number): number {
  const close = text.indexOf(">", from);
  const open = text.indexOf("[", from);
  if (open === -1 || (close !== -1 && close < open)) return close === -1 ? text.length : close + 1;
  const inner = /\]\s*>/g;
  inner.lastIndex = open;
  return inner.exec(text) === null ? text.length : inner.lastIndex;
}

/** Values by name; `null` where one holds another. */
function declarations(doctype: string): ReadonlyMap<string, string> | null {
  const found = new Map<string, string>();
  for (const [, name, quoted] of doctype.matchAll(/<!ENTITY\s+([\w.:-]{1,100})\s+("[^"]*"|'[^']*')\s*>/g)) {
    const value = quoted!.slice(1, -1);
    if (/&(?!#)|%/.test(value)) return null;
    if (!found.has(name!)) found.set(name!, value);
  }
  return found;
}

function putIn(text: string, declared: ReadonlyMap<string, string>): Prepared {
  let growth = 0;
  const filled = text.replace(/&([A-Za-z_][\w.:-]{0,99});/g, (reference, name: string) => {
    const value = declared.get(name);
    if (value === undefined) return reference;
    growth += Math.max(0, value.length - reference.length);
    return growth > MOST_GROWTH ? reference : value;
  });
  return growth > MOST_GROWTH
    ? { ok: false, says: "swells by its entities, as bombs do" }
    : { ok: true, text: filled };
}

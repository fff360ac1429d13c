import type { LeftOut } from "../reader.ts";
import { walkXml } from "./xml.ts";

/** One tracked change. */
interface Revision {
  readonly what: "inserted" | "deleted" | "moved";
  readonly author: string;
  /** Day, ISO 8601, or empty. */
  readonly day: string;
  readonly text: string;
}

const kinds: Readonly<Record<string, Revision["what"]>> = {
  "w:ins": "inserted",
  "w:del": "deleted",
  "w:moveFrom": "moved",
};

/** Every tracked change of a document's main part, in order; a change inside a change belongs to the outer one. */
function revisionsOf(xml: string): Revision[] {
  const found: Revision[] = [];
  let open: { name: string; depth: number; what: Revision["what"]; author: string; day: string } | null =
    null;
  let text = "";
  let inText = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === open?.name) open.depth++;
      const what = kinds[name];
      if (what !== undefined && open === null) {
        const author = attributes["w:author"] ?? "";
        open = { name, depth: 1, what, author, day: (attributes["w:date"] ?? "").slice(0, 10) };
        text = "";
      }
      inText = name === "w:t" || name === "w:delText";
      if (open !== null && name === "w:p" && text !== "") text += " ";
    },
    text: (piece) => {
      if (open !== null && inText) text += piece;
    },
    close: (name) => {
      inText = false;
      if (open === null || name !== open.name || --open.depth > 0) return;
      // Changes of a paragraph's mark or of formatting have no words.
      if (text.trim() !== "")
        found.push({ what: open.what, author: open.author, day: open.day, text: text.trim() });
      open = null;
    },
  });
  return found;
}

/** What the tracked changes of a document come to: a sentence for people, and the words that are no longer in the text. */
export function trackedChanges(xml: string): {
  readonly says: string | null;
  readonly left: readonly LeftOut[];
} {
  if (!/<w:(?:ins|del|moveFrom)\b/.test(xml)) return { says: null, left: [] };
  const revisions = revisionsOf(xml);
  if (revisions.length === 0) return { says: null, left: [] };
  const counted = (["inserted", "deleted", "moved"] as const).flatMap((what) => {
    const count = revisions.filter((revision) => revision.what === what).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? "passage" : "passages"} ${what}`];
  });
  const authors = [...new Set(revisions.map(({ author }) => author))].filter((author) => author !== "");
  const days = revisions
    .map(({ day }) => day)
    .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
    .sort();
  const by = authors.length === 0 ? "" : ` by ${listed(authors)}`;
  const [first, last] = [days[0], days.at(-1)];
  const when = first === undefined ? "" : first === last ? ` on ${first}` : ` between ${first} and ${last}`;
  return {
    says: `The document has tracked changes (${counted.join(", ")}${by}${when}); it is read as if all were accepted.`,
    left: revisions
      .filter(({ what }) => what === "deleted")
      .map(({ author, day, text }) => ({
        what: "other",
        because: `it was deleted${author === "" ? "" : ` by ${author}`}${day === "" ? "" : ` on ${day}`} as a tracked change`,
        text,
      })),
  };
}

function listed(names: readonly string[]): string {
  if (names.length > 4) return `${names.slice(0, 3).join(", ")} and ${names.length - 3} others`;
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`;
}

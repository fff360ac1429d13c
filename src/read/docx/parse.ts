import type { Known } from "../../core/model.ts";
import { isoTime, worthlessTitle, worthlessWriter } from "../document/properties.ts";
import type { LeftOut } from "../reader.ts";
import { textOfOdt } from "./odt.ts";
import { trackedChanges } from "./revisions.ts";
import { textOfDocument } from "./word.ts";
import { firstTexts, walkXml, xmlText } from "./xml.ts";
import { type Entry, listEntries, storedZip, unpack } from "./zip.ts";

type Found = Omit<Known, "span">;

export type OfficeParsed =
  | {
      readonly kind: "refused";
      readonly why: "bomb" | "damaged" | "encrypted" | "other";
      readonly says: string;
    }
  | {
      readonly kind: "read";
      readonly format: "docx" | "odt";
      readonly text: string;
      readonly sure: readonly Found[];
      readonly else: readonly Found[];
      readonly left: readonly LeftOut[];
      readonly tracked: string | null;
    };

/** Bytes that one XML part may unpack to: 32 MB of Word's XML are a million words. */
const mostInPart = 32 * 1024 * 1024;

/** Bytes that all parts that are looked at may unpack to. */
const mostInAll = 96 * 1024 * 1024;

/** A DOCX or ODT as text: the job `docx` of the parse worker. Pictures are never unpacked. */
export async function parseOffice(input: unknown): Promise<OfficeParsed> {
  if (!(input instanceof Uint8Array)) throw new TypeError("the job docx wants bytes");
  const listed = listEntries(input);
  if (!listed.ok) return { kind: "refused", why: listed.why, says: listed.says };
  const { entries } = listed;
  if ([...entries.values()].some(({ encrypted }) => encrypted))
    return refused("encrypted", "it is encrypted");
  const format = formatOf(entries);
  if (format === null) return refused("other", otherKind(entries));
  const parts = unpackParts(input, entries);
  if (!(parts instanceof Map)) return parts;
  return format === "odt" ? readOdt(parts) : await readDocx(parts);
}

function formatOf(entries: ReadonlyMap<string, Entry>): "docx" | "odt" | null {
  if (entries.has("word/document.xml")) return "docx";
  if (entries.has("content.xml") && entries.has("META-INF/manifest.xml")) return "odt";
  // Some programs name the main part otherwise, and the list of types tells.
  return [...entries.keys()].some((name) => /^word\/document\d*\.xml$/.test(name)) ? "docx" : null;
}

function otherKind(entries: ReadonlyMap<string, Entry>): string {
  if (entries.has("xl/workbook.xml")) return "an Excel workbook";
  if (entries.has("ppt/presentation.xml")) return "a PowerPoint presentation";
  if (entries.has("META-INF/container.xml")) return "an EPUB book";
  return "a ZIP archive";
}

/** The XML parts that are needed, bounded one by one and all together; a lie about their length changes nothing. */
function unpackParts(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, Entry>,
): Map<string, Uint8Array> | OfficeParsed {
  const parts = new Map<string, Uint8Array>();
  let room = mostInAll;
  for (const entry of entries.values()) {
    if (!/\.(?:xml|rels)$/i.test(entry.name) || /^customXml\/|\/theme\/|thumbnail/i.test(entry.name))
      continue;
    const unpacked = unpack(bytes, entry, Math.min(room, mostInPart));
    if (unpacked.ok) {
      room -= unpacked.bytes.length;
      parts.set(entry.name, unpacked.bytes);
    } else if (unpacked.why === "bomb") {
      return refused("bomb", `its part ${entry.name} unpacks to far more than any document holds`);
    } else if (/document\d*\.xml$|^content\.xml$/.test(entry.name)) {
      return refused("damaged", `its text (${entry.name}) is damaged`);
    }
  }
  return parts;
}

async function readDocx(parts: Map<string, Uint8Array>): Promise<OfficeParsed> {
  const mammoth = (await import("mammoth")).default;
  let document: unknown = null;
  await mammoth.convertToHtml(
    { buffer: storedZip(parts) },
    {
      // The tree is all that is wanted: no HTML is made of it.
      transformDocument: (element: unknown) => {
        document = element;
        return { type: "document", children: [], notes: undefined, comments: [] };
      },
    },
  );
  const main = [...parts.keys()].find((name) => /^word\/document\d*\.xml$/.test(name));
  const xml = main === undefined ? "" : xmlText(parts.get(main)!);
  const word = textOfDocument(document);
  const changes = trackedChanges(xml);
  const properties = propertiesOf(parts.get("docProps/core.xml"), {
    title: "dc:title",
    author: "dc:creator",
    created: "dcterms:created",
    modified: "dcterms:modified",
  });
  return {
    kind: "read",
    format: "docx",
    text: word.text,
    sure: word.title === null ? [] : [{ field: "title", value: word.title, by: "title style" }],
    else: facts(properties, "docx properties"),
    left: [...edges(parts), ...changes.left, ...word.left],
    tracked: changes.says,
  };
}

function readOdt(parts: Map<string, Uint8Array>): OfficeParsed {
  const manifest = parts.get("META-INF/manifest.xml");
  if (manifest !== undefined && xmlText(manifest).includes("encryption-data")) {
    return refused("encrypted", "it is encrypted");
  }
  const odt = textOfOdt(xmlText(parts.get("content.xml") ?? new Uint8Array()));
  const properties = propertiesOf(parts.get("meta.xml"), {
    title: "dc:title",
    author: "meta:initial-creator",
    created: "meta:creation-date",
    modified: "dc:date",
  });
  return {
    kind: "read",
    format: "odt",
    text: odt.text,
    sure: odt.title === null ? [] : [{ field: "title", value: odt.title, by: "title style" }],
    else: facts(properties, "odt properties"),
    left: odt.left,
    tracked: odt.tracked ? "The document has tracked changes; it is read as if all were accepted." : null,
  };
}

interface Properties {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly created: string | undefined;
  readonly modified: string | undefined;
}

function propertiesOf(
  part: Uint8Array | undefined,
  names: Readonly<Record<keyof Properties, string>>,
): Properties {
  const found =
    part === undefined ? new Map<string, string>() : firstTexts(xmlText(part), Object.values(names));
  return {
    title: found.get(names.title),
    author: found.get(names.author),
    created: isoTime(found.get(names.created) ?? "") ?? undefined,
    modified: isoTime(found.get(names.modified) ?? "") ?? undefined,
  };
}

function facts({ title, author, created, modified }: Properties, by: string): Found[] {
  const found: Found[] = [];
  if (title !== undefined && !worthlessTitle(title)) found.push({ field: "title", value: title, by });
  if (author !== undefined && !worthlessWriter(author)) found.push({ field: "byline", value: author, by });
  if (created !== undefined) found.push({ field: "published", value: created, by });
  if (modified !== undefined && modified !== created) found.push({ field: "modified", value: modified, by });
  return found;
}

/** Heads and feet of pages, which mammoth leaves out. */
function edges(parts: ReadonlyMap<string, Uint8Array>): LeftOut[] {
  const seen = new Set<string>();
  return [...parts].flatMap(([name, bytes]) => {
    const edge = /^word\/(header|footer)\d*\.xml$/.exec(name)?.[1];
    if (edge === undefined) return [];
    const text = plainText(xmlText(bytes));
    if (text === "" || seen.has(text)) return [];
    seen.add(text);
    return [
      { what: "furniture", because: `it is the ${edge === "header" ? "head" : "foot"} of the pages`, text },
    ];
  });
}

function plainText(xml: string): string {
  let text = "";
  let inText = false;
  walkXml(xml, {
    open: (name) => {
      inText = name === "w:t";
      if (name === "w:tab") text += " ";
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      inText = false;
      if (name === "w:p") text += "\n";
    },
  });
  return text.replace(/\s*\n\s*/g, "\n").trim();
}

function refused(why: "bomb" | "damaged" | "encrypted" | "other", says: string): OfficeParsed {
  return { kind: "refused", why, says };
}

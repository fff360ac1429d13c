import { elementsOf, type PageElement, rawText } from "./tree.ts";

/** A value of unread JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** What a page says of its article in JSON-LD (schema.org), as far as it is read. Strings are as they stand. */
export interface LinkedData {
  /** The node that speaks of the article of this page; `null` where none does. */
  readonly article: JsonObject | null;
  /** The nodes by `@id`, for references. */
  readonly byId: ReadonlyMap<string, JsonObject>;
  /** Every node that stands at the top or in a graph. */
  readonly nodes: readonly JsonObject[];
  /** Scripts that are no JSON even after mending. */
  readonly broken: number;
}

/** UTF-16 code units of one script; live blogs with all their entries come to some 500 kB. */
const LONGEST_SCRIPT = 2_000_000;
const MOST_SCRIPTS = 60;
const MOST_NODES = 2_000;
/** JSON-LD of news nests some 6 deep. */
const DEEPEST = 40;

/** Types of schema.org that are an article; the more telling first. */
const articleTypes = [
  "LiveBlogPosting",
  "ReportageNewsArticle",
  "AnalysisNewsArticle",
  "BackgroundNewsArticle",
  "OpinionNewsArticle",
  "ReviewNewsArticle",
  "AskPublicNewsArticle",
  "AdvertiserContentArticle",
  "NewsArticle",
  "BlogPosting",
  "SocialMediaPosting",
  "Report",
  "ScholarlyArticle",
  "TechArticle",
  "MedicalScholarlyArticle",
  "SatiricalArticle",
  "Review",
  "Article",
  "VideoObject",
];

/** `address`: the page's own, to tell its article from those that it lists beside. */
export function linkedDataOf(root: PageElement, addresses: readonly string[]): LinkedData {
  const nodes: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  let broken = 0;
  let scripts = 0;
  for (const element of elementsOf(root)) {
    if (element.tag !== "script" || !/ld\+json/i.test(element.attributes["type"] ?? "")) continue;
    if (++scripts > MOST_SCRIPTS) break;
    const text = rawText(element);
    if (text.length > LONGEST_SCRIPT || text.trim() === "") continue;
    const value = parseLoose(text);
    if (value === undefined) broken++;
    else collect(value, nodes, byId, 0);
  }
  return { article: pick(nodes, addresses), byId, nodes, broken };
}

/** JSON as it is, or with the slips that pages make mended; `undefined` where it is none. */
export function parseLoose(text: string): Json | undefined {
  const plain = text
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, "")
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)$/, "")
    .replace(/;\s*$/, "")
    .trim();
  return parse(plain) ?? parse(mend(plain));
}

function parse(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What `JSON.parse` gives is JSON; the check is for the type only and looks no deeper. */
function isJson(value: unknown): value is Json {
  return value !== undefined && typeof value !== "function";
}

/** Raw line ends and tabs in strings, commas before a closing bracket, comments, and a script that breaks off. One pass. */
function mend(text: string): string {
  let out = "";
  let inString = false;
  const open: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (inString) {
      if (character === "\\") {
        const next = text[at + 1] ?? "";
        // "\'" and the like are no escapes of JSON.
        out += `"\\/bfnrtu`.includes(next) ? character + next : next;
        at++;
      } else if (character < " ") {
        out += character === "\n" ? "\\n" : " ";
      } else {
        if (character === '"') inString = false;
        out += character;
      }
      continue;
    }
    if (character === "/" && text[at + 1] === "*") {
      const end = text.indexOf("*/", at + 2);
      at = end === -1 ? text.length : end + 1;
      continue;
    }
    if (character === '"') inString = true;
    else if (character === "{" || character === "[") open.push(character === "{" ? "}" : "]");
    else if (character === "}" || character === "]") {
      out = withoutComma(out);
      open.pop();
    }
    out += character;
  }
  if (inString) out += '"';
  if (open.length > DEEPEST) return "";
  out = withoutComma(out);
  if (/:\s*$/.test(out.slice(-20))) out += "null";
  return out + open.reverse().join("");
}

function withoutComma(text: string): string {
  let end = text.length;
  while (end > 0 && " \n\t\r".includes(text[end - 1]!)) end--;
  return text[end - 1] === "," ? text.slice(0, end - 1) : text;
}

function collect(value: Json, nodes: JsonObject[], byId: Map<string, JsonObject>, depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES) return;
  if (isList(value)) {
    for (const item of value) collect(item, nodes, byId, depth + 1);
    return;
  }
  if (!isObject(value)) return;
  const id = value["@id"];
  // A mere reference must not stand for the node it refers to.
  if (typeof id === "string" && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
  nodes.push(value);
  for (const key of [
    "@graph",
    "mainEntity",
    "mainEntityOfPage",
    "hasPart",
    "author",
    "publisher",
    "itemListElement",
    "item",
  ]) {
    const inner = value[key];
    if (inner !== undefined) collect(inner, nodes, byId, depth + 1);
  }
}

/** The article of the page: one that names the page's address, else the first of the most telling type. */
function pick(nodes: readonly JsonObject[], addresses: readonly string[]): JsonObject | null {
  const articles = nodes.filter((node) => typeRank(node) !== null);
  const isPage = (node: JsonObject) =>
    addressesOf(node).some((address) => addresses.some((own) => sameAddress(own, address)));
  const own = articles.filter(isPage);
  const among = own.length > 0 ? own : articles;
  const told = among.filter((node) => stringOf(node["headline"]) !== null || stringOf(node["name"]) !== null);
  const ranked = told.length > 0 ? told : among;
  let best: JsonObject | null = null;
  for (const node of ranked) if (best === null || typeRank(node)! < typeRank(best)!) best = node;
  return best;
}

function typeRank(node: JsonObject): number | null {
  const ranks = typesOf(node)
    .map((type) => articleTypes.indexOf(type))
    .filter((rank) => rank !== -1);
  if (ranks.length === 0) return null;
  const rank = Math.min(...ranks);
  // A film on the page is the article only where nothing else is; kinds of article are one class otherwise.
  return articleTypes[rank] === "VideoObject"
    ? 2
    : articleTypes[rank] === "Article" || articleTypes[rank] === "Review"
      ? 1
      : 0;
}

/** `@type` without its vocabulary. */
export function typesOf(node: JsonObject): string[] {
  const type = node["@type"];
  const list = type === undefined ? [] : isList(type) ? type : [type];
  return list.flatMap((one) => (typeof one === "string" ? [one.replace(/^.*[/#:]/, "")] : []));
}

function addressesOf(node: JsonObject): string[] {
  const page = node["mainEntityOfPage"];
  const values = [
    node["url"],
    node["@id"],
    page,
    isObject(page) ? page["@id"] : null,
    isObject(page) ? page["url"] : null,
  ];
  return values.flatMap((value) => (typeof value === "string" ? [value] : []));
}

/** Two addresses of one page: scheme, "www.", a closing slash, query and fragment aside. */
export function sameAddress(a: string, b: string): boolean {
  const left = bare(a);
  return left !== "" && left === bare(b);
}

function bare(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, "")
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A string that says something; the first of a list. */
export function stringOf(value: Json | undefined): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (typeof value === "number") return String(value);
  if (isList(value)) {
    for (const item of value) {
      const found = stringOf(item);
      if (found !== null) return found;
    }
    return null;
  }
  if (isObject(value)) return stringOf(value["@value"]);
  return null;
}

/** A reference (`{"@id": ...}`) followed to its node. */
export function followed(value: Json | undefined, { byId }: LinkedData): Json | undefined {
  if (!isObject(value)) return value;
  const id = value["@id"];
  if (typeof id !== "string" || stringOf(value["name"]) !== null) return value;
  return byId.get(id) ?? value;
}

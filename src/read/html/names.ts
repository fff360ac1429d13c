import { isAgency } from "../../core/read/agencies.ts";
import { type ReadingWords, readingWords } from "../../core/read/words-of.ts";

/** Who wrote it, and which agency it came from, told apart. */
export interface Authors {
  readonly names: readonly string[];
  readonly agencies: readonly string[];
}

/** Names that content systems put where nobody is named. */
const nobody = new Set(
  "admin administrator webmaster root user unknown none null undefined n/a na author authors editor default guest anonymous staff".split(
    " ",
  ),
);

/** Words of one name, a title and a middle name included; more is no name. */
const LONGEST_NAME = 6;
const MOST_NAMES = 20;

/** "By Jane Roe and John Doe, Example Press" as names and agencies; places, roles and addresses are left out. */
export function authorsOf(written: string, language: string | null, outlet: string | null): Authors {
  const words = readingWords(language);
  const names: string[] = [];
  const agencies: string[] = [];
  const plain = inOrder(
    written
      .slice(0, 600)
      .replace(/\S+@\S+|@\w+|https?:\/\/\S+/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
  if (isAgency(bareName(plain))) return { names: [], agencies: [bareName(plain)] };
  for (const piece of piecesOf(withoutBy(plain, words))) {
    const [name, agency] = withoutAgency(bareName(piece));
    if (agency !== null) agencies.push(agency);
    if (name === "" || names.length >= MOST_NAMES) continue;
    if (isAgency(name)) agencies.push(name);
    else if (!companies.test(name) && isName(name, words) && !isOutlet(name, outlet) && !names.includes(name))
      names.push(name);
  }
  // "Jane Roe, EXAMPLE POST": the outlet is set in capitals behind the name.
  const mixed = names.filter((name) => name !== name.toUpperCase() || !/\p{Lu}/u.test(name));
  const named = mixed.length > 0 ? mixed : names;
  const persons = named.filter((name) => !isBody(name));
  return { names: persons.length > 0 ? persons : named, agencies };
}

/** "Roe, Jane", as libraries and some content systems file people. */
function inOrder(name: string): string {
  return name.replace(/^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)$/u, "$2 $1");
}

/** Endings of the names of companies. */
const companies = /[\s,]+(?:plc|inc|ltd|llc|gmbh|ag|corp|s\.?a\.?|s\.?p\.?a\.?|a\.?\s?s\.?|oy|ab)\.?$/i;

const bodies = new Set(
  "wire press news newsroom agency agence agentur agencia media services service desk network staff redaktion redacción rédaction redazione".split(
    " ",
  ),
);

/** "Example Wire": an office behind a name; alone, it is whom the page names. */
function isBody(name: string): boolean {
  return bodies.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase());
}

/** "Jane Roe Associated Press": the agency hangs on to the name without a mark. */
function withoutAgency(name: string): readonly [name: string, agency: string | null] {
  const words = name.split(" ");
  for (let at = 2; at < words.length; at++) {
    const tail = words.slice(at).join(" ");
    if (isAgency(tail) && (tail.length > 3 || tail === tail.toUpperCase()))
      return [words.slice(0, at).join(" "), tail];
  }
  return [name, null];
}

function withoutBy(text: string, words: ReadingWords): string {
  let rest = text;
  for (let round = 0; round < 3; round++) {
    const first = /^(\p{L}+)\s*[:：]?\s+|^(\p{L}+)\s*[:：]\s*/u.exec(rest);
    const word = (first?.[1] ?? first?.[2] ?? "").toLowerCase();
    if (first === null || !(words.by.has(word) || leads.has(word))) break;
    rest = rest.slice(first[0].length);
  }
  return rest;
}

/** "Written by", "Story by", "Author:". */
const leads = new Set(
  "written story reporting report words text author authors autor autora autorin auteur автор авторы текст redacción escrito geschrieben publié posted published contributed special analysis opinion".split(
    " ",
  ),
);

function piecesOf(text: string): string[] {
  return text
    .split(/\s*[|•·;,\n、/]\s*|\s+[–—-]\s+|\s+&\s+/u)
    .flatMap(splitAtJoins)
    .map((piece) => piece.replace(/\s*\(.*?\)\s*/g, " ").trim());
}

/** Parts "Jane Roe and John Doe" and drops what follows "in", "for", "at": a place or an outlet. */
function splitAtJoins(piece: string): string[] {
  const parts: string[] = [];
  let open: string[] = [];
  let drop = false;
  for (const word of piece.split(" ")) {
    const lower = word.toLowerCase();
    if (ands.has(lower)) {
      if (!drop) parts.push(open.join(" "));
      open = [];
      drop = false;
    } else if (placing.has(lower) && open.length > 0 && lower === word) {
      parts.push(open.join(" "));
      open = [];
      drop = true;
    } else {
      open.push(word);
    }
  }
  if (!drop) parts.push(open.join(" "));
  return parts;
}

const ands = new Set("and und y et e и та i og och en ve و".split(" "));
const placing = new Set("in for at from aus für en à dans für em w в із of".split(" "));

function bareName(piece: string): string {
  return withoutWeekday(piece)
    .replace(/^[\s"'“”‘’.,:;*_-]+|[\s"'“”‘’,:;*_-]+$/gu, "")
    .replace(/(\p{Ll}{2,})\.$/u, "$1");
}

const weekdays =
  /\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day$|\s+(?:mon|diens|mitt|donners|frei|sams|sonn)tag$|\s+(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/i;

/** "Jane Roe Tuesday": the date follows the name without a mark. */
function withoutWeekday(piece: string): string {
  return piece.replace(weekdays, "");
}

function isName(name: string, words: ReadingWords): boolean {
  if (/[\d@#©<>{}?!]/.test(name) || nobody.has(name.toLowerCase())) return false;
  const parts = name.split(" ");
  if (parts.length > LONGEST_NAME) return false;
  if (!/\p{Lu}|[^\p{Lu}\p{Ll}\P{L}]/u.test(name)) return false;
  const isRole = parts.some(
    (part) =>
      words.bylineRoles.has(part.toLowerCase().replace(/s$/, "")) ||
      words.bylineRoles.has(part.toLowerCase()),
  );
  if (isRole) return false;
  return !(
    parts.length === 1 &&
    (words.months.has(name.toLowerCase()) || words.weekdays.has(name.toLowerCase()))
  );
}

/** "Example Post staff" is the outlet and nobody of it. */
function isOutlet(name: string, outlet: string | null): boolean {
  if (outlet === null) return false;
  const own = folded(outlet);
  return own === folded(name) || (own.length >= 5 && folded(name).includes(own));
}

/** The same name but for case, articles and marks: "the Example Times" and "Example Times". */
export function isSame(a: string, b: string | null): boolean {
  if (b === null) return false;
  const left = folded(a);
  return left !== "" && left === folded(b);
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|der|die|das|el|la|le|il)\s+/, "")
    .replace(/\.(?:com|org|net|co\.uk|de|fr|es|it|ru|news)$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

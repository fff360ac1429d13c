import { type FieldNames, type FieldUse, fieldUses } from "../reader.ts";

/**
 * Names by which the fields of news records go, the surest first, in lower case and without marks between words:
 * `date_published`, `datePublished` and `date-published` are one. From schema.org, NewsAPI, WordPress, the Guardian and New
 * York Times APIs, CC-News, RealNews, XSum, GDELT and the exports of common archive software.
 */
export const fieldNames: Readonly<Record<FieldUse, readonly string[]>> = {
  text: listed(
    "text body articlebody fulltext maintext articletext bodytext contenttext plaintext cleantext cleanedtext content articlecontent article story document paragraphs",
  ),
  title: listed("title headline heading articletitle newstitle webtitle storytitle head"),
  id: listed("id articleid docid documentid storyid newsid uuid guid uid"),
  language: listed("language lang inlanguage languagecode langcode langid"),
  published: listed(
    "published datepublished publishedat publisheddate publicationdate publishdate publishedon pubdate datepublication datepublish firstpublished webpublicationdate publicationtime publishedtime articledate newsdate date datetime timestamp created createdat",
  ),
  modified: listed(
    "modified datemodified modifiedat lastmodified lastupdated updated updatedat dateupdated modifieddate modificationdate datemodify",
  ),
  outlet: listed(
    "outlet publisher publication newspaper sitename sourcename source medium journal site domain sourcedomain",
  ),
  url: listed("url link articleurl weburl pageurl canonicalurl permalink canonical uri sourceurl href"),
  byline: listed("byline author authors creator writer writers journalist reporter"),
};

/** Languages as exports name them instead of by code: ISO 639-2 codes and English names. */
const languageCodes: Readonly<Record<string, string>> = Object.fromEntries(
  listed(
    "en:eng:english de:deu:ger:german fr:fra:fre:french es:spa:spanish it:ita:italian pt:por:portuguese nl:nld:dut:dutch pl:pol:polish ru:rus:russian uk:ukr:ukrainian tr:tur:turkish ar:ara:arabic fa:fas:per:persian hi:hin:hindi zh:zho:chi:chinese ja:jpn:japanese ko:kor:korean",
  ).flatMap((entry) => {
    const [code, ...others] = entry.split(":") as [string, ...string[]];
    return others.map((other) => [other, code]);
  }),
);

/** True where some name is a text's and another tells something of an article: a heading line of columns. */
export function looksLikeColumns(columns: readonly string[], given: FieldNames): boolean {
  const folded = columns.map(foldName);
  if (given.text !== undefined) return columns.includes(given.text);
  const uses = fieldUses.filter((use) => fieldNames[use].some((name) => folded.includes(name)));
  return uses.includes("text") && uses.length > 1;
}

/** What a field holds by its name, and the place of the name in the list for that. */
export interface NamedUse {
  readonly use: FieldUse;
  readonly rank: number;
}

const uses: ReadonlyMap<string, NamedUse> = new Map(
  fieldUses.flatMap((use) => fieldNames[use].map((name, rank) => [name, { use, rank }] as const)),
);

/** By names as they were written: the records of a file have the same few. */
const met = new Map<string, NamedUse | null>();
const mostMet = 1000;

/** `null` where custom knows no use of the name. */
export function useOf(name: string): NamedUse | null {
  let use = met.get(name);
  if (use === undefined) {
    use = uses.get(foldName(name)) ?? null;
    if (met.size >= mostMet) met.clear();
    met.set(name, use);
  }
  return use;
}

/** A name as it is looked up. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The code of a language, `null` for what is none. */
export function languageCode(written: string): string | null {
  const named = languageCodes[written.toLowerCase()];
  if (named !== undefined) return named;
  return /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*$/.test(written) ? written.replaceAll("_", "-") : null;
}

export function listed(words: string): readonly string[] {
  return words.split(" ");
}

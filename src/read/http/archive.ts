/**
 * Addresses of web archives. What is wanted of an archive is the page as it was captured, under its own address and
 * with the time of capture, without the archive's toolbar and rewritten links.
 */
export interface Capture {
  /** The page's own address. */
  readonly url: string | null;
  /** ISO 8601. */
  readonly captured: string | null;
  /** True where only the answer itself says so, and not the address of an archive that is known. */
  readonly claimed: boolean;
}

/** `/web/20210611123456id_/https://…`: a time of any grain, a variant, an address whose slashes proxies may have merged. */
const replay = /^\/web\/(?:(\d{1,14})([a-z]{2}_)?\/)?(https?:\/{1,2}.+)$/i;

function isArchiveOrg(url: URL): boolean {
  return url.hostname === "web.archive.org" || url.hostname === "web-beta.archive.org";
}

/** The same capture in its raw variant where the archive has one, else the address as it is. */
export function rawVariant(url: URL): URL {
  const parts = isArchiveOrg(url) ? replay.exec(url.pathname + url.search) : null;
  if (parts === null) return url;
  // Without a time the archive gives the last capture, which "2", the year 2 or any after it, asks for too.
  return new URL(`${url.origin}/web/${parts[1] ?? "2"}id_/${parts[3]}`);
}

/** True for an archive's list of captures: it names no page. */
export function isCaptureList(url: URL): boolean {
  return isArchiveOrg(url) && /^\/web\/[^/]*\*[^/]*\//.test(url.pathname);
}

/** What an answer tells of the capture it is; `null` for a page of the live web. */
export function captureOf(url: URL, fields: { readonly [name: string]: unknown }): Capture | null {
  const stated = dateOf(fields["memento-datetime"]);
  const parts = isArchiveOrg(url) ? replay.exec(url.pathname + url.search) : null;
  if (parts === null && stated === null) return null;
  return {
    url: parts === null ? originalLink(fields["link"]) : withSlashes(parts[3]!),
    captured: stampTime(parts?.[1] ?? "") ?? stated,
    claimed: parts === null,
  };
}

/** `20210611123456` as ISO 8601; only a whole stamp is a time of capture, a shorter one was a wish. */
function stampTime(stamp: string): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp);
  if (parts === null) return null;
  const time = `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}Z`;
  return Number.isNaN(Date.parse(time)) ? null : time;
}

/** The date of a `Memento-Datetime` field (RFC 7089), which has the form of all dates in HTTP. */
function dateOf(value: unknown): string | null {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(".000Z", "Z");
}

/** The address with `rel="original"` in a `Link` field. */
function originalLink(value: unknown): string | null {
  const text = Array.isArray(value) ? value.join(", ") : value;
  if (typeof text !== "string" || text.length > LONGEST_LINK) return null;
  for (const link of text.split(/,\s*(?=<)/)) {
    const [target = "", ...parameters] = link.split(">");
    if (/;\s*rel\s*=\s*"?(?:[^";]*\s)?original\b/i.test(parameters.join(">")))
      return target.replace(/^\s*</, "");
  }
  return null;
}

/** Characters of a `Link` field; archives list a few captures in it. */
const LONGEST_LINK = 20_000;

function withSlashes(address: string): string {
  return address.replace(/^(https?:)\/{1,2}/i, "$1//");
}

import { webAddress } from "../../web-address.ts";
import { followed, isList, isObject, stringOf } from "../json-ld.ts";
import type { PageMeta } from "../meta.ts";
import { names, type PageSources } from "./sources.ts";

export function canonicalOf(sources: PageSources): string | null {
  const { meta, linked } = sources;
  const page = linked.article?.["mainEntityOfPage"];
  const candidates = [
    meta.links.get("canonical")?.[0],
    ...names.canonical.map((name) => meta.named.get(name)?.[0]),
    isObject(page) ? stringOf(page["@id"]) : stringOf(page),
    stringOf(linked.article?.["url"]),
  ];
  for (const candidate of candidates) {
    const address = addressOf(candidate, sources);
    if (address !== null) return address;
  }
  return null;
}

export function basedOn(sources: PageSources, canonical: string | null): string | null {
  const { linked, meta } = sources;
  for (const key of ["isBasedOn", "isBasedOnUrl"]) {
    const value = linked.article?.[key];
    for (const one of isList(value) ? value : [value]) {
      const node = followed(one, linked);
      const written = isObject(node) ? (stringOf(node["url"]) ?? stringOf(node["@id"])) : stringOf(node);
      const address = addressOf(written, sources);
      if (address !== null && address !== canonical) return address;
    }
  }
  for (const name of names.basedOn) {
    const address = addressOf(meta.named.get(name)?.[0] ?? meta.links.get(name)?.[0], sources);
    if (address !== null && address !== canonical) return address;
  }
  return null;
}

/** UTF-16 code units; a longer address carries data. */
const LONGEST_ADDRESS = 2_000;

/** An absolute http(s) address; `null` for anything else, `javascript:` and `data:` among it. */
function addressOf(
  written: string | null | undefined,
  { meta, address }: Pick<PageSources, "meta" | "address">,
): string | null {
  if (
    written === null ||
    written === undefined ||
    written.length > LONGEST_ADDRESS ||
    /[\s<>"\u0000-\u001f\u202a-\u202e\u2066-\u2069]/.test(written.trim())
  )
    return null;
  const base = [meta.base, address].find((one): one is string => one !== null && /^https?:\/\//i.test(one));
  return webAddress(unarchived(written.trim()), base);
}

/** Archives write their own address before every other one of a page: ".../web/20120903181722im_/http://..." */
function unarchived(written: string): string {
  return (
    /^(?:https?:\/\/[^/]+)?\/web\/\d{8,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i.exec(written)?.[1] ?? written
  );
}

/** The page's own addresses as it states them, to find its article among the JSON-LD. */
export function ownAddresses(meta: PageMeta, address: string | null): string[] {
  return [address, meta.links.get("canonical")?.[0], meta.named.get("og:url")?.[0]].filter(
    (one): one is string => typeof one === "string" && one !== "",
  );
}

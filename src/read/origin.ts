import { createHash } from "node:crypto";
import type { Metadata, Origin } from "../core/model.ts";
import { labelOf } from "./failure.ts";
import type { Source } from "./reader.ts";

/** What an article's `origin` says of its source; `bytes` are those that the article was made of. */
export function originOf(source: Source, extractor: string, bytes: Uint8Array | null): Partial<Origin> {
  return {
    name: labelOf(source),
    url: source.url,
    sha256: bytes === null ? null : createHash("sha256").update(bytes).digest("hex"),
    captured: source.captured,
    extractor,
  };
}

/** The caller's metadata with what a reader knows: the caller wins, what was found comes behind what was found before. */
export function withOrigin(
  given: Metadata,
  origin: Partial<Origin>,
  found: Metadata["found"] = [],
): Metadata {
  return {
    ...given,
    origin: { ...origin, ...given.origin },
    found: [...(given.found ?? []), ...found],
  };
}

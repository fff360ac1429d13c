import { createHash } from "node:crypto";
import type { Article, Diagnostic, Metadata } from "../core/model.ts";
import { readText } from "../core/read/index.ts";
import { looksBinary, otherKind } from "./content.ts";
import { type Decoded, decode } from "./decode.ts";
import type { ReadFailure } from "./failure.ts";

/** Bytes and the name they came under. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ReadOutcome =
  | {
      readonly ok: true;
      readonly name: string;
      readonly article: Article;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly failure: ReadFailure };

/** One kind of content made articles. A reader never throws on any bytes: what it cannot read is an outcome. */
export interface Reader {
  readonly name: string;
  readonly takes: (bytes: Uint8Array) => boolean;
  readonly read: (source: Source, metadata: Metadata) => readonly ReadOutcome[];
}

/** Every reader, the first that takes the content reads it; `text` takes whatever no other has taken, so it stays last. */
export const readers: readonly Reader[] = [{ name: "text", takes: () => true, read: readPlainText }];

/** The articles of one source. */
export function readSource(source: Source, metadata: Metadata): readonly ReadOutcome[] {
  const reader = readers.find((candidate) => candidate.takes(source.bytes));
  return reader === undefined ? [] : reader.read(source, metadata);
}

function readPlainText(source: Source, metadata: Metadata): readonly ReadOutcome[] {
  const { name, bytes } = source;
  const refused = refusal(source);
  if (refused !== null) return [{ ok: false, failure: refused }];
  const decoded = decode(bytes);
  if (!/\S/.test(decoded.text)) return [{ ok: false, failure: emptyFailure(name, "holds white space only") }];
  const article = readText(decoded.text, {
    ...metadata,
    origin: {
      name,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      extractor: `text; charset=${decoded.charset}`,
      ...metadata.origin,
    },
  });
  return [{ ok: true, name, article, diagnostics: decodingDiagnostics(decoded, article) }];
}

function refusal({ name, bytes }: Source): ReadFailure | null {
  if (bytes.length === 0) return emptyFailure(name, "is empty");
  const kind = otherKind(bytes);
  if (kind !== null) {
    return {
      name,
      code: "read.other-kind",
      says: `looks like ${kind}; this version reads plain text and Markdown`,
      next: "Save the article as text and give that file.",
    };
  }
  if (looksBinary(bytes) && !decode(bytes).charset.startsWith("utf-16")) {
    return {
      name,
      code: "read.binary",
      says: "is binary data and not text",
      next: "Give the article as plain text or Markdown.",
    };
  }
  return null;
}

function emptyFailure(name: string, says: string): ReadFailure {
  return {
    name,
    code: "read.empty",
    says,
    next: "Check that the article was saved; there is nothing to read.",
  };
}

function decodingDiagnostics(decoded: Decoded, article: Article): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const say = (code: string, says: string, at: number | null) =>
    found.push({
      code,
      says,
      article: article.id,
      span: at === null ? null : { start: at, end: at + 1 },
    });
  if (decoded.by === "guess" && !decoded.charset.startsWith("utf")) {
    const where = decoded.firstBad === null ? "" : ` (byte ${decoded.firstBad + 1})`;
    say(
      "read.charset-guessed",
      `Not valid UTF-8${where}: read as ${decoded.charset}, the likeliest from its letters. If words look wrong, save the file as UTF-8.`,
      null,
    );
  }
  if (decoded.replaced > 0) {
    say(
      "read.bytes-replaced",
      `${decoded.replaced} ${decoded.replaced === 1 ? "place is" : "places are"} not valid ${decoded.charset} and ${decoded.replaced === 1 ? "shows" : "show"} as \ufffd; words there may be damaged.`,
      decoded.text.indexOf("\ufffd"),
    );
  }
  const nul = decoded.text.indexOf("\0");
  if (nul !== -1) {
    say("read.nul-bytes", "The text holds NUL characters; they are kept and count as white space.", nul);
  }
  return found;
}

import type { Article, Diagnostic, Known } from "../../core/model.ts";
import { readText } from "../../core/read/index.ts";
import { originOf, withOrigin } from "../origin.ts";
import type { LeftOut, ReadContext, ReadOutcome, Source } from "../reader.ts";
import { failed } from "../source.ts";

type Found = Omit<Known, "span">;

/** What a document's parser made of it. */
export interface DocumentText {
  readonly text: string;
  readonly extractor: string;
  readonly bytes: Uint8Array;
  /** Found outside the text and surer than what it states. */
  readonly sure: readonly Found[];
  /** Found outside the text, and asked only where the text is silent: what a program filled in by itself. */
  readonly else: readonly Found[];
  readonly left: readonly LeftOut[];
  /** Code and sentence of each. */
  readonly says: readonly (readonly [code: string, says: string])[];
  readonly truncated: boolean;
}

/** The article of a document. */
export function documentOutcome(source: Source, context: ReadContext, document: DocumentText): ReadOutcome {
  const origin = { ...originOf(source, document.extractor, document.bytes), truncated: document.truncated };
  const article = readWith(document, (found) =>
    readText(document.text, withOrigin(context.metadata, origin, found)),
  );
  const diagnostics = document.says.map(
    ([code, says]): Diagnostic => ({ code, says, article: article.id, span: null }),
  );
  return {
    ok: true,
    name: source.name,
    place: source.place,
    article,
    diagnostics,
    ...(document.left.length === 0 ? {} : { left: document.left }),
  };
}

function readWith(document: DocumentText, read: (found: readonly Found[]) => Article): Article {
  const article = read(document.sure);
  const silent = document.else.filter(({ field }) => !article.known.some((fact) => fact.field === field));
  return silent.length === 0 ? article : read([...document.sure, ...silent]);
}

/** Why a parser in the worker gave nothing. */
export function parserFailure(
  source: Source,
  kind: string,
  { reason, says }: { readonly reason: "time" | "memory" | "failed"; readonly says: string },
): ReadOutcome {
  const because = {
    time: `took too long as ${kind} (parseMilliseconds)`,
    memory: `needs more memory as ${kind} than is allowed (parseMegabytes)`,
    failed: `could not be read as ${kind} (${firstLine(says)})`,
  }[reason];
  return {
    ok: false,
    failure: failed(
      source,
      `read.parser-${reason}`,
      because,
      "Open it in the program that made it and save it again, or save its text and give that.",
    ),
  };
}

/** What an error says, short enough for one line. */
export function firstLine(says: string): string {
  const line = /^[^\r\n]*/.exec(says)?.[0].trim() ?? "";
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

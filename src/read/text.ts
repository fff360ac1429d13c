import type { Article, Diagnostic } from "../core/model.ts";
import { readText } from "../core/read/index.ts";
import { looksBinary, otherKind } from "./content.ts";
import { type Decoded, declaredCharset, decode } from "./decode.ts";
import type { ReadFailure } from "./failure.ts";
import { originOf, withOrigin } from "./origin.ts";
import type { ReadContext, Reader, ReadOutcome, Source } from "./reader.ts";
import { failed, wholeOf } from "./source.ts";

/** Plain text and Markdown, and the last in the list: what no reader takes is refused here with what it looks like. */
export const textReader: Reader = {
  name: "text",
  takes: () => true,
  read: async function* (source, context) {
    yield await readPlainText(source, context);
  },
};

async function readPlainText(source: Source, context: ReadContext): Promise<ReadOutcome> {
  const refused = refusal(source);
  if (refused !== null) return { ok: false, failure: refused };
  const whole = await wholeOf(source, context.limits.maxBytes);
  if (!whole.ok) return whole;
  const decoded = decode(whole.bytes, declaredCharset(source.mediaType));
  if (!/\S/.test(decoded.text)) return { ok: false, failure: empty(source, "holds white space only") };
  const origin = originOf(source, `text; charset=${decoded.charset}`, whole.bytes);
  const found = source.url === null ? [] : [{ field: "url" as const, value: source.url, by: "address" }];
  const article = readText(decoded.text, withOrigin(context.metadata, origin, found));
  return {
    ok: true,
    name: source.name,
    place: source.place,
    article,
    diagnostics: decodingDiagnostics(decoded, article),
  };
}

/** What shows in the head already. */
function refusal(source: Source): ReadFailure | null {
  if (source.head.length === 0) return empty(source, "is empty");
  const kind = otherKind(source);
  if (kind !== null) {
    return failed(
      source,
      "read.other-kind",
      `looks like ${kind}, which is not read`,
      "Save the article as text and give that file.",
    );
  }
  if (looksBinary(source.head) && !decode(source.head).charset.startsWith("utf-16")) {
    return failed(
      source,
      "read.binary",
      "is binary data and not text",
      "Give the article as plain text, Markdown or a page.",
    );
  }
  return null;
}

function empty(source: Source, says: string): ReadFailure {
  return failed(source, "read.empty", says, "Check that the article was saved; there is nothing to read.");
}

/** What decoding has to say of an article whose text is the decoded one. */
export function decodingDiagnostics(decoded: Decoded, article: Article): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const say = (code: string, says: string, at: number | null) =>
    found.push({
      code,
      says,
      article: article.id,
      span: at === null ? null : { start: at, end: at + 1 },
    });
  if (decoded.belied !== null) {
    say(
      "read.charset-belied",
      `Declared as ${decoded.belied}, which its bytes are not: read as ${decoded.charset}.`,
      null,
    );
  } else if (decoded.by === "guess" && !decoded.charset.startsWith("utf")) {
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

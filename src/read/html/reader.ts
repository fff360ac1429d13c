import type { Diagnostic } from "../../core/model.ts";
import { readText } from "../../core/read/index.ts";
import { parserFailure } from "../document/article.ts";
import { originOf, withOrigin } from "../origin.ts";
import type { ReadContext, Reader, ReadOutcome, Source } from "../reader.ts";
import { failed, wholeOf } from "../source.ts";
import type { PageInput } from "./job.ts";
import type { PageRead } from "./page.ts";

/** Versions of what the text was made with, so that two readings of one page can be told apart. */
const EXTRACTOR = "html; rules 1, defuddle 0.19.4, readability 0.6.0";

/** HTML: the article of a page, told apart from what stands around it. */
export const htmlReader: Pick<Reader, "read"> = {
  read: async function* (source, context) {
    yield await readHtml(source, context);
  },
};

async function readHtml(source: Source, context: ReadContext): Promise<ReadOutcome> {
  const whole = await wholeOf(source, context.limits.maxBytes);
  if (!whole.ok) return whole;
  const input: PageInput = {
    bytes: whole.bytes,
    hints: {
      address: source.url ?? context.metadata.url ?? null,
      mediaType: source.mediaType,
      cutOff: context.metadata.origin?.truncated === true,
      language: context.metadata.language ?? null,
    },
  };
  const parsed = await context.parse("html", input);
  if (!parsed.ok) return parserFailure(source, "a page", parsed);
  if (!isPageRead(parsed.value))
    return parserFailure(source, "a page", { reason: "failed", says: "no answer" });
  if (!/\S/.test(parsed.value.text)) return { ok: false, failure: withoutText(source) };
  return outcomeOf(source, context, whole.bytes, parsed.value);
}

function isPageRead(value: unknown): value is PageRead {
  return typeof value === "object" && value !== null && "text" in value && "left" in value;
}

function withoutText(source: Source) {
  return failed(
    source,
    "read.no-text",
    "is a page without an article: it may be made by a script only when a browser shows it",
    "Open it in a browser and save the whole page, or save the article's text.",
  );
}

function outcomeOf(source: Source, context: ReadContext, bytes: Uint8Array, page: PageRead): ReadOutcome {
  const origin = {
    ...originOf(source, `${EXTRACTOR}; charset=${page.charset}`, bytes),
    truncated: page.truncated,
  };
  const metadata = withOrigin(context.metadata, origin, page.found);
  const article = readText(page.text, {
    ...metadata,
    origin: { ...metadata.origin, truncated: page.truncated },
    declared: { ...page.declared, ...context.metadata.declared },
  });
  const diagnostics = page.notes.map((note): Diagnostic => ({ ...note, article: article.id }));
  return {
    ok: true,
    name: source.name,
    place: source.place,
    article,
    diagnostics,
    ...(page.left.length === 0 ? {} : { left: page.left }),
  };
}

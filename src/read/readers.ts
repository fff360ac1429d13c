import { startOf, startsWith } from "./content.ts";
import { takesPage } from "./html/takes.ts";
import type { Reader } from "./reader.ts";
import { textReader } from "./text.ts";

/**
 * Every reader, the first that takes the content reads it. Only `text` is loaded with the list: what another needs comes
 * when a file of its kind does, so that two plain texts cost nothing of it. Order matters: a feed may begin as a page
 * does and as JSON does, records in columns look like text, and `text` takes whatever no other has taken.
 */
export const readers: readonly Reader[] = [
  onDemand(
    "web archive",
    (source) => startsWith(source, "WARC/"),
    async () => (await import("./warc/reader.ts")).warcReader,
  ),
  onDemand(
    "pdf",
    // Programs may leave a few bytes before the mark.
    (source) => startOf(source).slice(0, 1024).includes("%PDF-"),
    async () => (await import("./pdf/reader.ts")).pdfReader,
  ),
  onDemand("html", takesPage, async () => (await import("./html/reader.ts")).htmlReader),
  textReader,
];

/** A reader whose `read` is loaded when it is first needed; `takes` stands here, so that asking costs nothing. */
export function onDemand(
  name: string,
  takes: Reader["takes"],
  load: () => Promise<Pick<Reader, "read">>,
): Reader {
  return {
    name,
    takes,
    read: async function* (source, context) {
      yield* (await load()).read(source, context);
    },
  };
}

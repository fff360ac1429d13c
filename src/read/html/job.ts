import { type PageHints, type PageRead, readPage } from "./page.ts";
import { loadWitnesses, type Witnesses } from "./witnesses.ts";

export interface PageInput {
  readonly bytes: Uint8Array;
  readonly hints: PageHints;
}

let loaded: Promise<Witnesses> | null = null;

/** The worker's job: a page read with both libraries as witnesses. */
export async function parsePageJob(input: unknown): Promise<PageRead> {
  if (!isPageInput(input)) throw new Error("a page is read from its bytes");
  loaded ??= loadWitnesses();
  return readPage(input.bytes, input.hints, await loaded);
}

function isPageInput(input: unknown): input is PageInput {
  return (
    typeof input === "object" &&
    input !== null &&
    "bytes" in input &&
    input.bytes instanceof Uint8Array &&
    "hints" in input
  );
}

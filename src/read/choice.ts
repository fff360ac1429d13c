import { stat } from "node:fs/promises";
import type { ReadOutcome } from "./reader.ts";

/** A file and which of its articles is meant; `pick` is `null` for all of them. */
export interface Choice {
  readonly path: string;
  readonly pick: string | null;
}

/**
 * `FILE#ID` and `FILE#12` mean one article of a file. A name that exists as it stands, number sign and all, is a file; ids
 * may hold number signs too, so the first that leaves an existing file parts the two.
 */
export async function choiceOf(argument: string): Promise<Choice> {
  const whole = { path: argument, pick: null };
  if (!argument.includes("#") || (await isFile(argument))) return whole;
  for (let at = argument.indexOf("#"); at !== -1; at = argument.indexOf("#", at + 1)) {
    const path = argument.slice(0, at);
    const pick = argument.slice(at + 1);
    if (pick !== "" && (await isFile(path))) return { path, pick };
  }
  return whole;
}

/** An address and what stands behind its number sign: a place in a page, or one of several articles. */
export function choiceInAddress(address: string): Choice {
  const at = address.indexOf("#");
  return at === -1 || at === address.length - 1
    ? { path: address, pick: null }
    : { path: address.slice(0, at), pick: address.slice(at + 1) };
}

/** As `picked` where there are several outcomes; a single one is meant whatever the choice says, which may be a place in it. */
export async function* pickedOfSeveral(
  outcomes: AsyncGenerator<ReadOutcome>,
  choice: { readonly path: string; readonly pick: string },
): AsyncGenerator<ReadOutcome> {
  const first = await outcomes.next();
  if (first.done === true) return;
  const second = await outcomes.next();
  if (second.done === true) {
    yield first.value;
    return;
  }
  async function* all(): AsyncGenerator<ReadOutcome> {
    if (first.done !== true) yield first.value;
    if (second.done !== true) yield second.value;
    yield* outcomes;
  }
  yield* picked(all(), choice);
}

async function isFile(path: string): Promise<boolean> {
  try {
    return !(await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** The one outcome that is meant: by its id, else by the number of its place (`12` for "line 12", `4.2` for "record 4, line 2"). */
export async function* picked(
  outcomes: AsyncIterable<ReadOutcome>,
  { path, pick }: { readonly path: string; readonly pick: string },
): AsyncGenerator<ReadOutcome> {
  const isNumber = /^\d+(?:\.\d+)*$/.test(pick);
  let byNumber: ReadOutcome | null = null;
  let broken: ReadOutcome | null = null;
  for await (const outcome of outcomes) {
    if (outcome.ok && outcome.article.id === pick) {
      yield outcome;
      return;
    }
    const place = outcome.ok ? (outcome.place ?? null) : (outcome.failure.place ?? null);
    if (isNumber && numberOf(place) === pick) byNumber ??= outcome;
    // What breaks the whole file may have hidden the one that is meant.
    if (!outcome.ok && place === null) broken = outcome;
  }
  yield byNumber ?? broken ?? noSuch(path, pick);
}

/** What chooses an article again: its id where a record has one, else its number. */
export function pickOf({ article, place }: Extract<ReadOutcome, { ok: true }>): string {
  const isHash = article.known.some(({ field, by }) => field === "id" && by === "content hash");
  return isHash ? (numberOf(place ?? null) ?? article.id) : article.id;
}

function numberOf(place: string | null): string | null {
  return place?.match(/\d+/g)?.join(".") ?? null;
}

function noSuch(path: string, pick: string): ReadOutcome {
  return {
    ok: false,
    failure: {
      name: `${path}#${pick}`,
      code: "read.no-such",
      says: "no article there has this id or number",
      next: `twicetold read ${path} --raw lists them.`,
    },
  };
}

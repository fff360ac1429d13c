import { writeFile } from "node:fs/promises";
import { type ReadFailure, systemFailure } from "../failure.ts";
import type { ReadLimits } from "../limits.ts";
import type { Note, Opened, Source } from "../reader.ts";
import { bytesSource, failed, megabytes } from "../source.ts";
import { type Asking, ask, type HttpAnswer } from "./answer.ts";
import { type Capture, captureOf, isCaptureList, rawVariant } from "./archive.ts";
import { decodeContent } from "./coding.ts";
import { networkFailure, statusFailure } from "./failures.ts";
import { type HttpLimits, httpLimits } from "./limits.ts";
import { type Network, openNetwork, withPrivate } from "./network.ts";
import { targetOf } from "./target.ts";

export interface AddressSettings {
  readonly limits: ReadLimits;
  readonly times?: Partial<HttpLimits> | undefined;
  /** Lifts the check of addresses, and nothing else. */
  readonly allowPrivate?: boolean | undefined;
  /** File that keeps the page's bytes. */
  readonly save?: string | undefined;
  readonly network?: Network | undefined;
}

/**
 * What an http or https address gives, by one request a redirect. It is one page at one person's word, as in a
 * browser; robots.txt speaks to crawlers and is not asked. A web archive's capture comes as the page that was captured.
 */
export async function addressSource(address: string, settings: AddressSettings): Promise<Opened> {
  const times = { ...httpLimits, ...settings.times };
  const signal = AbortSignal.timeout(times.wholeMilliseconds);
  const network = settings.network ?? openNetwork;
  const asking: Asking = {
    network: settings.allowPrivate === true ? withPrivate(network) : network,
    limits: times,
    maxBytes: settings.limits.maxDocumentBytes,
    signal,
  };
  const followed = await follow(address, asking, settings.limits);
  if (!followed.ok) return followed;
  const opened = sourceOf(address, followed, settings.limits);
  if (!opened.ok || settings.save === undefined) return opened;
  return saved(address, opened, settings.save);
}

type Followed =
  | { readonly ok: true; readonly url: URL; readonly answer: HttpAnswer; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly failure: ReadFailure };

/** Asks, and asks where the answers lead to. */
async function follow(name: string, asking: Asking, limits: ReadLimits): Promise<Followed> {
  const notes: Note[] = [];
  const seen = new Set<string>();
  let target = targetOf(name, name, null);
  for (;;) {
    if (!target.ok) return target;
    const url = rawVariant(target.url);
    const refused = refusal(name, url, seen, asking.limits);
    if (refused !== null) return { ok: false, failure: refused };
    seen.add(url.href);
    let answer: HttpAnswer;
    try {
      answer = await ask(url, asking);
    } catch (error) {
      return { ok: false, failure: networkFailure(name, url, error, limits, asking.limits) };
    }
    const { status, fields } = answer;
    if (status >= 200 && status < 300) return { ok: true, url, answer, notes };
    if (!isRedirect(status) || fields.location === undefined) {
      const archived = captureOf(url, fields) !== null;
      return { ok: false, failure: statusFailure(name, url, status, fields["retry-after"], archived) };
    }
    target = targetOf(name, fields.location, url);
    if (target.ok) notes.push(...notesOnStep(url, target.url));
  }
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

function refusal(name: string, url: URL, seen: ReadonlySet<string>, limits: HttpLimits): ReadFailure | null {
  if (isCaptureList(url)) {
    return failed(
      { name, place: null },
      "read.address-captures",
      "is an archive's list of captures",
      "Choose one and give its address.",
    );
  }
  if (seen.has(url.href)) {
    return failed(
      { name, place: null },
      "read.http-redirects",
      `its redirects lead in a circle (${url.host}), as some sites' do for readers without cookies`,
      "Open it in a browser, save the page and give that file.",
    );
  }
  if (seen.size > limits.maxRedirects) {
    return failed(
      { name, place: null },
      "read.http-redirects",
      `leads on more than ${limits.maxRedirects} times (maxRedirects)`,
      "Open it in a browser and give the address where it ends.",
    );
  }
  return null;
}

/** What is to be said of a redirect. */
export function notesOnStep(from: URL, to: URL): readonly Note[] {
  if (from.protocol !== "https:" || to.protocol !== "http:") return [];
  return [
    {
      code: "read.http-downgrade",
      says: `The address led from https to plain http (${to.host}): anybody on the way could have changed the page.`,
    },
  ];
}

function sourceOf(name: string, followed: Extract<Followed, { ok: true }>, limits: ReadLimits): Opened {
  const { url, answer, notes } = followed;
  const { body, fields } = answer;
  const limit = limits.maxDocumentBytes;
  const decoded = decodeContent(fields["content-encoding"] ?? null, body, limit);
  const fail = (code: string, says: string, next: string): Opened => ({
    ok: false,
    failure: failed({ name, place: null }, code, says, next),
  });
  if (decoded === "large") {
    return fail(
      "read.too-large",
      `unpacks to more than ${megabytes(limit)} MB (maxDocumentBytes)`,
      "A page of that size is no article; give another address.",
    );
  }
  if (decoded.length === 0)
    return fail("read.empty", "gives an empty page", "Open it in a browser to see what is there.");
  const archived = captureOf(url, fields);
  const capture: Capture = archived ?? { url: url.href, captured: new Date().toISOString(), claimed: false };
  const source: Source = bytesSource(name, decoded, {
    url: capture.url ?? url.href,
    captured: capture.captured,
    mediaType: fields["content-type"] ?? null,
  });
  const said = archived === null || !archived.claimed ? notes : [...notes, claim(url, archived)];
  return { ok: true, source, notes: said, close: async () => undefined };
}

/** Any site may say that it is an archive, of any other: that is for the reader to judge. */
function claim(url: URL, { url: original, captured }: Capture): Note {
  const of = original === null ? "another page" : original;
  return {
    code: "read.archived-copy",
    says: `${url.host} says that this is a copy of ${of}, made at ${captured ?? "an unknown time"}.`,
  };
}

async function saved(name: string, opened: Extract<Opened, { ok: true }>, file: string): Promise<Opened> {
  try {
    await writeFile(file, opened.source.chunks());
    return opened;
  } catch (error) {
    const { says } = systemFailure(file, error);
    return {
      ok: false,
      failure: failed(
        { name, place: null },
        "read.save",
        `the page could not be saved as ${file}: ${says}`,
        "Give --save a file in a folder that may be written.",
      ),
    };
  }
}

import { codeOf, type ReadFailure } from "../failure.ts";
import type { ReadLimits } from "../limits.ts";
import { failed, megabytes } from "../source.ts";
import { SizeError } from "./answer.ts";
import type { HttpLimits } from "./limits.ts";
import { BlockedError } from "./network.ts";

const saveIt = "Open it in a browser, save the page and give that file.";

/** What an answer without a page means for the person who gave the address. `url`: the address that answered. */
export function statusFailure(
  name: string,
  url: URL,
  status: number,
  retryAfter: string | undefined,
  archived: boolean,
): ReadFailure {
  const fail = (code: string, says: string, next: string) => failed({ name, place: null }, code, says, next);
  if (status === 404 || status === 410) {
    if (archived) {
      return fail(
        "read.http-not-found",
        `the archive holds no such capture (status ${status})`,
        "Look for another time of capture in the archive.",
      );
    }
    return fail(
      "read.http-not-found",
      `there is no such page (status ${status})`,
      `Check the address, or try an archived copy: https://web.archive.org/web/${url.href}`,
    );
  }
  if (status === 429) {
    const wait =
      retryAfter !== undefined && /^\d{1,6}$/.test(retryAfter) ? ` in ${retryAfter} seconds` : " later";
    return fail(
      "read.http-refused",
      "the site refuses more requests for now (status 429)",
      `Try again${wait}. ${saveIt}`,
    );
  }
  if (status === 401 || status === 402 || status === 407) {
    return fail("read.http-refused", `the site wants a login or payment (status ${status})`, saveIt);
  }
  if (status === 451) {
    return fail("read.http-refused", "the site may not show it here for legal reasons (status 451)", saveIt);
  }
  if (status >= 400 && status < 500) {
    return fail("read.http-refused", `the site refuses (status ${status}), as many do to programs`, saveIt);
  }
  if (status >= 500) {
    return fail("read.http-failed", `the site fails (status ${status})`, "Try again later.");
  }
  return fail("read.http-failed", `the site answers with status ${status} and no page`, saveIt);
}

/** What broke before there was an answer. `url`: the address that was asked. */
export function networkFailure(
  name: string,
  url: URL,
  error: unknown,
  limits: ReadLimits,
  times: HttpLimits,
): ReadFailure {
  const fail = (code: string, says: string, next: string) => failed({ name, place: null }, code, says, next);
  const host = url.host;
  if (error instanceof BlockedError) {
    return fail(
      "read.address-private",
      `${host} is at ${error.address}, ${error.says}, and is not asked`,
      "If you trust the address and what it leads to, allow it with --allow-private.",
    );
  }
  if (error instanceof SizeError) return sizeFailure(name, error, limits);
  switch (codeOf(error)) {
    case "ENOTFOUND":
    case "ENODATA":
      return fail("read.http-no-host", `there is no site ${host}`, "Check the address.");
    case "EAI_AGAIN":
    case "ENETUNREACH":
    case "ENETDOWN":
      return fail(
        "read.http-no-network",
        `the network cannot be reached (${host})`,
        "Check the connection and try again.",
      );
    case "ECONNREFUSED":
    case "EHOSTUNREACH":
      return fail(
        "read.http-no-host",
        `nothing answers at ${host}`,
        "Check the address, or try again later.",
      );
    case "IDLE":
    case "ETIMEDOUT":
      return fail(
        "read.http-timeout",
        `${host} sent nothing for ${times.idleMilliseconds / 1000} seconds`,
        "Try again later.",
      );
    case "ABORT_ERR":
      return fail(
        "read.http-timeout",
        `${host} did not come to an end within ${times.wholeMilliseconds / 1000} seconds`,
        "Try again later; what is large should be downloaded and given as a file.",
      );
    case "ECONNRESET":
    case "EPIPE":
      return fail("read.http-failed", `${host} closed the connection without an answer`, "Try again later.");
    case "HPE_HEADER_OVERFLOW":
      return fail(
        "read.http-failed",
        `${host} answers with a head of more than ${times.maxHead / 1024} kB`,
        saveIt,
      );
    default:
      return otherFailure(name, host, error);
  }
}

function otherFailure(name: string, host: string, error: unknown): ReadFailure {
  const code = codeOf(error) ?? (error instanceof Error ? error.message : String(error));
  if (code.startsWith("HPE_")) {
    return failed(
      { name, place: null },
      "read.http-failed",
      `what answers at ${host} is no web server`,
      "Check the address.",
    );
  }
  if (code === "EPROTO" || code.startsWith("ERR_SSL")) {
    return failed(
      { name, place: null },
      "read.http-failed",
      `${host} does not speak https as it should (${code})`,
      "Check the address; a site without https is read by its http address.",
    );
  }
  if (/CERT|TLS|SELF_SIGNED|ALTNAME|VERIFY|ISSUER/.test(code)) {
    return failed(
      { name, place: null },
      "read.http-certificate",
      `${host} cannot prove that it is that site (${code})`,
      "Check the address; a page that came over such a connection proves nothing.",
    );
  }
  return failed(
    { name, place: null },
    "read.http-failed",
    `asking ${host} failed (${code})`,
    "Try again later.",
  );
}

function sizeFailure(name: string, error: SizeError, { maxDocumentBytes }: ReadLimits): ReadFailure {
  if (error.code === "TOO_LARGE") {
    return failed(
      { name, place: null },
      "read.too-large",
      `is larger than ${megabytes(maxDocumentBytes)} MB, the limit for an address (maxDocumentBytes)`,
      "Download it and give the file.",
    );
  }
  const of = error.announced === null ? "" : ` of ${error.announced}`;
  return failed(
    { name, place: null },
    "read.http-broken-off",
    `the answer breaks off after ${error.received}${of} bytes`,
    "Try again.",
  );
}

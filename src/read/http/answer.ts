import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { version } from "../../core/report/version.ts";
import { codeOf } from "../failure.ts";
import type { HttpLimits } from "./limits.ts";
import { BlockedError, checkedLookup, checkLiteral, type Network } from "./network.ts";

export interface HttpAnswer {
  readonly status: number;
  readonly fields: IncomingHttpHeaders;
  /** Content codings still on it; empty where it was not asked for. */
  readonly body: Buffer;
}

/** More bytes than the limit, or fewer than the server announced. */
export class SizeError extends Error {
  readonly code: "TOO_LARGE" | "BROKEN_OFF";
  /** Bytes announced where they are known. */
  readonly announced: number | null;
  readonly received: number;

  constructor(code: "TOO_LARGE" | "BROKEN_OFF", announced: number | null, received: number) {
    super(code);
    this.code = code;
    this.announced = announced;
    this.received = received;
  }
}

export interface Asking {
  readonly network: Network;
  readonly limits: HttpLimits;
  readonly maxBytes: number;
  /** Ends everything when the time is over. */
  readonly signal: AbortSignal;
}

const headers = {
  "User-Agent": `Twicetold/${version}`,
  Accept:
    "text/html,application/xhtml+xml,application/pdf;q=0.9,application/xml;q=0.8,text/plain;q=0.8,*/*;q=0.5",
  "Accept-Encoding": "gzip, br",
} as const;

/**
 * Asks one address once: no cookies, no referrer, a connection of its own that is closed behind it. The body is read
 * for success only. Rejects with what the network says, a `BlockedError` or a `SizeError`.
 */
export async function ask(url: URL, asking: Asking): Promise<HttpAnswer> {
  checkLiteral(url.hostname, asking.network);
  let idle = false;
  const message = await headOf(url, asking, () => {
    idle = true;
  });
  const status = message.statusCode ?? 0;
  const wanted = status >= 200 && status < 300;
  try {
    const body = wanted ? await bodyOf(message, asking) : Buffer.alloc(0);
    return { status, fields: message.headers, body };
  } catch (error) {
    // Whatever ends a body early, Node says that the connection was reset.
    if (asking.signal.aborted) throw Object.assign(new Error("out of time"), { code: "ABORT_ERR" });
    if (idle) throw idleError();
    throw error;
  } finally {
    message.destroy();
  }
}

function idleError(): Error {
  return Object.assign(new Error("idle"), { code: "IDLE" });
}

function headOf(url: URL, { network, limits, signal }: Asking, onIdle: () => void): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      headers,
      agent: false,
      signal,
      timeout: limits.idleMilliseconds,
      maxHeaderSize: limits.maxHead,
      lookup: checkedLookup(network),
    });
    asked.on("response", resolve);
    asked.on("error", reject);
    asked.on("timeout", () => {
      onIdle();
      asked.destroy(idleError());
    });
    asked.on("socket", (socket) => {
      // The last word on where it went: nothing is sent or read where the connection is not what was checked.
      socket.on("connect", () => {
        const says = network.blocked(socket.remoteAddress ?? "");
        if (says !== null) asked.destroy(new BlockedError(socket.remoteAddress ?? "", says));
      });
    });
    asked.end();
  });
}

async function bodyOf(message: IncomingMessage, { maxBytes }: Asking): Promise<Buffer> {
  const announced = announcedLength(message);
  if (announced !== null && announced > maxBytes) throw new SizeError("TOO_LARGE", announced, 0);
  const parts: Buffer[] = [];
  let received = 0;
  try {
    for await (const chunk of message) {
      if (!Buffer.isBuffer(chunk)) continue;
      received += chunk.length;
      if (received > maxBytes) throw new SizeError("TOO_LARGE", announced, received);
      parts.push(chunk);
    }
  } catch (error) {
    if (codeOf(error) === "ECONNRESET") throw new SizeError("BROKEN_OFF", announced, received);
    throw error;
  }
  return Buffer.concat(parts);
}

function announcedLength(message: IncomingMessage): number | null {
  const stated = message.headers["content-length"];
  return stated !== undefined && /^\d{1,15}$/.test(stated) ? Number(stated) : null;
}

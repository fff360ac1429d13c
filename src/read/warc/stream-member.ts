import { once } from "node:events";
import { createInflateRaw, type InflateRaw } from "node:zlib";
import { codeOf } from "../failure.ts";
import type { ReadLimits } from "../limits.ts";
import { memberHead, TRAILER_LENGTH } from "./member.ts";
import type { Piece } from "./unpack.ts";
import type { Window } from "./window.ts";

export type MemberEnd = { readonly kind: "whole" } | { readonly kind: "broken"; readonly says: string };

/** Packed bytes handed over at once, and the least that are read for it. */
const STEP = 256 * 1024;

/**
 * The member at the window's start, piece by piece: for one that is too large to stand in memory. The window is left
 * behind the member, or where it breaks. Its checksum is not asked: what was read has been handed on already.
 */
export async function* streamMember(window: Window, limits: ReadLimits): AsyncGenerator<Piece, MemberEnd> {
  const at = window.at;
  const head = memberHead(window.bytes, 0);
  if (typeof head !== "number") return { kind: "broken", says: "the file ends inside of it" };
  window.drop(head);
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
  const feed = feedFrom(window, inflate);
  let unpacked = 0;
  try {
    for await (const chunk of inflate) {
      if (!Buffer.isBuffer(chunk)) continue;
      unpacked += chunk.length;
      if (unpacked > limits.maxBytes && unpacked > (window.at - at) * limits.maxUnpackingRatio) {
        return {
          kind: "broken",
          says: `its packed data swells to more than ${limits.maxUnpackingRatio} times its size (maxUnpackingRatio)`,
        };
      }
      yield { kind: "bytes", bytes: chunk, at, packed: true, ends: false };
    }
  } catch (error) {
    const cut = codeOf(error) === "Z_BUF_ERROR";
    return { kind: "broken", says: cut ? "the file ends inside of it" : "its packed data is damaged" };
  } finally {
    inflate.destroy();
    await feed;
  }
  await window.fill(TRAILER_LENGTH);
  window.drop(Math.min(TRAILER_LENGTH, window.bytes.length));
  yield { kind: "bytes", bytes: Buffer.alloc(0), at, packed: true, ends: true };
  return { kind: "whole" };
}

/** Hands the window's bytes over one step at a time, so that what zlib does not take stays in the window. */
async function feedFrom(window: Window, inflate: InflateRaw): Promise<void> {
  try {
    while (!inflate.readableEnded && !inflate.destroyed) {
      await window.fill(1);
      if (window.bytes.length === 0) {
        inflate.end();
        return;
      }
      const step = window.bytes.subarray(0, STEP);
      const before = inflate.bytesWritten;
      await written(inflate, step);
      const taken = inflate.bytesWritten - before;
      window.drop(taken);
      if (taken < step.length) {
        inflate.end();
        return;
      }
    }
  } catch (error) {
    inflate.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

/** Settles when a step is worked through, or when the stream is closed before that. */
async function written(inflate: InflateRaw, step: Buffer): Promise<void> {
  const done = new Promise<void>((resolve) => inflate.write(step, () => resolve()));
  const closed = new AbortController();
  try {
    await Promise.race([done, once(inflate, "close", { signal: closed.signal })]);
  } finally {
    closed.abort();
  }
}

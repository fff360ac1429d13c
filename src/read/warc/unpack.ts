import type { ReadLimits } from "../limits.ts";
import { warcLimits } from "./limits.ts";
import { findMember, type Tries, unpackMember } from "./member.ts";
import { streamMember } from "./stream-member.ts";
import { Window } from "./window.ts";

/** A web archive's bytes, unpacked, in the order of the file, with the places where some are lost. */
export type Piece =
  /** `at`: where in the file it begins, for a packed piece where its member does. `ends`: a member ends behind it. */
  | {
      readonly kind: "bytes";
      readonly bytes: Buffer;
      readonly at: number;
      readonly packed: boolean;
      readonly ends: boolean;
    }
  /** What comes next does not go on where the last piece ended. `says`: a clause about the place. */
  | { readonly kind: "lost"; readonly at: number; readonly says: string };

/** Members are few kilobytes in archives packed by record; the whole file is one where somebody ran `gzip` over it. */
export async function* unpack(chunks: AsyncIterable<Uint8Array>, limits: ReadLimits): AsyncGenerator<Piece> {
  const window = new Window(chunks);
  try {
    await window.fill(1);
    if (window.bytes[0] !== 0x1f) yield* plainPieces(window);
    else yield* packedPieces(window, limits);
  } finally {
    await window.close();
  }
}

async function* plainPieces(window: Window): AsyncGenerator<Piece> {
  while (window.bytes.length > 0) {
    yield { kind: "bytes", bytes: window.bytes, at: window.at, packed: false, ends: false };
    window.drop(window.bytes.length);
    await window.fill(1);
  }
}

async function* packedPieces(window: Window, limits: ReadLimits): AsyncGenerator<Piece> {
  const tries: Tries = { left: warcLimits.maxTries };
  for (;;) {
    await window.fill(1);
    if (window.bytes.length === 0) return;
    const member = await wholeMember(window, limits, tries);
    if (member.kind === "whole") {
      yield { kind: "bytes", bytes: member.bytes, at: window.at, packed: true, ends: true };
      window.drop(member.length);
    } else if (member.kind === "broken") {
      yield { kind: "lost", at: window.at, says: member.says };
      await toNextMember(window, tries);
    } else {
      const end = yield* streamMember(window, limits);
      if (end.kind === "whole") continue;
      yield { kind: "lost", at: window.at, says: end.says };
      await toNextMember(window, tries);
    }
    if (tries.left <= 0) {
      yield { kind: "lost", at: window.at, says: "too much is damaged to find the next record" };
      return;
    }
  }
}

type Member =
  | { readonly kind: "whole"; readonly bytes: Buffer; readonly length: number }
  | { readonly kind: "stream" }
  | { readonly kind: "broken"; readonly says: string };

/** The member at the window's start in one piece, where it is small enough for that. */
async function wholeMember(window: Window, limits: ReadLimits, tries: Tries): Promise<Member> {
  const maxLength = limits.maxBytes + warcLimits.maxHead;
  for (let ask = 0; ; ask = window.bytes.length * 2) {
    if (ask > warcLimits.maxWholeMember) return cutMember(window, tries);
    // Filled up early, since a member that is cut must be unpacked again.
    if (window.bytes.length < warcLimits.readAhead / 4) await window.fill(warcLimits.readAhead);
    await window.fill(ask);
    const member = unpackMember(window.bytes, 0, maxLength);
    if (member.kind === "large") return { kind: "stream" };
    if (member.kind !== "cut") return member;
    if (window.ended) return cutMember(window, tries);
  }
}

/** Damaged data may unpack on and on: where a member stands behind, this one ended before it. */
function cutMember(window: Window, tries: Tries): Member {
  return findMember(window.bytes, 1, tries) === -1
    ? { kind: "stream" }
    : { kind: "broken", says: "its packed data is damaged" };
}

/** Drops everything before the next member that holds the start of a record. */
async function toNextMember(window: Window, tries: Tries): Promise<void> {
  window.drop(Math.min(1, window.bytes.length));
  for (;;) {
    await window.fill(warcLimits.readAhead);
    const next = findMember(window.bytes, 0, tries);
    if (next !== -1) return window.drop(next);
    if (tries.left <= 0) return;
    if (window.ended) return window.drop(window.bytes.length);
    // The last bytes may be the first of a member.
    window.drop(Math.max(1, window.bytes.length - MEMBER_START));
  }
}

/** A member's head with its name, and enough of its data to see what it begins with. */
const MEMBER_START = 2048;

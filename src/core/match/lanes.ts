/**
 * Hashes of 64 bits as two lanes of 32, because integers of 32 bits are what the engine multiplies fast: one fingerprint
 * in `BigInt` costs as much as a hundred words read. Mixing after MurmurHash3 (Appleby, public domain). For matching,
 * never for trust.
 */
const seedHigh = 0xdeadbeef | 0;
const seedLow = 0x41c6ce57;
const primeHigh = 0x9e3779b1 | 0;
const primeLow = 0x5f356495;

/** Starts a hash that no other `use` (a small integer) shares. */
export function startHigh(use: number): number {
  return seedHigh ^ Math.imul(use + 1, 0x2c1b3c6d);
}

export function startLow(use: number): number {
  return seedLow ^ Math.imul(use + 1, 0x297a2d39);
}

/** Takes one more 32-bit value in; order counts. */
export function takeHigh(lane: number, value: number): number {
  const mixed = Math.imul(lane ^ value, primeHigh);
  return mixed ^ (mixed >>> 15);
}

export function takeLow(lane: number, value: number): number {
  const mixed = Math.imul(lane ^ value, primeLow);
  return mixed ^ (mixed >>> 13);
}

/** Spreads every bit of a lane over all of it. */
export function finish(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

export function highOf(text: string, use: number): number {
  let lane = startHigh(use);
  for (let at = 0; at < text.length; at++) lane = takeHigh(lane, text.charCodeAt(at));
  return finish(lane);
}

export function lowOf(text: string, use: number): number {
  let lane = startLow(use);
  for (let at = 0; at < text.length; at++) lane = takeLow(lane, text.charCodeAt(at));
  return finish(lane);
}

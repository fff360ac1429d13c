import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { drawFrom, mutated } from "../test/read/mutate.ts";
import { type Sample, samples } from "../test/read/samples.ts";

/** One damaged sample; the same for the same seed, reader and number. */
export interface Case {
  readonly sample: Sample;
  readonly bytes: Uint8Array;
}

export function caseOf(seed: number, reader: string, number: number): Case {
  const own = samplesOf(reader);
  const draw = drawFrom(seed ^ Math.imul(number + 1, 0x9e3779b1) ^ hash(reader));
  const sample = own[draw(own.length)]!;
  const others = (draw(8) === 0 ? everySample() : own).map(({ bytes }) => bytes);
  const { inside } = sample;
  if (inside === undefined || draw(4) === 0) return { sample, bytes: mutated(sample.bytes, draw, others) };
  const damaged = draw(inside.parts.length);
  const parts = inside.parts.map((part, at) => (at === damaged ? mutated(part, draw, others) : part));
  return { sample, bytes: new Uint8Array(inside.pack(parts)) };
}

const kept = new Map<string, readonly Sample[]>();

/** The contract's samples, and for pages the fixtures, in which every odd layout stands. */
function samplesOf(reader: string): readonly Sample[] {
  const found = kept.get(reader) ?? [
    ...(samples[reader]?.samples ?? []),
    ...(reader === "html" ? pages() : []),
  ];
  kept.set(reader, found);
  return found;
}

function everySample(): readonly Sample[] {
  return Object.values(samples).flatMap((one) => one.samples);
}

function pages(): Sample[] {
  const folder = join(import.meta.dirname, "../test/fixtures/pages");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .sort()
    .map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(join(folder, path))), articles: 1 }));
}

function hash(name: string): number {
  let value = 0;
  for (const character of name) value = Math.imul(value, 31) + character.charCodeAt(0);
  return value | 0;
}

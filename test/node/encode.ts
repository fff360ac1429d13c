import { textOf } from "../../src/read/charset.ts";

/** Bytes of a text in a charset that Node decodes and does not encode: the decoder turned round. */
export function encode(text: string, label: string): Uint8Array {
  const table = inverse(label);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const found = code < 0x80 ? [code] : table.get(character);
    if (found === undefined) throw new Error(`${label} has no ${character}`);
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}

function inverse(label: string): Map<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  const add = (...bytes: number[]) => {
    const text = textOf(Uint8Array.from(bytes), label, false);
    if ([...text].length === 1 && text !== "\ufffd" && !found.has(text)) found.set(text, bytes);
  };
  for (let one = 0x80; one < 0x100; one++) add(one);
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
  return found;
}

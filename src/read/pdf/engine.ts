/**
 * What pdf.js 5 takes for granted and Node 20 and 22 lack: laid on the standard objects of the worker that it runs in,
 * before it is loaded, and nowhere else. Each does what its specification says for the arguments that pdf.js gives.
 */
const missing: readonly (readonly [object: object, name: string, value: unknown])[] = [
  [
    Promise,
    "try",
    (run: (...given: unknown[]) => unknown, ...given: unknown[]) =>
      new Promise((resolve) => resolve(run(...given))),
  ],
  [
    URL,
    "parse",
    (address: string, base?: string) => (URL.canParse(address, base) ? new URL(address, base) : null),
  ],
  [Map.prototype, "getOrInsertComputed", getOrInsertComputed],
  [WeakMap.prototype, "getOrInsertComputed", getOrInsertComputed],
  // Plain addition errs in the last bit, which no width of a glyph can show.
  [
    Math,
    "sumPrecise",
    (numbers: Iterable<number>) => {
      let sum = 0;
      for (const number of numbers) sum += number;
      return sum;
    },
  ],
  [Uint8Array, "fromBase64", (packed: string) => new Uint8Array(Buffer.from(packed, "base64"))],
  [
    Uint8Array.prototype,
    "toBase64",
    function (this: Uint8Array) {
      return Buffer.from(this).toString("base64");
    },
  ],
  [
    Uint8Array.prototype,
    "toHex",
    function (this: Uint8Array) {
      return Buffer.from(this).toString("hex");
    },
  ],
];

interface Keyed {
  has(key: unknown): boolean;
  get(key: unknown): unknown;
  set(key: unknown, value: unknown): unknown;
}

function getOrInsertComputed(this: Keyed, key: unknown, make: (key: unknown) => unknown): unknown {
  if (!this.has(key)) this.set(key, make(key));
  return this.get(key);
}

/** The library with pdf.js inside, loaded. For a worker only: it adds to the standard objects what is missing there. */
export async function loadEngine() {
  for (const [object, name, value] of missing) {
    if (!(name in object)) {
      Object.defineProperty(object, name, { value, writable: true, configurable: true });
    }
  }
  return import("unpdf");
}

/** Numbers from 0 to below `below`, the same ones for the same seed (mulberry32). */
export type Draw = (below: number) => number;

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** What breaks parsers: numbers at their limits, marks that open, entities, controls, pieces of other formats. */
const tokens = [
  "-1",
  "0",
  "4294967296",
  "9007199254740993",
  "1e999",
  "99999999999999999999",
  "\0",
  "\0\0\0\0",
  "\ufeff",
  "\ud83d\ude00",
  "<",
  ">",
  "</",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<script>",
  "<p>",
  "</div>",
  "<table>",
  "&amp;",
  "&#x110000;",
  "&lt;",
  '"',
  "'",
  "\\",
  "\\u0000",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  ";",
  "\n",
  "\r\n",
  "\r",
  "\t",
  "%PDF-1.7",
  "endobj",
  "stream\n",
  "obj",
  "/Length 999999",
  "PK\x03\x04",
  "\x1f\x8b\x08",
  "WARC/1.0\r\n",
  "Content-Length: 99999999\r\n",
  "Content-Type: text/html; charset=utf-16\r\n",
  "Content-Encoding: gzip\r\n",
  "Transfer-Encoding: chunked\r\n",
  "From ",
  "=\n",
  "=?utf-8?b?",
  "\u202e",
  "\u0085",
] as const;

type Mutation = (bytes: Uint8Array, draw: Draw, others: readonly Uint8Array[]) => Uint8Array;

/** Every way a sample is damaged. Where one does not fit it gives the bytes back. */
const mutations: readonly Mutation[] = [
  function flipBits(bytes, draw) {
    const copy = bytes.slice();
    for (let turns = 1 + draw(8); turns > 0 && copy.length > 0; turns--) {
      const at = draw(copy.length);
      copy[at] = copy[at]! ^ (1 << draw(8));
    }
    return copy;
  },
  function setBytes(bytes, draw) {
    const copy = bytes.slice();
    for (let turns = 1 + draw(4); turns > 0 && copy.length > 0; turns--) copy[draw(copy.length)] = draw(256);
    return copy;
  },
  function truncate(bytes, draw) {
    return bytes.slice(0, draw(bytes.length + 1));
  },
  function cutOut(bytes, draw) {
    const from = draw(bytes.length + 1);
    return spliced(bytes, from, from + draw(bytes.length - from + 1), new Uint8Array());
  },
  function repeat(bytes, draw) {
    const from = draw(bytes.length + 1);
    const piece = bytes.slice(from, from + 1 + draw(64));
    const times = 1 + draw(draw(4) === 0 ? 400 : 8);
    return spliced(bytes, from, from, Buffer.concat(Array.from({ length: times }, () => piece)));
  },
  function insertToken(bytes, draw) {
    const at = draw(bytes.length + 1);
    return spliced(bytes, at, at + draw(3), token(draw));
  },
  function repeatToken(bytes, draw) {
    const at = draw(bytes.length + 1);
    const one = token(draw);
    const times = 2 + draw(draw(4) === 0 ? 2000 : 20);
    return spliced(bytes, at, at, Buffer.concat(Array.from({ length: times }, () => one)));
  },
  function changeNumber(bytes, draw) {
    const digits: number[] = [];
    for (const [at, byte] of bytes.entries()) if (byte >= 0x30 && byte <= 0x39) digits.push(at);
    if (digits.length === 0) return bytes;
    const from = digits[draw(digits.length)]!;
    let end = from;
    while (end < bytes.length && bytes[end]! >= 0x30 && bytes[end]! <= 0x39) end++;
    return spliced(bytes, from, end, Buffer.from(tokens[draw(6)]!));
  },
  function spliceOther(bytes, draw, others) {
    const other = others[draw(others.length)] ?? bytes;
    const from = draw(other.length + 1);
    const at = draw(bytes.length + 1);
    return spliced(
      bytes,
      at,
      draw(2) === 0 ? bytes.length : at,
      other.slice(from, from + draw(other.length - from + 1)),
    );
  },
  function swapHalves(bytes, draw) {
    const at = draw(bytes.length + 1);
    return spliced(bytes.slice(at), bytes.length - at, bytes.length - at, bytes.slice(0, at));
  },
];

/** The sample damaged in one to four ways; `others` are samples that pieces may come from. */
export function mutated(bytes: Uint8Array, draw: Draw, others: readonly Uint8Array[] = []): Uint8Array {
  let found = bytes;
  for (let turns = 1 + draw(4); turns > 0; turns--) {
    found = mutations[draw(mutations.length)]!(found, draw, others);
  }
  return found;
}

function token(draw: Draw): Uint8Array {
  return Buffer.from(tokens[draw(tokens.length)]!);
}

function spliced(bytes: Uint8Array, from: number, to: number, piece: Uint8Array): Uint8Array {
  return new Uint8Array(
    Buffer.concat([bytes.subarray(0, from), piece, bytes.subarray(Math.min(to, bytes.length))]),
  );
}

import { createCipheriv, createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import type { Face } from "./font-widths.ts";

/** A string on a page; `x` from the left and `y` of the base line from the top, in points. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: Face;
  /** Points added at each space, as justified text has them. */
  readonly wordSpace?: number;
  /** Points added behind each character, as spaced-out text has them. */
  readonly letterSpace?: number;
  /** Turned a quarter to the left, as credits beside pictures are. */
  readonly upright?: boolean;
  /** Marked in the file as furniture of the page. */
  readonly artifact?: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly placed: readonly Placed[];
  /** A grey picture over the whole page, as a scanner makes. */
  readonly picture?: boolean;
}

export interface PdfOptions {
  readonly info?: Readonly<Record<string, string>>;
  readonly xmp?: string;
  /** Content streams are packed unless told otherwise. */
  readonly packed?: boolean;
  readonly encryption?: { readonly method: "rc4" | "aes"; readonly user: string; readonly owner: string };
  /** Taken as it is instead of the packed content of the pages, with the filters named: for bombs. */
  readonly content?: { readonly bytes: Uint8Array; readonly filters: string };
}

const faces: readonly Face[] = ["Helvetica", "Helvetica-Bold", "Times-Roman", "Times-Bold", "Times-Italic"];

/** A small PDF writer (ISO 32000-1) for fixtures: standard fonts, WinAnsi text, the same bytes for the same input. */
export function writePdf(pages: readonly PdfPage[], options: PdfOptions = {}): Uint8Array {
  const id = createHash("md5").update("made for tests").digest();
  const lock = options.encryption === undefined ? null : lockOf(options.encryption, id);
  const objects: Buffer[] = [];
  const add = (make: (number: number) => Buffer) => {
    objects.push(make(objects.length + 1));
    return objects.length;
  };
  const text = (source: string) => Buffer.from(source, "latin1");
  const string = (number: number, value: string) => {
    const bytes = Buffer.from(`\ufeff${value}`, "utf16le").swap16();
    return `<${(lock === null ? bytes : lock.seal(number, bytes)).toString("hex")}>`;
  };
  const stream = (number: number, dictionary: string, bytes: Uint8Array) => {
    const body = lock === null ? bytes : lock.seal(number, bytes);
    return Buffer.concat([
      text(`<< ${dictionary} /Length ${body.length} >>\nstream\n`),
      body,
      text("\nendstream"),
    ]);
  };

  const catalogue = add(() => text("")); // filled in below, when the numbers are known
  const tree = add(() => text(""));
  const fonts = faces.map((face) =>
    add(() => text(`<< /Type /Font /Subtype /Type1 /BaseFont /${face} /Encoding /WinAnsiEncoding >>`)),
  );
  const picture = add((number) =>
    stream(
      number,
      "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8",
      Buffer.alloc(64, 0xaa),
    ),
  );
  const fontList = fonts.map((font, index) => `/F${index} ${font} 0 R`).join(" ");
  const kids = pages.map((page) => {
    const content = add((number) => {
      if (options.content !== undefined) {
        return stream(number, `/Filter ${options.content.filters}`, options.content.bytes);
      }
      const bytes = contentOf(page);
      return options.packed === false
        ? stream(number, "", bytes)
        : stream(number, "/Filter /FlateDecode", deflateSync(bytes));
    });
    return add(() =>
      text(
        `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Contents ${content} 0 R ` +
          `/Resources << /Font << ${fontList} >> /XObject << /Im ${picture} 0 R >> >> >>`,
      ),
    );
  });
  const info = add((number) =>
    text(
      `<< ${Object.entries(options.info ?? {})
        .map(([key, value]) => `/${key} ${string(number, value)}`)
        .join(" ")} >>`,
    ),
  );
  const xmp = options.xmp;
  const metadata =
    xmp === undefined
      ? null
      : add((number) => stream(number, "/Type /Metadata /Subtype /XML", Buffer.from(xmp)));
  objects[catalogue - 1] = text(
    `<< /Type /Catalog /Pages ${tree} 0 R ${metadata === null ? "" : `/Metadata ${metadata} 0 R`} >>`,
  );
  objects[tree - 1] = text(
    `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] /Count ${kids.length} >>`,
  );
  const encrypt = lock === null ? null : add(() => text(lock.dictionary));
  return assemble(objects, [
    `/Root ${catalogue} 0 R`,
    `/Info ${info} 0 R`,
    `/ID [<${id.toString("hex")}> <${id.toString("hex")}>]`,
    ...(encrypt === null ? [] : [`/Encrypt ${encrypt} 0 R`]),
  ]);
}

function assemble(objects: readonly Buffer[], trailer: readonly string[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.6\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  let length = parts[0]!.length;
  const places: number[] = [];
  objects.forEach((object, index) => {
    places.push(length);
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]);
    parts.push(part);
    length += part.length;
  });
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}` +
        `trailer\n<< /Size ${objects.length + 1} ${trailer.join(" ")} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function contentOf({ height, placed, picture, width }: PdfPage): Buffer {
  const parts: string[] = [];
  if (picture === true) parts.push(`q ${width} 0 0 ${height} 0 0 cm /Im Do Q`);
  for (const { text, x, y, size, face, wordSpace = 0, letterSpace = 0, upright, artifact } of placed) {
    const turn = upright === true ? "0 1 -1 0" : "1 0 0 1";
    const shown =
      `BT /F${faces.indexOf(face)} ${number(size)} Tf ${number(wordSpace)} Tw ${number(letterSpace)} Tc ` +
      `${turn} ${number(x)} ${number(height - y)} Tm ${shownString(text)} Tj ET`;
    parts.push(artifact === true ? `/Artifact BMC ${shown} EMC` : shown);
  }
  return Buffer.from(parts.join("\n"), "latin1");
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Beyond Latin-1, what WinAnsi has at 80-9F. */
const winAnsi: Readonly<Record<string, number>> = {
  "\u20ac": 0x80,
  "\u201e": 0x84,
  "\u2026": 0x85,
  "\u2018": 0x91,
  "\u2019": 0x92,
  "\u201c": 0x93,
  "\u201d": 0x94,
  "\u2022": 0x95,
  "\u2013": 0x96,
  "\u2014": 0x97,
};

function shownString(value: string): string {
  let shown = "";
  for (const character of value) {
    const code = winAnsi[character] ?? character.charCodeAt(0);
    if (code > 0xff) throw new Error(`no WinAnsi character: ${character}`);
    shown += code.toString(16).padStart(2, "0");
  }
  return `<${shown}>`;
}

interface Lock {
  readonly dictionary: string;
  readonly seal: (number: number, bytes: Uint8Array) => Buffer;
}

const padding = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
const permissions = -44;

/** The standard security handler with keys of 128 bits: revision 3 (RC4) or 4 (AES), ISO 32000-1, 7.6.3. */
function lockOf({ method, user, owner }: NonNullable<PdfOptions["encryption"]>, id: Buffer): Lock {
  const ownerKey = hashed(padded(owner), 51).subarray(0, 16);
  const o = rounds(ownerKey, padded(user));
  const flags = Buffer.alloc(4);
  flags.writeInt32LE(permissions);
  const key = hashed(Buffer.concat([padded(user), o, flags, id]), 51).subarray(0, 16);
  const u = Buffer.concat([rounds(key, md5(Buffer.concat([padding, id]))), Buffer.alloc(16)]);
  const filter =
    method === "rc4"
      ? "/V 2 /R 3 /Length 128"
      : "/V 4 /R 4 /Length 128 /CF << /StdCF << /CFM /AESV2 /AuthEvent /DocOpen /Length 16 >> >> /StmF /StdCF /StrF /StdCF";
  return {
    dictionary: `<< /Filter /Standard ${filter} /P ${permissions} /O <${o.toString("hex")}> /U <${u.toString("hex")}> >>`,
    seal: (number, bytes) => {
      const place = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0]);
      const salt = method === "aes" ? Buffer.from("sAlT") : Buffer.alloc(0);
      const own = md5(Buffer.concat([key, place, salt]));
      if (method === "rc4") return rc4(own, bytes);
      // A fixed vector: fixtures are the same in every run, and there is nothing to hide in them.
      const start = md5(place);
      const cipher = createCipheriv("aes-128-cbc", own, start);
      return Buffer.concat([start, cipher.update(bytes), cipher.final()]);
    },
  };
}

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, "latin1"), padding]).subarray(0, 32);
}

function md5(bytes: Uint8Array): Buffer {
  return createHash("md5").update(bytes).digest();
}

function hashed(bytes: Uint8Array, times: number): Buffer {
  let value = md5(bytes);
  for (let round = 1; round < times; round++) value = md5(value);
  return value;
}

function rounds(key: Buffer, bytes: Uint8Array): Buffer {
  let value = rc4(key, bytes);
  for (let round = 1; round <= 19; round++) {
    value = rc4(
      key.map((byte) => byte ^ round),
      value,
    );
  }
  return value;
}

function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  let j = 0;
  for (let i = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    [state[i], state[j]] = [state[j]!, state[i]!];
  }
  const out = Buffer.alloc(bytes.length);
  let i = 0;
  j = 0;
  for (let at = 0; at < bytes.length; at++) {
    i = (i + 1) & 255;
    j = (j + state[i]!) & 255;
    [state[i], state[j]] = [state[j]!, state[i]!];
    out[at] = bytes[at]! ^ state[(state[i]! + state[j]!) & 255]!;
  }
  return out;
}

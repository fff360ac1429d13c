import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { WARCParser } from "warcio";
import { readLimits } from "../src/read/limits.ts";
import { parseAnswer } from "../src/read/warc/message.ts";
import { warcRecords } from "../src/read/warc/records.ts";
import { answer, recordBytes } from "../test/read/warc/archive.ts";
import { type BenchTask, median } from "./task.ts";
import { examplePairs } from "./texts.ts";

/**
 * Reading alone: every record's head, its HTTP head and its whole body, and nothing made of it. `warcio` on the same
 * file in turn, so that drift hits both.
 */
export const webArchives: BenchTask = {
  name: "warc",
  async run({ smoke }) {
    const folder = mkdtempSync(join(tmpdir(), "twicetold-bench-"));
    try {
      const rows: string[][] = [];
      for (const shape of shapes) {
        const { name, packed } = shape;
        const file = join(folder, "archive.warc.gz");
        const records = smoke ? 60 : 3000;
        const unpacked = writeArchive(file, records, shape);
        const turns = smoke ? 1 : 5;
        const ours: number[] = [];
        const theirs: number[] = [];
        for (let turn = 0; turn <= turns; turn++) {
          const taken = [
            await timed(() => readOurs(file), records),
            await timed(() => readTheirs(file), records),
          ];
          if (turn === 0 && !smoke) continue;
          ours.push(taken[0]!);
          theirs.push(taken[1]!);
        }
        const size = `${(unpacked / records / 1024).toFixed(0)} kB, ${(statSync(file).size / records / 1024).toFixed(1)} in the file`;
        rows.push(
          [`${name}, warcio`, size, ...rates(records, unpacked, median(theirs)), ""],
          [`${name}, ours`, size, ...rates(records, unpacked, median(ours)), packed ? ">= 8000" : ""],
        );
      }
      return [
        {
          title: `Web archives: reading alone, ${smoke ? 1 : 5} turns`,
          columns: ["archive", "a record", "records/s", "MB/s unpacked", "bar"],
          rows,
          notes: [
            "Pages of made-up reports with menus; where there are requests, every second record is one.",
          ],
        },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const shapes = [
  { name: "short pages and requests, packed by record", menu: 40, requests: true, packed: true },
  { name: "long pages and requests, packed by record", menu: 400, requests: true, packed: true },
  { name: "long pages only, packed by record", menu: 400, requests: false, packed: true },
  { name: "long pages only, not packed", menu: 400, requests: false, packed: false },
] as const;

async function timed(read: () => Promise<number>, records: number): Promise<number> {
  const start = performance.now();
  const found = await read();
  if (found !== records) throw new Error(`found ${found} of ${records} records`);
  return performance.now() - start;
}

function rates(records: number, bytes: number, milliseconds: number): readonly string[] {
  return [
    ((records / milliseconds) * 1000).toFixed(0),
    (bytes / 1024 / 1024 / (milliseconds / 1000)).toFixed(0),
  ];
}

async function readOurs(file: string): Promise<number> {
  let records = 0;
  for await (const found of warcRecords(createReadStream(file, { highWaterMark: 262_144 }), readLimits)) {
    if (found.kind !== "record") throw new Error(found.says);
    if (found.fields.get("warc-type") === "response") parseAnswer(found.body!);
    records++;
  }
  return records;
}

async function readTheirs(file: string): Promise<number> {
  let records = 0;
  const parser = new WARCParser(createReadStream(file, { highWaterMark: 262_144 }));
  for await (const record of parser) {
    await record.readFully(false);
    records++;
  }
  return records;
}

/** Gives the number of unpacked bytes. */
function writeArchive(
  file: string,
  records: number,
  { menu, requests, packed }: (typeof shapes)[number],
): number {
  const examples = examplePairs();
  const parts: Buffer[] = [];
  let bytes = 0;
  for (let index = 0; index < records; index++) {
    const url = `https://gazette.example/2021/06/${index}`;
    const text = examples[(index >> 1) % examples.length]![index % 4 < 2 ? "a" : "b"];
    const record =
      requests && index % 2 === 0
        ? recordBytes({
            type: "request",
            url,
            contentType: "application/http; msgtype=request",
            body: `GET /2021/06/${index} HTTP/1.1\r\nHost: gazette.example\r\nAccept: text/html\r\n\r\n`,
          })
        : recordBytes({ url, body: answer(pageOf(text, menu, index)) });
    bytes += record.length;
    parts.push(packed ? gzipSync(record) : record);
  }
  writeFileSync(file, Buffer.concat(parts));
  return bytes;
}

/** A report in a page as sites send it: most of it is menu. */
function pageOf(text: string, menu: number, seed: number): string {
  const entries = Array.from({ length: menu }, (_, index) => {
    const key = ((seed + 1) * (index + 7) * 2_654_435_761) % 4_294_967_296;
    return `<li class="menu-item menu-item-${index}"><a href="/section/${key.toString(36)}" data-id="${key}">Section ${key % 97}</a></li>`;
  });
  const paragraphs = text.split(/\n+/).map((line) => `<p class="body">${line}</p>`);
  return `<!doctype html><html><head><meta charset="utf-8"><title>${seed}</title></head><body><nav><ul>${entries.join("\n")}</ul></nav><article>${paragraphs.join("\n")}</article></body></html>`;
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPage } from "../src/read/html/page.ts";
import { loadWitnesses } from "../src/read/html/witnesses.ts";
import { type BenchTask, time } from "./task.ts";

const folder = join(import.meta.dirname, "..", "test", "fixtures", "pages");

/** What a page of a news site of 2023 weighs, its scripts included: the median of pages in archives of news. Bytes. */
const REAL_WEIGHT = 160_000;
/** Elements that menus, boxes and footers of such a page have beside the article. */
const REAL_ELEMENTS = 600;

/** Pages a second in one thread, with both libraries and by the rules alone. */
export const pages: BenchTask = {
  name: "pages",
  async run({ smoke }) {
    const witnesses = await loadWitnesses();
    const small = readdirSync(folder)
      .filter((file) => file.endsWith(".html"))
      .slice(0, smoke ? 4 : undefined)
      .map((file) => readFileSync(join(folder, file)));
    const heavy = small.map(heavier);
    const hints = { address: null, mediaType: null, cutOff: false, language: null };
    const row = (name: string, list: readonly Uint8Array[], asked: typeof witnesses | null, bar: string) => {
      let processor = 0;
      const taken = time(
        () => {
          const before = process.cpuUsage();
          for (const bytes of list) readPage(bytes, hints, asked);
          const used = process.cpuUsage(before);
          processor = (used.user + used.system) / 1000 / list.length;
        },
        smoke ? 1 : 3,
        smoke ? 0 : 1,
      );
      const kilobytes = list.reduce((sum, bytes) => sum + bytes.length, 0) / list.length / 1000;
      const rate = (milliseconds: number) => (1000 / milliseconds).toFixed(0);
      return [
        name,
        kilobytes.toFixed(0),
        rate(taken / list.length),
        processor.toFixed(1),
        rate(processor),
        bar,
      ];
    };
    return [
      {
        title: "HTML to article, one thread, warm",
        columns: ["pages", "kB a page", "pages/s", "processor ms a page", "pages/s of processor", "bar"],
        rows: [
          row("fixtures", small, witnesses, ">= 25"),
          row("fixtures with the weight of real pages", heavy, witnesses, ">= 25"),
          row("the same, by the rules alone", heavy, null, ""),
        ],
        notes: [
          "Weight: scripts, a menu, a wall of teasers and a footer are added around each fixture, as real pages have them.",
          "Processor time, collecting of garbage included, tells the same on a machine that others use.",
        ],
      },
    ];
  },
};

/** The page with the menus, teasers and scripts around it that real ones have. */
function heavier(bytes: Uint8Array): Uint8Array {
  const page = Buffer.from(bytes);
  const at = page.lastIndexOf("</body>");
  if (at === -1) return bytes;
  const item = (index: number) =>
    `<li class="menu-item menu-item-${index}"><a href="/section/${index}"><span class="label">Section ${index}</span></a></li>`;
  const card = (index: number) =>
    `<div class="card card--${index % 7}"><a href="/story/${index}"><div class="card__image"><img src="/i/${index}.jpg" alt=""></div><h3 class="card__title">Another report number ${index} of the day</h3></a><time datetime="2023-05-0${(index % 9) + 1}">May ${(index % 9) + 1}</time></div>`;
  const count = REAL_ELEMENTS / 12;
  const around = [
    `<div class="site-menu"><ul>${Array.from({ length: count }, (_, index) => item(index)).join("")}</ul></div>`,
    `<div class="teasers">${Array.from({ length: count }, (_, index) => card(index)).join("")}</div>`,
  ].join("");
  const script = `<script>var state=${JSON.stringify("x = y; ".repeat(Math.max(0, REAL_WEIGHT - page.length - around.length) / 7))};</script>`;
  return Buffer.concat([page.subarray(0, at), Buffer.from(around + script), page.subarray(at)]);
}

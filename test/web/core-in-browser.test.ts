import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareTexts } from "../../src/web/compare-worker.ts";

const root = resolve(import.meta.dirname, "../..");
const executable = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const found = existsSync(executable);

// A machine without a browser may skip this; CI may not, or a broken browser build would pass unseen.
if (!found && process.env["CI"] === undefined) {
  console.warn(`core-in-browser skipped: no Chromium at ${executable} (Debian: apt-get install chromium)`);
}

const pairs = ["ferry-reprinted", "metering-shortened", "foundry-translated-back"].map((name) => ({
  name,
  a: readFileSync(resolve(root, "examples", name, "original.txt"), "utf8"),
  b: readFileSync(resolve(root, "examples", name, "retelling.txt"), "utf8"),
}));

/** Texts whose handling could depend on an engine's locale data or regular expressions. */
const strange = [
  {
    name: "Arabic",
    a: "قال الوزير إن القمة ستعقد يوم الأربعاء. ولم يحدد المكان.",
    b: "قال الوزير إن القمة ستعقد يوم الخميس.",
  },
  { name: "Chinese", a: "部长说，会议将于星期三举行。地点未定。", b: "部长表示，会议将于星期四举行。" },
  { name: "Thai", a: "รัฐมนตรีกล่าวว่าการประชุมจะจัดขึ้นในวันพุธ", b: "รัฐมนตรีกล่าวว่าการประชุมจะจัดขึ้นในวันพฤหัสบดี" },
  {
    name: "lone surrogates and controls",
    a: "\ud800 One.\u0000 Two\u001b[31m three. \udfff",
    b: "One. Two three.",
  },
];

describe.skipIf(!found && process.env["CI"] === undefined)("core in Chromium", () => {
  let browser: Browser;
  let script: string;

  beforeAll(async () => {
    const built = await build({
      entryPoints: [resolve(root, "src/web/compare-worker.ts")],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "twicetold",
      platform: "browser",
      target: "es2023",
    });
    script = built.outputFiles[0]!.text;
    browser = await chromium.launch({
      executablePath: executable,
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
    });
  });

  afterAll(async () => {
    await browser?.close();
  });

  it.each([...pairs, ...strange])("the same bytes as in Node: $name", async ({ a, b }) => {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    // The page runs this text, so that types of the browser stay out of a test that runs in Node.
    const inBrowser = await page.evaluate(`twicetold.compareTexts(${JSON.stringify({ a, b })})`);
    await page.close();
    expect(inBrowser).toBe(compareTexts({ a, b }));
  });
});

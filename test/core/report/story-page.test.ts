import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { storyPage } from "../../../src/core/report/html/story.ts";
import { view } from "./stories-fixture.ts";

const executable = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const found = existsSync(executable);
if (!found && process.env["CI"] === undefined) {
  console.warn(`story page skipped: no Chromium at ${executable} (Debian: apt-get install chromium)`);
}

describe.skipIf(!found && process.env["CI"] === undefined)("the page of a story in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable, args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());

  test.each([[360], [1600]])(
    "%i columns: nothing acts, nothing is blocked, nothing overflows",
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("dialog", (dialog) => {
        said.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.setContent(storyPage(view()));
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      expect(await page.evaluate("getComputedStyle(document.querySelector('.telling')).display")).toBe(
        "grid",
      );
      expect(said).toEqual([]);
      await page.close();
    },
  );

  test("every dated telling has its dot, which leads to it; the texts unfold", async () => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    await page.setContent(storyPage(view()));
    expect(await page.locator(".when circle").count()).toBe(3);
    await page.locator('.when a[href="#t3"]').click();
    expect(await page.evaluate("location.hash")).toBe("#t3");
    const text = page.locator("#t1 details p").first();
    expect(await text.isVisible()).toBe(false);
    await page.locator("#t1 summary").click();
    expect(await text.isVisible()).toBe(true);
    await page.close();
  });
});

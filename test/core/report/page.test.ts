import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { htmlReport } from "../../../src/core/report/html/comparison.ts";
import { comparison, reading } from "./telling.ts";

const executable = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const found = existsSync(executable);
if (!found && process.env["CI"] === undefined) {
  console.warn(`page skipped: no Chromium at ${executable} (Debian: apt-get install chromium)`);
}

const examples = resolve(import.meta.dirname, "../../../examples/ferry-reprinted");
const sentences = (name: string) =>
  reading(
    readFileSync(resolve(examples, name), "utf8")
      .split(/\n\n+/)
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
const evil =
  "<script>document.title='owned'</script><img src='https://evil.example/x.png' onerror=\"document.title='owned'\">";
const long = "Unbreakable".repeat(60);
const a = reading([
  "# Harbour crane falls in storm",
  "A crane fell into the harbour on Monday.",
  "“We are not aware of any injuries,” Ines Vardy told reporters.",
  "The crane was built in 1961.",
  evil,
  "قال الوزير يوم الأربعاء إن المحادثات ستستمر.",
  long,
]);
const b = reading([
  "# Storm fells crane",
  "A crane fell into the harbour on Tuesday.",
  "“We are aware of any injuries,” Ines Vardy told reporters.",
  evil,
  "قال الوزير يوم الخميس إن المحادثات ستستمر.",
  long,
  "部长星期三表示，谈判将于下周继续进行。",
]);
const made = comparison(a, b, "1:1~ 2:2 3:3 4: 5:4= 6:5 7:6= :7", [
  {
    kind: "quotation",
    a: "not aware of",
    b: "are aware of",
    gravity: 4,
    meaning: "altered",
    says: "Her words changed.",
  },
  { kind: "date", a: "Monday", b: "Tuesday", gravity: 4, meaning: "altered", says: "The date changed." },
  { kind: "date", a: "الأربعاء", b: "الخميس", gravity: 4, meaning: "altered", says: "The date changed." },
  { kind: "deletion", a: "The crane was built in 1961.", b: null, gravity: 3, says: evil },
  { kind: "wording", a: "crane fell", b: null, gravity: 2, says: "The wording changed." },
]);

describe.skipIf(!found && process.env["CI"] === undefined)("the page in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executable,
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
    });
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function open(
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; asked: string[]; wrong: string[] }> {
    const page = await browser.newPage(options);
    const asked: string[] = [];
    const wrong: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => wrong.push(String(error)));
    page.on("console", (message) => wrong.push(message.text()));
    await page.setContent(htmlReport([made], {}));
    return { page, asked, wrong };
  }

  test("nothing of an article acts, nothing is asked of the network, nothing is refused by the policy", async () => {
    const { page, asked, wrong } = await open();
    expect(await page.title()).toMatch(/^Twicetold: /);
    expect([asked, wrong]).toEqual([[], []]);
    await page.close();
  });

  test.each([
    [360, "light"],
    [360, "dark"],
    [1600, "light"],
    [1600, "dark"],
  ] as const)("at %d pixels, %s, nothing is wider than the window", async (width, colorScheme) => {
    const { page } = await open({ viewport: { width, height: 900 }, colorScheme });
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    await page.close();
  });

  test("aligned sentences stand level in a wide window and under each other in a narrow one", async () => {
    const { page } = await open({ viewport: { width: 1600, height: 900 } });
    const tops = () =>
      page.evaluate(
        `[...document.querySelector("#b-row-3").querySelectorAll(".cell")].map((cell) => Math.round(cell.getBoundingClientRect().top))`,
      ) as Promise<number[]>;
    const [left, right] = await tops();
    expect(left).toBe(right);
    await page.setViewportSize({ width: 360, height: 900 });
    const [above, below] = await tops();
    expect(below).toBeGreaterThan(above!);
    await page.close();
  });

  test("n and p step through the changes that the filters leave", async () => {
    const { page } = await open({ viewport: { width: 1600, height: 900 }, reducedMotion: "reduce" });
    const current = () => page.evaluate(`document.querySelector(".change.on")?.id ?? null`);
    await page.keyboard.press("n");
    expect(await current()).toBe("b-change-1");
    expect(await page.evaluate(`document.querySelectorAll(".columns .mark.on").length`)).toBe(2);
    await page.keyboard.press("p");
    expect(await current()).toBe("b-change-5");
    await page.uncheck("#w2");
    await page.keyboard.press("Escape");
    expect(await current()).toBeNull();
    await page.keyboard.press("p");
    expect(await current()).toBe("b-change-4");
    await page.close();
  });

  test("filters act on text, list and picture without script", async () => {
    const { page } = await open({ javaScriptEnabled: false, viewport: { width: 1600, height: 900 } });
    const shown = page.locator(".change.k-date");
    expect(await shown.first().isVisible()).toBe(true);
    await page.locator(".bar details summary").click();
    await page.locator("#k-date").uncheck();
    expect(await shown.first().isVisible()).toBe(false);
    expect(await page.locator(".tick.k-date").first().isVisible()).toBe(false);
    expect(await page.locator(".mark.k-date").first().isVisible()).toBe(true);
    await page.close();
  });

  test("the texts can be read without gaps, each in its own order", async () => {
    const { page } = await open({ viewport: { width: 1600, height: 900 } });
    await page.check("#reading");
    expect(await page.locator(".row").first().isVisible()).toBe(false);
    const right = page.locator(".flow .cell").nth(1);
    expect(await right.isVisible()).toBe(true);
    expect((await right.textContent())?.replace(/\s+/g, " ")).toContain(
      "Storm fells crane A crane fell into",
    );
    await page.close();
  });

  test("what is alike folds into a line that counts it", async () => {
    const text = sentences("original.txt");
    const same = comparison(
      text,
      text,
      text.sentences.map((_, index) => `${index + 1}:${index + 1}=`).join(" "),
      [],
    );
    const page = await browser.newPage();
    await page.setContent(htmlReport([same], {}));
    expect(await page.locator(".row").first().isVisible()).toBe(true);
    await page.check("#fold");
    expect(await page.locator(".row").first().isVisible()).toBe(false);
    expect(await page.locator(".folded").textContent()).toBe(
      `${text.sentences.length} sentences alike: A 1–${text.sentences.length}, B 1–${text.sentences.length}`,
    );
    await page.close();
  });
});

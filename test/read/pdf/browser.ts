import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "./typeset.ts";

/** Where Debian keeps Chromium, which prints pages to PDF as readers do; `null` where it is not installed. */
export const browser = existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : null;

/** How a page is set: its language, style sheet, and what stands around the report. */
export interface PageStyle {
  readonly name: string;
  readonly css: string;
  readonly before?: string;
  readonly within?: string;
  /** Paragraphs that stand on the page beside the report's. */
  readonly more?: readonly string[];
  /** The browser's own heads and feet: date, title, address, page. */
  readonly edges?: boolean;
}

export function pageOf({ title, paragraphs }: Report, style: PageStyle, language = "en"): string {
  const middle = Math.floor(paragraphs.length / 2);
  const texts = paragraphs.map((text) => `<p>${escaped(text)}</p>`);
  if (style.within !== undefined) texts.splice(middle, 0, style.within);
  return (
    `<!doctype html><html lang="${language}" dir="${/^(?:ar|he|fa)/.test(language) ? "rtl" : "ltr"}"><head><meta charset="utf-8"><title>${escaped(title)}</title>` +
    `<style>${style.css}</style></head><body>${style.before ?? ""}<h1>${escaped(title)}</h1><div class="text">${texts.join("\n")}</div></body></html>`
  );
}

/** Prints pages in one run of the browser each. */
export function printed(html: string, edges = false): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "twicetold-print-"));
  try {
    const page = join(folder, "page.html");
    const file = join(folder, "page.pdf");
    writeFileSync(page, html);
    execFileSync(
      browser ?? "chromium",
      [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        `--user-data-dir=${join(folder, "profile")}`,
        ...(edges ? [] : ["--no-pdf-header-footer"]),
        `--print-to-pdf=${file}`,
        page,
      ],
      { stdio: "ignore", timeout: 60_000 },
    );
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

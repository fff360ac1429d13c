import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * Core bundled as `scripts/bundle.js` bundles it, since that is what users run. What runs source directly names every
 * function as it is made, by a call: 49,000 words/s instead of 66,000 where the bundle was measured beside it.
 */
export async function shippedCore(): Promise<typeof import("./core.ts")> {
  const folder = mkdtempSync(join(tmpdir(), "twicetold-bench-"));
  const outfile = join(folder, "core.mjs");
  try {
    await build({
      entryPoints: [resolve(import.meta.dirname, "core.ts")],
      outfile,
      bundle: true,
      platform: "node",
      target: "node20.19",
      format: "esm",
      minifySyntax: true,
      minifyWhitespace: true,
      legalComments: "none",
      logLevel: "warning",
      supported: { "regexp-unicode-property-escapes": true },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

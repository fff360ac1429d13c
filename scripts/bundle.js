// One file an entry with shared chunks: a process that reads a hundred small modules spends its start-up on them.
import { chmod, rm } from "node:fs/promises";
import { build } from "esbuild";

// Chunks are named by their content: without this, those of earlier builds would be packed too.
await rm("dist/chunks", { recursive: true, force: true });

await build({
  entryPoints: { index: "src/index.ts", node: "src/node.ts", cli: "src/cli.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  packages: "external",
  chunkNames: "chunks/[name]-[hash]",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  logLevel: "warning",
});
await chmod("dist/cli.js", 0o755);

// One file an entry: a process that reads a hundred small modules spends its start-up on them.
import { chmod, rm } from "node:fs/promises";
import { build } from "esbuild";

const shared = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  packages: "external",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  logLevel: "warning",
  // Node 20 reads them in literals; esbuild would make each anew, by a call, wherever a function holds one.
  supported: { "regexp-unicode-property-escapes": true },
};

// Chunks are named by their content: without this, those of earlier builds would be packed too.
await rm("dist/chunks", { recursive: true, force: true });

// The library and the files that its workers run, as modules that share chunks.
await build({
  ...shared,
  entryPoints: {
    index: "src/index.ts",
    node: "src/node.ts",
    corpus: "src/corpus.ts",
    "parse-worker": "src/read/parse-worker.ts",
    "match-worker": "src/store/match-worker.ts",
  },
  outdir: "dist",
  splitting: true,
  format: "esm",
  chunkNames: "chunks/[name]-[hash]",
});

// The command, as one script that V8 can cache whole, and the few lines that start it.
await build({
  ...shared,
  entryPoints: { program: "src/cli.ts", cli: "src/start.ts" },
  outdir: "dist",
  format: "cjs",
  outExtension: { ".js": ".cjs" },
  // The program is compiled by node:vm, where import() is experimental and fails under a code cache: packages are required.
  supported: { ...shared.supported, "dynamic-import": false },
  // Where the program lies; start.ts hands it in.
  define: { "import.meta.filename": "__filename" },
});
await chmod("dist/cli.cjs", 0o755);

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const source = resolve(import.meta.dirname, "../src");

/** The rooms in order: a later one may import itself and any earlier one, never the reverse. */
const core = [
  "core/model.ts",
  "core/options.ts",
  "core/text",
  "core/language",
  "core/read",
  "core/segment",
  "core/annotate",
  "core/match",
  "core/align",
  "core/compare",
  "core/quote",
  "core/lineage",
  "core/pipeline.ts",
  "core/report",
  "index.ts",
];

/** Outside core the rooms form a tree, not a row: each may import what is listed and itself. */
const outside: Readonly<Record<string, readonly string[]>> = {
  work: ["core"],
  duck: ["core"],
  read: ["core", "work", "duck"],
  store: ["core", "work", "duck", "read"],
  server: ["core", "store", "read"],
  cli: ["core", "work", "read", "store", "server"],
  web: ["core", "index.ts"],
  "node.ts": ["core", "read"],
  "corpus.ts": ["core", "store"],
  "cli.ts": ["cli"],
  "start.ts": [],
};

const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".ts"),
);

/** Every relative module that a file imports or exports from, as a path below `src`. */
function imports(path: string): string[] {
  const text = readFileSync(join(source, path), "utf8");
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)"(\.[^"]+)"/gm);
  return [...found].map((match) => relative(source, resolve(source, dirname(path), match[1]!)));
}

function coreRoom(path: string): number {
  return core.findIndex((room) => path === room || path.startsWith(`${room}/`));
}

function forbidden(from: string, to: string): string | null {
  const rank = coreRoom(from);
  if (rank >= 0) {
    const other = coreRoom(to);
    if (other < 0) return "core imports nothing from outside core";
    return other > rank ? `${core[other]} comes after ${core[rank]}` : null;
  }
  const room = from.split("/")[0]!;
  const allowed = outside[room];
  if (allowed === undefined) return `the room ${room} is not on the map`;
  const target = to.split("/")[0]!;
  return target === room || allowed.includes(target) ? null : `${room} may import ${allowed.join(", ")} only`;
}

describe("rooms", () => {
  it("sees the project's files", () => {
    expect(files).toContain("core/model.ts");
    expect(files.length).toBeGreaterThan(20);
  });

  it("every file stands in a room on the map", () => {
    const lost = files.filter((path) => coreRoom(path) < 0 && outside[path.split("/")[0]!] === undefined);
    expect(lost).toEqual([]);
  });

  it("imports go one way only", () => {
    const wrong = files.flatMap((from) =>
      imports(from).flatMap((to) => {
        const reason = forbidden(from, to);
        return reason === null ? [] : [`${from} imports ${to}: ${reason}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("knows a wrong direction when it sees one", () => {
    expect(forbidden("core/text/span.ts", "core/align/index.ts")).not.toBeNull();
    expect(forbidden("core/align/index.ts", "read/index.ts")).not.toBeNull();
    expect(forbidden("web/compare-worker.ts", "read/index.ts")).not.toBeNull();
    expect(forbidden("core/align/index.ts", "core/text/span.ts")).toBeNull();
  });

  it("core names no environment: no locale data, no clock, no chance", () => {
    const banned =
      /\bIntl\.|\.toLocale\w+\(|\.localeCompare\(|\bMath\.random\(|\bnew Date\b|\bDate\.now\b|\bfrom "node:|\bprocess\.|\bdocument\.|\bwindow\./;
    const wrong = files
      .filter((path) => coreRoom(path) >= 0)
      .filter((path) => !path.startsWith("core/report/html/page-script"))
      .flatMap((path) => {
        const lines = readFileSync(join(source, path), "utf8").split("\n");
        return lines.flatMap((line, index) =>
          banned.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line)
            ? [`${path}:${index + 1} ${line.trim()}`]
            : [],
        );
      });
    expect(wrong).toEqual([]);
  });
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly columns?: number;
  /** Ctrl-C is pressed as soon as the command listens to it. */
  readonly interrupted?: boolean;
}

/** The command line as its caller sees it. */
export async function run(
  argv: readonly string[],
  { stdin = "", env = {}, terminal = false, columns, interrupted = false }: World = {},
): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await main(argv, {
    stdin: (async function* () {
      yield typeof stdin === "string" ? Buffer.from(stdin) : stdin;
    })(),
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    env,
    stdoutIsTerminal: terminal,
    columns: columns ?? null,
    onInterrupt: (stop) => {
      if (interrupted) stop();
      return () => undefined;
    },
  });
  return { code, out, err };
}

/** A folder of its own with these files, removed when `use` is done. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (path: (name: string) => string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "twicetold-"));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return await use((name) => join(folder, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { visible } from "../core/report/escape/terminal.ts";
import type { Corpus } from "../store/corpus.ts";
import { type Given, lastValue, type OptionSpec } from "./command.ts";
import { ExitCode, type Io } from "./io.ts";

/** The option of every command that asks a corpus. */
export const corpusOption: Readonly<Record<string, OptionSpec>> = {
  corpus: {
    type: "string",
    value: "DIR",
    says: "folder of the corpus (default: TWICETOLD_CORPUS, else twicetold in the user's data folder)",
  },
};

/** `--corpus`, else `TWICETOLD_CORPUS`, else the user's data folder (XDG Base Directory Specification). */
export function corpusFolder(given: Given, { env }: Pick<Io, "env">): string {
  const asked = lastValue(given, "corpus") ?? env["TWICETOLD_CORPUS"] ?? "";
  if (asked !== "") return resolve(asked);
  const data = env["XDG_DATA_HOME"] ?? "";
  // The specification has relative paths ignored.
  if (isAbsolute(data)) return join(data, "twicetold");
  return join(env["HOME"] || homedir(), ".local", "share", "twicetold");
}

/**
 * Opens the corpus, hands it to `use` and closes it, whatever happens. What a corpus cannot do is one line on standard
 * error with the next step, and exit code 1; `instead` is said beside it where there is no corpus.
 */
export async function withCorpus(
  folder: string,
  { create, instead }: { readonly create: boolean; readonly instead?: string },
  io: Io,
  use: (corpus: Corpus) => Promise<number>,
): Promise<number> {
  const [{ openCorpus }, { corpusFailureOf }] = await Promise.all([
    import("../store/index.ts"),
    import("../store/failure.ts"),
  ]);
  try {
    const corpus = await openCorpus(folder, { create });
    try {
      return await use(corpus);
    } finally {
      await corpus.close();
    }
  } catch (error) {
    const failure = corpusFailureOf(error) ?? systemTrouble(folder, error);
    if (failure === null) throw error;
    io.stderr(`twicetold: ${visible(`${failure.says}. ${failure.next}`)}\n`);
    if (failure.code === "corpus.missing" && instead !== undefined) io.stderr(`${instead}\n`);
    return ExitCode.failed;
  }
}

/** What the system refused: a folder that is a file, a path that leads nowhere. */
function systemTrouble(
  folder: string,
  error: unknown,
): { readonly code: string; readonly says: string; readonly next: string } | null {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return null;
  const says = `${folder} cannot be a corpus (${String(error.code)}, ${String(error.syscall)})`;
  return { code: "corpus.system", says, next: "Give a folder that can be made or written." };
}

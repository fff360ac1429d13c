import { version } from "../core/report/version.ts";
import { parse } from "./arguments.ts";
import { commands } from "./commands.ts";
import { ExitCode, type Io } from "./io.ts";

/** The command line as a function: arguments in, exit code out. Never throws, never prints a stack trace unasked. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    io.stderr(`twicetold: this should not have happened: ${describe(error)}\n`);
    if ((io.env["TWICETOLD_DEBUG"] ?? "") === "")
      io.stderr("Set TWICETOLD_DEBUG=1 to see where, and please report it.\n");
    else if (error instanceof Error) io.stderr(`${error.stack ?? ""}\n`);
    return ExitCode.failed;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = argv;
  if (first === "--version" || first === "-V" || first === "version") {
    io.stdout(`${version}\n`);
    return ExitCode.done;
  }
  if (first === undefined) {
    io.stderr((await import("./help.ts")).programHelp());
    return ExitCode.wrongUse;
  }
  if (first === "--help" || first === "-h" || first === "help") return help(rest[0], io);
  const entry = commands.find(({ name }) => name === first);
  if (entry === undefined) return unknownCommand(first, io);
  const command = await entry.load();
  const parsed = parse(command, rest);
  if (!parsed.ok) return wrongUse(parsed.says, first, io);
  if (parsed.given.flags.has("help")) return help(first, io);
  return command.run(parsed.given, io);
}

async function help(name: string | undefined, io: Io): Promise<number> {
  const { commandHelp, programHelp } = await import("./help.ts");
  if (name === undefined || name.startsWith("-")) {
    io.stdout(programHelp());
    return ExitCode.done;
  }
  const entry = commands.find((command) => command.name === name);
  if (entry === undefined) return unknownCommand(name, io);
  io.stdout(commandHelp(await entry.load()));
  return ExitCode.done;
}

async function unknownCommand(name: string, io: Io): Promise<number> {
  const { nearest } = await import("./nearest.ts");
  const { visible } = await import("../core/report/escape/terminal.ts");
  const meant = nearest(
    name,
    commands.map((command) => command.name),
  );
  const what = name.startsWith("-") ? "option" : "command";
  const hint = meant === null ? "" : ` Did you mean ${meant}?`;
  io.stderr(`twicetold: there is no ${what} ${visible(name)}.${hint}\n`);
  io.stderr("twicetold --help lists what there is.\n");
  return ExitCode.wrongUse;
}

/** A wrong command line: the reason, and where the right one stands. */
async function wrongUse(says: string, command: string, io: Io): Promise<number> {
  const { visible } = await import("../core/report/escape/terminal.ts");
  io.stderr(`twicetold: ${visible(says)}\ntwicetold ${command} --help has examples.\n`);
  return ExitCode.wrongUse;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The program behind the command; `start.ts` runs it. No `await` at the top: it is bundled as one script. */
import { main } from "./cli/main.ts";

process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  // A reader that has seen enough closes the pipe (`| head`): that is no failure and wants no word.
  if (code === "EPIPE") process.exit();
  process.stderr.write(`twicetold: standard output could not be written: ${code ?? message}\n`);
  process.exit(1);
});

void main(process.argv.slice(2), {
  stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
  stdout: (text) => {
    if (!process.stdout.write(text)) return new Promise((resume) => process.stdout.once("drain", resume));
  },
  stderr: (text) => void process.stderr.write(text),
  env: process.env,
  stdoutIsTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns ?? null,
  stderrIsTerminal: process.stderr.isTTY === true,
  onInterrupt: (stop) => {
    process.once("SIGINT", stop);
    return () => void process.removeListener("SIGINT", stop);
  },
}).then((code) => {
  process.exitCode = code;
});

import { commonOptions } from "./arguments.ts";
import type { Command, OptionSpec } from "./command.ts";
import { commands } from "./commands.ts";

/** The help of the program: its commands and where to go on. */
export function programHelp(): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 3;
  return [
    "Twicetold reads news texts: is this the same report, what changed, who said what and when, which came first?",
    "",
    "Usage: twicetold COMMAND [OPTIONS] FILE...",
    "",
    ...commands.map(({ name, says }) => `  ${name.padEnd(width)}${says}`),
    "",
    "  twicetold COMMAND --help   options and examples of one command",
    "  twicetold --version        the version",
    "",
    "Examples:",
    "  twicetold compare wire.txt reprint.txt",
    "  twicetold compare wire.txt reprint.txt --html report.html",
    "  twicetold read wire.txt --only quotations",
    "  twicetold add articles/ && twicetold stories",
    '  twicetold quote "We are aware of a fault"',
    "",
    "A file may be - for standard input, a folder, a glob or an address. All work is done on this machine; the\nnetwork is asked only for addresses that you name.",
    "",
  ].join("\n");
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const options = Object.entries({ ...command.options, ...commonOptions });
  const labels = options.map(([name, spec]) => optionLabel(name, spec));
  const width = Math.max(...labels.map((label) => label.length)) + 2;
  return [
    `Usage: twicetold ${command.name} ${command.usage}`,
    "",
    command.about,
    "",
    "Options:",
    ...options.map(([, spec], index) => `  ${labels[index]!.padEnd(width)}${spec.says}`),
    "",
    "Examples:",
    ...command.examples.flatMap(([line, says]) => [`  ${line}`, `      ${says}`]),
    "",
    ...(command.notes === undefined ? [] : [command.notes, ""]),
  ].join("\n");
}

function optionLabel(name: string, { short, value, choices }: OptionSpec): string {
  const placeholder = value ?? choices?.join("|");
  return `${short === undefined ? "    " : `-${short}, `}--${name}${placeholder === undefined ? "" : ` ${placeholder}`}`;
}

import { commonOptions } from "../arguments.ts";
import type { Command, Given, OptionSpec } from "../command.ts";
import { commands } from "../commands.ts";
import { ExitCode, type Io } from "../io.ts";

const shells = ["bash", "zsh", "fish"] as const;
type Shell = (typeof shells)[number];

export const completionCommand: Command = {
  name: "completion",
  usage: "bash|zsh|fish",
  about: "Prints the completion of commands and options for a shell.",
  options: {},
  examples: [
    ["source <(twicetold completion bash)", "in ~/.bashrc"],
    ["source <(twicetold completion zsh)", "in ~/.zshrc, behind compinit"],
    ["twicetold completion fish > ~/.config/fish/completions/twicetold.fish", "once"],
  ],
  run,
};

async function run(given: Given, io: Io): Promise<number> {
  const shell = shells.find((name) => name === given.files[0]);
  if (shell === undefined || given.files.length !== 1) {
    io.stderr("twicetold: completion wants one shell: bash, zsh or fish.\n");
    return ExitCode.wrongUse;
  }
  const loaded = await Promise.all(
    commands.map(async ({ name, says, load }) => ({
      name,
      says,
      options: { ...(await load()).options, ...commonOptions },
    })),
  );
  io.stdout(scripts[shell](loaded));
  return ExitCode.done;
}

interface Completed {
  readonly name: string;
  readonly says: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
}

const scripts: { readonly [shell in Shell]: (commands: readonly Completed[]) => string } = {
  bash: bashScript,
  zsh: (list) => `autoload -U +X bashcompinit && bashcompinit\n${bashScript(list)}`,
  fish: fishScript,
};

function bashScript(list: readonly Completed[]): string {
  const cases = list.map(
    ({ name, options }) =>
      `    ${name}) words="${Object.keys(options)
        .map((option) => `--${option}`)
        .join(" ")}" ;;`,
  );
  const choices = list.flatMap(({ options }) =>
    Object.entries(options).flatMap(([option, spec]) =>
      spec.choices === undefined
        ? []
        : [`    --${option}) COMPREPLY=($(compgen -W "${spec.choices.join(" ")}" -- "$word")); return ;;`],
    ),
  );
  return [
    "_twicetold() {",
    `  local word="\${COMP_WORDS[COMP_CWORD]}" words=""`,
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W "${list.map(({ name }) => name).join(" ")} --help --version" -- "$word"))`,
    "    return",
    "  fi",
    `  case "\${COMP_WORDS[COMP_CWORD-1]}" in`,
    ...new Set(choices),
    `    completion) COMPREPLY=($(compgen -W "${shells.join(" ")}" -- "$word")); return ;;`,
    "  esac",
    `  case "\${COMP_WORDS[1]}" in`,
    ...cases,
    "  esac",
    `  if [ "\${word:0:1}" = "-" ]; then`,
    '    COMPREPLY=($(compgen -W "$words" -- "$word"))',
    "  else",
    '    COMPREPLY=($(compgen -f -- "$word"))',
    "  fi",
    "}",
    "complete -o filenames -F _twicetold twicetold",
    "",
  ].join("\n");
}

function fishScript(list: readonly Completed[]): string {
  const lines = list.flatMap(({ name, says, options }) => [
    `complete -c twicetold -n __fish_use_subcommand -f -a ${name} -d ${quoted(says)}`,
    ...Object.entries(options).map(([option, spec]) => {
      const value =
        spec.type === "boolean"
          ? ""
          : spec.choices === undefined
            ? " -r"
            : ` -x -a ${quoted(spec.choices.join(" "))}`;
      const short = spec.short === undefined ? "" : ` -s ${spec.short}`;
      return `complete -c twicetold -n '__fish_seen_subcommand_from ${name}' -l ${option}${short}${value} -d ${quoted(spec.says)}`;
    }),
  ]);
  return `${lines.join("\n")}\n`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, (sign) => `\\${sign}`)}'`;
}

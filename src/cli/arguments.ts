import { parseArgs } from "node:util";
import type { Command, Given, OptionSpec } from "./command.ts";
import { nearest } from "./nearest.ts";

export type Parsed =
  | { readonly ok: true; readonly given: Given }
  | { readonly ok: false; readonly says: string };

/** Options that every command has. */
export const commonOptions: Readonly<Record<string, OptionSpec>> = {
  help: { type: "boolean", short: "h", says: "this help" },
};

/**
 * Arguments by a command's table of options. The parser is Node's own: every command-line package measured costs more
 * at start-up than the whole of this file, and none says which option was probably meant.
 */
export function parse(command: Command, argv: readonly string[]): Parsed {
  const options = { ...commonOptions, ...command.options };
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, short }]) => [
        name,
        short === undefined ? { type } : { type, short },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const wrong = check(token, options, command);
    if (wrong !== null) return { ok: false, says: wrong };
    if (token.value === undefined) flags.add(token.name);
    else values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
  }
  return { ok: true, given: { files, flags, values } };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function check(
  token: OptionToken,
  options: Readonly<Record<string, OptionSpec>>,
  command: Command,
): string | null {
  const spec = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
  if (spec === undefined) {
    const meant = nearest(token.name, Object.keys(options));
    const hint = meant === null ? "" : ` Did you mean --${meant}?`;
    return `${command.name} has no option ${token.rawName}.${hint}`;
  }
  if (spec.type === "string" && token.value === undefined)
    return `${token.rawName} wants a value: ${token.rawName} ${spec.value ?? "VALUE"}.`;
  if (spec.type === "boolean" && token.value !== undefined) return `${token.rawName} takes no value.`;
  if (spec.choices !== undefined && token.value !== undefined && !spec.choices.includes(token.value)) {
    const meant = nearest(token.value, spec.choices);
    const hint = meant === null ? "" : ` Did you mean ${meant}?`;
    return `${token.rawName} is one of ${spec.choices.join(", ")}.${hint}`;
  }
  return null;
}

import type { Command } from "../command.ts";
export const readCommand: Command = {
  name: "read",
  usage: "",
  about: "",
  options: {},
  examples: [],
  run: async () => 0,
};

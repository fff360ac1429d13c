import type { Command } from "./command.ts";

/** A command before it is loaded: only the one that is asked for costs start-up. */
export interface CommandEntry {
  readonly name: string;
  /** One line for the list of commands. */
  readonly says: string;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: "compare",
    says: "what changed between two tellings of one report, or more",
    load: async () => (await import("./commands/compare.ts")).compareCommand,
  },
  {
    name: "read",
    says: "how an article is understood: quotations, dates, names, quantities",
    load: async () => (await import("./commands/read.ts")).readCommand,
  },
  {
    name: "quote",
    says: "what became of words: in files, or all their wordings in a corpus",
    load: async () => (await import("./commands/quote.ts")).quoteCommand,
  },
  {
    name: "add",
    says: "add articles to a corpus",
    load: async () => (await import("./commands/add.ts")).addCommand,
  },
  {
    name: "find",
    says: "tellings of a text in a corpus",
    load: async () => (await import("./commands/find.ts")).findCommand,
  },
  {
    name: "stories",
    says: "which articles of a corpus tell one report",
    load: async () => (await import("./commands/stories.ts")).storiesCommand,
  },
  {
    name: "story",
    says: "one story: its tellings in time, what differs, what was said in which words",
    load: async () => (await import("./commands/story.ts")).storyCommand,
  },
  {
    name: "copies",
    says: "which of many articles are copies of one another, without a corpus",
    load: async () => (await import("./commands/copies.ts")).copiesCommand,
  },
  {
    name: "completion",
    says: "completion for bash, zsh or fish",
    load: async () => (await import("./commands/completion.ts")).completionCommand,
  },
];

import { describe, expect, test } from "vitest";
import { run } from "./run.ts";

describe("completion", () => {
  test("bash knows every command and its options", async () => {
    const { code, out } = await run(["completion", "bash"]);
    expect(code).toBe(0);
    expect(out).toMatch(/compgen -W "compare read .*--help --version"/);
    expect(out).toMatch(/ {4}compare\) words=".*--html.*--exit-code.*--help" ;;/);
    expect(out).toMatch(/\$\{COMP_WORDS\[COMP_CWORD\]\}/);
  });

  test("zsh loads bash's completion", async () => {
    const { out } = await run(["completion", "zsh"]);
    expect(out).toMatch(/^autoload -U \+X bashcompinit && bashcompinit\n_twicetold\(\) \{/);
  });

  test("fish gets a line an option, texts quoted", async () => {
    const { out } = await run(["completion", "fish"]);
    expect(out).toContain(
      "complete -c twicetold -n '__fish_seen_subcommand_from compare' -l why -s w -d 'show the evidence of every claim'",
    );
    for (const line of out.trim().split("\n")) expect(line).toMatch(/^complete -c twicetold -n .* -d '.*'$/);
  });

  test.each([[[]], [["tcsh"]], [["bash", "zsh"]]])("%j is wrong use", async (shells) => {
    const { code, err } = await run(["completion", ...shells]);
    expect(code).toBe(2);
    expect(err).toContain("bash, zsh or fish");
  });
});

import { describe, expect, it } from "vitest";
import { newspaper } from "./newspaper.cases.ts";
import { parse, read } from "./notation.ts";

for (const [title, lines] of Object.entries(newspaper)) {
  describe(title, () => {
    for (const line of lines.split("\n").filter((candidate) => candidate.trim() !== "")) {
      it(line, () => {
        const found = parse(line);
        expect(read(found)).toBe(found.expected);
      });
    }
  });
}

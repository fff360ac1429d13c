import { describe, expect, it } from "vitest";
import { german } from "./german.cases.ts";
import { parse, read } from "./notation.ts";
import { spanish } from "./spanish.cases.ts";

for (const [language, cases] of [
  ["de", german],
  ["es", spanish],
] as const) {
  for (const [title, lines] of Object.entries(cases)) {
    describe(`${language}: ${title}`, () => {
      for (const line of lines.split("\n").filter((candidate) => candidate.trim() !== "")) {
        it(line, () => {
          const found = parse(line);
          expect(read(found, language)).toBe(found.expected);
        });
      }
    });
  }
}

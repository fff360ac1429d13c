import { describe, expect, test } from "vitest";
import { changesOf, report, told } from "./telling.ts";

const body = report("“We found two cracks,” said engineer Olga Brandt.");

const cases: readonly (readonly [phenomenon: string, a: string, b: string, expected: readonly string[]])[] = [
  ["nothing stated", body, body, []],
  [
    "another headline",
    `Bridge over the Arle shut for a week\n\n${body}`,
    `Cracks close bridge over the Arle\n\n${body}`,
    ["metadata.headline unclear: 'Bridge' + 'shut for a week' => 'Cracks close bridge'"],
  ],
  [
    "words put into a headline",
    `Bridge shut\n\n${body}`,
    `Bridge shut for a week\n\n${body}`,
    ["metadata.headline unclear: - => 'for a week'"],
  ],
  [
    "a headline in capitals",
    `Bridge over the Arle shut\n\n${body}`,
    `BRIDGE OVER THE ARLE SHUT\n\n${body}`,
    ["metadata.headline-form kept: 'Bridge over the Arle shut' => 'BRIDGE OVER THE ARLE SHUT'"],
  ],
  [
    "a headline on one side only",
    body,
    `Bridge over the Arle shut for a week\n\n${body}`,
    ["metadata.headline-addition unclear: - => 'Bridge over the Arle shut for a week'"],
  ],
  [
    "another stated day",
    `May 6, 2031\n\n${body}`,
    `May 9, 2031\n\n${body}`,
    ["metadata.published altered: 'May 6, 2031' => 'May 9, 2031'"],
  ],
  [
    "the same day written otherwise",
    `May 6, 2031\n\n${body}`,
    `2031-05-06\n\n${body}`,
    ["metadata.published-form kept: 'May 6, 2031' => '2031-05-06'"],
  ],
  [
    "a date line on one side only",
    body,
    `May 6, 2031\n\n${body}`,
    ["metadata.dateline-addition unclear: - => 'May 6, 2031'"],
  ],
  [
    "a dateline on one side only",
    body,
    `ARLETON (Reuters) — ${body}`,
    ["metadata.dateline-addition unclear: - => 'ARLETON (Reuters) —'"],
  ],
];

describe("what the articles state of themselves", () => {
  test.each(cases)("%s", (_, a, b, expected) => {
    expect(told(a, b, changesOf(a, b), "metadata.")).toEqual(expected);
  });

  test.each([
    ["outlet", { outlet: "Arle Courier" }, { outlet: "Hill Times" }, "metadata.outlet unclear: - => -"],
    ["byline", { byline: "Jo Lindqvist" }, { byline: "Sam Ferrant" }, "metadata.byline unclear: - => -"],
    [
      "date of change",
      { modified: "2031-05-06" },
      { modified: "2031-05-07" },
      "metadata.modified altered: - => -",
    ],
    [
      "two times of one day",
      { published: "2031-05-06T10:00Z" },
      { published: "2031-05-06T12:00Z" },
      "metadata.published unclear: - => -",
    ],
    ["title", { title: "Bridge shut" }, { title: "Bridge open" }, "metadata.headline unclear: - => -"],
  ] as const)("given: another %s", (_, x, y, expected) => {
    expect(told(body, body, changesOf(body, body, { a: x, b: y }), "metadata.")).toEqual([expected]);
  });
});

import { describe, expect, test } from "vitest";
import type { DateMention, Reading } from "../../../src/core/model.ts";
import { timeline } from "../../../src/core/report/timeline.ts";
import { reading } from "./telling.ts";

function dated(
  values: readonly (readonly [string, DateMention["type"]] | string)[],
  published: string | null,
): Reading {
  const made = reading(["One."], published);
  const mentions = values.map((note, index): DateMention => {
    const [value, type] = typeof note === "string" ? ([note, "date"] as const) : note;
    return {
      kind: "date",
      span: { start: index, end: index + 1 },
      type,
      value,
      readings: [value],
      anchor: null,
    };
  });
  return { ...made, mentions };
}

describe("a time line", () => {
  test("sorts days, weeks, months, seasons and years by when they begin", () => {
    const found = timeline(
      dated(
        ["2021-W24", "2021-06-11", "2021", "2021-06", "2021-SU", "2020-Q4", "2021-06-11T10:00", "1999"],
        null,
      ),
    );
    expect(found.map(({ value }) => value)).toEqual([
      "1999",
      "2020-Q4",
      "2021",
      "2021-06",
      "2021-SU",
      "2021-06-11",
      "2021-06-11T10:00",
      "2021-W24",
    ]);
  });

  test("has the publication among them, and each time once with all its places", () => {
    const found = timeline(dated(["2021-06-11", "2021-06-09", "2021-06-11"], "2021-06-11"));
    expect(found).toEqual([
      { value: "2021-06-09", weekday: "Wed", mentions: [{ start: 1, end: 2 }], published: false },
      {
        value: "2021-06-11",
        weekday: "Fri",
        mentions: [
          { start: 0, end: 1 },
          { start: 2, end: 3 },
        ],
        published: true,
      },
    ]);
  });

  test("leaves out lengths, sets and what is not resolved", () => {
    expect(timeline(dated([["P3D", "duration"], ["XXXX-WXX-5", "set"], "PAST_REF"], null))).toEqual([]);
  });

  test("week 1 is the one with the fourth of January", () => {
    expect(
      timeline(dated(["2020-12-30", "2021-W01", "2021-01-03", "2020-W53"], null)).map(({ value }) => value),
    ).toEqual(["2020-W53", "2020-12-30", "2021-01-03", "2021-W01"]);
  });
});

import { expect, test } from "vitest";
import { byInstant, instantOf } from "../../../src/core/text/instant.ts";

const minutesADay = 1440;

test.each([
  ["2021", 365],
  ["2020", 366],
  ["2021-02", 28],
  ["2021-02-03", 1],
])("%s is %i days wide", (iso, days) => {
  const { from, until } = instantOf(iso)!;
  expect(until - from).toBe(days * minutesADay);
});

test("zones count", () => {
  const noon = instantOf("2021-06-11T12:00:00Z");
  expect(instantOf("2021-06-11T14:00:00+02:00")).toEqual(noon);
  expect(instantOf("2021-06-11T06:30-0530")).toEqual(noon);
});

test.each([["2021-13"], ["2021-02-30"], ["June"], [""], ["2021-W05"]])("%s is no instant", (iso) => {
  expect(instantOf(iso)).toBeNull();
});

test("earliest first, a day behind its hours, a year behind its days, unknown ones last", () => {
  const dates = [null, "2021", "2021-06-11", "odd", "2021-06-11T08:00Z", "2020-12-31", "2021-06"];
  expect([...dates].sort(byInstant)).toEqual([
    "2020-12-31",
    "2021-06-11T08:00Z",
    "2021-06-11",
    "2021-06",
    "2021",
    null,
    "odd",
  ]);
});

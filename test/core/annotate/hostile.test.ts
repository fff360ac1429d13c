import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotateDates } from "../../../src/core/annotate/dates/index.ts";
import { annotateQuantities } from "../../../src/core/annotate/quantities/index.ts";
import { segmented } from "./segmented.ts";

function readAll(text: string) {
  const ground = segmented(text, { published: "2019-05-14" });
  const dates = annotateDates(ground);
  return { ground, dates, quantities: annotateQuantities(ground, dates.mentions) };
}

/** Stretches that tempt a grammar to look far ahead or back, each repeated to a megabyte. */
const tempting = [
  "7",
  "7,",
  "7-",
  "7 ",
  "next ",
  "last the ",
  "the end of the ",
  "early ",
  "Tuesday, ",
  "May ",
  "June 8 and ",
  "June 8-9-",
  "one hundred and ",
  "twenty-",
  "between 3 and ",
  "at least ",
  "no more than ",
  "2004-",
  "'82 ",
  "half a ",
  "dozens of ",
  "every two ",
  "(",
  "$",
  "a year ",
  "to ",
];

/** Token look-ups, counted by a proxy over the kinds of tokens: the measure of work that no clock disturbs. */
function steps(text: string): number {
  const ground = segmented(text, { published: "2019-05-14" });
  let count = 0;
  const counted = new Proxy(ground.tokens, {
    get(target, name) {
      count++;
      return Reflect.get(target, name);
    },
  });
  const dates = annotateDates({ ...ground, tokens: counted });
  annotateQuantities({ ...ground, tokens: counted }, dates.mentions);
  return count;
}

describe("hostile text", () => {
  test.each(tempting)("%j takes steps in proportion to its length", (stretch) => {
    const times = Math.ceil(1600 / stretch.length);
    const once = steps(stretch.repeat(times));
    const twice = steps(stretch.repeat(2 * times));
    expect(twice).toBeLessThan(2.2 * once + 1000);
  });

  test.each(["7", "7,", "next "])("a megabyte of %j is read", (stretch) => {
    const text = stretch.repeat(Math.ceil(1_000_000 / stretch.length));
    const { dates, quantities } = readAll(text);
    for (const { span } of [...dates.mentions, ...quantities.mentions])
      expect(span.end).toBeLessThanOrEqual(text.length);
  });
});

const word = fc.constantFrom(
  ..."next last this the of in on May March Tuesday Friday week year years ago later 7 2004 12,000 8th one two hundred and half a $ % - , . : / pounds million people first Sept said will to 6 p.m. at least more than nearly between season 3:10 2-1 ' s é 年".split(
    " ",
  ),
);

test("spans are in order, inside the text, not empty, and dates and quantities do not overlap", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (list) => {
      const { ground, dates, quantities } = readAll(list.join(" "));
      const { text } = ground.article;
      for (const mentions of [dates.mentions, quantities.mentions]) {
        let floor = 0;
        for (const { span } of mentions) {
          expect(span.start).toBeGreaterThanOrEqual(floor);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          floor = span.end;
        }
      }
      for (const { value, readings } of dates.mentions) expect(value).toBe(readings[0] ?? null);
    }),
    { seed: 20190514, numRuns: 600 },
  );
});

import { describe, expect, test } from "vitest";
import { annotateDates, checkPublished, fitsNear } from "../../../../src/core/annotate/dates/index.ts";
import type { Segmented } from "../../../../src/core/segment/segmented.ts";
import { segmented } from "../segmented.ts";

/** A text that states the day it was written on, as a date line would. */
function stating(day: string, text: string): Segmented {
  const ground = segmented(text);
  const known = [{ field: "published" as const, value: day, by: "date line", span: null }];
  return { ...ground, article: { ...ground.article, published: day, known } };
}

function words(ground: Segmented): readonly string[] {
  const { text } = ground.article;
  return (checkPublished(ground)?.contradictions ?? []).map(({ span }) => text.slice(span.start, span.end));
}

/** 2019-05-17 is a Friday, 2019-05-21 a Tuesday. */
const interview =
  "The mayor of Ostby said on Friday that the harbour talks were dead. She told miners on Wednesday she was tired. " +
  "“I am done,” she said in an interview this Friday. On Sunday, she will fly to Lund, and the vote next Wednesday will be close.";

describe("a stated date against the text's own words", () => {
  test("a text that fits its date", () => {
    const check = checkPublished(stating("2019-05-17", interview));
    expect(check?.contradictions).toEqual([]);
    expect(check?.fits).toEqual(["2019-05-17"]);
  });

  test("a copy that states a later day", () => {
    const ground = stating("2019-05-28", interview);
    expect(words(ground)).toEqual(["Friday", "Wednesday", "this Friday"]);
    const check = checkPublished(ground)!;
    expect(check.weekdays).toEqual([5, 6]);
    expect(check.fits).toEqual(["2019-05-24", "2019-05-25"]);
    expect(fitsNear(check, "2019-05-17", 3)).toEqual(["2019-05-17", "2019-05-18"]);
    expect(check.placed.map(({ value }) => value)).toEqual(["2019-06-02", "2019-06-05"]);
  });

  test("it is said with the words and the days that would fit", () => {
    const { diagnostics } = annotateDates(stating("2019-05-28", interview));
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "dates.published-contradicted",
      "dates.contradicts-published",
      "dates.contradicts-published",
      "dates.contradicts-published",
    ]);
    expect(diagnostics[0]!.says).toContain("2019-05-24, 2019-05-25");
    expect(diagnostics[0]!.says).toContain("Friday or Saturday");
  });

  test("a date that the caller gave is no statement", () => {
    expect(checkPublished(segmented(interview, { published: "2019-05-28" }))).toBeNull();
  });

  test("one weekday alone proves nothing", () => {
    expect(words(stating("2019-05-20", "The quarry shut on Tuesday."))).toEqual([]);
  });

  test("a day told as past after the stated date", () => {
    const ground = stating("2019-05-14", "The quarry was shut on June 3, 2019, and its owner fled.");
    expect(words(ground)).toEqual(["June 3, 2019"]);
    expect(checkPublished(ground)!.fits[0]).toBe("2019-06-03");
  });

  test("a day that will come and lies before the stated date", () => {
    expect(words(stating("2019-05-14", "The fair will open on May 2."))).toEqual(["May 2"]);
    expect(words(stating("2019-05-14", "The fair will open on May 20."))).toEqual([]);
    expect(words(stating("2019-05-14", "He said it would open on May 2."))).toEqual([]);
  });

  test("a relative and an absolute name of one day", () => {
    const ground = stating("2019-05-28", "The fair opens tomorrow, May 12, in Lund.");
    expect(words(ground)).toEqual(["tomorrow"]);
    expect(checkPublished(ground)!.fits).toEqual(["2019-05-11"]);
    expect(words(stating("2019-05-11", "The fair opens tomorrow, May 12, in Lund."))).toEqual([]);
    expect(words(stating("2019-05-28", "The vote next Wednesday (May 15) is open."))).toEqual([
      "next Wednesday",
    ]);
  });

  test("a weekday that the day named with it is not", () => {
    const { diagnostics } = annotateDates(
      stating("2019-05-14", "It shut on Tuesday, May 10, 2019, at dusk."),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(["dates.weekday-mismatch"]);
    expect(diagnostics[0]!.says).toContain("Friday");
  });
});

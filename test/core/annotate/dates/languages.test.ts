import { describe, expect, test } from "vitest";
import { annotateDates } from "../../../../src/core/annotate/dates/index.ts";
import { annotateQuantities } from "../../../../src/core/annotate/quantities/index.ts";
import { german } from "../../../../src/core/language/de/index.ts";
import { spanish } from "../../../../src/core/language/es/index.ts";
import type { Language } from "../../../../src/core/language/language.ts";
import { segmented } from "../segmented.ts";

/** The sentence and the values of its dates, written on Tuesday 2019-05-14. */
function holds(language: Language, lines: string): void {
  const cases = lines
    .trim()
    .split("\n")
    .map((line) => line.split(" => ").map((part) => part.trim()));
  describe(language.name, () => {
    test.each(cases)("%s", (text, expected) => {
      const { mentions } = annotateDates(segmented(text!, { published: "2019-05-14" }, language));
      expect(mentions.map(({ value }) => value).join("; ")).toBe(expected);
    });
  });
}

holds(
  german,
  `
  Die Brücke wurde am 8. September 2012 eröffnet. => 2012-09-08
  Er trat am 3. März zurück. => 2019-03-03
  Er trat am Mittwoch zurück. => 2019-05-08
  Das Gericht wird am Freitag entscheiden. => 2019-05-17
  Er ging vor zwei Jahren. => 2017
  Er kam vergangene Woche. => 2019-W19
  Er kommt nächste Woche. => 2019-W21
  Er kam gestern. => 2019-05-13
  Im Oktober 2016 fiel der Preis. => 2016-10
  Der Streik dauerte fünf Tage. => P5D
  Am 27.8.2018 schloss das Werk. => 2018-08-27
  Er rennt jeden Freitag. => XXXX-WXX-5
  `,
);

holds(
  spanish,
  `
  El puente abrió el 8 de septiembre de 2012. => 2012-09-08
  Renunció el 3 de marzo. => 2019-03-03
  Renunció el miércoles. => 2019-05-08
  El tribunal decidirá el viernes. => 2019-05-17
  Se fue hace dos años. => 2017
  Llegó la semana pasada. => 2019-W19
  Llega la próxima semana. => 2019-W21
  Llegó ayer. => 2019-05-13
  Cayó en octubre de 2016. => 2016-10
  La huelga duró cinco días. => P5D
  El año pasado cayó. => 2018
  `,
);

test("numbers of other languages", () => {
  const read = (text: string, language: Language) =>
    annotateQuantities(segmented(text, {}, language), []).mentions.map(({ low, high, unit }) => [
      low,
      high,
      unit,
    ]);
  expect(read("Mindestens 1.200 Menschen flohen.", german)).toEqual([[1200, null, "people"]]);
  expect(read("Er zahlte 3,5 Millionen Euro.", german)).toEqual([[3500000, 3500000, "EUR"]]);
  expect(read("Zweiundzwanzig Prozent stimmten zu.", german)).toEqual([[22, 22, "%"]]);
  expect(read("Al menos 12 personas huyeron.", spanish)).toEqual([[12, null, "people"]]);
  expect(read("El 3,5 por ciento votó.", spanish)).toEqual([[3.5, 3.5, "%"]]);
});

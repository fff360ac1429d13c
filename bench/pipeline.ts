import { shippedCore } from "./shipped.ts";
import { type BenchTask, time } from "./task.ts";
import { countWords, pairs } from "./texts.ts";

/** Words a second in one thread once warm, stage by stage. */
export const pipeline: BenchTask = {
  name: "pipeline",
  async run({ smoke }) {
    const { annotateDates, annotateNames, annotateQuantities, annotateQuotations, ...core } =
      await shippedCore();
    const { compare, readText, segmentArticle, understand } = core;
    const { source, pairs: all } = pairs();
    const some = all.slice(0, smoke ? 3 : 150);
    const texts = some.flatMap(({ a, b }) => [a, b]);
    const words = texts.reduce((sum, text) => sum + countWords(text), 0);
    const articles = texts.map((text) => readText(text, { language: "en", published: "2021-06-11" }));
    const segmented = articles.map((article) => segmentArticle(article));
    const dates = segmented.map((text) => annotateDates(text));
    const names = segmented.map((text) => annotateNames(text));
    const readings = articles.map((article) => understand(article));
    const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
    const wordly = new Intl.Segmenter("en", { granularity: "word" });
    const runs = smoke ? 1 : 5;
    const rate = (work: () => void) => Math.round(words / (time(work, runs, smoke ? 0 : 2) / 1000));
    const row = (name: string, bar: string, work: () => void) => [
      name,
      rate(work).toLocaleString("en-US"),
      bar,
    ];
    const nothing = () => 0;
    const rows = [
      row("Intl.Segmenter, sentences and words (baseline)", "", () => {
        for (const text of texts) {
          for (const sentence of sentences.segment(text))
            for (const _ of wordly.segment(sentence.segment)) nothing();
        }
      }),
      row("read", "", () => {
        for (const text of texts) readText(text, { language: "en" });
      }),
      row("segment and tokenize", "", () => {
        for (const article of articles) segmentArticle(article);
      }),
      row("dates", "", () => {
        for (const text of segmented) annotateDates(text);
      }),
      row("names", "", () => {
        for (const text of segmented) annotateNames(text);
      }),
      row("quantities", "", () => {
        segmented.forEach((text, index) => {
          annotateQuantities(text, dates[index]!.mentions);
        });
      }),
      row("quotations", "", () => {
        segmented.forEach((text, index) => {
          annotateQuotations(text, names[index]!, dates[index]!.mentions);
        });
      }),
      row("understand (all of these)", ">= 300,000", () => {
        for (const article of articles) understand(article);
      }),
      row("compare two readings", "", () => {
        for (let index = 0; index + 1 < readings.length; index += 2)
          compare(readings[index]!, readings[index + 1]!);
      }),
      row("text to changes, everything", ">= 150,000", () => {
        for (const { a, b } of some) {
          compare(understand(readText(a, { language: "en" })), understand(readText(b, { language: "en" })));
        }
      }),
    ];
    return [
      {
        title: `Words a second, one thread, warm (${texts.length} texts of ${source}, ${words} words)`,
        columns: ["stage", "words/s", "bar"],
        rows,
      },
    ];
  },
};

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digest, type Ranked, rank } from "../../../src/core/match/index.ts";
import { article, budget, ferry, ferryAgain, report, sentenceOf } from "./newsdesk.ts";

const of = (text: string, language = "en") => digest(article("x", text, language));

/** Ranks texts, whose ids are their places with an a before. */
function ranked(query: string, texts: readonly string[]): readonly Ranked[] {
  return rank(
    of(query),
    texts.map((text, index) => ({ id: `a${index}`, digest: of(text) })),
  );
}

const scoreOf = (id: string, answers: readonly Ranked[]): number =>
  answers.find((answer) => answer.id === id)?.score ?? 0;

/** Reports of different matters, none of which the articles by name have to do with. */
const strangers = Array.from({ length: 12 }, (_, number) => report(20 + number, 6).join("\n"));

describe("rank", () => {
  const articles = [ferry, ferryAgain, budget, report(1, 30).join("\n")];

  it.each([
    ["Okafor: libraries must close in March", "a2"],
    [sentenceOf(1, 17), "a3"],
    [`${sentenceOf(1, 4)}\n${sentenceOf(1, 22)}`, "a3"],
    [ferry, "a0"],
  ])("finds the article of %s", (query, id) => {
    expect(ranked(query, articles)[0]?.id).toBe(id);
  });

  it("has no answer to what nobody tells", () => {
    expect(ranked("Penguins nest on the glacier of a distant volcano.", articles)).toEqual([]);
  });

  it("does not hang on the order of the articles", () => {
    const known = articles.map((text, index) => ({ id: `a${index}`, digest: of(text) }));
    const query = of(ferryAgain);
    expect(rank(query, [...known].reverse())).toEqual(rank(query, known));
  });

  it("takes words told in one sentence for more than the same words strewn over an article", () => {
    const query = "Divers found the rudder of the trawler in a flooded quarry.";
    const told =
      "The council met.\nIn a flooded quarry the rudder of a trawler was found by divers.\nIt rained.";
    const strewn =
      "Divers trained for the regatta.\nA rudder broke.\nThe trawler was found at noon.\nStreets flooded near the quarry.";
    const answers = ranked(query, [told, strewn]);
    expect(answers[0]?.id).toBe("a0");
    expect(scoreOf("a0", answers)).toBeGreaterThan(2 * scoreOf("a1", answers));
  });

  it("takes a sentence for more that has the words in the same order and frame", () => {
    const query = "The council of Osterby had asked the port authority to close the pier before Thursday.";
    const told = `${budget}\nOsterby council had asked the port authority to close its pier before Thursday.`;
    const other = `${budget}\nOn Thursday a council pier asks of any port close to Osterby: which authority comes?`;
    const answers = ranked(query, [told, other]);
    expect(answers[0]?.id).toBe("a0");
    expect(scoreOf("a0", answers)).toBeGreaterThan(1.25 * scoreOf("a1", answers));
  });

  it("puts the report that tells a line before one that has it among other matter at its end", () => {
    const line = "Captain Ine Solberg said the bow thruster failed seconds before docking.";
    const roundup = `${budget}\nThe marchers in Calder County went home at dusk.\n${line}`;
    const answers = ranked(line, [roundup, ferry]);
    expect(answers.map(({ id }) => id)).toEqual(["a1", "a0"]);
  });

  it("keeps the last line of a report whose opening has to do with it", () => {
    const last = "The hull of the Halvard is to be lifted from the water in Osterby.";
    expect(scoreOf("a0", ranked(last, [`${ferry}\n${last}`]))).toBeGreaterThan(0.9);
  });

  it("takes for chance what all strangers tell of a query", () => {
    const formula = "Further details will be published by the regional office on Friday.";
    const query = `${formula.slice(0, -1)} after the vote.`;
    const few = ranked(query, [budget, `${ferry}\n${formula}`]);
    const many = ranked(query, [`${ferry}\n${formula}`, ...strangers.map((text) => `${text}\n${formula}`)]);
    expect(many[0]!.score).toBeLessThan(few[0]!.score);
  });

  it("takes no reprints of the best answer for chance", () => {
    const query = "A bow thruster failed before docking, captain Ine Solberg told reporters in Drevik.";
    const reprints = Array.from({ length: 15 }, (_, number) => `${ferry}\n${sentenceOf(50 + number, 1)}`);
    expect(ranked(query, reprints)[0]!.score).toBe(ranked(query, reprints.slice(0, 1))[0]!.score);
  });

  it("answers with all articles that have a saying to the letter, whatever they are about", () => {
    const saying = "A harbour that waits for calm seas never launches a single boat.";
    const having = strangers.map((text) => `${saying}\n${text}`);
    const answers = ranked(saying, [...having, budget]);
    expect(answers.map(({ id }) => id).sort()).toEqual(having.map((_, index) => `a${index}`).sort());
    for (const { score } of answers) expect(score).toBe(1);
  });

  it("tells what either has of the other", () => {
    const [first] = ranked(ferry.split("\n").slice(0, 2).join("\n"), [ferry]);
    expect(first!.containment.queryInArticle).toBe(1);
    expect(first!.containment.articleInQuery).toBeGreaterThan(0.3);
    expect(first!.containment.articleInQuery).toBeLessThan(0.8);
  });

  it("finds a report in another language by its names and numbers", () => {
    const russian = of(
      "Министр Соловкин встретился с Карпенко в Дубровнике. Компания Велтранс заплатит 4318 тысяч, сказал Оболенский.",
      "ru",
    );
    const english =
      "Minister Solovkin met Karpenko in Dubrovnik. Veltrans will pay 4,318 thousand, said Obolensky.";
    const answers = rank(russian, [
      { id: "a0", digest: of(ferry) },
      { id: "a1", digest: of(english) },
    ]);
    expect(answers[0]?.id).toBe("a1");
  });

  it("hides no telling in another language behind what strangers in its own tell by chance", () => {
    const formula = "Further details will be published by the regional office on Friday.";
    const query = of(`Minister Solovkin met Karpenko in Dubrovnik, said the ${budget}\n${formula}`);
    const russian = of("Министр Соловкин встретился с Карпенко в Дубровнике.", "ru");
    const own = strangers.map((text, number) => ({ id: `a${number}`, digest: of(`${formula}\n${text}`) }));
    const answers = rank(query, [...own, { id: "b", digest: russian }]);
    expect(answers.map(({ id }) => id)).toContain("b");
    expect(scoreOf("b", answers)).toBe(scoreOf("b", rank(query, [{ id: "b", digest: russian }])));
  });

  it("keeps scores between 0 and 1, in order, and gives an article itself first with 1", () => {
    const lines = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 6 })), {
        minLength: 1,
        maxLength: 7,
      })
      .map((picked) => picked.map(([number, line]) => sentenceOf(number, line)).join("\n"));
    fc.assert(
      fc.property(lines, fc.array(lines, { maxLength: 20 }), (query, others) => {
        const answers = ranked(query, [...others, query]);
        const scores = answers.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((x, y) => y - x));
        for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
        expect(scores[0]).toBe(1);
        expect(scoreOf(`a${others.length}`, answers)).toBe(1);
      }),
      { seed: 20 },
    );
  });
});

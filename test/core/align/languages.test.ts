import { describe, expect, it } from "vitest";
import { align } from "../../../src/core/align/index.ts";
import { lines, written } from "./notation.ts";

const english = [
  "President Aurelio Vantini met Chancellor Marta Lindqvist in Oslo on 14 March.",
  "They signed a treaty worth 320 million euros.",
  "The opposition was not invited.",
  "Vantini travels to Bucharest on Friday for the NATO conference.",
];
const german = [
  "Präsident Aurelio Vantini traf am 14. März in Oslo Kanzlerin Marta Lindqvist.",
  "Sie unterzeichneten einen Vertrag über 320 Millionen Euro.",
  "Die Opposition war nicht eingeladen.",
  "Am Freitag reist Vantini zur NATO-Konferenz nach Bukarest.",
];
const russian = [
  "Президент Аурелио Вантини встретился в Осло с канцлером Мартой Линдквист 14 марта.",
  "Они подписали договор на 320 миллионов евро.",
  "Оппозицию не пригласили.",
  "В пятницу Вантини едет в Бухарест на конференцию НАТО.",
];

describe("two languages", () => {
  it.each([
    ["German", german, "de"],
    ["Russian", russian, "ru"],
  ])("names, numbers and what stands between them link English to %s", (_, other, code) => {
    expect(written(align(lines(english, "en"), lines(other, code)))).toBe("0 1 2 3");
  });

  it("does so where the language is not known and little of the words is shared", () => {
    const a = lines(
      [
        "Vantini left the talks at 16:45 without a word to the press.",
        "Nobody was hurt when the gate gave way behind him.",
        "The bridge had carried 3800 lorries a day since 1974.",
        "Its owners now want money from the city.",
      ],
      null,
    );
    const b = lines(
      [
        "Вантини покинул переговоры в 16:45, ни слова не сказав журналистам.",
        "Никто не пострадал, когда за ним рухнули ворота.",
        "С 1974 года по мосту проезжало 3800 грузовиков в день.",
        "Теперь его владельцы хотят получить деньги от города.",
      ],
      null,
    );
    expect(written(align(a, b))).toBe("0 1 2 3");
  });

  it("leaves strangers apart", () => {
    const stranger = [
      "Der Wetterdienst warnt vor Glatteis in den Bergen.",
      "In der Nacht fielen zehn Zentimeter Schnee.",
      "Viele Schulen bleiben geschlossen.",
    ];
    const { beads } = align(lines(english, "en"), lines(stranger, "de"));
    expect(beads.filter(({ a, b }) => a.length > 0 && b.length > 0)).toEqual([]);
  });
});

describe("scripts without spaces", () => {
  it("compares neighbouring signs", () => {
    const a = ["市议会周二投票决定关闭旧鱼市场。", "市长称这一决定是错误的。", "第二次投票将于十月举行。"];
    const b = ["市长称这个决定是完全错误的。", "市议会星期二投票关闭了旧鱼市场。", "第二次投票定于十月。"];
    expect(written(align(lines(a, "zh"), lines(b, "zh")))).toBe("0:1 1:0* 2");
  });
});

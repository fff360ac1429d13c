import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/decode.ts";
import { encode } from "./encode.ts";

const texts: readonly (readonly [string, string])[] = [
  [
    "windows-1252",
    "“We can’t wait,” said José Núñez — the café’s owner, aged 41. Façade, Zürich, œuvre: £3.",
  ],
  [
    "windows-1252",
    "Die Behörde erklärte, sie prüfe „mögliche Verstöße“. Später äußerte sich auch der Bürgermeister.",
  ],
  ["windows-1252", "The minister said “no” — twice."],
  [
    "windows-1250",
    "Minister spraw zagranicznych oświadczył w środę, że łączność z załogą została przywrócona później, niż wcześniej sądzono.",
  ],
  [
    "windows-1251",
    "Министр сообщил в среду, что переговоры продолжатся на следующей неделе, передаёт агентство.",
  ],
  ["koi8-r", "Министр сообщил в среду, что переговоры продолжатся на следующей неделе, передаёт агентство."],
  ["iso-8859-5", "Министр сообщил в среду, что переговоры продолжатся на следующей неделе."],
  ["windows-1253", "Ο υπουργός δήλωσε την Τετάρτη ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα."],
  ["windows-1255", "השר אמר ביום רביעי כי השיחות יימשכו בשבוע הבא, כך דווח בסוכנות הידיעות."],
  ["windows-1256", "قال الوزير يوم الأربعاء إن المحادثات ستستمر الأسبوع المقبل وفقا للوكالة."],
  ["windows-874", "รัฐมนตรีกล่าวเมื่อวันพุธว่าการเจรจาจะดำเนินต่อไปในสัปดาห์หน้า"],
  ["gb18030", "部长星期三表示，谈判将于下周继续进行，双方仍在就最后文件进行磋商。"],
  ["big5", "部長星期三表示，談判將於下週繼續進行，雙方仍在就最後文件進行磋商。"],
  ["euc-kr", "장관은 수요일 회담이 다음 주에도 계속될 것이라고 밝혔다고 통신이 보도했다."],
  ["shift_jis", "大臣は水曜日、協議は来週も続くと述べた。双方は最終文書の調整を進めている。"],
  ["euc-jp", "大臣は水曜日、協議は来週も続くと述べた。双方は最終文書の調整を進めている。"],
];

describe("decode", () => {
  test.each(texts)("%s is told by its letters: %s", (charset, text) => {
    const decoded = decode(encode(text, charset));
    expect(decoded).toMatchObject({ charset, text, by: "guess", replaced: 0 });
    expect(decoded.firstBad).not.toBeNull();
  });

  test.each([
    ["utf-8", [0xef, 0xbb, 0xbf]],
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
  ])("%s by its mark, which is no part of the text", (charset, mark) => {
    const bytes = charset === "utf-8" ? Buffer.from("Zoë: 你好") : wide("Zoë: 你好", charset === "utf-16be");
    expect(decode(Uint8Array.from([...mark, ...bytes]))).toMatchObject({
      charset,
      text: "Zoë: 你好",
      by: "mark",
    });
  });

  test.each([false, true])("UTF-16 without a mark (big-endian: %s)", (big) => {
    for (const text of [
      "A plain text, said Zoë.",
      "部长星期三表示 3 次。\n谈判将于下周继续进行。\n磋商 2021\n",
    ]) {
      expect(decode(wide(text, big))).toMatchObject({ text, charset: big ? "utf-16be" : "utf-16le" });
    }
  });

  test("a broken copy of UTF-8 stays UTF-8 and says how often", () => {
    const bytes = Buffer.concat([
      Buffer.from("“Größe” — naïve café, "),
      Buffer.from([0xe2, 0x80]),
      Buffer.from(" end"),
    ]);
    expect(decode(bytes)).toMatchObject({ charset: "utf-8", replaced: 1, firstBad: 32 });
  });

  test("windows-1252 has its own marks at 80-9F, whatever the platform's decoder makes of them", () => {
    expect(decode(Uint8Array.of(0x93, 0x41, 0x94, 0x20, 0x80, 0x99)).text).toBe("“A” €™");
  });

  test("UTF-8 is never taken for anything else, and no bytes throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        const bytes = Buffer.from(text);
        expect(decode(bytes).text).toBe(new TextDecoder().decode(bytes));
      }),
      { seed: 20211122, examples: [["\ufeff"], ["a\0b"]] },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof decode(bytes).text).toBe("string");
      }),
      { seed: 20211122 },
    );
  });
});

function wide(text: string, big: boolean): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return big ? bytes.swap16() : bytes;
}

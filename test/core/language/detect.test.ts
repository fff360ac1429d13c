import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/core/language/detect.ts";
import { languageOf, languages } from "../../../src/core/language/index.ts";

describe("detection", () => {
  it.each([
    ["en", "The mayor said that the harbour would be open again by Monday."],
    ["de", "Der Hafen wird am Montag wieder geöffnet, sagte die Bürgermeisterin."],
    ["fr", "Le port sera de nouveau ouvert lundi, a dit la maire de la ville."],
    ["es", "El puerto estará abierto de nuevo el lunes, dijo la alcaldesa."],
    ["pt", "O porto não estará aberto na segunda-feira, disse a prefeita da cidade."],
    ["it", "Il porto sarà riaperto lunedì, ha detto la sindaca della città."],
    ["ru", "Порт снова откроется в понедельник, сказала мэр города."],
    ["uk", "Порт знову відкриється в понеділок, сказала мерка міста."],
    ["pl", "Port zostanie ponownie otwarty w poniedziałek, powiedziała burmistrz."],
    ["tr", "Liman pazartesi günü yeniden açılacak, dedi belediye başkanı."],
    ["ar", "قالت العمدة إن الميناء سيفتح من جديد يوم الاثنين."],
    ["fa", "شهردار گفت که بندر روز دوشنبه دوباره باز می‌شود."],
    ["hi", "मेयर ने कहा कि बंदरगाह सोमवार को फिर से खुलेगा।"],
    ["zh", "市长说，港口将于星期一重新开放。"],
    ["ja", "市長は、港が月曜日に再開すると述べた。"],
    ["th", "นายกเทศมนตรีกล่าวว่าท่าเรือจะเปิดอีกครั้ง"],
    ["ko", "시장은 항구가 월요일에 다시 열린다고 말했다."],
    ["el", "Το λιμάνι θα ανοίξει ξανά τη Δευτέρα."],
    ["he", "הנמל ייפתח שוב ביום שני."],
  ])("%s", (code, text) => expect(detectLanguage(text)).toBe(code));

  it.each(["", "   ", "123 456", "Norden", "Ada Brenner, John Lund", "!!!", "\ud800\udfff"])(
    "says nothing of %j",
    (text) => expect(detectLanguage(text)).toBeNull(),
  );

  it.each([
    "Höfnin verður opnuð aftur á mánudaginn og bæjarstjórinn sagði að það væri gott.",
    "De haven gaat maandag weer open, zei de burgemeester van de stad.",
    "Hamnen öppnas igen på måndag, sade borgmästaren i staden.",
    "Přístav bude v pondělí znovu otevřen, řekla starostka města.",
    "Portul va fi deschis din nou luni, a spus primarul orașului.",
  ])("does not take %j for one of the languages it has tables of", (text) => {
    const found = detectLanguage(text);
    expect(languages.map(({ code }) => code)).not.toContain(found);
  });

  it("is not misled by names in other letters", () => {
    expect(detectLanguage("Министр сказал, что Example News Corporation не ответила на вопрос.")).toBe("ru");
    expect(detectLanguage("The word перестройка was not in the report that he read.")).toBe("en");
  });
});

describe("languages", () => {
  it("are found by tag", () => {
    expect(languageOf("en-GB")?.code).toBe("en");
    expect(languageOf("DE")?.code).toBe("de");
    expect(languageOf("xx")).toBeNull();
    expect(languageOf(null)).toBeNull();
  });

  it("have one table each, twelve months and no empty function words", () => {
    expect(new Set(languages.map(({ code }) => code)).size).toBe(languages.length);
    for (const { reading, functionWords } of languages) {
      expect(reading?.months).toHaveLength(12);
      for (const word of functionWords) expect(word).toBe(word.toLowerCase().trim());
    }
  });
});

import { type Language, notYet, words } from "../language.ts";
import { reading } from "./reading.ts";
import { sentences } from "./sentences.ts";

export const ukrainian: Language = {
  ...notYet,
  code: "uk",
  name: "Ukrainian",
  functionWords: words(`
    і в на не що з у та до за як це він від про його для але або по із який є вона також буде був була було
    були може після якщо при року й ще все її їх цього того під так уже вже лише між якого які яка де коли
    щоб через своїх свої бути ми ви вони більше час років мають має сказав заявив повідомив адже проти без
    над цей ця ці тому`),
  sentences,
  reading,
};

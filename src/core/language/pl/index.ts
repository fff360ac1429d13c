import { type Language, notYet, words } from "../language.ts";
import { reading } from "./reading.ts";
import { sentences } from "./sentences.ts";

export const polish: Language = {
  ...notYet,
  code: "pl",
  name: "Polish",
  functionWords: words(`
    w i na z do się nie że o jest to za od po jak przez dla oraz ale czy który a co jego tym ze przed może
    być był była było są tego już także tylko lub jej przy która które ma został więcej bardzo roku będzie
    ich jako pod tak ten te tej by między bez powiedział kiedy aby jednak podczas lat został została można
    gdy jeszcze nad według poinformował`),
  sentences,
  reading,
};

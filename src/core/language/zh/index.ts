import { type Language, notYet } from "../language.ts";
import { reading } from "./reading.ts";
import { sentences } from "./sentences.ts";

export const chinese: Language = {
  ...notYet,
  code: "zh",
  name: "Chinese",
  functionWords: [],
  sentences,
  reading,
};

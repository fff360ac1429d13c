import { type Language, notYet } from "../language.ts";
import { reading } from "./reading.ts";
import { sentences } from "./sentences.ts";

export const japanese: Language = {
  ...notYet,
  code: "ja",
  name: "Japanese",
  functionWords: [],
  sentences,
  reading,
};

import { type Language, notYet } from "../language.ts";
import { reading } from "./reading.ts";
import { sentences } from "./sentences.ts";

export const thai: Language = {
  ...notYet,
  code: "th",
  name: "Thai",
  functionWords: [],
  sentences,
  reading,
};

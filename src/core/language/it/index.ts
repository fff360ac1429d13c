import { type Language, notYet, words } from "../language.ts";
import { reading } from "./reading.ts";
import { sentences } from "./sentences.ts";

export const italian: Language = {
  ...notYet,
  code: "it",
  name: "Italian",
  functionWords: words(`
    di e il la che in a per un è del non una le con i da si al della sono dei alla nel più ha come lo gli ma
    anche dal delle nella o se ci questo hanno loro dopo stato suo essere sua ai due anni era tra ed molto
    cui quando contro sul dalla prima tutti fatto anche chi stata così dove sulla alle quello questa fra poi
    solo già ancora ogni degli dello nei l dell all nell d c dall sull mi ti te me noi voi lei lui suoi sue
    sia sarà aveva erano mentre senza perché però oltre fino quanto altri altre altro qui lì`),
  sentences,
  reading,
};

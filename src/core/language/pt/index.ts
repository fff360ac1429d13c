import { type Language, notYet, words } from "../language.ts";
import { reading } from "./reading.ts";
import { sentences } from "./sentences.ts";

export const portuguese: Language = {
  ...notYet,
  code: "pt",
  name: "Portuguese",
  functionWords: words(`
    de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das foi à seu sua ou
    ser quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos ter seus quem nas
    esse eles você essa num nem suas às minha têm numa pelos são está há disse segundo após contra ainda
    anos foram era ele sobre este esta tem ser pode onde isto aquilo esses essas estes estas seja será seria
    então assim antes durante enquanto cada outro outra outros outras todos todas nada porque porém mesma
    apenas desde quais qual lhe nós vocês deste desta nesta neste dessa desse estava estão vai`),
  sentences,
  reading,
};

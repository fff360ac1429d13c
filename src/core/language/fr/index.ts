import { type Language, notYet, words } from "../language.ts";
import { reading } from "./reading.ts";
import { sentences } from "./sentences.ts";

export const french: Language = {
  ...notYet,
  code: "fr",
  name: "French",
  functionWords: words(`
    de la le les et des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec
    son sa ses aux mais ou comme cette été ont être n'a c'est d'un d'une qu'il deux ans fait leur leurs
    après nous entre sous selon elle ils tout aussi contre depuis était même dont très encore avait sans
    bien où lors peut ces je vous notre toute tous puis donc alors si à l d qu n c j s y sera seront serait
    avoir peu fois lui moins jour là chez vers déjà jamais rien parce pendant avant afin ainsi celui celle
    ceux notamment mon ma mes votre elles eux`),
  sentences,
  reading,
};

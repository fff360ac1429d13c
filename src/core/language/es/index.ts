import { type Language, notYet, words } from "../language.ts";
import { dates } from "./dates.ts";
import { quantities } from "./quantities.ts";
import { quotations } from "./quotations.ts";
import { reading } from "./reading.ts";
import { sentences } from "./sentences.ts";

export const spanish: Language = {
  ...notYet,
  code: "es",
  name: "Spanish",
  functionWords: words(`
    de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si
    sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi
    porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese
    ahora según tras durante contra dijo aunque sido cada otro estos quien ante esto están estaba sino ella
    ellos ellas sea será hace hacia unos unas nada otra otros otras ningún esa esos esas aquel mientras
    antes después luego además quienes cual cuales mis tus`),
  sentences,
  dates,
  quantities,
  quotations,
  reading,
};

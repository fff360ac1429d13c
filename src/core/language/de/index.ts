import { type Language, notYet, words } from "../language.ts";
import { dates } from "./dates.ts";
import { names } from "./names.ts";
import { quantities } from "./quantities.ts";
import { quotations } from "./quotations.ts";
import { reading } from "./reading.ts";
import { sentences } from "./sentences.ts";

export const german: Language = {
  ...notYet,
  code: "de",
  name: "German",
  functionWords: words(`
    der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus
    er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber
    vor zur bis mehr durch man sein wurde sei kann gegen vom wenn habe ihre unter wir soll ich eines jahr
    zwei diese dieser wieder keine seine seiner sagte ihm ihr uns euch wurden worden war waren hatte hatten
    damit dann doch schon sowie während zwischen weil ihren`),
  sentences,
  dates,
  names,
  quantities,
  quotations,
  reading,
};

import { type Language, words } from "../language.ts";
import { change } from "./change.ts";
import { dates } from "./dates.ts";
import { lineage } from "./lineage.ts";
import { meaning } from "./meaning.ts";
import { names } from "./names.ts";
import { quantities } from "./quantities.ts";
import { quotations } from "./quotations.ts";
import { reading } from "./reading.ts";
import { sentences } from "./sentences.ts";

export const english: Language = {
  code: "en",
  name: "English",
  functionWords: words(`
    the of and to in a is that for it on was with as by at from be are his he an has have this not which had
    they but or were their been who its will would there about when also more said after we you she her`),
  sentences,
  reading,
  quotations,
  dates,
  names,
  quantities,
  meaning,
  changes: change,
  lineage,
};

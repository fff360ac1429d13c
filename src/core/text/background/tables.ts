import type { BackgroundTable } from "../../options.ts";
import { de } from "./de.table.ts";
import { en } from "./en.table.ts";
import { es } from "./es.table.ts";
import { fr } from "./fr.table.ts";
import { it } from "./it.table.ts";
import { nl } from "./nl.table.ts";
import { pl } from "./pl.table.ts";
import { pt } from "./pt.table.ts";
import { ru } from "./ru.table.ts";
import { sv } from "./sv.table.ts";
import { uk } from "./uk.table.ts";

/** Every background table, by language. */
export const tables: Readonly<Record<string, BackgroundTable>> = {
  de,
  en,
  es,
  fr,
  it,
  nl,
  pl,
  pt,
  ru,
  sv,
  uk,
};

import { english } from "../language/en/index.ts";
import { languageOf } from "../language/index.ts";
import type { ReadingTable } from "../language/reading-table.ts";
import type { Phrases } from "./cursor.ts";

/** The reading tables of a text's languages, made ready for looking up. */
export interface ReadingWords {
  /** Form of a month to its number, 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly afterYear: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly bylineJoins: ReadonlySet<string>;
  readonly bylineRoles: ReadonlySet<string>;
  readonly published: Phrases;
  readonly modified: Phrases;
  readonly credit: Phrases;
  readonly contributed: Phrases;
  readonly signOff: Phrases;
  readonly caption: Phrases;
  readonly functionWords: ReadonlySet<string>;
  /** True where custom puts the day before the month in `07/08/2021`; null where both are common. */
  readonly dayFirst: boolean | null;
}

const made = new Map<string, ReadingWords>();

/** The words of a language and English together: a page in one language often has its date line in English. */
export function readingWords(language: string | null): ReadingWords {
  const own = languageOf(language);
  const languages = own === null || own.code === "en" ? [english] : [own, english];
  const key = languages.map(({ code }) => code).join(" ");
  const known = made.get(key);
  if (known !== undefined) return known;
  const tables = languages.flatMap(({ reading }) => (reading === null ? [] : [reading]));
  const words: ReadingWords = {
    months: monthsOf(tables),
    weekdays: wordSet(tables, (table) => table.weekdays),
    between: wordSet(tables, (table) => table.between),
    afterYear: wordSet(tables, (table) => table.afterYear),
    by: wordSet(tables, (table) => table.by),
    bylineJoins: wordSet(tables, (table) => table.bylineJoins),
    bylineRoles: wordSet(tables, (table) => table.bylineRoles),
    published: phrases(tables, (table) => table.published),
    modified: phrases(tables, (table) => table.modified),
    credit: phrases(tables, (table) => table.credit),
    contributed: phrases(tables, (table) => table.contributed),
    signOff: phrases(tables, (table) => table.signOff),
    caption: phrases(tables, (table) => table.caption),
    functionWords: new Set(languages.flatMap(({ functionWords }) => functionWords)),
    dayFirst: languages[0] === undefined || languages[0].code === "en" ? null : true,
  };
  made.set(key, words);
  return words;
}

function monthsOf(tables: readonly ReadingTable[]): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const table of tables) {
    table.months.forEach((forms, index) => {
      for (const form of forms.split(/\s+/)) if (!months.has(form)) months.set(form, index + 1);
    });
  }
  return months;
}

function wordSet(
  tables: readonly ReadingTable[],
  list: (table: ReadingTable) => string,
): ReadonlySet<string> {
  return new Set(tables.flatMap((table) => list(table).trim().split(/\s+/)).filter((word) => word !== ""));
}

function phrases(tables: readonly ReadingTable[], list: (table: ReadingTable) => string): Phrases {
  const found = new Map<number, string[]>();
  for (const entry of tables.flatMap((table) => list(table).split(";"))) {
    const phrase = entry.trim().replace(/\s+/g, " ");
    if (phrase === "") continue;
    const first = phrase.charCodeAt(0);
    const others = found.get(first);
    if (others === undefined) found.set(first, [phrase]);
    else others.push(phrase);
  }
  for (const group of found.values()) group.sort((x, y) => y.length - x.length);
  return found;
}

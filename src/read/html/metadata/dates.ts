import { layoutOf } from "../../../core/read/statements.ts";
import { stringOf } from "../json-ld.ts";
import { dayIn } from "../months.ts";
import { authorsOf, isSame } from "../names.ts";
import type { Outline } from "../outline.ts";
import { isWithin, type PageElement, wordsOf } from "../tree.ts";
import { sameWhen, whenOf } from "../when.ts";
import { isNearText } from "./authors.ts";
import { type Fact, headlineText, names, type PageSources, sourceOf } from "./sources.ts";

export function datesKnown(
  { meta, linked, outline, language, lines }: PageSources,
  field: "published" | "modified",
  shown: readonly Fact[],
): Fact[] {
  const facts: Fact[] = [];
  const add = (written: string | null | undefined, by: string) => {
    const value = written === null || written === undefined ? null : whenOf(written, language);
    if (value === null) return;
    const same = facts.findIndex((fact) => sameWhen(fact.value, value));
    if (same === -1) facts.push({ field, value, by });
    // The same day told more exactly: the finer one stands.
    else if (facts[same]!.value.length < value.length && value.startsWith(facts[same]!.value))
      facts[same] = { field, value, by };
  };
  const key = field === "published" ? "datePublished" : "dateModified";
  add(stringOf(linked.article?.[key]), "json-ld");
  for (const name of names[field]) add(meta.named.get(name)?.[0], sourceOf(name));
  if (field === "published")
    add(stringOf(linked.article?.["dateCreated"]) ?? stringOf(linked.article?.["uploadDate"]), "json-ld");
  for (const element of (meta.properties.get(key) ?? [])
    .filter((one) => isNearText(one, outline))
    .slice(0, 1)) {
    add(
      element.attributes["datetime"] ??
        titleDate(element, language) ??
        element.attributes["content"] ??
        wordsOf(element, 100),
      "microdata",
    );
  }
  const near = meta.times.filter(
    ({ element }) =>
      (isNearText(element, outline) && !isWithin(element, outline.body)) || isHeadTime(element, outline),
  );
  const isChange = (context: string) =>
    /modif|updat|aktualisiert|actualiz|mis à jour|обновл|更新|revis|amend|stand:/.test(context);
  const time = near.find(({ context }) => isChange(context) === (field === "modified"));
  add(time?.value, "time");
  for (const fact of shown) if (fact.field === field) add(fact.value, fact.by);
  // Months of languages that the rules for text have no table of, or that are not the page's.
  if (facts.length === 0)
    for (const line of lines.filter(isBrief).filter((one) => changed.test(one) === (field === "modified")))
      add(dayIn(line), "page");
  return facts.slice(0, MOST_DATES);
}

/** A line that states a date says little else. UTF-16 code units. */
const LONGEST_DATE_LINE = 70;
const MOST_DATES = 12;

function isBrief(line: string): boolean {
  return line.length <= LONGEST_DATE_LINE;
}

const changed =
  /uppdatera|opdater|oppdater|bijgewerkt|aktuali[zs]|güncelle|diperbarui|cập nhật|updated|päivitetty|actualizat|ενημέρωση/i;

/** hAtom keeps the date in the title of an abbreviation. */
function titleDate({ attributes }: PageElement, language: string | null): string | null {
  const title = attributes["title"];
  return title !== undefined && whenOf(title, language) !== null ? title : null;
}

/** Inside the body, but above its first paragraph. */
function isHeadTime(element: PageElement, { blocks, first, body }: Outline): boolean {
  if (!isWithin(element, body)) return false;
  const start = blocks[first]?.element.order ?? 0;
  return element.order <= start + 8;
}

/** Date lines, bylines and credit lines that the page shows, by the rules for plain text. */
export function shownFacts({ lines, language, outline }: PageSources, outlet: string | null): Fact[] {
  if (lines.length === 0) return [];
  const headline = headlineText(outline) ?? "x";
  const text = [headline, ...lines.flatMap((line) => line.split("\n"))].join("\n\n");
  const facts: Fact[] = [];
  for (const { known } of layoutOf(text, language, headline).statements) {
    for (const { field, value } of known) {
      if (field === "credit" && isSame(value, outlet)) continue;
      if (field === "published" || field === "modified" || field === "credit")
        facts.push({ field, value, by: "page" });
      if (field !== "byline") continue;
      const { names: list, agencies } = authorsOf(value, language, outlet);
      if (list.length > 0) facts.push({ field, value: list.join(", "), by: "page" });
      for (const agency of agencies) facts.push({ field: "credit", value: agency, by: "page" });
    }
  }
  return facts;
}

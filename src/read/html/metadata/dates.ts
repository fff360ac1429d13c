import { layoutOf } from "../../../core/read/statements.ts";
import { stringOf } from "../json-ld.ts";
import { authorsOf, isSame } from "../names.ts";
import type { Outline } from "../outline.ts";
import { isWithin, type PageElement, wordsOf } from "../tree.ts";
import { sameWhen, whenOf } from "../when.ts";
import { isNearText } from "./authors.ts";
import { type Fact, headlineText, names, type PageSources, sourceOf } from "./sources.ts";

export function datesKnown(
  { meta, linked, outline, language }: PageSources,
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
  return facts;
}

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

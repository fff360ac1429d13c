import { sameWhen } from "../when.ts";
import { basedOn, canonicalOf } from "./addresses.ts";
import { authorsKnown, creditsOf } from "./authors.ts";
import { datesKnown, shownFacts } from "./dates.ts";
import { dedupe, type Fact, headlineText, type PageFacts, type PageSources } from "./sources.ts";
import { headlineFacts, outletsOf, titlesOf } from "./titles.ts";

export { ownAddresses } from "./addresses.ts";
export type { Fact } from "./sources.ts";
export { descriptionOf, titlesOf } from "./titles.ts";

export function factsOf(sources: PageSources): PageFacts {
  const { meta, linked, outline, language } = sources;
  const titles = titlesOf(meta, linked);
  const outlets = outletsOf(meta, linked, headlineText(outline));
  const outlet = outlets[0]?.value ?? null;
  const shown = shownFacts(sources, outlet);
  const authors = authorsKnown(sources, outlet);
  const credits = dedupe([
    ...authors.flatMap(({ agencies, by }) =>
      agencies.map((value) => ({ field: "credit" as const, value, by })),
    ),
    ...creditsOf(sources, outlet),
    ...shown.filter(({ field }) => field === "credit"),
  ]);
  const bylines = authors.flatMap(({ names: list, by }) =>
    list.length === 0 ? [] : [{ field: "byline" as const, value: list.join(", "), by }],
  );
  const published = datesKnown(sources, "published", shown);
  // Content systems set the second date to the first until something is changed.
  const modified = datesKnown(sources, "modified", shown).filter(
    ({ value }) => !(published[0] !== undefined && value.length > 10 && sameWhen(value, published[0].value)),
  );
  const found: Fact[] = [
    ...headlineFacts(outline, titles),
    ...outlets,
    ...dedupe([...bylines, ...shown.filter(({ field }) => field === "byline")]),
    ...published,
    ...modified,
    ...credits,
    ...(language === null ? [] : [{ field: "language" as const, value: language, by: "html lang" }]),
  ];
  const canonical = canonicalOf(sources);
  if (sources.address !== null) found.push({ field: "url", value: sources.address, by: "address" });
  if (canonical !== null) found.push({ field: "url", value: canonical, by: "canonical" });
  return { found, declared: { canonical, isBasedOn: basedOn(sources, canonical) } };
}

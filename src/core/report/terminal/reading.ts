import type { Entity, EntityKind, QuantityMention, Quotation, Reading, Span } from "../../model.ts";
import { slice } from "../../text/span.ts";
import { visible } from "../escape/terminal.ts";
import { wordCount } from "../facts.ts";
import { count } from "../phrase.ts";
import { sentenceAt } from "../place.ts";
import { isPoint, timeline } from "../timeline.ts";
import { apart, type Line, type Page, paragraph, written } from "./layout.ts";
import { type Piece, plain, styled } from "./style.ts";
import { wrapAtMost } from "./wrap.ts";

/** An article as it is understood, for a terminal. */
export function readingReport(reading: Reading, page: Page): string {
  const blocks = [
    headLines(reading, page),
    knownLines(reading, page),
    quotationLines(reading, page),
    dateLines(reading, page),
    ...(["person", "organization", "place"] as const).map((kind) => nameLines(reading, kind, page)),
    quantityLines(reading, page),
    noteLines(reading, page),
  ];
  return written(apart(blocks), page);
}

function headLines({ article, sentences }: Reading, page: Page): readonly Line[] {
  const details = [
    article.origin.name,
    `${count(wordCount(article.text), "word")}, ${count(sentences.length, "sentence")}`,
    article.language,
    article.origin.extractor,
  ].filter((part) => part !== null);
  return [
    ...paragraph([], 0, [styled("strong", visible(article.title ?? "No headline"))], page.columns),
    ...paragraph([], 0, [styled("faint", visible(details.join(" · ")))], page.columns),
  ];
}

/** Metadata and how each is known; what is worked out and not stated stands last. */
function knownLines({ article }: Reading, page: Page): readonly Line[] {
  const fields = article.known.filter(({ field }) => field !== "title" && field !== "id");
  return fields.flatMap(({ field, value, by }) =>
    paragraph(
      [styled("faint", `${field} `)],
      12,
      [plain(visible(value)), styled("faint", ` (${visible(by)})`)],
      page.columns,
    ),
  );
}

function heading(says: string, size: number): Line {
  return [styled("heading", says), styled("faint", ` (${size})`)];
}

/** Sentence number from 1, as in every report. */
function place(reading: Reading, span: Span): string {
  return String(Math.max(0, sentenceAt(reading, span.start)) + 1);
}

function quotationLines(reading: Reading, page: Page): readonly Line[] {
  const top = reading.quotations.filter(({ within }) => within === null);
  if (top.length === 0) return [];
  const bySpeaker = new Map<string | null, Quotation[]>();
  for (const quotation of top) {
    const said = bySpeaker.get(quotation.speaker);
    if (said === undefined) bySpeaker.set(quotation.speaker, [quotation]);
    else said.push(quotation);
  }
  // Who could not be told comes last, whoever is quoted first.
  const speakers = [...bySpeaker].sort(([x], [y]) => Number(x === null) - Number(y === null));
  const lines: Line[] = [heading("Quotations by speaker", top.length)];
  for (const [speaker, said] of speakers) {
    lines.push(
      ...paragraph(
        [plain("  ")],
        2,
        [styled("strong", visible(speaker ?? "speaker not told")), styled("faint", ` (${said.length})`)],
        page.columns,
      ),
    );
    for (const quotation of said) lines.push(...oneQuotation(reading, quotation, page));
  }
  return lines;
}

const quotationIndent = 8;

function oneQuotation(reading: Reading, quotation: Quotation, page: Page): readonly Line[] {
  const { text } = reading.article;
  const first = quotation.contents[0];
  if (first === undefined) return [];
  const words = quotation.contents.map((span) => visible(slice(text, span))).join(" … ");
  const label = [
    quotation.kind,
    quotation.cue === null ? null : `cue “${visible(slice(text, quotation.cue))}”`,
    quotation.source === null || slice(text, quotation.source) === quotation.speaker
      ? null
      : `as “${visible(slice(text, quotation.source))}”`,
    quotation.addressee === null ? null : `to ${visible(quotation.addressee)}`,
    quotation.stance === "asserts" ? null : quotation.stance,
  ].filter((part) => part !== null);
  const body = wrapAtMost([plain(words)], page.columns - quotationIndent, page.all ? 40 : 3);
  return [
    ...body.map(
      (line, index): Line => [
        index === 0
          ? styled("faint", place(reading, first).padStart(quotationIndent - 2))
          : plain(" ".repeat(quotationIndent - 2)),
        plain("  "),
        ...line,
      ],
    ),
    ...paragraph([], quotationIndent, [styled("faint", label.join(" · "))], page.columns),
    ...(page.why
      ? quotation.because.flatMap(({ rule, says }) =>
          paragraph(
            [plain(" ".repeat(quotationIndent)), styled("faint", "why ")],
            quotationIndent + 4,
            [styled("faint", `${visible(says)} [${rule}]`)],
            page.columns,
          ),
        )
      : []),
  ];
}

function dateLines(reading: Reading, page: Page): readonly Line[] {
  const moments = timeline(reading);
  const others = reading.mentions.filter((mention) => mention.kind === "date" && !isPoint(mention));
  if (moments.length === 0 && others.length === 0) return [];
  const width = Math.min(20, Math.max(0, ...moments.map(({ value }) => value.length)));
  const lines: Line[] = [heading("Dates on a line", moments.length)];
  moments.forEach(({ value, weekday, mentions, published }) => {
    const words = mentions.map(
      (span) => `“${visible(slice(reading.article.text, span))}” ${place(reading, span)}`,
    );
    const said = [...(published ? ["published"] : []), ...words].join(", ");
    const head: Piece[] = [
      plain("  "),
      styled(published ? "strong" : "faint", published ? "●" : "│"),
      plain(` ${visible(value).padEnd(width)} ${(weekday ?? "").padEnd(4)}`),
    ];
    lines.push(...paragraph(head, width + 10, [styled(published ? "strong" : "plain", said)], page.columns));
  });
  if (others.length > 0) {
    const words = others.map((mention) => {
      const value = mention.kind === "date" ? (mention.value ?? "not resolved") : "";
      return `“${visible(slice(reading.article.text, mention.span))}” ${value}`;
    });
    lines.push(
      ...paragraph(
        [plain("  "), styled("faint", "not points: ")],
        14,
        [plain(words.join(", "))],
        page.columns,
      ),
    );
  }
  return lines;
}

const kindNames: { readonly [kind in EntityKind]: string } = {
  person: "Persons",
  organization: "Organisations",
  place: "Places",
};

function nameLines(reading: Reading, kind: EntityKind, page: Page): readonly Line[] {
  const entities = reading.entities.filter((entity) => entity.kind === kind);
  if (entities.length === 0) return [];
  const bare = entities.filter((entity) => nameDetails(entity) === "");
  const rest = bare.map((entity) => visible(`${entity.name}${times(reading, entity)}`)).join(", ");
  return [
    heading(kindNames[kind], entities.length),
    ...entities
      .filter((entity) => nameDetails(entity) !== "")
      .flatMap((entity) =>
        paragraph(
          [plain("  ")],
          2,
          [
            plain(visible(`${entity.name}${times(reading, entity)}`)),
            styled("faint", visible(` · ${nameDetails(entity)}`)),
          ],
          page.columns,
        ),
      ),
    ...(rest === "" ? [] : paragraph([plain("  ")], 2, [plain(rest)], page.columns)),
  ];
}

/** Roles and other forms, empty where the article gives none. */
function nameDetails({ name, forms, roles }: Entity): string {
  const other = forms.filter((form) => form !== name);
  return [
    ...(roles.length > 0 ? [roles.join(", ")] : []),
    ...(other.length > 0 ? [`also ${other.join(", ")}`] : []),
  ].join(" · ");
}

function times(reading: Reading, { name }: Entity): string {
  const mentions = reading.mentions.filter(
    (mention) => "entity" in mention && mention.entity === name,
  ).length;
  return mentions > 1 ? ` ${mentions}×` : "";
}

const bounds: { readonly [bound in QuantityMention["bound"]]: string } = {
  exact: "",
  about: "about ",
  atLeast: "at least ",
  atMost: "at most ",
};

function quantityLines(reading: Reading, page: Page): readonly Line[] {
  const found = reading.mentions.filter((mention): mention is QuantityMention => mention.kind === "quantity");
  if (found.length === 0) return [];
  const lines = found.map(({ span, low, high, unit, bound }) => {
    const value = low === high ? `${low ?? "?"}` : `${low ?? "…"} to ${high ?? "…"}`;
    return paragraph(
      [styled("faint", place(reading, span).padStart(4)), plain("  ")],
      6,
      [
        plain(`“${visible(slice(reading.article.text, span))}”`),
        styled("faint", ` = ${bounds[bound]}${value}${unit === "" ? "" : ` ${visible(unit)}`}`),
      ],
      page.columns,
    );
  });
  return [heading("Quantities", found.length), ...lines.flat()];
}

function noteLines({ diagnostics }: Reading, page: Page): readonly Line[] {
  if (diagnostics.length === 0) return [];
  return [
    heading("What was not understood, repaired or found odd", diagnostics.length),
    ...diagnostics.flatMap(({ says }) => paragraph([plain("  - ")], 4, [plain(visible(says))], page.columns)),
  ];
}

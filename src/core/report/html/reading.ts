import type { Entity, Mention, QuantityMention, Quotation, Reading, Span } from "../../model.ts";
import { overlaps, slice } from "../../text/span.ts";
import { wordCount } from "../facts.ts";
import { count } from "../phrase.ts";
import { sentenceAt } from "../place.ts";
import { timeline } from "../timeline.ts";
import { version } from "../version.ts";
import { language } from "./columns.ts";
import { h, type Markup, nothing } from "./markup.ts";
import { pageOf, readingDress } from "./page-shell.ts";

/** Articles marked up, each with a margin that says what the marks mean. */
export function readingPage(readings: readonly Reading[]): string {
  const titles = readings.map(({ article }) => article.title ?? article.origin.name ?? article.id);
  const body = h`<div class="page"><p class="kicker"><b>Twicetold</b> ${count(readings.length, "article")} as understood</p>${readings.map(articleMarkup)}<footer class="foot"><p>Made by Twicetold ${version}. This page holds everything it shows and asks nothing of the network.</p></footer></div>`;
  return pageOf(`Twicetold: ${titles.join(" / ")}`, body, readingDress);
}

function articleMarkup(reading: Reading): Markup {
  const { article } = reading;
  const layers = layersOf(reading);
  return h`<article class="article"><header><h1 dir="auto"${language(article.language)}>${article.title ?? "No headline"}</h1>${known(reading)}${keys()}</header><div class="text">${article.paragraphs.map((paragraph) => paragraphMarkup(reading, paragraph, layers))}</div>${panels(reading)}</article>`;
}

function known({ article, sentences }: Reading): Markup {
  const fields = article.known
    .filter(({ field }) => field !== "title" && field !== "id")
    .map(({ field, value, by }) => h`<div><dt>${field}</dt><dd>${value} <small>(${by})</small></dd></div>`);
  const size = h`<div><dt>size</dt><dd>${count(wordCount(article.text), "word")}, ${count(sentences.length, "sentence")}</dd></div>`;
  const file =
    article.origin.name === null ? nothing : h`<div><dt>file</dt><dd>${article.origin.name}</dd></div>`;
  return h`<dl class="known">${fields}${size}${file}</dl>`;
}

function keys(): Markup {
  return h`<p class="legend keys"><span class="said">said</span><span class="said indirect">told of as said</span><span class="person">person</span><span class="organization">organisation</span><span class="place">place</span><span class="date">date</span><span class="quantity">quantity</span></p>`;
}

/** A stretch of text that something is known of. */
interface Layer {
  readonly span: Span;
  readonly name: string;
  readonly title: string;
}

function layersOf(reading: Reading): readonly Layer[] {
  const said = reading.quotations.flatMap((quotation) => [
    ...quotation.contents.map((span) => ({
      span,
      name: quotation.kind === "indirect" ? "said indirect" : "said",
      title: quotation.speaker ?? "speaker not told",
    })),
    ...(quotation.cue === null ? [] : [{ span: quotation.cue, name: "cue", title: "word of saying" }]),
  ]);
  return [
    ...said,
    ...reading.mentions.map((mention) => ({
      span: mention.span,
      name: mention.kind,
      title: valueOfMention(mention),
    })),
  ];
}

function valueOfMention(mention: Mention): string {
  switch (mention.kind) {
    case "date":
      return mention.value ?? "not resolved";
    case "quantity":
      return quantityValue(mention);
    default:
      return mention.entity;
  }
}

function quantityValue({ low, high, unit, bound }: QuantityMention): string {
  const limit = { exact: "", about: "about ", atLeast: "at least ", atMost: "at most " }[bound];
  const value = low === high ? `${low ?? "?"}` : `${low ?? "…"} to ${high ?? "…"}`;
  return `${limit}${value}${unit === "" ? "" : ` ${unit}`}`;
}

function paragraphMarkup(reading: Reading, paragraph: Span, all: readonly Layer[]): Markup {
  const role = reading.sentences[Math.max(0, sentenceAt(reading, paragraph.start))]?.role ?? "body";
  const attributes = h` class="${role}" dir="auto"${language(reading.article.language)}`;
  return h`<div class="paragraph"><p${attributes}>${layered(reading, paragraph, all)}</p><ul class="margin">${notes(reading, paragraph)}</ul></div>`;
}

/** The text of a paragraph, every stretch in the classes of all that covers it. */
function layered(reading: Reading, paragraph: Span, all: readonly Layer[]): readonly Markup[] {
  const layers = all.filter(({ span }) => overlaps(span, paragraph));
  const cuts = new Set([paragraph.start, paragraph.end]);
  for (const { span } of layers) {
    cuts.add(Math.max(paragraph.start, span.start));
    cuts.add(Math.min(paragraph.end, span.end));
  }
  const ordered = [...cuts].sort((x, y) => x - y);
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? start;
    const covering = layers.filter(({ span }) => span.start <= start && span.end >= end);
    const words = reading.article.text.slice(start, end);
    if (covering.length === 0) return h`${words}`;
    const names = [...new Set(covering.map(({ name }) => name))].join(" ");
    return h`<span class="${names}" title="${covering.map(({ title }) => title).join("; ")}">${words}</span>`;
  });
}

/** What the margin says beside a paragraph: who speaks in it, and its dates and quantities where a value says more. */
function notes(reading: Reading, paragraph: Span): readonly Markup[] {
  const { text } = reading.article;
  const starts = ({ start }: Span) => start >= paragraph.start && start < paragraph.end;
  const said = reading.quotations.flatMap((quotation) => {
    const first = quotation.contents[0];
    return first !== undefined && starts(first)
      ? [{ at: first.start, note: speakerNote(quotation, text) }]
      : [];
  });
  const values = reading.mentions.flatMap((mention) => {
    if (!starts(mention.span) || (mention.kind !== "date" && mention.kind !== "quantity")) return [];
    const sign = mention.kind === "date" ? "◷" : "#";
    const note = h`<li><i aria-hidden="true">${sign}</i>${slice(text, mention.span)} = ${valueOfMention(mention)}</li>`;
    return [{ at: mention.span.start, note }];
  });
  return [...said, ...values].sort((x, y) => x.at - y.at).map(({ note }) => note);
}

function speakerNote({ speaker, cue, kind, addressee, stance }: Quotation, text: string): Markup {
  const how = [
    kind,
    ...(cue === null ? [] : [`“${slice(text, cue)}”`]),
    ...(addressee === null ? [] : [`to ${addressee}`]),
    ...(stance === "asserts" ? [] : [stance]),
  ].join(", ");
  return h`<li><i aria-hidden="true">❝</i><b>${speaker ?? "speaker not told"}</b> ${how}</li>`;
}

function panels(reading: Reading): Markup {
  return h`<div class="panels">${speakersPanel(reading)}${timePanel(reading)}${namesPanel(reading)}${notesPanel(reading)}</div>`;
}

function speakersPanel({ quotations }: Reading): Markup {
  const speakers = new Map<string, number>();
  for (const { speaker, within } of quotations)
    if (within === null)
      speakers.set(speaker ?? "speaker not told", (speakers.get(speaker ?? "speaker not told") ?? 0) + 1);
  if (speakers.size === 0) return nothing;
  const rows = [...speakers].map(
    ([name, times]) => h`<li>${name} <small>${count(times, "quotation")}</small></li>`,
  );
  return h`<section><h2>Who speaks</h2><ul>${rows}</ul></section>`;
}

function timePanel(reading: Reading): Markup {
  const moments = timeline(reading);
  if (moments.length === 0) return nothing;
  const rows = moments.map(({ value, weekday, mentions, published }) => {
    const words = mentions.map((span) => `“${slice(reading.article.text, span)}”`);
    const said = [...(published ? ["published"] : []), ...words].join(", ");
    return h`<li class="${published ? "published" : "told"}"><time>${value}</time>${weekday === null ? null : h`<small>${weekday}</small> `}${said}</li>`;
  });
  return h`<section><h2>Its dates</h2><ol class="line">${rows}</ol></section>`;
}

function namesPanel({ entities }: Reading): Markup {
  if (entities.length === 0) return nothing;
  return h`<section><h2>Names</h2><ul>${entities.map(nameRow)}</ul></section>`;
}

function nameRow({ kind, name, forms, roles }: Entity): Markup {
  const other = forms.filter((form) => form !== name);
  const details = [...roles, ...(other.length > 0 ? [`also ${other.join(", ")}`] : [])].join("; ");
  return h`<li><span class="${kind}">${name}</span> <small>${details}</small></li>`;
}

function notesPanel({ diagnostics }: Reading): Markup {
  if (diagnostics.length === 0) return nothing;
  return h`<section class="wide"><h2>Not understood, repaired or odd</h2><ul>${diagnostics.map(({ says }) => h`<li>${says}</li>`)}</ul></section>`;
}

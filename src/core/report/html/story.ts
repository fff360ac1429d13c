import type { Span } from "../../model.ts";
import type { Wording } from "../../quote/wordings.ts";
import { slice } from "../../text/span.ts";
import { linkable } from "../escape/address.ts";
import { stretches } from "../excerpt.ts";
import { wordCount } from "../facts.ts";
import { count, percent } from "../phrase.ts";
import type { SaidView, StoryView, TellingView } from "../story-view.ts";
import { differenceWords, disputeWords, storySize, storyTitle, troubleFirst } from "../story-words.ts";
import { version } from "../version.ts";
import { timeLine } from "../when.ts";
import { bySpeaker, lackingWords, placesWords, wordingName } from "../wording-words.ts";
import { baseStyle } from "./base-style.ts";
import { language } from "./columns.ts";
import { h, type Markup, nothing } from "./markup.ts";
import { type Dress, pageOf } from "./page-shell.ts";
import { storyStyle } from "./story-style.ts";

/** A test reckons the hash and says what it must be. */
export const storyDress: Dress = {
  style: baseStyle + storyStyle,
  styleHash: "sha256-AdDJ9hM8GFJx6LifBu8+H4KyrD7ZQ+V+pM5ee25SS/M=",
  script: null,
  scriptHash: null,
};

/** One story as a page that needs no network. */
export function storyPage(view: StoryView): string {
  const title = storyTitle(view);
  const body = h`<div class="page story"><header><p class="kicker"><b>Twicetold</b> a story and its tellings</p><h1 dir="auto">${title}</h1><p class="size-line">${storySize(view)}. <code>${view.story.id}</code></p>${whenMarkup(view)}</header>${saidMarkup(view)}<section><h2>Tellings, the earliest first</h2>${limitNote(view)}<ol class="tellings">${view.tellings.map((telling) => tellingMarkup(telling, view))}</ol></section>${textsMarkup(view)}<footer class="foot"><p>Made by Twicetold ${version}. This page holds everything it shows and asks nothing of the network. A time stamp says when a text was published, not who wrote it first.</p></footer></div>`;
  return pageOf(`Twicetold: ${title}`, body, storyDress);
}

/** Radius and distance of the dots, in pixels; stacked where they would overlap, as high as the picture. */
const RADIUS = 8;
const STEP = 18;
const STACK = 3;
/** Height of the axis. */
const BASE = 76;
/** Share of the width that one dot takes at most, whatever the screen: dots nearer than this are stacked. */
const NEAR = 0.02;

/** A dot a telling by its date, stacked where they stand close; where more than four do, they lie on each other. */
function whenMarkup({ tellings }: StoryView): Markup {
  const line = timeLine(tellings.map(({ article }) => article.published));
  if (line === null || line.from === line.until) return nothing;
  const undated =
    line.undated === 0 ? nothing : h`<span>${count(line.undated, "telling")} without a date</span>`;
  const levels: number[] = [];
  const dots = tellings.map((telling, index) => {
    const share = line.shares[index] ?? null;
    if (share === null) return nothing;
    let level = 0;
    while (level < STACK && share - (levels[level] ?? -1) < NEAR) level++;
    levels[Math.min(level, STACK)] = share;
    return dot(telling, 2 + 96 * share, Math.min(level, STACK));
  });
  return h`<figure class="when"><svg role="img" aria-label="When the tellings were published, from ${line.from} to ${line.until}"><line class="axis" x1="0" x2="100%" y1="${BASE}" y2="${BASE}"/>${dots}</svg><p><span>${line.from}</span>${undated}<span>${line.until}</span></p></figure>`;
}

function dot({ number, article }: TellingView, x: number, level: number): Markup {
  const y = BASE - RADIUS - 2 - level * STEP;
  const { outlet, published } = article;
  const label = [outlet, published].filter((part) => part !== null).join(", ");
  const place = `${Math.round(x * 100) / 100}%`;
  return h`<a href="#t${number}"><title>${number}: ${label}</title><circle cx="${place}" cy="${y}" r="${RADIUS}"/><text x="${place}" y="${y + 4}">${number}</text></a>`;
}

function limitNote({ compared, tellings }: StoryView): Markup {
  return compared >= tellings.length
    ? nothing
    : h`<p class="size">The first ${compared} were compared and searched for quotations.</p>`;
}

function tellingMarkup(telling: TellingView, { story }: StoryView): Markup {
  const { article } = telling;
  const href = article.url === null ? null : linkable(article.url);
  const title =
    article.title === null
      ? h`<h3 class="absent">No headline</h3>`
      : h`<h3 dir="auto"${language(article.language)}>${article.title}</h3>`;
  const facts = [
    ...(article.outlet === null ? [] : [h`<b dir="auto">${article.outlet}</b>`]),
    h`<span>${article.published ?? "no date"}</span>`,
    h`<span>text ${telling.text}</span>`,
    h`<span>${count(wordCount(article.text), "word")}</span>`,
    h`<span>${percent(telling.reuse)} in common</span>`,
    ...(href === null ? [] : [h`<a href="${href}" rel="noreferrer noopener">address</a>`]),
  ];
  const paragraphs = article.paragraphs.map(
    (span) => h`<p dir="auto"${language(article.language)}>${slice(article.text, span)}</p>`,
  );
  return h`<li class="telling" id="t${telling.number}"><span class="badge${telling.number === 1 ? "" : " other"}">${telling.number}</span>${title}<p class="facts">${facts}</p>${held(telling, story.id)}<details><summary>Read it</summary>${paragraphs}</details></li>`;
}

function held({ differences, number }: TellingView, id: string): Markup {
  if (differences === null) return nothing;
  const grave = differences.changes[4] > 0 ? " grave" : "";
  return h`<p class="held${grave}">${differenceWords(differences)} <code>twicetold story ${id} --compare ${number}</code></p>`;
}

function saidMarkup({ said }: StoryView): Markup {
  if (said.length === 0) return nothing;
  return h`<section><h2>What was said, in its wordings</h2>${troubleFirst(said).map(oneSaid)}</section>`;
}

function oneSaid(said: SaidView): Markup {
  const { asked, wordings } = said;
  const dispute = disputeWords(said);
  const disputed = dispute === null ? nothing : h`<p class="disputed">${dispute}</p>`;
  return h`<article class="said-one">${disputed}${wordings.map((wording, index) => wordingMarkup(wording, index, asked))}</article>`;
}

function wordingMarkup(wording: Wording, index: number, asked: string): Markup {
  const told = wording.verdict === "paraphrase in marks";
  const words = marked(
    wording.words,
    wording.differences.map((difference) => difference.words),
  );
  const quoted = told ? words : h`“${words}”`;
  const bad = wording.verdict === "verbatim" || wording.verdict === "shortened" ? "" : " bad";
  const tag =
    index === 0
      ? nothing
      : h`<span class="verdict-tag${bad}">${wordingName(wording)}</span>${lackingWords(wording, asked).map((one) => h` <span class="lacking">without “<s>${one}</s>”</span>`)}`;
  return h`<div class="wording"><blockquote dir="auto">${quoted}</blockquote><div class="who">${tag}${who(wording)}</div></div>`;
}

function marked(words: string, spans: readonly Span[]): Markup {
  const parts = stretches(words, spans);
  return h`${parts.map(({ text, marked: differs }) => (differs ? h`<mark>${text}</mark>` : h`${text}`))}`;
}

function who({ places }: Wording): Markup {
  const lines = bySpeaker(places).map(
    ([speaker, where]) =>
      h`<p><b dir="auto">${speaker ?? "speaker not told"}</b> · ${placesWords(where)}</p>`,
  );
  return h`${lines}`;
}

function textsMarkup({ tellings, story }: StoryView): Markup {
  if (story.texts.length < 2) return nothing;
  const numbers = [...new Set(tellings.map(({ text }) => text))].filter((text) => text > 0);
  const items = numbers.map((text) => {
    const members = tellings.filter((telling) => telling.text === text);
    const links = members.map(
      ({ number, article }) => h`<a href="#t${number}">${number} ${article.outlet ?? "no outlet"}</a>`,
    );
    return h`<li>Text ${text}: ${links.map((link, index) => (index === 0 ? link : h` · ${link}`))}</li>`;
  });
  return h`<section><h2>Tellings that are one text</h2><ul class="texts">${items}</ul></section>`;
}

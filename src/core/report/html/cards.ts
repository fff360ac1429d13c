import type { Article, Comparison, Diagnostic, Reading } from "../../model.ts";
import { linkable } from "../escape/address.ts";
import type { SideFacts } from "../facts.ts";
import { count } from "../phrase.ts";
import { language } from "./columns.ts";
import { h, type Markup } from "./markup.ts";

/** What is held against what: outlet, headline, dates and how each is known, size, language; `below` stands under them. */
export function card(reading: Reading, facts: SideFacts, letter: string, below: Markup | null): Markup {
  const { article, diagnostics } = reading;
  const by = [article.outlet, article.byline].filter((part) => part !== null).join(" · ");
  const rows = [
    dated("Published", article, "published"),
    dated("Modified", article, "modified"),
    field("Credit", article.declared.credit),
    field(
      "Text",
      `${count(facts.words, "word")}, ${count(facts.sentences, "sentence")}${languageName(article)}`,
    ),
    field("File", article.origin.name),
    address(article),
  ];
  return h`<article class="card"><span class="badge${letter === "A" ? "" : " other"}">${letter}</span>${headline(article)}<p class="by" dir="auto">${by}</p><dl>${rows}</dl>${below}${notes(diagnostics)}</article>`;
}

function headline({ title, language: code }: Article): Markup {
  return title === null
    ? h`<h3 class="absent">No headline</h3>`
    : h`<h3 dir="auto"${language(code)}>${title}</h3>`;
}

function field(name: string, value: string | null): Markup {
  return value === null ? h`` : h`<dt>${name}</dt><dd dir="auto">${value}</dd>`;
}

function dated(name: string, article: Article, key: "published" | "modified"): Markup {
  const value = article[key];
  if (value === null) return key === "published" ? field(name, "not stated") : h``;
  const known = article.known.find((one) => one.field === key && one.value === value)?.by ?? null;
  return h`<dt>${name}</dt><dd>${value}${known === null ? null : h` <small>(${known})</small>`}</dd>`;
}

function languageName({ language: code }: Article): string {
  return code === null ? "" : `, ${code}`;
}

function address({ url }: Article): Markup {
  if (url === null) return h``;
  const href = linkable(url);
  return h`<dt>Address</dt><dd>${href === null ? url : h`<a href="${href}" rel="noreferrer noopener">${url}</a>`}</dd>`;
}

/** The first note stands open, since it may be the one that matters; more of them fold. */
function notes(diagnostics: readonly Diagnostic[]): Markup {
  const [first, ...more] = diagnostics;
  if (first === undefined) return h``;
  const rest =
    more.length === 0
      ? h``
      : h`<details><summary>${count(more.length, "more note")} on reading it</summary><ul>${more.map(({ says }) => h`<li>${says}</li>`)}</ul></details>`;
  return h`<div class="notes"><p>${first.says}</p>${rest}</div>`;
}

/** What could not be compared: shown open, since it limits everything below. */
export function limits({ diagnostics }: Comparison): Markup {
  if (diagnostics.length === 0) return h``;
  return h`<section class="panel"><h3>What could not be compared</h3><ul class="reasons">${diagnostics.map(({ says }) => h`<li>${says}</li>`)}</ul></section>`;
}

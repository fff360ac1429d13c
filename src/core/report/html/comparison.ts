import type { Comparison, Reading } from "../../model.ts";
import type { Options } from "../../options.ts";
import { factsOf, gravityNames } from "../facts.ts";
import { capital } from "../phrase.ts";
import { letter } from "../place.ts";
import { verdictParts } from "../verdict.ts";
import { version } from "../version.ts";
import { card, limits } from "./cards.ts";
import { changeList } from "./changes.ts";
import { columns } from "./columns.ts";
import { directionPanel } from "./direction.ts";
import { flow } from "./flow.ts";
import { h, type Markup, nothing } from "./markup.ts";
import { comparisonDress, kinds, pageOf } from "./page-shell.ts";
import { ribbons } from "./ribbons.ts";
import { type View, viewOf } from "./view.ts";

/** One self-contained page over comparisons that share their base. */
export function htmlReport(comparisons: readonly Comparison[], settings: Options): string {
  const views = comparisons.map((comparison, index) =>
    viewOf(comparison, factsOf(comparison), [letter(0), letter(index + 1)]),
  );
  const titles = [...new Set(comparisons.flatMap(({ a, b }) => [nameOf(a), nameOf(b)]))];
  const body = h`<a class="skip" href="#changes">Skip to the changes</a><div class="page">${head(views)}${filters()}<main id="changes">${views.map((view) => telling(view, views.length > 1))}</main>${foot(views, settings)}</div>`;
  return pageOf(`Twicetold: ${titles.join(" / ")}`, body, comparisonDress);
}

function nameOf({ article }: Reading): string {
  return article.title ?? article.origin.name ?? article.id;
}

function head(views: readonly View[]): Markup {
  const first = views[0];
  if (first === undefined)
    return h`<header><p class="kicker"><b>Twicetold</b></p><p>Nothing was compared.</p></header>`;
  const single = views.length === 1;
  const cards = [
    card(first.comparison.a, first.facts.a, first.letters[0], null),
    ...views.map((view) =>
      card(view.comparison.b, view.facts.b, view.letters[1], single ? null : leadLink(view)),
    ),
  ];
  return h`<header><p class="kicker"><b>Twicetold</b> ${single ? "two tellings held against each other" : `${views.length} tellings held against one`}</p>${single ? verdictMarkup(first, true) : nothing}<div class="cards">${cards}</div></header>`;
}

/** The verdict's headline on the card of its telling, leading to its section. */
function leadLink(view: View): Markup {
  const { lead } = verdictParts(view.comparison, view.facts, view.letters);
  return h`<p class="lead"><a href="#${view.prefix}">${lead}</a></p>`;
}

function verdictMarkup(view: View, top: boolean): Markup {
  const { lead, rest } = verdictParts(view.comparison, view.facts, view.letters);
  const heading = top ? h`<h1>${lead}</h1>` : h`<h2>${lead}</h2>`;
  return h`<div class="verdict">${heading}<p>${capital(rest)}</p>${figures(view)}</div>`;
}

/** The figures of the verdict at a glance, each with its denominator. */
function figures({ facts, letters }: View): Markup {
  const { a, b, quotations, passages, byGravity } = facts;
  const grave = byGravity[4] ?? 0;
  const all = [
    figure(`${a.linked}`, `/ ${a.body}`, `sentences of ${letters[0]} told in ${letters[1]}`),
    figure(`${b.linked}`, `/ ${b.body}`, `sentences of ${letters[1]} in ${letters[0]}`),
    figure(`${grave}`, "", "claimed or said differently", grave > 0 ? "g4" : "none"),
    ...(quotations.paired > 0
      ? [
          figure(
            `${quotations.altered}`,
            `/ ${quotations.paired}`,
            "paired quotations altered",
            quotations.altered > 0 ? "g4" : "none",
          ),
        ]
      : []),
    ...(passages.added + passages.leftOut > 0
      ? [figure(`+${passages.added} −${passages.leftOut}`, "", "sentences added, left out")]
      : []),
  ];
  return h`<dl class="figures">${all}</dl>`;
}

function figure(value: string, of: string, says: string, name = "plain"): Markup {
  return h`<div class="${name}"><dt>${says}</dt><dd>${value} <small>${of}</small></dd></div>`;
}

/** Check boxes that the style looks at: they act on text, picture and list together, without script. */
function filters(): Markup {
  const weights = ([4, 3, 2, 1] as const).map(
    (gravity) =>
      h`<label><input type="checkbox" id="w${gravity}" checked autocomplete="off"><span class="weight g${gravity}" aria-hidden="true">${signs[gravity]}</span>${shortNames[gravity]}</label>`,
  );
  const each = kinds.map(
    (kind) => h`<label><input type="checkbox" id="k-${kind}" checked autocomplete="off">${kind}</label>`,
  );
  return h`<nav class="bar" aria-label="What is shown">${weights}<details><summary>Kinds</summary><div class="kinds">${each}</div></details><label><input type="checkbox" id="fold" autocomplete="off">Fold what is alike</label><label><input type="checkbox" id="reading" autocomplete="off">Read without gaps</label><span class="keys"><kbd>n</kbd> <kbd>p</kbd> next and previous change</span></nav>`;
}

const signs = { 4: "◆", 3: "▬", 2: "●", 1: "○" } as const;
const shortNames = { 4: "Claims and words said", 3: "Passages", 2: "Wording", 1: "Form only" } as const;

function telling(view: View, several: boolean): Markup {
  const heading = several
    ? h`<p class="kicker"><span class="badge">${view.letters[0]}</span> and <span class="badge other">${view.letters[1]}</span></p>${verdictMarkup(view, false)}`
    : nothing;
  const work =
    view.comparison.relation === "unrelated"
      ? h`<p class="order">The texts share no telling, so they are not set beside each other.</p>`
      : h`<div class="work"><aside class="list" aria-label="Changes">${changeList(view)}</aside>${columns(view)}${flow(view)}</div>`;
  return h`<section class="telling" id="${view.prefix}">${heading}${picture(view)}${directionPanel(view)}${limits(view.comparison)}${work}</section>`;
}

function picture(view: View): Markup {
  if (view.comparison.relation === "unrelated") return nothing;
  return h`<section class="panel"><h3>How the texts lie to each other</h3>${ribbons(view)}${legend(view)}</section>`;
}

/** The signs between the columns, those that occur. */
function legend({ comparison, facts }: View): Markup {
  const { beads } = comparison.alignment;
  const used = new Set<string>(beads.map(({ relation }) => relation));
  if (beads.some(({ moved }) => moved)) used.add("moved");
  const said = relationSigns.filter(([relation]) => used.has(relation));
  const grave =
    (facts.byGravity[4] ?? 0) > 0
      ? h`<span><i class="weight g4">❙</i>${gravityNames[4].toLowerCase()}</span>`
      : nothing;
  return h`<p class="legend">${said.map(([, sign, says]) => h`<span><i>${sign}</i>${says}</span>`)}${grave}</p>`;
}

const relationSigns: readonly (readonly [string, string, string])[] = [
  ["identical", "=", "identical"],
  ["edited", "≈", "edited"],
  ["reworded", "∼", "reworded"],
  ["addition", "+", "added"],
  ["deletion", "−", "left out"],
  ["moved", "⇅", "moved"],
];

/** What was compared, by which version and settings: enough to have the same result again. */
function foot(views: readonly View[], settings: Options): Markup {
  const first = views[0];
  const readings: readonly (readonly [string, Reading])[] =
    first === undefined
      ? []
      : [
          [first.letters[0], first.comparison.a],
          ...views.map((view) => [view.letters[1], view.comparison.b] as const),
        ];
  const rows = readings.map(
    ([name, { article }]) =>
      h`<tr><th scope="row">${name}</th><td>${article.origin.name ?? "text"}</td><td><code>${article.origin.sha256 ?? `${article.id} (content id)`}</code></td><td>${article.origin.extractor ?? ""}</td></tr>`,
  );
  return h`<footer class="foot"><div class="scroll"><table><thead><tr><th scope="col">Text</th><th scope="col">File</th><th scope="col">SHA-256</th><th scope="col">Read as</th></tr></thead><tbody>${rows}</tbody></table></div><p>Made by Twicetold ${version}, settings <code>${JSON.stringify(settings)}</code>. This page holds everything it shows and asks nothing of the network. Similarity and dates alone say neither who copied nor who was first.</p></footer>`;
}

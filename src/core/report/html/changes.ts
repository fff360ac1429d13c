import type { Change, Evidence, Gravity } from "../../model.ts";
import { slice } from "../../text/span.ts";
import { gravityNames } from "../facts.ts";
import type { Entry, Section } from "../grouping.ts";
import { count, grouped } from "../phrase.ts";
import { numbers, sentencesOf } from "../place.ts";
import { toldValues } from "../values.ts";
import { language } from "./columns.ts";
import { h, type Markup, nothing } from "./markup.ts";
import { anchors, classes, isMarked, isWhole, type View } from "./view.ts";

/** The list of changes in plain words, by weight; form only is folded and counted. */
export function changeList(view: View): Markup {
  if (view.sections.length === 0) return h`<p class="none">No change was found.</p>`;
  return h`${view.sections.map((section) => sectionMarkup(section, view))}`;
}

const marks: { readonly [gravity in Gravity]: string } = { 4: "◆", 3: "▬", 2: "●", 1: "○" };

function sectionMarkup(section: Section, view: View): Markup {
  const { gravity, size, entries } = section;
  const name = h`<span class="weight g${gravity}" aria-hidden="true">${marks[gravity]}</span> ${gravityNames[gravity]} <span class="size">${grouped(size)}</span>`;
  const items = h`<ol class="changes">${entries.map((entry) => entryMarkup(entry, view))}</ol>`;
  if (gravity > 1) return h`<section class="group g${gravity}"><h3>${name}</h3>${items}</section>`;
  return h`<details class="group g1"><summary><h3>${name}</h3></summary>${items}</details>`;
}

function entryMarkup(entry: Entry, view: View): Markup {
  const [first, ...more] = entry.changes;
  if (first === undefined) return nothing;
  if (entry.shape !== "same") return h`${entry.changes.map((change) => item(change, view, nothing))}`;
  const others = h`<p class="meta">${count(entry.changes.length, "place")}: ${entry.changes.map((change) => h`<span class="place">${placeLinks(change, view)}</span> `)}</p>`;
  return h`${item(first, view, others)}${more.map((change) => h`<li class="same" id="${anchors.change(view, change)}"></li>`)}`;
}

function item(change: Change, view: View, more: Markup): Markup {
  const touches =
    change.touches.length === 0 ? null : h` <span class="touches">${change.touches.join(", ")}</span>`;
  const meaning = change.meaning === "unclear" ? null : h` <span class="meaning">${change.meaning}</span>`;
  const place = more.markup === "" ? h`<span class="place">${placeLinks(change, view)}</span>` : null;
  return h`<li class="change ${classes(change)}" id="${anchors.change(view, change)}" value="${view.numbers.get(change) ?? 0}" tabindex="-1"><p class="says" dir="auto">${change.says}</p>${words(change, view)}${values(change, view)}<p class="meta"><span class="kind">${change.kind}</span>${touches}${meaning} ${place}</p>${more}${why(change.because, view)}</li>`;
}

/** Characters of a passage shown in the list; all of it stands in the text beside. */
const passageShown = 180;

/** Both sides' words, for changes whose sentence does not give them in full. */
function words(change: Change, view: View): Markup {
  if (change.gravity === 1) return nothing;
  const a = wordsOf(change, view, "a");
  const b = wordsOf(change, view, "b");
  if (a === "" && b === "") return nothing;
  // A moved passage is one passage: its words once.
  if (change.kind === "move") return h`<p class="words">${quoted("q", a, view, "a")}</p>`;
  if (!isWhole(view, change) && change.says.includes(a) && change.says.includes(b)) return nothing;
  const arrow = a !== "" && b !== "" ? h`<span class="arrow" aria-hidden="true">→</span>` : null;
  return h`<p class="words">${quoted("del", a, view, "a")}${arrow}${quoted("ins", b, view, "b")}</p>`;
}

function wordsOf(change: Change, { comparison }: View, side: "a" | "b"): string {
  const all = change[side].map((span) => slice(comparison[side].article.text, span)).join(" … ");
  return all.length <= passageShown ? all : `${all.slice(0, passageShown).replace(/\s+\S*$/, "")} …`;
}

function quoted(name: "del" | "ins" | "q", text: string, view: View, side: "a" | "b"): Markup {
  if (text === "") return nothing;
  const attributes = h` dir="auto"${language(view.comparison[side].article.language)}`;
  if (name === "q") return h`<q${attributes}>${text}</q>`;
  return name === "del" ? h`<del${attributes}>${text}</del>` : h`<ins${attributes}>${text}</ins>`;
}

function values(change: Change, { comparison }: View): Markup {
  const told = toldValues(comparison, change);
  return told === null ? nothing : h`<p class="values"><span>${told.a}</span> → <span>${told.b}</span></p>`;
}

function placeLinks(change: Change, view: View): Markup {
  const side = (from: "a" | "b", letter: string): Markup | null => {
    const indices = sentencesOf(view.comparison, change, from);
    if (indices.length === 0) return null;
    const bead = view.comparison.alignment.beads.findIndex((one) => one[from].includes(indices[0] ?? -1));
    const marked = isMarked(view, change) && change[from].some(({ start, end }) => end > start);
    const target = marked ? anchors.words(view, change, from) : anchors.row(view, bead);
    return h`<a href="#${target}">${letter} ${numbers(indices)}</a>`;
  };
  const a = side("a", view.letters[0]);
  const b = side("b", view.letters[1]);
  return h`${a}${a !== null && b !== null ? h` → ` : null}${b}`;
}

/** Why a claim is made: every rule with its reason and the words it rests on. */
export function why(because: readonly Evidence[], view: View): Markup {
  if (because.length === 0) return nothing;
  return h`<details class="why"><summary>Why?</summary><ul>${because.map((reason) => reasonMarkup(reason, view))}</ul></details>`;
}

export function reasonMarkup({ rule, says, a, b, weight }: Evidence, view: View): Markup {
  const { comparison, letters } = view;
  const rests = (["a", "b"] as const).flatMap((side, index) => {
    const span = side === "a" ? a : b;
    if (span === null || span.end <= span.start) return [];
    const text = slice(comparison[side].article.text, span);
    const shown = text.length <= passageShown ? text : `${text.slice(0, passageShown)} …`;
    return [h` <span class="letter">${letters[index] ?? ""}</span> ${quoted("q", shown, view, side)}`];
  });
  const odds =
    weight === null ? null : h` <span class="odds">${weight > 0 ? "+" : ""}${weight.toFixed(1)}</span>`;
  return h`<li>${says}${rests} <code>${rule}</code>${odds}</li>`;
}

import type { Bead, Change, Reading } from "../../model.ts";
import { count } from "../phrase.ts";
import { numbers } from "../place.ts";
import { type Marking, markedText, marksOf } from "./marking.ts";
import { h, type Markup, nothing } from "./markup.ts";
import { anchors, classes, isWhole, type View } from "./view.ts";

const signs: { readonly [relation in Bead["relation"]]: readonly [string, string] } = {
  identical: ["=", "identical"],
  edited: ["≈", "edited"],
  reworded: ["∼", "reworded"],
  addition: ["+", "added"],
  deletion: ["−", "left out"],
};

/** Both texts beside each other, the sentences of one bead level, a gap where the other side has none. */
export function columns(view: View): Markup {
  const { comparison, letters } = view;
  const markings = { a: markingOf(view, "a"), b: markingOf(view, "b") };
  const whole = wholeChanges(view);
  const rows: Markup[] = [];
  let run: Markup[] = [];
  let folded: Bead[] = [];
  const close = () => {
    if (run.length > 0) rows.push(foldable(run, folded, letters));
    run = [];
    folded = [];
  };
  comparison.alignment.beads.forEach((bead, index) => {
    const changes = whole.get(index) ?? [];
    const made = row(view, bead, index, changes, markings);
    if (bead.relation === "identical" && !bead.moved && changes.length === 0) {
      run.push(made);
      folded.push(bead);
    } else {
      close();
      rows.push(made);
    }
    for (const ghost of ghostsAfter(view, index)) {
      close();
      rows.push(ghost);
    }
  });
  close();
  return h`<div class="columns"><div class="heads" aria-hidden="true"><span class="badge">${letters[0]}</span><span></span><span class="badge other">${letters[1]}</span></div>${rows}</div>`;
}

function markingOf(view: View, side: "a" | "b"): Marking {
  return { marks: marksOf(view, side), anchored: new Set() };
}

function wholeChanges(view: View): ReadonlyMap<number, readonly Change[]> {
  const found = new Map<number, Change[]>();
  for (const change of view.comparison.changes.filter((one) => isWhole(view, one)))
    for (const bead of change.beads) found.set(bead, [...(found.get(bead) ?? []), change]);
  return found;
}

function foldable(
  run: readonly Markup[],
  beads: readonly Bead[],
  letters: readonly [string, string],
): Markup {
  if (run.length < 2) return h`${run}`;
  const a = numbers(beads.flatMap((bead) => bead.a));
  const b = numbers(beads.flatMap((bead) => bead.b));
  return h`<div class="run"><p class="folded">${count(run.length, "sentence")} alike: ${letters[0]} ${a}, ${letters[1]} ${b}</p>${run}</div>`;
}

function row(
  view: View,
  bead: Bead,
  index: number,
  changes: readonly Change[],
  markings: { readonly a: Marking; readonly b: Marking },
): Markup {
  const opens = startsParagraph(view.comparison.a, bead.a) || startsParagraph(view.comparison.b, bead.b);
  const name = `row ${bead.relation}${bead.moved ? " moved" : ""}${opens ? " opens" : ""}`;
  return h`<div class="${name}" id="${anchors.row(view, index)}">${cell(view, "a", bead, markings.a)}${link(view, bead, changes)}${cell(view, "b", bead, markings.b)}</div>`;
}

function startsParagraph({ sentences }: Reading, [first]: readonly number[]): boolean {
  if (first === undefined) return false;
  return first === 0 || sentences[first]?.paragraph !== sentences[first - 1]?.paragraph;
}

function cell(view: View, side: "a" | "b", bead: Bead, marking: Marking): Markup {
  const indices = bead[side];
  if (indices.length === 0) return h`<div class="cell gap"></div>`;
  const { article, sentences } = view.comparison[side];
  const letter = view.letters[side === "a" ? 0 : 1];
  const said = indices.map((index) => {
    const sentence = sentences[index];
    if (sentence === undefined) return nothing;
    const words = markedText(view, side, sentence.span, marking);
    return h`<span class="sentence ${sentence.role}"><span class="number"><span class="letter">${letter}</span>${index + 1}</span> ${words}</span> `;
  });
  return h`<div class="cell ${side}" dir="auto"${language(article.language)}>${said}</div>`;
}

/** What holds the two sides together, and why. */
function link(view: View, bead: Bead, changes: readonly Change[]): Markup {
  const [sign, says] = signs[bead.relation];
  const linked = bead.a.length > 0 && bead.b.length > 0;
  const share = linked ? `, similarity ${bead.similarity.toFixed(2)}` : "";
  const shape = linked && bead.a.length + bead.b.length > 2 ? `, ${bead.a.length} to ${bead.b.length}` : "";
  const moved = bead.moved ? ", stands elsewhere in the other text" : "";
  const tags = changes.map(
    (change) =>
      h`<a class="tag ${classes(change)}" href="#${anchors.change(view, change)}">${view.numbers.get(change) ?? 0}</a>`,
  );
  return h`<div class="link"><details><summary title="${says}">${sign}${bead.moved ? "⇅" : ""}</summary><p>${says}${shape}${share}${moved}</p></details>${tags}</div>`;
}

/** Where moved sentences of b stood: a line that leads to them. */
function ghostsAfter(view: View, index: number): readonly Markup[] {
  const { beads } = view.comparison.alignment;
  const last = beads[index]?.b.at(-1);
  if (last === undefined) return [];
  return beads.flatMap((bead, other) => {
    if (!bead.moved || bead.b[0] !== last + 1 || other === index + 1) return [];
    const block = blockFrom(beads, other);
    const a = numbers(block.flatMap((one) => one.a));
    const b = numbers(block.flatMap((one) => one.b));
    const verb = block.length > 1 ? "stand" : "stands";
    const says = `${view.letters[1]} ${b} ${verb} beside ${view.letters[0]} ${a} ${other < index ? "↑" : "↓"}`;
    return [
      h`<div class="row ghost"><div class="cell gap"></div><div class="link"></div><div class="cell"><a href="#${anchors.row(view, other)}">${says}</a></div></div>`,
    ];
  });
}

/** The moved bead and those that moved with it. */
function blockFrom(beads: readonly Bead[], first: number): readonly Bead[] {
  const block: Bead[] = [];
  for (let at = first; at < beads.length; at++) {
    const bead = beads[at]!;
    const before = block.at(-1)?.b.at(-1);
    if (!bead.moved || (before !== undefined && bead.b[0] !== before + 1)) break;
    block.push(bead);
  }
  return block;
}

export function language(code: string | null): Markup | null {
  return code === null ? null : h` lang="${code}"`;
}

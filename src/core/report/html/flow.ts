import { language } from "./columns.ts";
import { markedText, marksOf } from "./marking.ts";
import { h, type Markup } from "./markup.ts";
import type { View } from "./view.ts";

/** Both texts as they were written, each in its own order without gaps, for reading through; the marks are the same. */
export function flow(view: View): Markup {
  return h`<div class="flow">${side(view, "a")}${side(view, "b")}</div>`;
}

function side(view: View, name: "a" | "b"): Markup {
  const { article, sentences } = view.comparison[name];
  const marking = { marks: marksOf(view, name), anchored: null };
  const alone = sentencesAlone(view, name);
  const byParagraph = new Map<number, Markup[]>();
  sentences.forEach(({ span, paragraph }, index) => {
    const words = markedText(view, name, span, marking);
    const said = alone.has(index) ? h`<span class="only">${words}</span> ` : h`${words} `;
    byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), said]);
  });
  const roles = new Map(sentences.map(({ paragraph, role }) => [paragraph, role]));
  const paragraphs = article.paragraphs.map(
    (_, index) => h`<p class="sentence ${roles.get(index) ?? "body"}">${byParagraph.get(index) ?? []}</p>`,
  );
  const other = name === "a" ? "" : " other";
  return h`<div class="cell" dir="auto"${language(article.language)}><span class="badge${other}">${view.letters[name === "a" ? 0 : 1]}</span>${paragraphs}</div>`;
}

/** Sentences of one side that the other does not have. */
function sentencesAlone({ comparison }: View, side: "a" | "b"): ReadonlySet<number> {
  const beads = comparison.alignment.beads.filter(({ a, b }) => a.length === 0 || b.length === 0);
  return new Set(beads.flatMap((bead) => bead[side]));
}

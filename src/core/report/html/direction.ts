import { count, percent } from "../phrase.ts";
import { directionLine, directionWords } from "../verdict.ts";
import { reasonMarkup } from "./changes.ts";
import { h, type Markup } from "./markup.ts";
import type { View } from "./view.ts";

/** Which came first: the answer in words, the shares as a bar with its numbers, the reasons with their words. */
export function directionPanel(view: View): Markup {
  const { comparison, letters, facts } = view;
  if (comparison.relation === "unrelated" || facts.sameBytes) return h``;
  const { order } = comparison.direction;
  const words = directionWords(comparison.direction, letters);
  const key = [
    `${letters[0]} earlier ${percent(order.a)}`,
    `cannot tell ${percent(order.unknown)}`,
    `${letters[1]} earlier ${percent(order.b)}`,
  ];
  return h`<section class="panel"><h3>Which came first</h3><p class="order">${directionLine(words)}</p><div class="scale-box">${scale(order.a, order.unknown)}<p class="scale-key">${key.map((part) => h`<span>${part}</span>`)}</p></div>${reasons(view)}</section>`;
}

function scale(a: number, unknown: number): Markup {
  const [first, second] = [a * 100, unknown * 100].map((share) => Math.round(share * 10) / 10);
  const rest = Math.max(0, Math.round((100 - first! - second!) * 10) / 10);
  return h`<svg class="scale" viewBox="0 0 100 3" height="10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="pa" x="0" y="0" width="${first!}" height="3"/><rect class="pu" x="${first!}" y="0" width="${second!}" height="3"/><rect class="pb" x="${first! + second!}" y="0" width="${rest}" height="3"/></svg>`;
}

function reasons(view: View): Markup {
  const { because, channel } = view.comparison.direction;
  const all = [...because, ...channel.flatMap((one) => one.because)];
  const once = all.filter(
    (reason, index) =>
      all.findIndex((other) => other.rule === reason.rule && other.says === reason.says) === index,
  );
  if (once.length === 0) return h``;
  return h`<details class="reasons"><summary>Why? ${count(once.length, "reason")}</summary><ul>${once.map((reason) => reasonMarkup(reason, view))}</ul></details>`;
}

import { html } from "../escape/html.ts";

/** A piece of HTML that is safe to put into a page. Made by `h` only, so that no article text gets by unescaped. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | null | Markup | readonly Markup[];

/** A template of HTML: what is put in is escaped unless it is markup already; `null` is nothing. */
export function h(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let markup = strings[0] ?? "";
  values.forEach((value, index) => {
    markup += rendered(value) + (strings[index + 1] ?? "");
  });
  return { markup };
}

export const nothing: Markup = { markup: "" };

function rendered(value: Value): string {
  if (value === null) return "";
  if (typeof value === "string" || typeof value === "number") return html(String(value));
  if ("markup" in value) return value.markup;
  return value.map(({ markup }) => markup).join("");
}

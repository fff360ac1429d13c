import type { ChangeKind } from "../../model.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "./markup.ts";
import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";

/** Every kind of change, in the order of the filters. */
export const kinds: readonly ChangeKind[] = [
  "quotation",
  "attribution",
  "quantity",
  "date",
  "name",
  "polarity",
  "certainty",
  "addition",
  "deletion",
  "move",
  "split",
  "merge",
  "wording",
  "metadata",
];

/** The style with the filters of every kind. */
export const style = pageStyle.replace(
  "KINDS",
  kinds
    .map(
      (kind) =>
        `body:has(#k-${kind}:not(:checked)) .k-${kind}:is(.change,.tick,.tag){display:none}` +
        `body:has(#k-${kind}:not(:checked)) .mark.k-${kind}{background:none;box-shadow:none;text-decoration:none}`,
    )
    .join("\n"),
);

export const script = pageScript;

/**
 * SHA-256 of the style and the script, for the page's content security policy: nothing but these two runs or dresses
 * the page, whatever an article holds. Core has no SHA-256; a test reckons them and says what they must be.
 */
export const hashes = {
  style: "sha256-og3BlyRxPD3WYUi8hPkfiB0ai+DndvlOhexXemu5zQs=",
  script: "sha256-86o4ffzqqCRshEdRX4LgJ7UNvONvCOLHpbIUYLVVRwg=",
} as const;

/** A whole page: no request leaves it, and nothing but its own style and script acts in it. */
export function pageOf(title: string, body: Markup): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashes.style}'`,
    `script-src '${hashes.script}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return [
    "<!DOCTYPE html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${html(title)}</title>`,
    `<style>${style}</style>`,
    "</head>",
    `<body>${body.markup}`,
    `<script>${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

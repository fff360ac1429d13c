import type { ChangeKind } from "../../model.ts";
import { html } from "../escape/html.ts";
import { baseStyle } from "./base-style.ts";
import { comparisonStyle } from "./comparison-style.ts";
import type { Markup } from "./markup.ts";
import { pageScript } from "./page-script.ts";
import { readingStyle } from "./reading-style.ts";

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

/** What a page wears: its style, and its script where it has one, each with the SHA-256 that its policy names. */
export interface Dress {
  readonly style: string;
  readonly styleHash: string;
  readonly script: string | null;
  readonly scriptHash: string | null;
}

const kindFilters = kinds
  .map(
    (kind) =>
      `body:has(#k-${kind}:not(:checked)) .k-${kind}:is(.change,.tick,.tag){display:none}` +
      `body:has(#k-${kind}:not(:checked)) .mark.k-${kind}{background:none;box-shadow:none;text-decoration:none}`,
  )
  .join("\n");

/**
 * Nothing but these runs or dresses a page, whatever an article holds: the policy names them by their SHA-256. Core has
 * none, so the hashes stand here; a test reckons them and says what they must be.
 */
export const comparisonDress: Dress = {
  style: baseStyle + comparisonStyle.replace("KINDS", kindFilters),
  styleHash: "sha256-3H+r7C/QiTmuboF6kY+N/AteQ2LEK56TlgYI+zu4xlQ=",
  script: pageScript,
  scriptHash: "sha256-QEzuU0lb0tgaKVG8K2G/XxSq1XYW7DAnQUEo10us4x8=",
};

export const readingDress: Dress = {
  style: baseStyle + readingStyle,
  styleHash: "sha256-jJNlSF+cZfiBOfR6ae+vS5am/VOjggxChUdTFgUkPD8=",
  script: null,
  scriptHash: null,
};

/** A whole page: no request leaves it, and nothing but its own style and script acts in it. */
export function pageOf(title: string, body: Markup, { style, styleHash, script, scriptHash }: Dress): string {
  const policy = [
    "default-src 'none'",
    `style-src '${styleHash}'`,
    ...(scriptHash === null ? [] : [`script-src '${scriptHash}'`]),
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
    ...(script === null ? [] : [`<script>${script}</script>`]),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

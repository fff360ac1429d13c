import { byCode, hidden } from "./hidden.ts";

/**
 * One cell of a CSV file (RFC 4180). Spreadsheets take a cell that begins with one of `= + - @` (or with white space that
 * they skip before it) for a formula, whatever stands around it: such a cell gets an apostrophe before it, which they
 * show as text. Numbers are handed over as numbers and stay bare.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const shown = value.replace(hidden, (character) => byCode(character.charCodeAt(0)));
  const harmless = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/.test(value) ? `'${shown}` : shown;
  return /[",;\r\n\t]/.test(harmless) || harmless !== harmless.trim()
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}

/** One record, its line end included (CRLF, as the RFC has it). */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

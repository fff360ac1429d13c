import type { Reading } from "../../model.ts";
export function readingPage(_readings: readonly Reading[]): string {
  return "";
}

import { compare, readText, report, understand } from "../index.ts";

/** What a page sends its worker: two texts to hold against each other. */
export interface CompareRequest {
  readonly a: string;
  readonly b: string;
}

/** The whole pipeline in the browser: nothing leaves the page. */
export function compareTexts({ a, b }: CompareRequest): string {
  return report([compare(understand(readText(a)), understand(readText(b)))], "json");
}

import type { Comparison } from "../../model.ts";
import type { Options } from "../../options.ts";
export function markdownReport(
  _c: readonly Comparison[],
  _o: { readonly all: boolean; readonly settings: Options },
): string {
  return "";
}

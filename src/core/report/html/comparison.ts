import type { Comparison } from "../../model.ts";
import type { Options } from "../../options.ts";
export function htmlReport(_c: readonly Comparison[], _settings: Options): string {
  return "";
}

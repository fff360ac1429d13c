import { stat } from "node:fs/promises";
import { expand } from "../read/expand.ts";
import { type ReadSettings, readLimits } from "../read/index.ts";

/** How much of the input is through, as far as sizes of files tell. */
export interface Whole {
  /** An article of a file has come through, of so many characters. */
  readonly pass: (file: string, characters: number) => void;
  /** 0 to 1; `null` where a part of the input has no size (a pipe). */
  readonly share: () => number | null;
  readonly files: () => { readonly done: number; readonly of: number };
}

/** Sizes of all files that the arguments stand for. */
export async function measure(files: readonly string[], settings: ReadSettings): Promise<Whole> {
  const limits = { ...readLimits, ...settings.limits };
  const sizes = new Map<string, number>();
  let known = true;
  for (const argument of files) {
    const expanded = argument === "-" ? null : await expand(argument, limits);
    if (expanded === null || !expanded.ok) {
      known &&= argument !== "-";
      continue;
    }
    for (const path of expanded.paths) {
      const found = await stat(path).catch(() => null);
      if (found?.isFile() === true) sizes.set(path, found.size);
      else known = false;
    }
  }
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  let done = 0;
  let passed = 0;
  let current: string | null = null;
  let inside = 0;
  return {
    pass: (file, characters) => {
      if (file !== current) {
        if (current !== null) {
          done += sizes.get(current) ?? 0;
          passed++;
        }
        current = file;
        inside = 0;
      }
      // A character is a byte or more, but a packed file holds more characters than bytes: never more than the file.
      inside = Math.min(inside + characters, sizes.get(file) ?? 0);
    },
    share: () => (known && total > 0 ? (done + inside) / total : null),
    files: () => ({ done: passed, of: sizes.size }),
  };
}

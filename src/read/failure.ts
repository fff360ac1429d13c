/** Why one file gave no article: for people, with what to do next. A value and not a throw, since the other files go on. */
export interface ReadFailure {
  /** File as the caller named it; `standard input` for `-`. */
  readonly name: string;
  /** Place inside the file, as `Source.place`; absent or `null` for the whole of it. */
  readonly place?: string | null;
  /** Stable and dotted, e.g. `"read.missing"`. */
  readonly code: string;
  /** One clause without the name and without a full stop: `"is a folder"`. */
  readonly says: string;
  /** What to do next, one sentence. */
  readonly next: string;
}

/** The failure as one line: name, place, reason, next step. */
export function failureLine({ name, place, says, next }: ReadFailure): string {
  return `${labelOf({ name, place: place ?? null })}: ${says}. ${next}`;
}

/** Name and place for people: `"archive.jsonl, line 12"`. */
export function labelOf({ name, place }: { readonly name: string; readonly place: string | null }): string {
  return place === null ? name : `${name}, ${place}`;
}

/**
 * An error that carries a failure through a stream: a source that breaks off throws it, the frame takes the failure out.
 * Nobody else sees it.
 */
export function broken(failure: ReadFailure): Error {
  const error = new Error(failureLine(failure));
  carried.set(error, failure);
  return error;
}

const carried = new WeakMap<object, ReadFailure>();

/** The failure that an error carries, else what the system's error means. */
export function failureOf(
  source: { readonly name: string; readonly place: string | null },
  error: unknown,
): ReadFailure {
  const found = typeof error === "object" && error !== null ? carried.get(error) : undefined;
  return found ?? { ...systemFailure(source.name, error), place: source.place };
}

/** What the operating system's error codes mean for the person who typed the name. */
export function systemFailure(name: string, error: unknown): ReadFailure {
  const code = codeOf(error);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return {
        name,
        code: "read.missing",
        says: "there is no such file",
        next: "Check the name; a name with spaces wants quotation marks.",
      };
    case "EACCES":
    case "EPERM":
      return {
        name,
        code: "read.forbidden",
        says: "it may not be read",
        next: "Check the file's permissions.",
      };
    case "EISDIR":
      return folderFailure(name);
    case "ELOOP":
      return {
        name,
        code: "read.loop",
        says: "its links lead in a circle",
        next: "Give the file that they should lead to.",
      };
    case "ENAMETOOLONG":
      return {
        name: `${name.slice(0, 40)}…`,
        code: "read.missing",
        says: "the name is too long for a file",
        next: "Texts are given as files, or by - on standard input.",
      };
    default:
      return {
        name,
        code: "read.failed",
        says: `reading failed (${code ?? String(error)})`,
        next: "Try a copy of the file in another place.",
      };
  }
}

export function folderFailure(name: string): ReadFailure {
  return {
    name,
    code: "read.folder",
    says: "is a folder",
    next: "Name the files in it that are to be compared; `twicetold read` takes whole folders.",
  };
}

export function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/** The code that Node or the system gave an error: `"ENOENT"`, `"Z_BUF_ERROR"`. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

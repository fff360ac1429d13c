/** True where a name holds a wild card. */
export function isGlob(name: string): boolean {
  return /[*?]/.test(name);
}

/**
 * True where `path` fits `pattern`: `*` and `?` stand for characters of one name, `**` for any folders. Both are
 * matched name by name, backtracking over the last star only, so hostile patterns cost at most length times length.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const patternNames = pattern.split("/");
  const pathNames = path.split("/");
  return matchSteps(
    patternNames.length,
    pathNames.length,
    (at) => patternNames[at] === "**",
    (at, other) => matchesName(patternNames[at]!, pathNames[other]!),
  );
}

function matchesName(pattern: string, name: string): boolean {
  return matchSteps(
    pattern.length,
    name.length,
    (at) => pattern[at] === "*",
    (at, other) => pattern[at] === "?" || pattern[at] === name[other],
  );
}

/** Greedy wild-card matching of two sequences with one place to go back to (Krauss 2008). */
function matchSteps(
  patternLength: number,
  length: number,
  isStar: (at: number) => boolean,
  fits: (at: number, other: number) => boolean,
): boolean {
  let at = 0;
  let other = 0;
  let star = -1;
  let mark = 0;
  while (other < length) {
    if (at < patternLength && isStar(at)) {
      star = at++;
      mark = other;
    } else if (at < patternLength && fits(at, other)) {
      at++;
      other++;
    } else if (star !== -1) {
      at = star + 1;
      other = ++mark;
    } else {
      return false;
    }
  }
  while (at < patternLength && isStar(at)) at++;
  return at === patternLength;
}

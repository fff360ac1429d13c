/**
 * Combines degrees of belief in some answers of which one at most is right. Each belief supports one answer and
 * leaves the rest open; Dempster's rule multiplies what is left open and divides by what does not contradict itself.
 * Returns the degree of each answer, in order, and what stays open; all sum to 1. Nothing said leaves all open.
 */
export function combine(supports: readonly number[]): { readonly answers: number[]; readonly open: number } {
  const left = supports.map((support) => 1 - support);
  const open = left.reduce((product, rest) => product * rest, 1);
  const masses = supports.map((support, index) =>
    left.reduce((product, rest, other) => (other === index ? product : product * rest), support),
  );
  const total = open + masses.reduce((sum, mass) => sum + mass, 0);
  return { answers: masses.map((mass) => mass / total), open: open / total };
}

/** Degrees of belief in one answer from observers who do not know of each other. */
export function joined(degrees: readonly number[]): number {
  return 1 - degrees.reduce((rest, degree) => rest * (1 - degree), 1);
}

import type { Bead } from "../model.ts";

/**
 * All beads in the order of a; an addition follows the bead that holds the sentence before it in b, and comes first
 * where there is none.
 */
export function inOrderOfA(linked: readonly Bead[], heightA: number, heightB: number): Bead[] {
  const startingAt = new Map<number, Bead>();
  const linkedInB = new Map<number, Bead>();
  for (const bead of linked) {
    startingAt.set(bead.a[0]!, bead);
    for (const j of bead.b) linkedInB.set(j, bead);
  }
  const additions = additionsAfter(linkedInB, heightB);
  const beads: Bead[] = [...(additions.get(null) ?? [])];
  for (let i = 0; i < heightA; ) {
    const bead = startingAt.get(i) ?? alone([i], []);
    beads.push(bead, ...(additions.get(bead) ?? []));
    i += bead.a.length;
  }
  return beads;
}

/** The sentences of b that nothing is linked to, by the bead before them in b. */
function additionsAfter(linkedInB: ReadonlyMap<number, Bead>, heightB: number): Map<Bead | null, Bead[]> {
  const additions = new Map<Bead | null, Bead[]>();
  let before: Bead | null = null;
  for (let j = 0; j < heightB; j++) {
    const bead = linkedInB.get(j);
    if (bead !== undefined) before = bead;
    else additions.set(before, [...(additions.get(before) ?? []), alone([], [j])]);
  }
  return additions;
}

function alone(a: readonly number[], b: readonly number[]): Bead {
  return { a, b, similarity: 0, relation: a.length > 0 ? "deletion" : "addition", moved: false };
}

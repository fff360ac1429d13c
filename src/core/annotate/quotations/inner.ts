import { attribute } from "./assemble.ts";
import type { Draft } from "./draft.ts";
import type { Passage } from "./pairing.ts";
import type { Scene } from "./scene.ts";
import { layUnits } from "./units.ts";

/**
 * Speech inside speech: `“She told me ‘never again’,” he said.` Only what stands between marks of its own is looked for;
 * what a speaker reports without marks is part of his words.
 */
export function assembleInner(
  scene: Scene,
  passages: readonly Passage[],
  owners: Int32Array,
  drafts: Draft[],
): void {
  const children = new Map<number, number[]>();
  passages.forEach((passage, index) => {
    if (passage.parent < 0) return;
    const known = children.get(passage.parent);
    if (known === undefined) children.set(passage.parent, [index]);
    else known.push(index);
  });
  for (const [parent, inside] of children) {
    const outer = drafts[owners[parent]!];
    if (outer === undefined) continue;
    const units = layUnits(scene, passages[parent]!.inner, inside, passages);
    for (const draft of attribute(scene, units, false, outer.stretch, passages)) {
      if (draft.kind === "indirect") continue;
      drafts.push({ ...draft, takesFrom: -1, within: owners[parent]!, inner: true });
    }
  }
}

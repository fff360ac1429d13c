import { align } from "../../../src/core/align/index.ts";
import type { Alignment, Bead, Reading, SentenceRole } from "../../../src/core/model.ts";
import type { Options } from "../../../src/core/options.ts";
import { readText } from "../../../src/core/read/index.ts";

/**
 * A reading whose sentences are the given lines, so that a test of the aligner hangs on no other room. A line may start
 * with its role: `"# "` headline, `"@ "` dateline.
 */
export function lines(sentences: readonly string[], language: string | null = "en"): Reading {
  let at = 0;
  const laid = sentences.map((written, paragraph) => {
    const start = at;
    at += written.length + 1;
    return { span: { start, end: start + written.length }, paragraph, role: roleOf(written) };
  });
  const article = { ...readText(sentences.join("\n")), language };
  return {
    article,
    sentences: laid,
    quotations: [],
    marked: [],
    entities: [],
    mentions: [],
    diagnostics: [],
  };
}

function roleOf(written: string): SentenceRole {
  if (written.startsWith("# ")) return "headline";
  return written.startsWith("@ ") ? "dateline" : "body";
}

/** `"0 1-2:1 :2 3:"`: sentence 0 linked to 0, 1 and 2 to 1, 2 of b added, 3 of a left out; `*` behind a moved bead. */
export function written(alignment: Alignment): string {
  return alignment.beads.map(beadWritten).join(" ");
}

function beadWritten({ a, b, moved }: Bead): string {
  const left = sideWritten(a);
  const right = sideWritten(b);
  return `${left === right ? left : `${left}:${right}`}${moved ? "*" : ""}`;
}

function sideWritten(side: readonly number[]): string {
  return side.length > 1 ? `${side[0]}-${side.at(-1)}` : side.join("");
}

/** The beads of two lists of sentences, in notation. */
export function beads(a: readonly string[], b: readonly string[], options: Options = {}): string {
  return written(align(lines(a), lines(b), options));
}

/** The alignment of the swapped pair: sides exchanged, in the order of the new a, for comparing as a set. */
export function mirrored(alignment: Alignment): Bead[] {
  const opposite = { addition: "deletion", deletion: "addition" } as const;
  return alignment.beads.map((bead) => ({
    ...bead,
    a: bead.b,
    b: bead.a,
    relation:
      bead.relation === "addition" || bead.relation === "deletion" ? opposite[bead.relation] : bead.relation,
  }));
}

/** Beads as sorted strings: two alignments hold the same beads, whatever their order. */
export function asSet(all: readonly Bead[]): string[] {
  return all
    .map((bead) => JSON.stringify([bead.a, bead.b, bead.similarity, bead.relation, bead.moved]))
    .sort();
}

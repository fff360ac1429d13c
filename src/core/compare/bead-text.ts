import type { Bead } from "../model.ts";
import type { TokenEdit } from "../text/diff.ts";
import { countKept, type Kept } from "./kept.ts";
import { type Pairing, pairTokens } from "./pairing.ts";
import { laySteps, type Step } from "./present.ts";
import type { BeadText } from "./rules/rule.ts";
import type { Range, Side } from "./side.ts";

/** The tokens of two sides, how they are paired, and what hangs on that: each made on first use, and once. */
export class PairedText implements BeadText {
  readonly index: number;
  readonly bead: Bead;
  readonly a: Range;
  readonly b: Range;
  readonly edits: readonly TokenEdit[];
  readonly #sideA: Side;
  readonly #sideB: Side;
  readonly #pair: typeof pairTokens;
  #pairing: Pairing | null = null;
  #steps: readonly Step[] | null = null;
  #kept: Kept | null = null;

  constructor(
    sideA: Side,
    sideB: Side,
    { index, bead, a, b, edits }: Pick<BeadText, "index" | "bead" | "a" | "b" | "edits">,
    pair: typeof pairTokens = pairTokens,
  ) {
    this.index = index;
    this.bead = bead;
    this.a = a;
    this.b = b;
    this.edits = edits;
    this.#sideA = sideA;
    this.#sideB = sideB;
    this.#pair = pair;
  }

  pairing(): Pairing {
    this.#pairing ??= this.#pair(this.#sideA, this.#sideB, this);
    return this.#pairing;
  }

  steps(): readonly Step[] {
    this.#steps ??= laySteps(this.#sideA, this.#sideB, this);
    return this.#steps;
  }

  kept(): Kept {
    this.#kept ??= countKept(this.#sideA, this.#sideB, this);
    return this.#kept;
  }
}

import type { Span } from "../model.ts";
import type { View } from "./view.ts";

/**
 * What one rule has to say of a telling x held against another, y. Supports are degrees of belief (0 to 1) that leave
 * the rest unsaid, not odds: eight annotated pairs are too few to measure odds on, so the degrees are argued, where
 * they stand, and combined by Dempster's rule (G. Shafer, "A Mathematical Theory of Evidence", 1976, chapter 4).
 */
export interface Testimony {
  readonly says: string;
  /** The words it rests on. */
  readonly x: Span | null;
  readonly y: Span | null;
  /** That x's state of the report is the later one. */
  readonly later?: number;
  /** That x was made from y, or from what y was made from word for word. */
  readonly fromOther?: number;
  /** That both were made from a source that is neither. */
  readonly common?: number;
}

/**
 * A rule looks at x and says what speaks for x being the later or the derived one. It is asked twice, the second time
 * with the sides changed, so that what holds of (a, b) holds of (b, a) mirrored.
 */
export interface Rule {
  readonly name: string;
  /** However often it speaks, it is one observer: its joint support ends here. */
  readonly most: number;
  /** True for what is the same from both sides: asked once. */
  readonly mutual?: boolean;
  /** True for what holds only as far as other rules make x the later one; they have spoken before. */
  readonly ifLater?: boolean;
  speak(view: View): readonly Testimony[];
}

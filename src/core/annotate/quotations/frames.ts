import { accordingTo, nounOfSaying, sourceThenWord } from "./cited.ts";
import type { Frame } from "./frame.ts";
import { Is } from "./lexicon.ts";
import type { Scene } from "./scene.ts";
import type { Unit } from "./units.ts";
import { verbFrame } from "./verb-frame.ts";

/** One way in which a sentence says who says something. */
interface FrameRule {
  readonly name: string;
  /** Bit of the words at which the rule is tried. */
  readonly at: number;
  /** True where the words of the frame can belong to no other one. */
  readonly whole: boolean;
  find(scene: Scene, units: readonly Unit[], at: number, headline: boolean): Frame | null;
}

/**
 * The ways, in the order in which they are tried at a word; the first that fits takes it. "according to" goes first
 * because its source may hold what looks like a verb ("according to police reports").
 */
const frameRules: readonly FrameRule[] = [
  { name: "according to", at: Is.accordingTo, whole: true, find: accordingTo },
  { name: "source, then word", at: Is.behindSource, whole: false, find: sourceThenWord },
  { name: "noun of saying", at: Is.noun, whole: false, find: nounOfSaying },
  { name: "verb of saying", at: Is.cue, whole: false, find: verbFrame },
];

const anyRule = frameRules.reduce((bits, rule) => bits | rule.at, 0);

/** Every clause of attribution in the units, by its first unit. Linear: every walk from a word is bounded. */
export function findFrames(scene: Scene, units: readonly Unit[], headline: boolean): readonly Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < units.length; at++) {
    scene.meter.steps++;
    const { bits } = units[at]!;
    if ((bits & anyRule) === 0) continue;
    for (const rule of frameRules) {
      if ((bits & rule.at) === 0) continue;
      const frame = rule.find(scene, units, at, headline);
      if (frame === null) continue;
      frames.push(frame);
      if (rule.whole) at = frame.end - 1;
      break;
    }
  }
  frames.sort((x, y) => x.first - y.first || y.end - x.end);
  return frames.filter((frame, index) => !insideSource(frames, index, frame));
}

/** "a spokesman who asked not to be named said": what a source is described by attributes nothing. */
function insideSource(frames: readonly Frame[], index: number, frame: Frame): boolean {
  if (frame.build !== "relative") return false;
  for (let other = Math.max(0, index - 4); other < Math.min(frames.length, index + 5); other++) {
    const source = frames[other]!.source;
    if (other === index || source === null || frames[other]!.build === "relative") continue;
    if (source.first <= frame.first && frame.first < source.end) return true;
  }
  return false;
}

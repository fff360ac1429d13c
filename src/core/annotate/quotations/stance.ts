import type { Stance } from "../../model.ts";
import type { Draft } from "./draft.ts";
import type { Scene } from "./scene.ts";

/** How the source stands to what it is said to have said: the verb decides, then a question mark of direct speech. */
export function stanceOf(scene: Scene, draft: Draft): Stance {
  const { frame } = draft;
  if (frame !== null) {
    const denies = frame.takes.includes("-");
    if (denies !== frame.negated && (denies || frame.negated)) return "denies";
    if (frame.takes.includes("~")) return frame.negated ? "asserts" : "doubts";
    if (frame.lead === "question" && frame.takes.includes("?")) return "asks";
    if (frame.takes.includes("?") && frame.lead !== "that" && frame.lead !== "bare") return "asks";
  }
  const last = draft.contents[draft.contents.length - 1];
  if (draft.kind === "direct" && last !== undefined) {
    const inside = scene.text.slice(Math.max(last.start, last.end - 3), last.end);
    if (inside.includes("?") && draft.contents.length === 1) return "asks";
  }
  return "asserts";
}

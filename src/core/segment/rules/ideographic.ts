import { isIdeographicEnd } from "../marks.ts";
import type { StopRule } from "../stop.ts";

/** Japanese goes on after a closed quotation with a particle: 「…。」と語った. */
const particles = new Set(Array.from("とっなのがをにはもでへや、，,"));

/** 。！？ end a sentence with no space after them, unless a particle takes the closed quotation up. */
export const ideographic: StopRule = {
  name: "ideographic",
  judge: ({ text, after, close, next, limit }) => {
    if (!isIdeographicEnd(text.charCodeAt(after - 1))) return null;
    if (limit - next < 3 && !/[\p{L}\p{N}]/u.test(text.slice(next, limit))) return "hold";
    const taken = close > after && next < limit && particles.has(text.charAt(next));
    return taken ? "hold" : "end";
  },
};

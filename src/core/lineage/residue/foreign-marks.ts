import type { View } from "../view.ts";
import type { Trace } from "./trace.ts";

/** A guillemet that opens or closes nothing was left behind by whoever replaced the others. */
const STRAY = 0.65;
/** In pairs they may be an editor's habit, though not one of the text's language. */
const IN_PAIRS = 0.3;
/** An opening mark where speech ends: `dialogue, “she said`. Sloppy typing does that too. */
const TURNED = 0.2;

const pairs: readonly (readonly [open: string, close: string])[] = [
  ["«", "»"],
  ["„", "“"],
];

/** Quotation marks that the language of the text does not use, and marks turned the wrong way, where y has none. */
export function foreignMarks({ x, y, table }: View): readonly Trace[] {
  if (table === null || table.foreignMarks === "") return [];
  const found: Trace[] = [];
  for (const [open, close] of pairs) {
    const own = [open, close].filter((mark) => table.foreignMarks.includes(mark));
    const at = own.map((mark) => x.text.indexOf(mark)).filter((index) => index >= 0);
    if (at.length === 0 || own.some((mark) => y.text.includes(mark))) continue;
    const opens = count(x.text, open);
    const closes = count(x.text, close);
    const stray = own.length === 2 ? opens !== closes : opens > closes;
    const start = Math.min(...at);
    found.push({
      says: stray
        ? `a quotation mark of another language stands alone in ${x.called}`
        : `${x.called} has quotation marks of another language`,
      x: { start, end: start + 1 },
      y: null,
      strength: stray ? STRAY : IN_PAIRS,
    });
  }
  const turned = turnedMark(x.text);
  if (turned !== null && turnedMark(y.text) === null)
    found.push({
      says: `an opening quotation mark stands in ${x.called} where speech ends`,
      x: { start: turned, end: turned + 1 },
      y: null,
      strength: TURNED,
    });
  return found;
}

function count(text: string, mark: string): number {
  let times = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) times++;
  return times;
}

/** Place of a `“` behind a comma or stop while another is open in the same line; `null` where there is none. */
function turnedMark(text: string): number | null {
  let open = -1;
  for (let at = text.indexOf("“"); at >= 0; at = text.indexOf("“", at + 1)) {
    const isBehindStop = text[at - 1] === " " && /[,.]/.test(text[at - 2] ?? "");
    if (open >= 0 && isBehindStop && !/[\n”]/.test(text.slice(open, at))) return at;
    open = at;
  }
  return null;
}

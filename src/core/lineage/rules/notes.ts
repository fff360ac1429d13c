import type { Span } from "../../model.ts";
import type { Lexis } from "../lexis.ts";
import type { Rule } from "../testimony.ts";
import type { Telling } from "../view.ts";

/** A note in the text that it was changed or mended after it was first put out, where the other has none. */
export const notes: Rule = {
  name: "lineage.note",
  most: 0.7,
  speak({ x, y, lexis }) {
    if (lexis === null) return [];
    const mended = noteIn(x, lexis, lexis.correctionNotes);
    if (mended !== null && noteIn(y, lexis, lexis.correctionNotes) === null)
      return [
        {
          says: `${x.called} says that it corrects an earlier state`,
          x: mended,
          y: null,
          later: 0.6,
          fromOther: 0.1,
        },
      ];
    const updated = noteIn(x, lexis, lexis.updateNotes);
    if (updated === null || noteIn(y, lexis, lexis.updateNotes) !== null) return [];
    const isOnePage = isChangedSince(x, y);
    return [
      {
        says: isOnePage
          ? `${x.called} says that it was updated since both were first published; ${y.called} does not`
          : `${x.called} says that it was updated; ${y.called} does not`,
        x: updated,
        y: null,
        later: isOnePage ? OF_ONE_PAGE : 0.3,
      },
    ];
  },
};

/** As much as a correction says: two states of what was put out once, and one says that it is the later. */
const OF_ONE_PAGE = 0.6;

/** Both state one day of publication, and x a later one of its last change. */
function isChangedSince(x: Telling, y: Telling): boolean {
  const { published, modified } = x.reading.article;
  const day = published?.slice(0, DAY) ?? "";
  return day.length === DAY && day === y.reading.article.published?.slice(0, DAY) && (modified ?? "") > day;
}

/** Characters of an ISO 8601 day. */
const DAY = 10;

/** Notes stand at the start of a sentence of their own, after an opening bracket or mark at most. */
function noteIn(telling: Telling, lexis: Lexis, beginnings: readonly string[]): Span | null {
  const found = telling.reading.sentences.find(({ span }) => {
    const opening = openingOf(telling.text, span.start, lexis);
    if (opening === "") return false;
    return beginnings.some(
      (beginning) =>
        opening.startsWith(beginning) &&
        !/^\p{L}/u.test(opening.slice(beginning.length)) &&
        short(span, beginning),
    );
  });
  return found?.span ?? null;
}

/** How a sentence begins, in small letters from its first letter on; `""` where no note begins with that letter. */
function openingOf(text: string, start: number, { noteLetters }: Lexis): string {
  let at = start;
  while (at < text.length && text.charCodeAt(at) < FIRST_CAPITAL) at++;
  const first = text.charAt(at).toLowerCase();
  if (first >= "a" && first <= "z" && !noteLetters.has(first)) return "";
  return text
    .slice(start, start + LONGEST)
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, "");
}

/** Below it stand spaces, marks and digits. */
const FIRST_CAPITAL = "A".charCodeAt(0);

/** A one-word beginning ("updated") opens many a sentence; as a note it stands in a line of its own. */
function short(span: Span, beginning: string): boolean {
  return beginning.includes(" ") || beginning.endsWith(":") || span.end - span.start <= SHORT_NOTE;
}

/** Code units that the longest beginning and what may stand before it take. */
const LONGEST = 60;
/** Code units of a line like "Updated: 10:04 PM ET, July 7, 2012". */
const SHORT_NOTE = 60;

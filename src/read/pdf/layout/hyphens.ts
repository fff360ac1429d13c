import { detectLanguage } from "../../../core/language/detect.ts";
import { backgroundFrequency, backgroundTable } from "../../../core/text/background.ts";
import { fold } from "../../../core/text/fold.ts";
import { Letter, letterOf } from "../../../core/text/letter-case.ts";
import { stem } from "../../../core/text/stem.ts";
import type { Line } from "./page.ts";

/** What a document and its language know of words, to tell a word cut at a line's end from one that has a hyphen. */
export interface Words {
  /** Words that stand whole in the document, folded, those with hyphens as they are. */
  readonly own: ReadonlySet<string>;
  /** Frequency (share of all words) in the language at large, or `null` where it is not listed. */
  readonly common: (word: string) => number | null;
}

export function wordsOf(lines: readonly Line[]): Words {
  const text = lines.map(({ text: own }) => own).join("\n");
  const language = detectLanguage(text.slice(0, 20_000));
  const table = backgroundTable(language);
  const rare = table === null ? 0 : backgroundFrequency(table, "\0");
  const own = new Set<string>();
  for (const line of lines) {
    const words = line.text.split(/[^\p{L}\p{M}\p{N}'’-]+/u);
    // The last word of a line may be half a word, and so may the first of the next; halves are not whole words.
    if (line.text.endsWith("-")) words.pop();
    for (const word of words) {
      const whole = word.replace(/^-+|-+$/g, "");
      if (whole !== "") own.add(fold(whole));
    }
  }
  return {
    own,
    common: (word) => {
      if (table === null) return null;
      const found = backgroundFrequency(table, stem(fold(word), language));
      return found > rare ? found : null;
    },
  };
}

/** Two lines of one paragraph as one text: a word that was cut between them is made whole. */
export function joinLines(before: string, next: string, words: Words): string {
  if (before.endsWith("\u00ad")) return before.slice(0, -1) + next;
  if (!/[\p{L}\p{N}][-\u2010]$/u.test(before)) {
    return endsIdeographic(before, next) ? before + next : `${before} ${next}`;
  }
  const first = /[\p{L}\p{M}\p{N}'’-]+$/u.exec(before.slice(0, -1))?.[0] ?? "";
  const second = /^[\p{L}\p{M}\p{N}'’-]+/u.exec(next)?.[0] ?? "";
  if (second === "") return `${before} ${next}`;
  // "Anglo-" and "American", "2020-" and "21": a word is not cut before a capital or a figure.
  if (letterOf(second.charCodeAt(0)) !== Letter.lower) return before + next;
  if (conjunctions.has(second)) return `${before} ${next}`;
  return (keepsHyphen(first, second, words) ? before : before.slice(0, -1)) + next;
}

/** "two- and three-year", "Ein- und Ausgang": the hyphen stands for what follows behind the conjunction. */
const conjunctions = new Set("and or to und oder bis et ou y o e i en of och och eller og".split(" "));

/** How much likelier than chance two words beside each other must be left unmade of one: share of all words. */
const commonWord = 2e-6;

/** True where the hyphen belongs to the word: the document's own spelling first, then what the language knows. */
function keepsHyphen(first: string, second: string, { own, common }: Words): boolean {
  if (own.has(fold(`${first}-${second}`))) return true;
  if (own.has(fold(first + second))) return false;
  if (first.includes("-") || /\p{N}/u.test(first)) return true;
  // "Halmouth-based" where the text has Halmouth; else a capital begins a name that was cut.
  if (letterOf(first.charCodeAt(0)) === Letter.upper) return own.has(fold(first));
  const whole = common(first + second);
  if (whole !== null) return false;
  const one = common(first);
  const other = common(second.replace(/-.*$/, ""));
  return first.length > 2 && second.length > 2 && (one ?? 0) > commonWord && (other ?? 0) > commonWord;
}

/** A line that a drop cap opens: "A" and "I" are words too, and only the rest tells whether they are here. */
export function behindDropCap(text: string, { common }: Words): string {
  const [word = "", cap = "", rest = ""] = /^["'“„«‘]?([AI])(\p{L}+)/u.exec(text) ?? [];
  if (rest === "" || common(rest) === null || common(cap + rest) !== null) return text;
  return `${word.slice(0, word.length - rest.length)} ${text.slice(word.length - rest.length)}`;
}

function endsIdeographic(before: string, next: string): boolean {
  return isIdeographic(before.charCodeAt(before.length - 1)) && isIdeographic(next.charCodeAt(0));
}

/** Scripts that set no space between words: kana, ideographs and their marks and full-width forms. */
function isIdeographic(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xffef)
  );
}

/**
 * The English Snowball stemmer, known as Porter2 (M. F. Porter, "The English (Porter2) stemming algorithm",
 * https://snowballstem.org/algorithms/english/stemmer.html), over folded words.
 */

const vowels = "aeiouy";
const doubles = new Set(["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"]);
const liEndings = "cdeghkmnrt";

/** Words that the rules would spoil, and words that stay as they are, from the published lists. */
let exceptions: ReadonlyMap<string, string> | null = null;
let invariantAfterPlural: ReadonlySet<string> | null = null;

function exceptionOf(word: string): string | undefined {
  exceptions ??= new Map(
    (
      "skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl " +
      "sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes"
    )
      .split(" ")
      .map((pair) => pair.split(":") as [string, string]),
  );
  return exceptions.get(word);
}

function staysAfterPlural(word: string): boolean {
  invariantAfterPlural ??= new Set(
    "inning outing canning herring earring evening proceed exceed succeed".split(" "),
  );
  return invariantAfterPlural.has(word);
}

type Rule = readonly [suffix: string, replacement: string];

/** Suffixes of steps 2 to 4 with what takes their place; the longest that fits decides, whether or not it acts. */
const step2: readonly Rule[] = [
  ["ization", "ize"],
  ["ational", "ate"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["iveness", "ive"],
  ["tional", "tion"],
  ["biliti", "ble"],
  ["lessli", "less"],
  ["entli", "ent"],
  ["ation", "ate"],
  ["alism", "al"],
  ["ogist", "og"],
  ["aliti", "al"],
  ["ousli", "ous"],
  ["iviti", "ive"],
  ["fulli", "ful"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["abli", "able"],
  ["izer", "ize"],
  ["ator", "ate"],
  ["alli", "al"],
  ["bli", "ble"],
  ["ogi", "og"],
  ["li", ""],
];
const step3: readonly Rule[] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["alize", "al"],
  ["icate", "ic"],
  ["iciti", "ic"],
  ["ative", ""],
  ["ical", "ic"],
  ["ness", ""],
  ["ful", ""],
];
const step4: readonly Rule[] = "ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic"
  .split(" ")
  .map((suffix) => [suffix, ""]);

/** The stem of a folded English word. Words of one or two letters stay. */
export function stemEnglish(folded: string): string {
  if (folded.length <= 2) return folded;
  let word = folded.startsWith("'") ? folded.slice(1) : folded;
  const exception = exceptionOf(word);
  if (exception !== undefined) return exception;
  word = markConsonantY(word);
  const r1 = regionOne(word);
  const r2 = regionAfter(word, r1);
  word = withoutPossessive(word);
  word = withoutPlural(word);
  if (staysAfterPlural(word)) return word;
  word = withoutPast(word, r1);
  if (/[yY]$/.test(word) && word.length > 2 && !isVowel(word, word.length - 2))
    word = `${word.slice(0, -1)}i`;
  word = replaced(word, step2, r1, (suffix, before) =>
    suffix === "li" ? liEndings.includes(before) && before !== "" : suffix !== "ogi" || before === "l",
  );
  word = replaced(word, step3, r1, (suffix) => suffix !== "ative" || word.length - 5 >= r2);
  word = replaced(word, step4, r2, (suffix, before) => suffix !== "ion" || before === "s" || before === "t");
  return withoutFinal(word, r1, r2).toLowerCase();
}

/** A y that starts a word or follows a vowel is a consonant; upper case marks it. */
function markConsonantY(word: string): string {
  if (!word.includes("y")) return word;
  let marked = "";
  for (let index = 0; index < word.length; index++) {
    const letter = word[index]!;
    const consonant = letter === "y" && (index === 0 || vowels.includes(marked[index - 1]!));
    marked += consonant ? "Y" : letter;
  }
  return marked;
}

function isVowel(word: string, at: number): boolean {
  return vowels.includes(word[at] ?? "#");
}

/** R1 starts after the first consonant that follows a vowel, but for these stems, which would be overstemmed. */
const regionPrefixes = ["gener", "commun", "arsen", "univers", "later", "emerg", "organ", "inter"];

function regionOne(word: string): number {
  for (const prefix of regionPrefixes) if (word.startsWith(prefix)) return prefix.length;
  return regionAfter(word, 0);
}

function regionAfter(word: string, from: number): number {
  for (let index = from + 1; index < word.length; index++) {
    if (!isVowel(word, index) && isVowel(word, index - 1)) return index + 1;
  }
  return word.length;
}

function withoutPossessive(word: string): string {
  if (word.endsWith("'s'")) return word.slice(0, -3);
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.endsWith("'") ? word.slice(0, -1) : word;
}

function withoutPlural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ied") || word.endsWith("ies")) return word.slice(0, word.length > 4 ? -2 : -1);
  if (word.endsWith("us") || word.endsWith("ss")) return word;
  if (word.endsWith("s") && hasVowelBefore(word, word.length - 2)) return word.slice(0, -1);
  return word;
}

function hasVowelBefore(word: string, end: number): boolean {
  for (let index = 0; index < end; index++) if (isVowel(word, index)) return true;
  return false;
}

function withoutPast(word: string, r1: number): string {
  for (const suffix of ["eedly", "eed"]) {
    if (word.endsWith(suffix))
      return word.length - suffix.length >= r1 ? `${word.slice(0, -suffix.length)}ee` : word;
  }
  for (const suffix of ["ingly", "edly", "ing", "ed"]) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    return hasVowelBefore(stem, stem.length) ? mended(stem, r1) : word;
  }
  return word;
}

function mended(stem: string, r1: number): string {
  if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) return `${stem}e`;
  if (doubles.has(stem.slice(-2)))
    return stem.length === 3 && "aeo".includes(stem[0]!) ? stem : stem.slice(0, -1);
  return r1 >= stem.length && endsShort(stem) ? `${stem}e` : stem;
}

/** A short syllable at the end: vowel and consonant at the start, or consonant, vowel, consonant other than w, x, Y. */
function endsShort(word: string): boolean {
  const last = word.length - 1;
  if (last === 1) return isVowel(word, 0) && !isVowel(word, 1);
  return (
    last > 1 &&
    !isVowel(word, last) &&
    !"wxY".includes(word[last]!) &&
    isVowel(word, last - 1) &&
    !isVowel(word, last - 2)
  );
}

/** The rules that could fit a word, by the last letter of the suffix, in their order: few of many. */
const byLastLetter = new Map<readonly Rule[], ReadonlyMap<string, readonly Rule[]>>();

function rulesFor(word: string, rules: readonly Rule[]): readonly Rule[] {
  let groups = byLastLetter.get(rules);
  if (groups === undefined) {
    const grouped = new Map<string, Rule[]>();
    for (const rule of rules) {
      const last = rule[0].at(-1) ?? "";
      grouped.set(last, [...(grouped.get(last) ?? []), rule]);
    }
    groups = grouped;
    byLastLetter.set(rules, groups);
  }
  return groups.get(word.at(-1) ?? "") ?? [];
}

function replaced(
  word: string,
  rules: readonly Rule[],
  region: number,
  allowed: (suffix: string, before: string) => boolean,
): string {
  for (const [suffix, replacement] of rulesFor(word, rules)) {
    if (!word.endsWith(suffix)) continue;
    const at = word.length - suffix.length;
    if (at < region || !allowed(suffix, word[at - 1] ?? "")) return word;
    return word.slice(0, at) + replacement;
  }
  return word;
}

function withoutFinal(word: string, r1: number, r2: number): string {
  const at = word.length - 1;
  if (word.endsWith("e")) {
    const goes = at >= r2 || (at >= r1 && !endsShort(word.slice(0, -1)));
    return goes ? word.slice(0, -1) : word;
  }
  return word.endsWith("l") && at >= r2 && word[at - 1] === "l" ? word.slice(0, -1) : word;
}

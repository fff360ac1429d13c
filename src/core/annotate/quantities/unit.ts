import type { Amount } from "./amount.ts";
import {
  type Ground,
  isCapitalised,
  isGlued,
  isHyphenMark,
  isNumberToken,
  isWordToken,
  markAt,
  wordAt,
} from "./prepared.ts";

/** What is counted: `unit` as `QuantityMention` has it, the tokens it stands in, and what it does to the value. */
export interface Unit {
  readonly unit: string;
  /** First token of the mention and the first behind it, the amount included. */
  readonly from: number;
  readonly to: number;
  /** 1e6 where a lone "m" means millions. */
  readonly factor: number;
}

/** The unit of an amount that ends at token `to` (a range ends at its second figure). */
export function unitOf(ground: Ground, amount: Amount, to: number): Unit {
  return (
    moneyBefore(ground, amount, to) ??
    share(ground, amount, to) ??
    age(ground, amount, to) ??
    partOf(ground, amount, to) ??
    temperature(ground, amount, to) ??
    suffixed(ground, amount, to) ??
    counted(ground, amount, to)
  );
}

/** "$3bn", "US$ 40 billion", "€1.2 million", "Rs 5 crore", "USD 5". */
function moneyBefore(ground: Ground, amount: Amount, to: number): Unit | null {
  const { table } = ground.prepared;
  const sign = table.currencySigns[markAt(ground, amount.from - 1)];
  if (sign !== undefined) {
    const led =
      isGlued(ground, amount.from - 1) && isWordToken(ground, amount.from - 2)
        ? wordAt(ground, amount.from - 2)
        : "";
    const unit = sign === "USD" ? (table.dollars[led] ?? sign) : sign;
    return { unit, from: amount.from - (led === "" ? 1 : 2), ...scaledSuffix(ground, amount, to) };
  }
  const word = wordAt(ground, amount.from - 1);
  if (!Object.hasOwn(table.currencyCodes, word) || !isCapitalised(ground, amount.from - 1)) return null;
  return { unit: table.currencyCodes[word]!, from: amount.from - 1, ...scaledSuffix(ground, amount, to) };
}

function scaledSuffix(
  ground: Ground,
  amount: Amount,
  to: number,
): { readonly to: number; readonly factor: number } {
  return { to, factor: ground.prepared.table.numerals.suffixes[amount.suffix] ?? 1 };
}

/** "5%", "5 percent", "5 per cent", "5 percentage points", "a 5-point lead" is left to what is counted. */
function share(ground: Ground, amount: Amount, to: number): Unit | null {
  const made = (unit: string, end: number): Unit => ({ unit, from: amount.from, to: end, factor: 1 });
  if (markAt(ground, to) === "%") return made("%", to + 1);
  const at = isHyphenMark(ground, to) ? to + 1 : to;
  for (const { words, unit } of ground.prepared.shares) {
    if (words.every((word, index) => wordAt(ground, at + index) === word))
      return made(unit, at + words.length);
  }
  return null;
}

/** "A quarter of a mile", "half a percentage point": a part of one unit is so much of that unit. */
function partOf(ground: Ground, amount: Amount, to: number): Unit | null {
  const { lists, numerals } = ground.prepared;
  if (amount.form !== "fraction") return null;
  const article = lists.of.has(wordAt(ground, to)) ? to + 1 : to;
  if (!numerals.a.has(wordAt(ground, article))) return null;
  const points = share(ground, amount, article + 1);
  if (points !== null) return points;
  const unit = knownUnit(ground, article + 1);
  return unit === null ? null : { unit, from: amount.from, to: article + 2, factor: 1 };
}

/** "40C", "40 °C", "104 degrees Fahrenheit": degrees of one scale are no degrees of the other. */
function temperature(ground: Ground, amount: Amount, to: number): Unit | null {
  const { degrees } = ground.prepared.table;
  const scaleOf = (word: string) => (Object.hasOwn(degrees, word) ? degrees[word]! : null);
  const isSign = markAt(ground, to) === "°";
  const at = isSign || ground.prepared.units.get(wordAt(ground, to)) === "degree" ? to + 1 : to;
  const unit = amount.suffix === "" ? scaleOf(wordAt(ground, at)) : scaleOf(amount.suffix);
  if (unit === null) return null;
  // "Plan 4 C" has no degrees: a letter alone stands behind a sign or in the figure.
  if (amount.suffix === "" && at === to && wordAt(ground, at).length === 1) return null;
  return { unit, from: amount.from, to: amount.suffix === "" ? at + 1 : to, factor: 1 };
}

/** Oldest and youngest that a bare figure between commas may make somebody. */
const oldest = 115;
const youngest = 1;

/** "72-year-old", "72 years old", "aged 72", "Ann Example, 72, said". */
function age(ground: Ground, amount: Amount, to: number): Unit | null {
  if (amount.form !== "number") return null;
  const { lists, table } = ground.prepared;
  const made = (from: number, end: number): Unit => ({ unit: table.age.name, from, to: end, factor: 1 });
  const unit = isHyphenMark(ground, to) ? to + 1 : to;
  if (lists.years.has(wordAt(ground, unit))) {
    const old = isHyphenMark(ground, unit + 1) ? unit + 2 : unit + 1;
    if (lists.old.has(wordAt(ground, old))) return made(amount.from, old + 1);
  }
  if (lists.aged.has(wordAt(ground, amount.from - 1))) return made(amount.from, to);
  const between =
    markAt(ground, amount.from - 1) === "," && (markAt(ground, to) === "," || markAt(ground, to) === ".");
  if (!between || amount.words || amount.value > oldest || amount.value < youngest) return null;
  if (!Number.isInteger(amount.value) || isGlued(ground, amount.from)) return null;
  // A name stands in front: two capitals, so that "on May 5, 72, ..." and lists of figures are none.
  const name = isWordToken(ground, amount.from - 2) && isCapitalised(ground, amount.from - 2);
  return name && !isNumberToken(ground, to + 1) ? made(amount.from, to) : null;
}

/** "5km", "5m": a unit or scale written into the figure. */
function suffixed(ground: Ground, amount: Amount, to: number): Unit | null {
  if (amount.suffix === "") return null;
  const unit = ground.prepared.units.get(amount.suffix);
  const scale = ground.prepared.table.numerals.suffixes[amount.suffix];
  const behind = counted(ground, { ...amount, suffix: "" }, to);
  if (scale !== undefined && (unit === undefined || behind.unit !== "")) return { ...behind, factor: scale };
  return { unit: unit ?? amount.suffix, from: amount.from, to, factor: 1 };
}

/** The noun behind the number, adjectives skipped: "179 new tankers" counts tankers. */
function counted(ground: Ground, amount: Amount, to: number): Unit {
  const bare: Unit = { unit: "", from: amount.from, to, factor: 1 };
  if (amount.form === "ordinal") return { ...bare, unit: "ordinal" };
  if (amount.form === "times") return { ...bare, unit: "time" };
  const { table, lists } = ground.prepared;
  let at = isHyphenMark(ground, to) && isGlued(ground, to) && isWordToken(ground, to + 1) ? to + 1 : to;
  const hyphened = at > to;
  while (at < to + 4 && lists.skipped.has(wordAt(ground, at))) at++;
  const known = knownUnit(ground, at);
  if (known !== null) return { ...bare, unit: known, to: at + 1 };
  if (hyphened) return { ...bare, unit: singular(ground, wordAt(ground, at)), to: at + 1 };
  const noun = nounFrom(
    ground,
    at,
    amount.value === 1 && amount.form === "number" && at === to,
    table.adjectives,
  );
  if (noun === null) return bare;
  return { ...bare, unit: singular(ground, wordAt(ground, noun)), to: noun === to ? noun + 1 : to };
}

/** A measure, a currency or a state ("dead") right behind the number. */
function knownUnit(ground: Ground, at: number): string | null {
  const word = wordAt(ground, at);
  if (word === "") return null;
  const { table, units, lists } = ground.prepared;
  if (Object.hasOwn(table.currencyWords, word) && isWordToken(ground, at)) return table.currencyWords[word]!;
  const either = Object.hasOwn(table.moneyOrMass, word) ? table.moneyOrMass[word]! : null;
  if (either !== null) return isMass(ground, at) ? either.mass : either.money;
  return units.get(word) ?? (lists.states.has(word) ? word : null);
}

/** "300 pounds of explosives", "weighs 300 pounds": mass; else money. */
function isMass(ground: Ground, at: number): boolean {
  const { lists } = ground.prepared;
  if (lists.of.has(wordAt(ground, at + 1))) return true;
  for (let before = at - 2; before >= at - 6; before--)
    if (lists.mass.has(wordAt(ground, before))) return true;
  return false;
}

/** The first plural noun behind the number within so many words; behind "one" the first lower-case word. */
function nounFrom(ground: Ground, from: number, single: boolean, adjectives: number): number | null {
  const { lists, table } = ground.prepared;
  for (let at = from; at <= from + adjectives; at++) {
    if (!isWordToken(ground, at)) return null;
    const word = wordAt(ground, at);
    if (word === "" || lists.notUnits.has(word)) return null;
    const known = ground.prepared.units.get(word);
    if (known !== undefined && known !== word) return at;
    if (isCapitalised(ground, at)) continue;
    if (single && isAdjective(word, table.adjectiveEndings)) continue;
    if (single || isPlural(word, table.plurals) || Object.hasOwn(table.irregular, word)) return at;
  }
  return null;
}

function isAdjective(word: string, endings: string): boolean {
  return endings !== "" && word.length > 4 && endings.split(" ").some((ending) => word.endsWith(ending));
}

function isPlural(word: string, plurals: readonly (readonly [string, string])[]): boolean {
  if (word.length < 4) return false;
  const rule = plurals.find(([ending]) => word.endsWith(ending));
  return rule !== undefined && rule[0] !== rule[1];
}

/** The singular of a counted noun, or the table's one name of the unit. */
export function singular(ground: Ground, word: string): string {
  const { table, units } = ground.prepared;
  const known = units.get(word);
  if (known !== undefined) return known;
  if (Object.hasOwn(table.irregular, word)) return table.irregular[word]!;
  const rule = table.plurals.find(([ending]) => word.endsWith(ending));
  return rule === undefined || word.length < 4 ? word : word.slice(0, word.length - rule[0].length) + rule[1];
}

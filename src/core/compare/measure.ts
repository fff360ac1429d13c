import type { DateMention, QuantityMention } from "../model.ts";

/** What a stated number or length of time allows, in the base unit of its dimension. */
export interface Measure {
  readonly dimension: string;
  readonly unit: string;
  /** In the base unit of the dimension. */
  readonly value: number;
  readonly bound: QuantityMention["bound"];
  /** Worth of its last figure that is no nought, in the base unit: 100 of "1,100", 0.1 of "7.1". */
  readonly place: number;
  /** Figures up to that one: 2 of "1,100". */
  readonly figures: number;
  /** Some of them stand behind the point. */
  readonly isBroken: boolean;
}

/**
 * How two measures stand to each other. `converted`: one amount in two units, as exactly as the rougher figure has it.
 * `rounded`: the rougher figure, or what its bound allows, holds the other. `null`: of two dimensions, not comparable.
 */
export type Measured = "same" | "converted" | "rounded" | "differs" | null;

/**
 * Factors to the base unit of a dimension, and where nought lies: the International System with its exact yard and pound
 * (1959 agreement). Units are `QuantityMention.unit` and the letters of TIMEX3 lengths.
 */
const units: Readonly<Record<string, readonly [dimension: string, factor: number, zero?: number]>> = {
  km: ["length", 1000],
  m: ["length", 1],
  cm: ["length", 0.01],
  mm: ["length", 0.001],
  mile: ["length", 1609.344],
  yard: ["length", 0.9144],
  foot: ["length", 0.3048],
  inch: ["length", 0.0254],
  t: ["mass", 1000],
  kg: ["mass", 1],
  g: ["mass", 0.001],
  pound: ["mass", 0.45359237],
  km2: ["area", 1e6],
  ha: ["area", 1e4],
  acre: ["area", 4046.8564224],
  "km/h": ["speed", 1],
  mph: ["speed", 1.609344],
  "°C": ["temperature", 1],
  "°F": ["temperature", 5 / 9, 32],
  "%": ["share", 1],
  "percentage point": ["points", 1],
  "basis point": ["points", 0.01],
  S: ["time", 1],
  MIN: ["time", 60],
  H: ["time", 3600],
  D: ["time", 86_400],
  W: ["time", 604_800],
  // Months and years are no number of days.
  M: ["months", 1],
  Y: ["months", 12],
};

/** `null` for ranges, ranks and what no number was stated of. */
export function measureOf({ low, high, unit, bound }: QuantityMention): Measure | null {
  const stated = low ?? high;
  if (stated === null || (low !== null && high !== null && low !== high) || unit === "ordinal") return null;
  // "A third" is a share though no unit says so.
  if (unit === "" && stated > 0 && stated < 1) return { ...made(stated * 100, "%", bound), place: PART };
  return made(stated, unit, bound);
}

/** Worth of the last figure of a share given as a part ("a third"), in percent: a rough tenth. */
const PART = 10;

/** A length of time, in seconds or months; `null` for other dates and for lengths not known. */
export function lengthOf({ type, value }: DateMention, bound: QuantityMention["bound"]): Measure | null {
  const found = type === "duration" ? /^P(T?)(\d+(?:\.\d+)?)([SMHDWY])$/.exec(value ?? "") : null;
  if (found === null) return null;
  const unit = found[1] === "T" && found[3] === "M" ? "MIN" : found[3]!;
  return made(Number(found[2]), unit, bound);
}

function made(stated: number, unit: string, bound: QuantityMention["bound"]): Measure {
  const [dimension, factor, zero = 0] = Object.hasOwn(units, unit) ? units[unit]! : ([unit, 1] as const);
  const { place, figures } = lastFigure(stated);
  const value = (stated - zero) * factor;
  return { dimension, unit, value, bound, place: place * factor, figures, isBroken: place < 1 };
}

function lastFigure(value: number): { readonly place: number; readonly figures: number } {
  const [digits = "0", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const figures = digits.replace(".", "").length;
  return { place: 10 ** (Number(exponent) - figures + 1), figures };
}

/** Shares of the greater value. */
const EQUAL = 1e-9;
/** Beyond it no figure was turned into another unit: "5 feet" is not "2 metres", though both are rough. */
const CONVERTED = 0.06;
/** What "about" spans where its figure is not rougher by itself. */
const ABOUT = 0.1;
/** Rounded without a word that says so: "7.1" and "7". */
const SILENT = 0.05;
/** "More than 1,000" of 1,100, and not of 5,000. */
const BOUNDED = 0.15;

export function measured(x: Measure, y: Measure): Measured {
  if (x.dimension !== y.dimension) return null;
  const apart = Math.abs(x.value - y.value);
  const share = apart / Math.max(Math.abs(x.value), Math.abs(y.value), Number.MIN_VALUE);
  if (share <= EQUAL) return x.unit === y.unit ? "same" : "converted";
  const rough = x.place >= y.place ? x : y;
  const fine = rough === x ? y : x;
  const isRounded = apart <= rough.place / 2;
  if (x.unit !== y.unit && isRounded && share <= CONVERTED) return "converted";
  return isHeld(rough, fine, apart, share) ? "rounded" : "differs";
}

function isHeld(rough: Measure, fine: Measure, apart: number, share: number): boolean {
  // Two estimates, or two bounds, state two numbers.
  if (rough.bound !== "exact" && fine.bound !== "exact") return false;
  const isRounded = apart <= rough.place / 2;
  if (rough.bound === "about") return isRounded || share <= ABOUT;
  const isRougher = fine.figures > rough.figures;
  if (rough.bound === "atLeast") return isRougher && fine.value > rough.value && share <= BOUNDED;
  if (rough.bound === "atMost") return isRougher && fine.value < rough.value && share <= BOUNDED;
  if (fine.bound !== "exact" || !isRounded || share > SILENT) return false;
  // "512" and "510" are two counts; "7.1" and "7", "48,912" and "49,000" one that was rounded.
  // "1998" is not 2000 with its figures rounded off.
  return fine.isBroken || (rough.figures >= 2 && fine.figures - rough.figures >= 2);
}

/** A count told to the last one: 19 people, and not 20, or 1.8 billion, or 19 miles. */
export function isExactCount({ low, high, unit }: QuantityMention): boolean {
  const stated = low ?? high;
  if (stated === null || !Number.isInteger(stated)) return false;
  const isCounted = !Object.hasOwn(units, unit) && !/^[A-Z]{3}$/.test(unit);
  return isCounted && (stated < ROUND_FROM || lastFigure(stated).place === 1);
}

/** The first number that is round. */
const ROUND_FROM = 10;

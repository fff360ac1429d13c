import { endsWithAny, Is } from "./lexicon.ts";
import { isNounLike, type Phrase } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Unit } from "./units.ts";

/** Where a source behind its verb ends: apposition, "who ..." and places behind a comma belong to it. */
export function sourceEnd(scene: Scene, units: readonly Unit[], source: Phrase, loose: boolean): number {
  let end = source.end;
  for (let count = 0; count < 3; count++) {
    if (units[end]?.lower !== ",") {
      const next = units[end];
      const relates =
        next !== undefined && (next.bits & Is.relative) !== 0 && (next.bits & Is.complementizer) === 0;
      if (!relates) return end;
    }
    const from = units[end]!.lower === "," ? end + 1 : end;
    const named = count === 0 ? nameBehindRole(units, source, from) : null;
    if (named !== null) {
      end = named;
      continue;
    }
    if (!isApposition(scene, units, from, loose)) return end;
    let at = from;
    const limit = Math.min(units.length, from + 30);
    while (at < limit && units[at]!.kind !== "quote" && !",;:".includes(units[at]!.lower)) {
      scene.meter.steps++;
      at++;
    }
    if (at >= units.length || units[at]!.lower !== ",") {
      const last = units[units.length - 1]!;
      return at >= units.length && ".!?".includes(last.lower) ? units.length - 1 : at >= limit ? end : at;
    }
    end = at;
  }
  return end;
}

/** "said the director, Ann Lee": where a name of two words or more that stands alone behind a role ends, else `null`. */
function nameBehindRole(units: readonly Unit[], source: Phrase, from: number): number | null {
  // A source that ends with a name has one already.
  if (units[source.end - 1]?.capital !== false) return null;
  let at = from;
  while (at < from + 4 && units[at]?.kind === "word" && units[at]!.capital) at++;
  if (at - from < 2) return null;
  const next = units[at];
  const closes = next === undefined || next.kind === "quote" || ",.;:!?".includes(next.lower);
  return closes ? at : null;
}

function isApposition(scene: Scene, units: readonly Unit[], at: number, loose: boolean): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind !== "word") return false;
  if ((unit.bits & Is.relative) !== 0 && (unit.bits & Is.complementizer) === 0) return true;
  if ((unit.bits & Is.determiner) !== 0) {
    // "the mayor of Lyon" is apposed; "the city will ..." begins a clause.
    for (let next = at + 1; next < units.length && next < at + 12; next++) {
      const ahead = units[next]!;
      if (ahead.lower === "," || next === units.length - 1) return true;
      if ((ahead.bits & (Is.auxiliary | Is.matter)) !== 0 || ahead.kind === "quote") return false;
    }
    return true;
  }
  if (!loose) return false;
  // "R-Iowa": party and state.
  if (unit.capital && unit.end - unit.start <= 2 && units[at + 1]?.lower === "-") return true;
  if (/^\d/.test(unit.lower)) return true;
  const participle = endsWithAny(unit.lower, scene.lexicon.participleEndings);
  return isNounLike(units, at) && !unit.capital && !participle && units[at - 2]?.capital === true;
}

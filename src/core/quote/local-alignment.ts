import type { Word } from "./word-run.ts";

/** Asked word `asked` stands at text word `found`; `exact` where they are the same word and not only the same stem. */
export interface WordMatch {
  readonly asked: number;
  readonly found: number;
  readonly exact: boolean;
}

export interface LocalAlignment {
  /** Ascending on both sides. */
  readonly matches: readonly WordMatch[];
  /** Share of the asked words' weight that is matched; another form of a word counts as `STEM_SHARE` of it. */
  readonly coverage: number;
}

/** What another form of the same word ("meets" for "met") counts. */
export const STEM_SHARE = 0.6;
/** An asked word that the text lacks costs this share of its weight. */
const MISSING_COST = 0.5;
/** Passing over words of the text: the first costs more than those after it, so that one cut is not many. */
const SKIP_OPEN = 0.35;
const SKIP_NEXT = 0.04;
/** Longest stretch of text words held against the asked words at once; windows overlap by half. */
const WINDOW = 4096;

/**
 * Where in `text` the asked words stand best, by local alignment with affine gaps (Smith and Waterman 1981; Gotoh
 * 1982), in windows, so that memory stays `asked x WINDOW` however long the text is.
 */
export function alignLocally(asked: readonly Word[], text: readonly Word[]): LocalAlignment {
  let best: LocalAlignment = { matches: [], coverage: 0 };
  for (let from = 0; from < text.length; from += WINDOW / 2) {
    const found = alignWindow(asked, text, from, Math.min(text.length, from + WINDOW));
    if (found.coverage > best.coverage) best = found;
    if (from + WINDOW >= text.length) break;
  }
  return best;
}

function likeness(asked: Word, found: Word): number {
  if (asked.folded === found.folded) return asked.weight;
  return asked.stem === found.stem && asked.stem.length > 2 ? asked.weight * STEM_SHARE : 0;
}

const STOP = 0;
const MATCH = 1;
const MISSING = 2;
const SKIP = 3;

/** Words by number: equal for equal ones, `nobody` for a word of the text that is not asked for. */
interface NumberedWords {
  readonly folded: Int32Array;
  readonly stems: Int32Array;
}

const nobody = -1;
/** Of an asked word whose stem is too short to be told by it. */
const noStem = -2;

function numberedWords(
  asked: readonly Word[],
  text: readonly Word[],
  from: number,
  to: number,
): { readonly asked: NumberedWords; readonly text: NumberedWords } {
  const folded = new Map<string, number>();
  const stems = new Map<string, number>();
  for (const word of asked) {
    if (!folded.has(word.folded)) folded.set(word.folded, folded.size);
    if (word.stem.length > 2 && !stems.has(word.stem)) stems.set(word.stem, stems.size);
  }
  const own = {
    folded: Int32Array.from(asked, (word) => folded.get(word.folded)!),
    stems: Int32Array.from(asked, (word) => stems.get(word.stem) ?? noStem),
  };
  const other = { folded: new Int32Array(to - from), stems: new Int32Array(to - from) };
  for (let at = from; at < to; at++) {
    other.folded[at - from] = folded.get(text[at]!.folded) ?? nobody;
    other.stems[at - from] = stems.get(text[at]!.stem) ?? nobody;
  }
  return { asked: own, text: other };
}

/** The tables of one alignment, a row an asked word behind an empty one, a column a word of the text likewise. */
interface Tables {
  readonly best: Float64Array;
  /** Best score of a path that ends by passing over a word of the text. */
  readonly skipping: Float64Array;
  readonly step: Uint8Array;
  readonly skipStep: Uint8Array;
}

function tablesFor(cells: number): Tables {
  return {
    best: new Float64Array(cells),
    skipping: new Float64Array(cells),
    step: new Uint8Array(cells),
    skipStep: new Uint8Array(cells),
  };
}

/** Cells of tables that are kept for the next alignment, since a corpus is asked with hundreds: 18 MB at most. */
const keptCells = 1 << 20;
let kept = tablesFor(0);

/** Tables of so many cells, the borders of rows of `width` cleared. */
function clearedTables(cells: number, width: number): Tables {
  if (cells > keptCells) return clear(tablesFor(cells), cells, width);
  if (kept.best.length < cells) kept = tablesFor(Math.min(keptCells, cells * 2));
  return clear(kept, cells, width);
}

function clear(tables: Tables, cells: number, width: number): Tables {
  const { best, skipping, step } = tables;
  best.fill(0, 0, width);
  step.fill(STOP, 0, width);
  for (let at = width; at < cells; at += width) {
    best[at] = 0;
    step[at] = STOP;
    skipping[at] = Number.NEGATIVE_INFINITY;
  }
  return tables;
}

function alignWindow(
  asked: readonly Word[],
  text: readonly Word[],
  windowFrom: number,
  windowTo: number,
): LocalAlignment {
  const numbered = numberedWords(asked, text, windowFrom, windowTo);
  const { folded, stems } = numbered.text;
  // Nothing is gained before the first asked word and behind the last.
  let [first, last] = [0, folded.length - 1];
  while (first <= last && folded[first] === nobody && stems[first] === nobody) first++;
  while (last >= first && folded[last] === nobody && stems[last] === nobody) last--;
  if (last < first) return { matches: [], coverage: 0 };
  const width = last - first + 2;
  const tables = clearedTables((asked.length + 1) * width, width);
  const { best, skipping, step, skipStep } = tables;
  let top = 0;
  for (let row = 1; row <= asked.length; row++) {
    const { weight } = asked[row - 1]!;
    const [ownFolded, ownStem] = [numbered.asked.folded[row - 1]!, numbered.asked.stems[row - 1]!];
    for (let column = 1; column < width; column++) {
      const at = row * width + column;
      const opened = best[at - 1]! - SKIP_OPEN;
      const extended = skipping[at - 1]! - SKIP_NEXT;
      skipping[at] = Math.max(opened, extended);
      skipStep[at] = extended > opened ? SKIP : MATCH;
      let score = 0;
      let move = STOP;
      const word = first + column - 1;
      const like = folded[word] === ownFolded ? weight : stems[word] === ownStem ? weight * STEM_SHARE : 0;
      const diagonal = best[at - width - 1]! + (like > 0 ? like : -weight * MISSING_COST);
      if (diagonal > score) [score, move] = [diagonal, MATCH];
      const missing = best[at - width]! - weight * MISSING_COST;
      if (missing > score) [score, move] = [missing, MISSING];
      if (skipping[at]! > score) [score, move] = [skipping[at]!, SKIP];
      best[at] = score;
      step[at] = move;
      if (score > best[top]!) top = at;
    }
  }
  return trace(asked, text, windowFrom + first, width, top, tables);
}

function trace(
  asked: readonly Word[],
  text: readonly Word[],
  from: number,
  width: number,
  top: number,
  { step, skipStep }: Tables,
): LocalAlignment {
  const matches: WordMatch[] = [];
  let at = top;
  let skips = false;
  while (at > 0) {
    if (skips) {
      skips = skipStep[at] === SKIP;
      at -= 1;
      continue;
    }
    const move = step[at];
    if (move === STOP) break;
    if (move === SKIP) {
      skips = true;
      continue;
    }
    if (move === MISSING) {
      at -= width;
      continue;
    }
    const row = Math.floor(at / width);
    const found = from + (at % width) - 1;
    const word = asked[row - 1]!;
    if (likeness(word, text[found]!) > 0) {
      matches.push({ asked: row - 1, found, exact: word.folded === text[found]!.folded });
    }
    at -= width + 1;
  }
  matches.reverse();
  return { matches, coverage: coverageOf(asked, matches) };
}

/** Share of the asked words' weight that the matches hold. */
export function coverageOf(asked: readonly Word[], matches: readonly WordMatch[]): number {
  const whole = asked.reduce((sum, word) => sum + word.weight, 0);
  const held = matches.reduce(
    (sum, match) => sum + asked[match.asked]!.weight * (match.exact ? 1 : STEM_SHARE),
    0,
  );
  return whole === 0 ? 0 : held / whole;
}

/** Text words beyond the number of asked ones that an end is looked for in: room for a word put in. */
const END_SLACK = 3;

/**
 * Local alignment stops where going on no longer pays, which may be three words before the asked words end. Their
 * ends are held against what stands next in the text, as long as `joins` says that it belongs to the same passage.
 */
export function withEnds(
  asked: readonly Word[],
  text: readonly Word[],
  matches: readonly WordMatch[],
  joins: (x: Word, y: Word) => boolean,
): readonly WordMatch[] {
  const [first, last] = [matches[0], matches.at(-1)];
  if (first === undefined || last === undefined) return matches;
  const tail = commonWords(asked, text, { at: last, step: 1 }, joins);
  const head = commonWords(asked, text, { at: first, step: -1 }, joins);
  return [...head.reverse(), ...matches, ...tail];
}

/** Longest common subsequence of what is left of the asked words in one direction and of the text beside it. */
function commonWords(
  asked: readonly Word[],
  text: readonly Word[],
  { at, step }: { readonly at: WordMatch; readonly step: 1 | -1 },
  joins: (x: Word, y: Word) => boolean,
): WordMatch[] {
  const rows: number[] = [];
  for (let index = at.asked + step; asked[index] !== undefined; index += step) rows.push(index);
  const columns: number[] = [];
  for (let index = at.found + step; columns.length < rows.length + END_SLACK; index += step) {
    const word = text[index];
    if (word === undefined || !joins(text[at.found]!, word)) break;
    columns.push(index);
  }
  // lengths[i][j]: longest common subsequence of rows from i on and columns from j on.
  const lengths = Array.from({ length: rows.length + 1 }, () => new Float64Array(columns.length + 1));
  for (let i = rows.length - 1; i >= 0; i--) {
    for (let j = columns.length - 1; j >= 0; j--) {
      const like = likeness(asked[rows[i]!]!, text[columns[j]!]!);
      lengths[i]![j] = Math.max(
        lengths[i + 1]![j]!,
        lengths[i]![j + 1]!,
        like > 0 ? lengths[i + 1]![j + 1]! + like : 0,
      );
    }
  }
  const found: WordMatch[] = [];
  for (let i = 0, j = 0; i < rows.length && j < columns.length; ) {
    const [row, column] = [asked[rows[i]!]!, text[columns[j]!]!];
    const like = likeness(row, column);
    if (like > 0 && lengths[i]![j] === lengths[i + 1]![j + 1]! + like) {
      found.push({ asked: rows[i]!, found: columns[j]!, exact: row.folded === column.folded });
      i++;
      j++;
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return found;
}

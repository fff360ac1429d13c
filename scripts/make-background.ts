/**
 * Makes the background tables of `src/core/text/background` from the word lists of wordfreq 3.1.1 (Robyn Speer; code
 * Apache-2.0, data CC BY-SA 4.0). Run by hand when the source, the stemmers or the folding change:
 *
 *     pip download wordfreq==3.1.1 --no-deps && unzip wordfreq-3.1.1-py3-none-any.whl -d wordfreq
 *     npx tsx scripts/make-background.ts wordfreq/wordfreq/data
 *
 * Words are folded and stemmed as the aligner does it, their frequencies added up by stem, the commonest kept.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { fold } from "../src/core/text/fold.ts";
import { toLatin } from "../src/core/text/fold-latin.ts";
import { stem } from "../src/core/text/stem.ts";
import { TokenKind, tokenize, tokenText } from "../src/core/text/token.ts";

/** Bytes a table may have. English, which the tool reads most, gets the finest. */
const budgets: Readonly<Record<string, number>> = {
  en: 56_000,
  de: 40_000,
  es: 32_000,
  fr: 32_000,
  it: 32_000,
  pt: 32_000,
  ru: 36_000,
  nl: 24_000,
  pl: 28_000,
  sv: 24_000,
  uk: 28_000,
};
const version = 1;
const source = "wordfreq 3.1.1, CC BY-SA 4.0";

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: make-background.ts FOLDER-OF-WORDFREQ-DATA");
for (const [language, budget] of Object.entries(budgets)) {
  const packed = pack(stems(language, wordLists(join(folder, `large_${language}.msgpack.gz`))), budget);
  writeFileSync(
    join(import.meta.dirname, `../src/core/text/background/${language}.table.ts`),
    table(language, packed),
  );
  console.log(`${language} ${packed.length} bytes, ${packed.split(" ").length} stems`);
}

function stems(language: string, lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  lists.forEach((words, centibels) => {
    // The source's "cB": list n holds the words whose share of all words is 10^(-n / 100).
    const frequency = 10 ** (-centibels / 100);
    for (const word of words) {
      const tokens = tokenize(word);
      if (tokens.length !== 1 || tokens.kinds[0] !== TokenKind.word) continue;
      const key = toLatin(stem(fold(tokenText(tokens, 0)), language));
      if (/^[a-z][a-z0-9']*$/.test(key)) counts.set(key, (counts.get(key) ?? 0) + frequency);
    }
  });
  return counts;
}

function pack(counts: ReadonlyMap<string, number>, budget: number): string {
  const kept: string[] = [];
  let size = 0;
  for (const [key, frequency] of [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))) {
    const level = Math.max(0, Math.round((-1 - Math.log10(frequency)) * 5));
    size += key.length + 2;
    if (level > 25 || size > budget) break;
    kept.push(key + String.fromCharCode(65 + level));
  }
  return kept.sort().join(" ");
}

function table(language: string, packed: string): string {
  return `// Made by scripts/make-background.ts from ${source}; this table is under CC BY-SA 4.0, see NOTICE.
import type { BackgroundTable } from "../../options.ts";

export const ${language}: BackgroundTable = {
  language: "${language}",
  version: ${version},
  source: "${source}",
  packed:
    "${packed}",
};
`;
}

/** The source's files: gzip over msgpack, an array of arrays of strings behind one map that names the format. */
function wordLists(path: string): string[][] {
  const bytes = gunzipSync(readFileSync(path));
  let at = 0;
  const read = (size: number): number => {
    const value = bytes.readUIntBE(at, size);
    at += size;
    return value;
  };
  const string = (length: number): string => {
    at += length;
    return bytes.toString("utf8", at - length, at);
  };
  const value = (): unknown => {
    const type = read(1);
    if (type < 0x80) return type;
    if (type < 0x90) return map(type & 0xf);
    if (type < 0xa0) return array(type & 0xf);
    if (type < 0xc0) return string(type & 0x1f);
    if (type === 0xd9) return string(read(1));
    if (type === 0xda) return string(read(2));
    if (type === 0xdc) return array(read(2));
    if (type === 0xdd) return array(read(4));
    throw new Error(`${path}: unexpected msgpack type ${type}`);
  };
  const array = (length: number): unknown[] => Array.from({ length }, value);
  const map = (length: number): null => {
    for (let index = 0; index < length * 2; index++) value();
    return null;
  };
  return (value() as unknown[]).slice(1) as string[][];
}

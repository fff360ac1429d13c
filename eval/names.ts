import { join } from "node:path";
import { annotateNames, type Named } from "../src/core/annotate/names/index.ts";
import { segmentArticle } from "../src/core/pipeline.ts";
import { readText } from "../src/core/read/index.ts";
import { jsonLines } from "./shared.ts";
import { figure, type Table, type Task } from "./task.ts";

interface Quoted {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: { readonly text: string; readonly spans: readonly (readonly [number, number])[] } | null;
    readonly speaker?: {
      readonly etype?: string;
      readonly names: readonly string[];
      readonly mentions?: readonly { readonly text: string; readonly span: readonly [number, number] }[];
    } | null;
  }[];
}

interface Edited {
  readonly id: string;
  readonly a: string;
  readonly edits: readonly {
    readonly type: string;
    readonly a: readonly [number, number];
    readonly a_text: string;
  }[];
}

const ntrex = "data/quotes/ntrex-quotes-dev.jsonl";
const gum = "data/quotes/gum-quotes-dev.jsonl";
const edits = "data/changes/wikinews-edits-dev.jsonl";

/**
 * What can be proved of names without an annotated set of names: speakers that the texts name are found and every form
 * of one speaker is one entity. It says nothing of names of those who do not speak, and nothing of false ones.
 */
export const names: Task = {
  name: "names",
  needs: [ntrex, gum, edits],
  run(shared, { errors }) {
    const found: string[] = [];
    const [ntrexArticles, gumArticles] = [
      jsonLines<Quoted>(join(shared, ntrex)),
      jsonLines<Quoted>(join(shared, gum)),
    ];
    learnOrdinary([...ntrexArticles, ...gumArticles]);
    const rows = [
      ...sources("NTREX", ntrexArticles, found),
      ...sources("GUM", gumArticles, found),
      ...chains(gumArticles, found),
      ...replaced(jsonLines<Edited>(join(shared, edits)), found),
    ];
    const tables: Table[] = [
      {
        title: "Names",
        columns: ["what", "gold", "ours", "capital runs"],
        rows,
        notes: [
          "Capital runs: the longest stretches of words with capitals, those that open a sentence included.",
          "Speaker: a source that holds a proper name has a mention whose entity is one of the gold names.",
          "Chain: two mentions of one gold speaker, both with a proper name, are one entity (pairs counted).",
          "Replaced: the person's name that was replaced in an edited sentence, read in that sentence alone.",
        ],
      },
    ];
    if (errors)
      tables.push({ title: "Names: errors", columns: ["error"], rows: found.map((error) => [error]) });
    return tables;
  },
};

const capitalRun = /\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*)*/gu;

function runsIn(text: string): string[] {
  return [...text.matchAll(capitalRun)].map((match) => plain(match[0]));
}

function read(text: string): Named {
  return annotateNames(segmentArticle(readText(text, { language: "en" })));
}

function plain(name: string): string {
  return name
    .replace(/['’]s?$|[.,]$/, "")
    .replace(/\s+/g, " ")
    .toLowerCase();
}

/** Words that the articles also write without a capital: alone they name nobody ("Officials"). */
let ordinary = new Set<string>();

function learnOrdinary(articles: readonly Quoted[]): void {
  ordinary = new Set(articles.flatMap(({ text }) => text.match(/(?<![\p{L}'’])\p{Ll}[\p{L}'’-]*/gu) ?? []));
}

/** All words but small ones have capitals, and a single one is no ordinary word: "the ministry" names nobody. */
function isProper(text: string): boolean {
  const words = text.replace(/^(?:The|the) /, "").split(/\s+/);
  if (words.length === 1) return /^\p{Lu}/u.test(words[0]!) && !ordinary.has(plain(words[0]!));
  return words.every(
    (word) => /^[\p{Lu}\d&("]/u.test(word) || /^(?:of|the|and|for|de|la|van|von|al-|der|d')/u.test(word),
  );
}

/** A source or mention that holds a capital word of a proper gold name. */
function holdsName(text: string, proper: readonly string[]): boolean {
  const words = new Set(text.split(/[^\p{L}\p{M}]+/u).filter((word) => /^\p{Lu}/u.test(word)));
  return proper.some((name) => {
    const last = name
      .split(/[^\p{L}\p{M}]+/u)
      .filter((word) => /^\p{Lu}/u.test(word) && word.length > 1)
      .at(-1);
    return last !== undefined && words.has(last);
  });
}

/** Gold names carry titles and articles; ours do not: equal, or gold ends in ours, or ours is a form of it. */
function isNamed(gold: readonly string[], ours: string): boolean {
  const name = plain(ours);
  return gold.some((candidate) => {
    const other = plain(candidate);
    return other === name || other.endsWith(` ${name}`) || name.endsWith(` ${other}`);
  });
}

function sources(label: string, articles: readonly Quoted[], errors: string[]): string[][] {
  let gold = 0;
  let ours = 0;
  let base = 0;
  for (const article of articles) {
    const named = read(article.text);
    for (const { source, speaker } of article.attributions) {
      if (source === null || !speaker || source.spans[0] === undefined) continue;
      const proper = speaker.names.filter(isProper);
      if (!holdsName(source.text, proper)) continue;
      gold++;
      const [start, end] = source.spans[0];
      const inside = named.mentions.filter(({ span }) => span.start >= start && span.end <= end);
      if (inside.some(({ entity }) => isNamed(proper, entity))) ours++;
      else
        errors.push(
          `${label} ${article.id}: "${source.text}" is ${proper[0]}; ours ${inside.map((m) => m.entity).join(", ")}`,
        );
      if (runsIn(source.text).some((run) => isNamed(proper, run))) base++;
    }
  }
  return [
    [`${label}: speaker of a source with a name`, String(gold), figure(ours / gold), figure(base / gold)],
  ];
}

function chains(articles: readonly Quoted[], errors: string[]): string[][] {
  let pairs = 0;
  let joined = 0;
  let baseline = 0;
  let mentions = 0;
  let covered = 0;
  let typed = 0;
  const kinds: Readonly<Record<string, string>> = {
    person: "person",
    organization: "organization",
    place: "place",
  };
  for (const article of articles) {
    const named = read(article.text);
    const seen = new Set<string>();
    for (const { speaker } of article.attributions) {
      if (!speaker || speaker.mentions === undefined || seen.has(speaker.names.join())) continue;
      seen.add(speaker.names.join());
      const known = speaker.names.filter(isProper);
      const proper = speaker.mentions.filter(({ text }) => holdsName(text, known));
      const ours = proper.map(({ text, span: [start, end] }) => {
        const inside = named.mentions.filter(({ span }) => span.start >= start && span.end <= end);
        mentions++;
        const best = inside.find(({ entity }) => isNamed(speaker.names, entity)) ?? inside[0];
        if (best === undefined) errors.push(`GUM ${article.id}: no name in "${text}" (${speaker.names[0]})`);
        else {
          covered++;
          const kind = kinds[speaker.etype ?? ""];
          if (kind === undefined || best.kind === kind) typed++;
          else errors.push(`GUM ${article.id}: "${text}" is ${kind}, ours ${best.kind}`);
        }
        return { entity: best?.entity ?? null, run: runsIn(text)[0] ?? "" };
      });
      for (let x = 0; x < ours.length; x++) {
        for (let y = x + 1; y < ours.length; y++) {
          pairs++;
          if (ours[x]!.entity !== null && ours[x]!.entity === ours[y]!.entity) joined++;
          if (ours[x]!.run === ours[y]!.run) baseline++;
        }
      }
    }
  }
  return [
    ["GUM: named mention of a speaker found", String(mentions), figure(covered / mentions), "-"],
    ["GUM: and of the right kind", String(mentions), figure(typed / mentions), "-"],
    [
      "GUM: two such mentions are one (chain)",
      String(pairs),
      figure(joined / pairs),
      figure(baseline / pairs),
    ],
  ];
}

function replaced(pairs: readonly Edited[], errors: string[]): string[][] {
  let gold = 0;
  let ours = 0;
  let exact = 0;
  let base = 0;
  for (const pair of pairs) {
    for (const edit of pair.edits) {
      if (edit.type !== "name") continue;
      gold++;
      const [start, end] = edit.a;
      const persons = read(pair.a).mentions.filter(({ kind }) => kind === "person");
      const touching = persons.filter(({ span }) => span.start < end && span.end > start);
      if (touching.length > 0) ours++;
      else errors.push(`changes ${pair.id}: "${edit.a_text}" is no person`);
      if (touching.some(({ span }) => span.start === start && span.end === end)) exact++;
      if (runsIn(pair.a).some((run) => run === plain(edit.a_text))) base++;
    }
  }
  return [
    ["changes: replaced person touched", String(gold), figure(ours / gold), "-"],
    ["changes: replaced person, exact", String(gold), figure(exact / gold), figure(base / gold)],
  ];
}

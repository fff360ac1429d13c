import { chance, drawer } from "./random.ts";

/** Who tells which story when, for a whole corpus: a few bytes an article, in the order of days. */
export interface Plan {
  readonly articles: number;
  readonly stories: number;
  /** A value an article: its story, its number inside the story, its day since the first. */
  readonly story: Uint32Array;
  readonly telling: Uint32Array;
  readonly day: Uint16Array;
  /** A value a story: the event that it reports. */
  readonly event: Uint32Array;
  readonly size: Uint32Array;
}

/** The largest story there is; every corpus that can hold it has one. */
export const largestStory = 1000;

/** Days that a corpus spans. */
const days = 1000;

/** Share of the stories that another desk's story of the same event stands beside. */
const siblings = 0.15;

export function plan(articles: number, seed: number): Plan {
  const by = chance(seed, 0x706c616e);
  const sizes = storySizes(articles, seed);
  const stories = sizes.length;
  const event = new Uint32Array(stories);
  const start = new Uint16Array(stories);
  for (let story = 0; story < stories; story++) {
    const beside = story > 0 && by.is(siblings);
    event[story] = beside ? event[story - 1]! : story;
    start[story] = beside ? start[story - 1]! : by.below(days - 60);
  }
  const rows: { story: number; telling: number; day: number; order: number }[] = [];
  for (let story = 0; story < stories; story++) {
    // A large story is printed over weeks, a small one on the day and the next.
    const mean = 0.5 + Math.log2(sizes[story]!);
    for (let telling = 0; telling < sizes[story]!; telling++) {
      const later = telling === 0 ? 0 : Math.min(60, Math.floor(by.exponential(mean)));
      rows.push({ story, telling, day: start[story]! + later, order: by.unit() });
    }
  }
  rows.sort((x, y) => x.day - y.day || x.order - y.order);
  return {
    articles,
    stories,
    event,
    size: Uint32Array.from(sizes),
    story: Uint32Array.from(rows, (row) => row.story),
    telling: Uint32Array.from(rows, (row) => row.telling),
    day: Uint16Array.from(rows, (row) => row.day),
  };
}

/** Sizes by a power law: half of the articles stand alone or nearly so, a few stories are printed hundreds of times. */
function storySizes(articles: number, seed: number): readonly number[] {
  const by = chance(seed, 0x73697a65);
  const draw = drawer(Array.from({ length: 300 }, (_, index) => (index + 1) ** -2.3));
  const sizes: number[] = [];
  let left = articles;
  if (articles >= 4 * largestStory) {
    sizes.push(largestStory);
    left -= largestStory;
  }
  while (left > 0) {
    const size = Math.min(left, 1 + draw(by));
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

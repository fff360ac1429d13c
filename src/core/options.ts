/**
 * Every default of core, named, with its unit and the reason for its value. A room reads its own section only.
 * Callers hand in a partial tree; what they leave out stands as it is here.
 */
export const defaults = {
  read: {},
  segment: {},
  annotate: {},
  align: {},
  compare: {},
  quote: {
    /** Weight (a content word is 1, a word of grammar 0.25) below which asked words say too little to look for. */
    minWeight: 2,
    /** Share (0 to 1) of the asked words' weight that must stand inside marks for them to be that quotation, altered. */
    alteredFrom: 0.55,
    /** The same for words that the article tells as its own. */
    toldFrom: 0.5,
  },
  lineage: {},
  report: {},
} as const;

/** Any subset of the defaults, section by section. */
export type Options = { readonly [Section in keyof Defaults]?: Partial<Defaults[Section]> };

type Widened<T> = T extends number ? number : T extends boolean ? boolean : T extends string ? string : T;

/** The defaults' shape with literal types widened, so that a caller may set other values. */
export type Defaults = {
  readonly [Section in keyof typeof defaults]: {
    readonly [Name in keyof (typeof defaults)[Section]]: Widened<(typeof defaults)[Section][Name]>;
  };
};

/** One section of the defaults with the caller's values over it. */
export function settle<Section extends keyof Defaults>(
  section: Section,
  options: Options,
): Defaults[Section] {
  return { ...defaults[section], ...options[section] } as Defaults[Section];
}

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

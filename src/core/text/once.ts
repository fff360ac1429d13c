/**
 * What several ask of one thing, worked out for the first of them and kept as long as the thing is. Kept by the thing
 * itself: a `WeakMap` beside it holds what it was given until the old heap is collected, a megabyte in twenty comparisons.
 */
export class Once<Of> {
  readonly #of: Of;
  readonly #worked = new Map<(of: Of) => unknown, unknown>();

  constructor(of: Of) {
    this.#of = of;
  }

  /** What `work` makes of the thing; `work` is what it is kept by, so it must be one function and no closure. */
  get<Value>(work: (of: Of) => Value): Value {
    if (!this.#worked.has(work)) this.#worked.set(work, work(this.#of));
    return this.#worked.get(work) as Value;
  }
}

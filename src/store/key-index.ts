import type { Holders } from "./find.ts";

/** The index of quotations in memory: by key the articles in which somebody says it. */
export class KeyIndex {
  readonly #having = new Map<string, number[]>();

  /** Takes the quotations of article `number`, each as its keys; numbers come in order. */
  add(number: number, quotations: readonly (readonly string[])[]): void {
    for (const key of new Set(quotations.flat())) {
      const list = this.#having.get(key);
      if (list === undefined) this.#having.set(key, [number]);
      else list.push(number);
    }
  }

  /** Of those articles that `stands` says yes to how many have each key, and the first `most`. */
  holders(keys: readonly string[], most: number, stands: (number: number) => boolean): readonly Holders[] {
    return keys.map((key) => {
      const numbers = (this.#having.get(key) ?? []).filter(stands);
      return { count: numbers.length, numbers: numbers.slice(0, most) };
    });
  }
}

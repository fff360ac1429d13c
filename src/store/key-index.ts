import type { ArticleId } from "../core/model.ts";
import type { QuotationIndex } from "./quotation-index.ts";

/** The index of quotations in memory: by key the quotations that have it, each as article number and keys of its own. */
export class KeyIndex {
  readonly #quotations: number[] = [];
  readonly #having = new Map<string, number[]>();

  /** Takes the quotations of article `number`, each as its keys. */
  add(number: number, quotations: readonly (readonly string[])[]): void {
    for (const keys of quotations) {
      const quotation = this.#quotations.push(number) - 1;
      for (const key of keys) {
        const list = this.#having.get(key);
        if (list === undefined) this.#having.set(key, [quotation]);
        else list.push(quotation);
      }
    }
  }

  /** The index of those articles that `stands` says yes to. */
  of(
    stands: (number: number) => boolean,
    ids: (numbers: readonly number[]) => readonly ArticleId[],
  ): QuotationIndex {
    const having = (key: string) =>
      (this.#having.get(key) ?? []).filter((quotation) => stands(this.#quotations[quotation]!));
    return {
      keyCounts: async (keys) => ({
        quotations: this.#quotations.filter(stands).length,
        having: new Map(keys.map((key) => [key, having(key).length])),
      }),
      heaviest: async (weights, least, limit) => {
        const sums = new Map<number, number>();
        for (const [key, weight] of weights)
          for (const quotation of having(key)) sums.set(quotation, (sums.get(quotation) ?? 0) + weight);
        const best = new Map<number, number>();
        for (const [quotation, sum] of sums) {
          const number = this.#quotations[quotation]!;
          if (sum >= least) best.set(number, Math.max(sum, best.get(number) ?? 0));
        }
        const numbers = [...best.keys()];
        const named = ids(numbers).map((id, index) => ({ id, sum: best.get(numbers[index]!)! }));
        named.sort((x, y) => y.sum - x.sum || (x.id < y.id ? -1 : 1));
        return named.slice(0, limit).map(({ id }) => id);
      },
    };
  }
}

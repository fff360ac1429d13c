/**
 * The few heaviest of some places, by weight, then by hash, the earliest of those with one hash. Filled by insertion:
 * of a sentence three or four are wanted.
 */
export class Rarest {
  #size = 0;
  readonly #most: number;
  readonly #places: number[] = [];
  readonly #weights: number[] = [];
  readonly #hashes: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  clear(): void {
    this.#size = 0;
  }

  offer(place: number, weight: number, hash: number): void {
    const size = this.#size;
    if (size === this.#most && !this.#before(weight, hash, size - 1)) return;
    for (let at = 0; at < size; at++) if (this.#hashes[at] === hash) return;
    let at = size < this.#most ? this.#size++ : size - 1;
    for (; at > 0 && this.#before(weight, hash, at - 1); at--) {
      this.#places[at] = this.#places[at - 1]!;
      this.#weights[at] = this.#weights[at - 1]!;
      this.#hashes[at] = this.#hashes[at - 1]!;
    }
    this.#places[at] = place;
    this.#weights[at] = weight;
    this.#hashes[at] = hash;
  }

  get size(): number {
    return this.#size;
  }

  place(index: number): number {
    return this.#places[index]!;
  }

  #before(weight: number, hash: number, at: number): boolean {
    const other = this.#weights[at]!;
    return weight > other || (weight === other && hash < this.#hashes[at]!);
  }
}

/** Hashes are 63 bits and never negative; ranges of equal width hold about as many. */
export function hashRanges(parts: number): readonly { readonly low: bigint; readonly high: bigint }[] {
  const step = 2n ** 63n / BigInt(parts);
  return Array.from({ length: parts }, (_, part) => {
    const low = step * BigInt(part);
    return { low, high: part === parts - 1 ? 2n ** 63n - 1n : low + step - 1n };
  });
}

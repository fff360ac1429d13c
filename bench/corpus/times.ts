/** The time that the given share of all stay below, in milliseconds. */
export function millisecondsAt(times: readonly number[], share: number): string {
  const sorted = [...times].sort((x, y) => x - y);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(1) ?? "";
}

/**
 * What each of `works` gives, in their order, with up to `width` of them under way at once. For works that wait for
 * workers: what comes behind is under way while the first is not done. A work's values stand in memory until its turn.
 */
export async function* inOrder<T>(
  works: AsyncIterable<() => AsyncIterable<T>>,
  width: number,
): AsyncGenerator<T> {
  const begun: Promise<Done<T>>[] = [];
  for await (const work of works) {
    begun.push(collected(work));
    if (begun.length >= width) yield* valuesOf(await begun.shift()!);
  }
  for (const done of begun) yield* valuesOf(await done);
}

type Done<T> = { readonly values: readonly T[]; readonly error: { readonly thrown: unknown } | null };

/** Never rejects, since nobody may be waiting yet. */
async function collected<T>(work: () => AsyncIterable<T>): Promise<Done<T>> {
  const values: T[] = [];
  try {
    for await (const value of work()) values.push(value);
    return { values, error: null };
  } catch (thrown) {
    return { values, error: { thrown } };
  }
}

function* valuesOf<T>({ values, error }: Done<T>): Generator<T> {
  yield* values;
  if (error !== null) throw error.thrown;
}

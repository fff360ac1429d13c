/** Buckets by the highest bits: hashes are spread evenly, so that each holds a handful. */
const bucketBits = 9;
const buckets = new Int32Array((1 << bucketBits) + 1);

/** Above this a text made to fill one bucket would be felt; what compares does not mind. */
const mostInBuckets = 4096;

let order = new Int32Array(1024);

/**
 * The places of the first `size` hashes in ascending order, equal ones as they stand. Holds until the next call. Sorting
 * two hundred hashes by comparing costs as much as half a fingerprint: they go into buckets, and each is put right by
 * insertion.
 */
export function ascending(hashes: Int32Array, size: number): Int32Array {
  if (order.length < size) order = new Int32Array(size * 2);
  if (size > mostInBuckets) return byComparing(hashes, size);
  buckets.fill(0);
  for (let at = 0; at < size; at++) buckets[bucketOf(hashes[at]!) + 1]!++;
  for (let bucket = 0; bucket + 1 < buckets.length; bucket++) buckets[bucket + 1]! += buckets[bucket]!;
  for (let at = 0; at < size; at++) order[buckets[bucketOf(hashes[at]!)]!++] = at;
  for (let at = 1; at < size; at++) {
    const place = order[at]!;
    const hash = hashes[place]!;
    let to = at;
    for (; to > 0 && hashes[order[to - 1]!]! > hash; to--) order[to] = order[to - 1]!;
    order[to] = place;
  }
  return order;
}

/** The highest bits of a signed number, the least number first. */
function bucketOf(hash: number): number {
  return (hash >> (32 - bucketBits)) + (1 << (bucketBits - 1));
}

/** Hash and place in one number, which sorts fast. */
function byComparing(hashes: Int32Array, size: number): Int32Array {
  const keyed = new Float64Array(size);
  for (let at = 0; at < size; at++) keyed[at] = (hashes[at]! + 0x80000000) * placeRange + at;
  keyed.sort();
  for (let at = 0; at < size; at++) order[at] = keyed[at]! % placeRange;
  return order;
}

/** More words than a book holds; 2^32 hashes times this stays an exact number. */
const placeRange = 2 ** 20;

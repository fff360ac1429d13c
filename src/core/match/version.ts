/**
 * Raised whenever a fingerprint or a digest could come out otherwise for the same article: hashing, selection, folding,
 * stems, background tables. What a corpus keeps is comparable within one version only.
 */
export const fingerprintVersion = 6;

/**
 * Raised whenever candidates, verified scores or clusters could come out otherwise for the same fingerprints and digests.
 * A corpus makes them anew then, and reads no text for it.
 */
export const matchVersion = 3;

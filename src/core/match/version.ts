/**
 * Raised whenever a fingerprint, a digest or a verified score could come out otherwise for the same article: hashing,
 * selection, folding, stems, background tables. What a corpus keeps is comparable within one version only.
 */
export const fingerprintVersion = 5;

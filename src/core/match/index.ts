export { type CandidatePair, candidateRule, candidates, type Printed } from "./candidates.ts";
export { type Clusters, cluster, type Link } from "./cluster.ts";
export { type Digest, digest } from "./digest.ts";
export { digestBytes, digestFromBytes } from "./digest-bytes.ts";
export { fingerprint, fingerprintsOf, queryPrints } from "./fingerprint.ts";
export { PrintKind, type Prints } from "./prints.ts";
export { type Ranked, rank } from "./rank.ts";
export { type SharedPassage, sharedPassages, type Verified, verify } from "./verify.ts";
export { fingerprintVersion, matchVersion } from "./version.ts";

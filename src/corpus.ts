export { type Copies, type Copy, type CopyCard, type CopyGroup, findCopies } from "./store/copies.ts";
export type * from "./store/corpus.ts";
export { type CorpusFailure, corpusFailureOf } from "./store/failure.ts";
export { openCorpus } from "./store/folder/open.ts";
export { memoryCorpus } from "./store/memory.ts";
export type { CorpusSettings } from "./store/settings.ts";

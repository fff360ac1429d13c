export type * from "./store/corpus.ts";
export type { CorpusFailure } from "./store/failure.ts";
export { corpusFailureOf } from "./store/failure.ts";
export { memoryCorpus } from "./store/memory.ts";

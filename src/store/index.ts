export { openCorpus } from "./folder/open.ts";
export { memoryCorpus } from "./memory.ts";
export type { CorpusSettings } from "./settings.ts";

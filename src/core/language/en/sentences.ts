import type { SentenceTable } from "../sentence-table.ts";

export const sentences: SentenceTable = {};

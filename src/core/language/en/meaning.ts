import type { MeaningTable } from "../meaning-table.ts";

export const meaning: MeaningTable = {};

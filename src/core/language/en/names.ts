import type { NameTable } from "../name-table.ts";

export const names: NameTable = {};

import type { QuantityTable } from "../quantity-table.ts";

export const quantities: QuantityTable = {};

import type { QuotationTable } from "../quotation-table.ts";

export const quotations: QuotationTable = {};

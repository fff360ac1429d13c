import type { DateTable } from "../date-table.ts";

export const dates: DateTable = {};

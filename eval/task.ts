/** One accuracy task: data with truth in, a table out. */
export interface Task {
  /** What `npm run eval -- NAME` picks it by. */
  readonly name: string;
  /** Files under the shared folder that it needs; the task is skipped, and says so, where one is missing. */
  readonly needs: readonly string[];
  run(shared: string, options: { readonly errors: boolean }): Promise<readonly Table[]> | readonly Table[];
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** Cells as printed. A figure of ours stands beside its baseline and, where an issue set one, its bar. */
  readonly rows: readonly (readonly string[])[];
  /** What the figures mean, how they were counted, what they leave out. */
  readonly notes?: readonly string[];
}

/** `0.9731` as `0.973`; not a number as a dash. */
export function figure(value: number, digits = 3): string {
  return Number.isFinite(value) ? value.toFixed(digits) : "-";
}

export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

export function print(table: Table): string {
  const widths = table.columns.map((column, index) =>
    Math.max(column.length, ...table.rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[index]!)))
      .join("  ");
  return [
    `## ${table.title}`,
    "",
    line(table.columns),
    line(widths.map((width) => "-".repeat(width))),
    ...table.rows.map(line),
    ...(table.notes ?? []).map((note) => `  ${note}`),
    "",
  ].join("\n");
}

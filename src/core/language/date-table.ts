/** What a language must list for this part of the reading. */
export interface DateTable {
  readonly placeholder?: never;
}

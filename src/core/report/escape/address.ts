/**
 * An address that may become a link: http or https and nothing else, without control characters or white space,
 * which browsers skip when they look for the scheme (`java\nscript:`). `null` for all others: shown, never linked.
 */
export function linkable(address: string): string | null {
  if (!/^https?:\/\/[^/?#@\\]+(?:[/?#]|$)/i.test(address)) return null;
  return /[\0-\x20\x7f-\xa0\u2028\u2029\\<>"'`]/.test(address) ? null : address;
}

/** Limits of fetching one address beside those of all reading; the size is `maxDocumentBytes`. */
export const httpLimits = {
  /** Redirects followed. Browsers follow 20; a news site's chain of address, consent and mobile page has three. */
  maxRedirects: 8,
  /** Milliseconds without a byte. */
  idleMilliseconds: 15_000,
  /** Milliseconds from the first request to the last byte, redirects included, however busily a server drips. */
  wholeMilliseconds: 60_000,
  /** Bytes of an answer's head. */
  maxHead: 64 * 1024,
} as const;

export type HttpLimits = { readonly [limit in keyof typeof httpLimits]: number };

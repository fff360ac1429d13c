/** Limits of reading, each with its unit; a caller may set others. */
export const readLimits = {
  /**
   * Bytes of one article: a text file, a page, a record. A long feature has 100 kB and a long novel 3 MB, so what is
   * larger is not one article but a corpus, a dump or an accident; every stage behind this one is linear in the text or
   * bounded, none is free. Files of many records may be of any size.
   */
  maxBytes: 8 * 1024 * 1024,
  /** Bytes of one PDF, DOCX or e-mail, which carry pictures and fonts beside the text. */
  maxDocumentBytes: 64 * 1024 * 1024,
  /** Files below one folder or glob that are listed before the answer is refused, so that `/` is not walked. */
  maxFiles: 100_000,
  /** Wrappings opened one inside the other: a page in a record of an archive in gzip is three. */
  maxDepth: 5,
  /**
   * Bytes unpacked for one packed, counted over the whole stream once it has given `maxBytes`. News text packs 3 to 5
   * times and JSON of short, alike records up to 40 times; deflate's limit, which bombs come close to, is 1,032.
   */
  maxUnpackingRatio: 200,
  /** Bytes unpacked from one file: more than any monthly archive of a news crawl. */
  maxUnpackedBytes: 64 * 1024 * 1024 * 1024,
  /** Milliseconds that a parser in a worker may take for one page or document. */
  parseMilliseconds: 20_000,
  /** Megabytes of heap that a parser in a worker may take. */
  parseMegabytes: 512,
} as const;

export type ReadLimits = { readonly [limit in keyof typeof readLimits]: number };

/** Limits of reading web archives beside those of all reading; in bytes where nothing else is said. */
export const warcLimits = {
  /**
   * One record's head, and the HTTP head inside it. Servers send at most some tens of kilobytes, since browsers and
   * proxies refuse more.
   */
  maxHead: 256 * 1024,
  /** Packed bytes of one gzip member that are unpacked in one call; a longer member is unpacked piece by piece. */
  maxWholeMember: 2 * 1024 * 1024,
  /** Packed bytes read ahead, so that hardly any member is cut and must be unpacked twice. */
  readAhead: 1024 * 1024,
  /** Places tried for the start of a member behind damage; packed data has one such mark by chance in 16 MB. */
  maxTries: 50_000,
} as const;

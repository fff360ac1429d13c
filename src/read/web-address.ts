/** The http(s) address that a page or feed writes, made whole by `base`; `null` where there is none. */
export function webAddress(written: string, base: string | undefined): string | null {
  const text = written.trim();
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  return url !== null && (url.protocol === "http:" || url.protocol === "https:") ? url.href : null;
}

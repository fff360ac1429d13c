import type { Known } from "../../core/model.ts";
import { fold } from "../../core/text/fold.ts";
import { isoTime, worthlessTitle, worthlessWriter } from "../document/properties.ts";

/** What a PDF's information dictionary or its XMP says; `null` where it says nothing. */
export interface PdfInfo {
  readonly title: string | null;
  readonly author: string | null;
  /** PDF or ISO dates as they stand. */
  readonly created: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  /** Programs that made it. */
  readonly maker: string;
}

type Found = Omit<Known, "span">;

/**
 * What is found outside the text: the headline by its type, and a title that the text repeats, are sure. A title that
 * stands nowhere in the text and the author are what a program filled in, so that they only serve where the text is silent.
 */
export function foundOf(
  info: PdfInfo,
  headline: string | null,
  text: string,
): { readonly sure: readonly Found[]; readonly else: readonly Found[] } {
  const sure: Found[] = [];
  const rest: Found[] = [];
  const title = info.title === null || worthlessTitle(info.title) ? null : info.title;
  const seen = title !== null && folded(text.slice(0, 4000)).includes(folded(title));
  if (title !== null && seen) sure.push({ field: "title", value: title, by: "pdf info" });
  if (headline !== null) sure.push({ field: "title", value: headline, by: "type size" });
  if (title !== null && !seen) rest.push({ field: "title", value: title, by: "pdf info" });
  if (info.author !== null && !worthlessWriter(info.author)) {
    rest.push({ field: "byline", value: info.author, by: "pdf info" });
  }
  // A page printed from a browser was made when somebody printed it.
  if (!/chrom|skia|mozilla|firefox|quartz pdfcontext|safari|wkhtml/i.test(info.maker)) {
    const created = isoDate(info.created);
    const modified = isoDate(info.modified);
    if (created !== null) rest.push({ field: "published", value: created, by: "pdf info" });
    if (modified !== null && modified !== created) {
      rest.push({ field: "modified", value: modified, by: "pdf info" });
    }
  }
  return { sure, else: rest };
}

function folded(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** `D:20210611093000+02'00'` (ISO 32000-1, 7.9.4) or an ISO date as ISO 8601; `null` where it is neither or no day there is. */
function isoDate(written: string | null): string | null {
  if (written === null) return null;
  const pdf =
    /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?(?:(Z|[+-])(?:(\d{2})'?(\d{2})?)?)?)?/.exec(
      written,
    );
  if (pdf === null) return isoTime(written);
  const [, year, month, day, hour, minute, second = "00", sign, hours = "00", minutes = "00"] = pdf;
  const date = `${year}-${month}-${day}`;
  const zone = sign === "Z" ? "Z" : `${sign}${hours}:${minutes}`;
  // A time of day without its zone is half a day wide: the day is what is known.
  return isoTime(
    hour === undefined || sign === undefined ? date : `${date}T${hour}:${minute}:${second}${zone}`,
  );
}

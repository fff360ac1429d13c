import { isAgency } from "../../core/read/agencies.ts";

/** Words before an agency's name in a line that says no more than where a report came from. */
const leads =
  /^(?:\(|\[)?\s*(?:with (?:agency )?(?:inputs?|files|information|reporting|material) (?:from|by)|with|source|sources|mit material (?:von|der)|mit informationen (?:von|der)|quelle|con información de|con|fuente|avec|source|com informações d[aeo]|com|fonte|con informazioni di|met|med|по материалам|за матеріалами|источник|来源|來源)\s*[:：]?\s+/iu;

/** Units: UTF-16 code units. */
const LONGEST_LINE = 90;
const LONGEST_DESK = 40;

/** The agency that a line names and nothing else: "(With inputs from AFP)", "© dpa-infocom, dpa:250101-99-1/2". */
export function agencyOfLine(text: string): string | null {
  if (text.length > LONGEST_LINE || text.includes("\n")) return null;
  const plain = text.replace(/^[\s(©[–—-]+|[\s).\]]+$/gu, "");
  const named = plain.replace(leads, "");
  if (named !== plain && isAgency(named)) return named;
  // "News desk - XY": the agency behind the outlet's own office.
  const behind = plain.length <= LONGEST_DESK ? plain.split(/\s+[-–—|]\s+/u) : [];
  if (behind.length === 2 && isAgency(behind[1]!)) return behind[1]!;
  // The number under which an agency's desk files a report: name, day, and what follows.
  const filed = /(?:^|[\s,])(\p{L}{2,10}):\d{6}[\d/-]*$/u.exec(plain)?.[1];
  return filed !== undefined && isAgency(filed) ? filed : null;
}

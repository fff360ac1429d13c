/**
 * What office programs write into the properties of a file by themselves: such a title is no headline and such a writer
 * nobody.
 */

/** File names, what programs call a file that nobody has named, and templates. */
export function worthlessTitle(title: string): boolean {
  const plain = title.trim();
  return (
    plain.length < 4 ||
    !/\p{L}{2}/u.test(plain) ||
    /^microsoft (?:word|powerpoint|excel|publisher|office)\b/i.test(plain) ||
    /\.(?:docx?|odt|rtf|pdf|indd|qxd|qxp|pages|txt|html?|tex|dvi|pub|pptx?|xlsx?|eml|tmp)$/i.test(plain) ||
    /^(?:untitled|unbenannt|sans (?:nom|titre)|sin t[ií]tulo|senza titolo|no title|title|document|dokument|layout|slide|print|about:blank|presse\S*|press release|page|seite|template|vorlage)\s*[-_(]?\d*\)?$/i.test(
      plain,
    ) ||
    // A name without a space that has figures or strokes in it is a key of some system.
    (!/\s/.test(plain) && /[\d_\\/]/.test(plain))
  );
}

/** Accounts and programs instead of persons. */
export function worthlessWriter(writer: string): boolean {
  const plain = writer.trim();
  return (
    plain.length < 3 ||
    /@|\\/.test(plain) ||
    /^(?:admin(?:istrator)?|user|owner|benutzer|utilisateur|usuario|microsoft\b.*|unknown|unbekannt|author|python-docx|apache poi|default|guest|editor|redaktion|pc|office|hp|dell|lenovo|windows\b.*)$/i.test(
      plain,
    ) ||
    // "jroe2" is an account.
    (!/\s/.test(plain) && plain === plain.toLowerCase())
  );
}

/** ISO 8601 with its zone, or the day alone: a time without zone is half a day wide. `null` where it is no time there is. */
export function isoTime(written: string): string | null {
  const [, day, time, zone] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?)?/.exec(written) ?? [];
  if (day === undefined) return null;
  const found = time === undefined || zone === undefined ? day : `${day}T${time}${zone}`;
  return Number.isFinite(Date.parse(found)) ? found : null;
}

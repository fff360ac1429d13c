import { daysInMonth, isoDay } from "../../core/text/calendar.ts";

/**
 * A line for each month, January first, its names in many languages parted by `/`. Those of languages with a table of their
 * own are among them: a line may be in another language than its page.
 */
const names = `
  january/januar/janvier/enero/gennaio/janeiro/января/jan/januari/stycznia/ledna/tammikuuta/ianuarie/ιανουαρίου/ocak/január/януари/sausio/janvāris
  february/februar/février/febrero/febbraio/fevereiro/февраля/feb/februari/lutego/února/helmikuuta/februarie/φεβρουαρίου/şubat/február/februára/pebruari/февруари
  march/märz/marzo/março/марта/mar/mars/maart/marts/marca/března/maaliskuuta/martie/μαρτίου/mart/március/maret/март
  avril/abril/aprile/апреля/apr/april/kwietnia/dubna/huhtikuuta/aprilie/απριλίου/nisan/április/apríla/април
  may/mai/mayo/maggio/maio/мая/mei/maj/maja/května/toukokuuta/μαΐου/μαίου/mayıs/május/mája/май
  june/juin/junio/giugno/junho/июня/jun/juni/czerwca/června/kesäkuuta/iunie/ιουνίου/haziran/június/júna/юни
  july/juillet/julio/luglio/julho/июля/jul/juli/lipca/července/heinäkuuta/iulie/ιουλίου/temmuz/július/júla/юли
  august/août/agosto/августа/aug/augusti/augustus/sierpnia/srpna/elokuuta/αυγούστου/ağustos/augusztus/agustus/augusta/август
  septembre/septiembre/settembre/setembro/сентября/sep/sept/september/września/září/syyskuuta/septembrie/σεπτεμβρίου/eylül/szeptember/септември
  october/octobre/octubre/ottobre/outubro/октября/oct/okt/oktober/października/října/lokakuuta/octombrie/οκτωβρίου/ekim/október/октомври
  novembre/noviembre/novembro/ноября/nov/november/listopada/listopadu/marraskuuta/noiembrie/νοεμβρίου/kasım/nopember/ноември
  dezember/décembre/diciembre/dicembre/dezembro/декабря/dec/desember/december/grudnia/prosince/joulukuuta/decembrie/δεκεμβρίου/aralık/декември
`;

let made: ReadonlyMap<string, number> | null = null;

function monthNames(): ReadonlyMap<string, number> {
  made ??= new Map(
    names
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((forms, index) => forms.split("/").map((form) => [form, index + 1] as const)),
  );
  return made;
}

const dayFirst = /(?<![\d.])(\d{1,2})\.?\s+(?:(?:de|a)\s+)?(\p{L}{3,14})\.?,?\s+(\d{4})(?!\d)/u;
const dotted = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;

/** The first day that a line of a page names: "5 juli 2018", "05.07.2018"; `null` where it names none. */
export function dayIn(line: string): string | null {
  const words = dayFirst.exec(line);
  const month = words === null ? undefined : monthNames().get(words[2]!.toLowerCase());
  if (words !== null && month !== undefined) return day(Number(words[3]), month, Number(words[1]));
  const figures = dotted.exec(line);
  return figures === null ? null : day(Number(figures[3]), Number(figures[2]), Number(figures[1]));
}

function day(year: number, month: number, number: number): string | null {
  if (year < 1800 || year > 2200 || month < 1 || month > 12) return null;
  return number < 1 || number > daysInMonth(year, month) ? null : isoDay({ year, month, day: number });
}

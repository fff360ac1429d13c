import type { Wording } from "../../quote/wordings.ts";
import { visible } from "../escape/terminal.ts";
import { wordCount } from "../facts.ts";
import { count, list, percent } from "../phrase.ts";
import type { Differences, SaidView, StoryView, TellingView } from "../story-view.ts";
import { differenceWords, disputeWords, storySize, storyTitle, troubleFirst } from "../story-words.ts";
import { barOf, whenPicture } from "../when.ts";
import { lackingWords, wordingName } from "../wording-words.ts";
import { apart, emptyLine, type Line, type Page, paragraph, remark, written } from "./layout.ts";
import { type Piece, plain, styled } from "./style.ts";
import { placeLines, verdictStyles, wordingLine } from "./wording.ts";

/** Tellings and things said that are shown without `--all`. */
const tellingsShown = 30;
const saidShown = 12;
/** Widest picture of when: wider bars say no more. */
const pictureColumns = 72;

/** One story for a terminal: when it was told, by whom, how much of it is one text, what was said in which words. */
export function terminalStory(view: StoryView, page: Page): string {
  const blocks = [
    headLines(view, page),
    whenLines(view, page),
    tellingsLines(view, page),
    textLines(view, page),
    saidLines(view, page),
  ];
  return written(apart(blocks), page);
}

function headLines(view: StoryView, page: Page): readonly Line[] {
  return [
    ...paragraph([], 0, [styled("strong", visible(storyTitle(view)))], page.columns),
    ...paragraph(
      [],
      0,
      [plain(visible(`${storySize(view)}.`)), styled("faint", visible(` ${view.story.id}`))],
      page.columns,
    ),
  ];
}

function whenLines({ tellings }: StoryView, page: Page): readonly Line[] {
  const width = Math.min(pictureColumns, page.columns);
  const picture = whenPicture(
    tellings.map(({ article }) => article.published),
    width,
  );
  if (picture === null || picture.counts.length < 2) return [];
  const most = Math.max(...picture.counts);
  const row = picture.counts.map((number) => barOf(number, most)).join("");
  const space = Math.max(1, width - picture.from.length - picture.until.length);
  return [
    [plain(row)],
    [styled("faint", `${picture.from}${" ".repeat(space)}${picture.until}`)],
    ...(picture.undated === 0
      ? []
      : remark(
          0,
          `${count(picture.undated, "telling")} without a date ${picture.undated === 1 ? "is" : "are"} not in the picture.`,
          page.columns,
        )),
  ];
}

const indent = 4;

function tellingsLines(view: StoryView, page: Page): readonly Line[] {
  const shown = page.all ? view.tellings : view.tellings.slice(0, tellingsShown);
  const left = view.tellings.length - shown.length;
  const dated = shown.filter(({ article }) => article.published !== null);
  const undated = shown.filter(({ article }) => article.published === null);
  return [
    [styled("heading", "Tellings, the earliest first"), styled("faint", ` (${view.tellings.length})`)],
    ...dated.flatMap((telling) => tellingLines(telling, view, page)),
    ...(undated.length === 0 ? [] : [[styled("heading", "Tellings without a date")]]),
    ...undated.flatMap((telling) => tellingLines(telling, view, page)),
    ...(left > 0 ? remark(indent, `${count(left, "more telling")}: --all`, page.columns) : []),
    ...(view.compared < view.tellings.length
      ? remark(
          indent,
          `The first ${view.compared} were compared and searched for quotations; --all does so with every one.`,
          page.columns,
        )
      : []),
  ];
}

function tellingLines(telling: TellingView, view: StoryView, page: Page): readonly Line[] {
  const { article } = telling;
  const label = [article.outlet, article.title ?? "no headline"].filter((part) => part !== null).join(": ");
  const details = [
    article.published ?? "no date",
    `text ${telling.text}`,
    count(wordCount(article.text), "word"),
    `${percent(telling.reuse)} in common`,
    article.id,
  ];
  return [
    ...paragraph([styled("strong", String(telling.number))], indent, [plain(visible(label))], page.columns),
    ...paragraph([], indent, [styled("faint", visible(details.join(" · ")))], page.columns),
    ...(telling.differences === null
      ? []
      : paragraph([], indent, differencePieces(telling.differences, telling, view), page.columns)),
  ];
}

/** What differs from the earliest, the grave things first, and the command that shows it. */
function differencePieces(
  differences: Differences,
  { number }: TellingView,
  { story }: StoryView,
): readonly Piece[] {
  const style = differences.changes[4] > 0 ? "grave" : "plain";
  return [
    styled(style, differenceWords(differences)),
    styled("faint", visible(` twicetold story ${story.id} --compare ${number}`)),
  ];
}

function textLines({ story, tellings }: StoryView, page: Page): readonly Line[] {
  const groups = new Map<number, number[]>();
  for (const { text, number } of tellings) groups.set(text, [...(groups.get(text) ?? []), number]);
  const several = [...groups].filter(([, numbers]) => numbers.length > 1);
  if (several.length === 0 || story.texts.length === 1) return [];
  const alone = groups.size - several.length;
  const said = several.map(([text, numbers]) => `text ${text}: ${list(numbers.map(String))}`).join(" · ");
  return [
    [styled("heading", "Tellings that are one text")],
    ...paragraph(
      [plain("  ")],
      2,
      [plain(said), styled("faint", alone === 0 ? "" : ` · ${alone} by themselves`)],
      page.columns,
    ),
  ];
}

function saidLines({ said }: StoryView, page: Page): readonly Line[] {
  if (said.length === 0) return [];
  const order = troubleFirst(said);
  const shown = page.all ? order : order.slice(0, saidShown);
  const left = order.length - shown.length;
  return [
    [styled("heading", "What was said, in its wordings"), styled("faint", ` (${said.length})`)],
    ...shown.flatMap((one, index) => [...(index === 0 ? [] : [emptyLine]), ...oneSaid(one, page)]),
    ...(left > 0 ? remark(2, `${count(left, "more")}: --all`, page.columns) : []),
  ];
}

function oneSaid(said: SaidView, page: Page): readonly Line[] {
  const { asked, wordings } = said;
  const dispute = disputeWords(said);
  return [
    ...(dispute === null ? [] : paragraph([], 2, [styled("grave", visible(dispute))], page.columns)),
    ...wordings.flatMap((wording, index) => [
      ...wordingLine(wording, [plain(index === 0 ? "" : "  ")], index === 0 ? 2 : 4, page),
      ...(index === 0 ? [] : paragraph([], 6, namePieces(wording, asked), page.columns)),
      ...placeLines(wording.places, 6, page),
    ]),
  ];
}

/** "altered · without “not”": words that are lacking show in no words of the wording itself. */
function namePieces(wording: Wording, asked: string): readonly Piece[] {
  const lacking = lackingWords(wording, asked).map((words) => `“${visible(words)}”`);
  return [
    styled(verdictStyles[wording.verdict], wordingName(wording)),
    ...(lacking.length === 0 ? [] : [plain(` · without ${list(lacking)}`)]),
  ];
}

import { agencyOfLine } from "../agency-line.ts";
import { bareLetters, bareOf } from "../alike.ts";
import { hasRunning, hasTextBelow, isRunning } from "../flow.ts";
import { weight } from "../outline.ts";
import type { BlockRule } from "./rule.ts";

/** Units of text; an appeal is put briefly. */
const LONGEST_APPEAL = 330;

/** What outlets ask of those who read them, by the stems of the languages that we know. */
const offers =
  /subscri(?:be|ption)|newsletter|(?:by|your) e-?mail|inbox|sign(?:ing)? up|donat|support (?:us|our|the editors|independent)|like(?:d)? (?:the|this) article|become a member|membership\b|whatsapp|telegram|google news|notification|abonn|abo\b|spende|postfach|dons?\b|boîte mail|suscri|boletín|correo electrónico|assine|assinatura|iscriviti|abbonat|подпи|рассылк|підпи|розсилк|prenumer|nyhetsbrev|nyhedsbrev|nieuwsbrief/iu;

/** Words for those who read, and for those who ask. */
const readers =
  /\b(?:you|your|yours|you're|you’re|our readers|its readers|we|sie|ihr|ihre|ihren|ihnen|dein|deine|vous|votre|vos|usted|ustedes|tu|tus|te|você|seu|sua|ti|tuo|tua|vi|vostro|je|jouw|uw|du|din|ditt|dig)\b|(?<!\p{L})(?:вы|вам|вас|ваш\p{L}*|ви|вам|нас|наш\p{L}*)(?!\p{L})/iu;

const quotes = /["“”„«»‘]/;

/** Asks the reader to subscribe, to join or to give, and is not made as the paragraphs of the text are. */
export const appeal: BlockRule = {
  name: "appeal",
  judge: (block, index, { outline }) => {
    if (index <= outline.lead || block.kind === "heading" || block.kind === "quote") return null;
    if (weight(block.text) > LONGEST_APPEAL) return null;
    if (quotes.test(block.text) || !offers.test(block.text) || !hasRunning(outline)) return null;
    const isAtEnd = index >= outline.end - BELOW_TEXT;
    // In bold below the text, or behind the last paragraph, nobody need be spoken to.
    const isSetOff = isRunning(block, outline)
      ? block.bold && isAtEnd
      : readers.test(block.text) || (isAtEnd && !hasTextBelow(index, outline));
    return isSetOff
      ? { what: "newsletter", because: "it asks something of the reader, in a box of its own" }
      : null;
  },
};

/** Blocks above the end of the body. */
const BELOW_TEXT = 5;

/** "(With inputs from AFP)": told as the article's credit. */
export const agencyLine: BlockRule = {
  name: "agency-line",
  judge: (block) =>
    agencyOfLine(block.text) === null
      ? null
      : { what: "furniture", because: "it says which agency the report came from, which is metadata" },
};

/** UTF-16 code units. */
const LONGEST_TITLE = 300;
/** Units of text around the headline. */
const LONGEST_FRAME = 70;

/** The headline at the end of a path ("News / Cities / ...") or of a button ("Share this article: ..."). */
export const framedHeadline: BlockRule = {
  name: "framed-headline",
  judge: (block, index, { outline, titles }) => {
    if (index <= outline.lead || block.kind === "heading") return null;
    const title = outline.headline === null ? titles[0] : outline.blocks[outline.headline]!.text;
    const bare = title === undefined || title.length > LONGEST_TITLE ? "" : bareLetters(title);
    if (bare.length < 20 || weight(block.text) > weight(title!) + LONGEST_FRAME) return null;
    return bareOf(block).endsWith(bare)
      ? { what: "navigation", because: "it repeats the headline behind a path or a label" }
      : null;
  },
};

import { Parser } from "htmlparser2";

/** Elements that end a line of text. */
const blockTags = new Set(
  "address article aside blockquote center dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul".split(
    " ",
  ),
);

/** Elements whose text nobody sees. */
const unseenTags = new Set("head script style title template noscript svg select textarea button".split(" "));

/** What mail programs put around what they quote, and around a signature. */
const quotedMark =
  /\b(?:gmail_quote|moz-cite-prefix|yahoo_quoted|protonmail_quote|zmail_extra|divRplyFwdMsg|OLK_SRC_BODY_SECTION)\b/;
const signatureMark = /\b(?:gmail_signature|moz-signature|Apple-signature|protonmail_signature_block)\b/;

/** A mail's page as plain text, quoted parts behind ">" and a signature below two strokes, as plain mails have them. */
export function plainOfPage(html: string): string {
  const blocks: string[] = [];
  /** How each open element is set; a stack, since they close in order. */
  const open: { tag: string; unseen: boolean; quoted: boolean; signature: boolean }[] = [];
  const signatures: string[] = [];
  let text = "";
  const now = () => open.at(-1) ?? { unseen: false, quoted: false, signature: false };
  const flush = () => {
    const lines = text
      .split("\n")
      .map((line) => line.replace(/[\s\u00a0\u200b-\u200d\u034f\u00ad\ufeff]+/g, " ").trim())
      .join("\n")
      .trim();
    text = "";
    if (lines === "") return;
    const { quoted, signature } = now();
    if (signature) signatures.push(lines);
    else blocks.push(quoted ? lines.replace(/^/gm, "> ") : lines);
  };
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (tag === "br") {
          text += "\n";
          return;
        }
        if (blockTags.has(tag)) flush();
        const outer = now();
        const mark = `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`;
        open.push({
          tag,
          unseen: outer.unseen || unseenTags.has(tag) || isHidden(attributes),
          quoted:
            outer.quoted || (tag === "blockquote" && attributes["type"] === "cite") || quotedMark.test(mark),
          signature: outer.signature || signatureMark.test(mark),
        });
      },
      ontext: (piece) => {
        if (!now().unseen) text += piece.replace(/\s+/g, " ");
      },
      onclosetag: (tag) => {
        if (tag === "br") return;
        if (blockTags.has(tag)) flush();
        const at = open.findLastIndex((one) => one.tag === tag);
        if (at !== -1) open.length = at;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  flush();
  return [...blocks, ...(signatures.length === 0 ? [] : ["--", ...signatures])]
    .join("\n\n")
    .replace("\n\n--\n\n", "\n\n--\n");
}

/** Newsletters open with words for the list of mails that the mail itself does not show. */
function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  const style = (attributes["style"] ?? "").replace(/\s+/g, "").toLowerCase();
  return (
    "hidden" in attributes ||
    /display:none|visibility:hidden|mso-hide:all|font-size:0(?:px|pt)?(?:;|$)|max-height:0(?:px)?(?:;|$)/.test(
      style,
    )
  );
}

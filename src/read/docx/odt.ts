import type { LeftOut } from "../reader.ts";
import { startBlocks } from "./blocks.ts";
import { walkXml } from "./xml.ts";

export interface OdtText {
  readonly text: string;
  readonly title: string | null;
  readonly left: readonly LeftOut[];
  /** True where deleted passages are kept in the file. */
  readonly tracked: boolean;
}

/** Elements whose text is not the document's, and what they are. */
const aside: Readonly<Record<string, { readonly what: LeftOut["what"]; readonly because: string }>> = {
  "text:note": { what: "other", because: "it is a footnote" },
  "office:annotation": { what: "comments", because: "it is a comment in the margin" },
  "text:tracked-changes": { what: "other", because: "it was deleted as a tracked change" },
};

/** The text of an OpenDocument's `content.xml` (OASIS ODF 1.3, part 3). */
export function textOfOdt(xml: string): OdtText {
  const blocks = startBlocks();
  const left: LeftOut[] = [];
  const texts: string[] = [];
  const cells: string[][][] = [];
  let asideName: string | null = null;
  let asideDepth = 0;
  let asideText = "";
  let title: string | null = null;
  let style = "";
  let skip = 0;
  let tracked = false;
  const add = (text: string) => {
    if (asideName !== null) asideText += text;
    else if (skip === 0 && texts.length > 0) texts[texts.length - 1] += text;
  };
  walkXml(xml, {
    open: (name, attributes) => {
      if (asideName !== null) {
        if (name === asideName) asideDepth++;
        if (name === "text:p" && asideText.trim() !== "") asideText += "\n";
        if (name === "text:note-citation" || name === "dc:creator" || name === "dc:date") skip++;
        return;
      }
      if (aside[name] !== undefined) {
        asideName = name;
        asideDepth = 1;
        asideText = "";
        tracked ||= name === "text:tracked-changes";
        return;
      }
      if (name === "text:p" || name === "text:h") {
        texts.push("");
        style = attributes["text:style-name"] ?? "";
        if (name === "text:h" && attributes["text:outline-level"] === "1") style ||= "Title";
      } else if (name === "text:s") add(" ".repeat(Math.min(100, Number(attributes["text:c"] ?? 1) || 1)));
      else if (name === "text:tab") add(" ");
      else if (name === "text:line-break") add("\n");
      else if (name === "table:table-row") cells.push([]);
      else if (name === "table:table-cell") cells.at(-1)?.push([]);
    },
    text: (piece) => {
      if (asideName === null || skip === 0) add(piece.replace(/[\r\n\t]+/g, " "));
    },
    close: (name) => {
      if (asideName !== null) {
        if (name === "text:note-citation" || name === "dc:creator" || name === "dc:date")
          skip = Math.max(0, skip - 1);
        if (name !== asideName || --asideDepth > 0) return;
        const text = asideText.trim();
        if (text !== "") left.push({ ...aside[asideName]!, text });
        asideName = null;
        return;
      }
      if ((name === "text:p" || name === "text:h") && texts.length > 0) {
        const text = texts.pop()!;
        const cell = cells.at(-1)?.at(-1);
        if (/^title$/i.test(style) && title === null && text.trim() !== "") title = text.trim();
        if (text.trim() === "") return;
        if (cell === undefined) blocks.paragraph(text);
        else cell.push(text);
      } else if (name === "table:table-row") {
        const row = cells.pop();
        if (row !== undefined) blocks.row(row);
      }
    },
  });
  return { text: blocks.text(), title, left, tracked };
}

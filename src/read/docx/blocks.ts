/** Collects a document's text: paragraphs, and rows of tables as lines. */
export interface Blocks {
  /** A paragraph; white space around it goes, and one without letters is none. */
  readonly paragraph: (text: string) => void;
  readonly row: (cells: readonly (readonly string[])[]) => void;
  readonly text: () => string;
}

/** Cells with more than this say more than a value: a form or a page laid out in a table. UTF-16 code units. */
const longestCell = 160;

export function startBlocks(): Blocks {
  const blocks: string[] = [];
  let inTable = false;
  const paragraph = (text: string) => {
    // Two line breaks in a row are how people who know no paragraphs make one.
    for (const part of text.split(/\n[^\S\n]*\n\s*/)) {
      const trimmed = part
        .split("\n")
        .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
        .filter((line) => line !== "")
        .join("\n");
      if (trimmed !== "") blocks.push(trimmed);
    }
    inTable = false;
  };
  return {
    paragraph,
    row: (cells) => {
      const isData = cells.every((cell) => cell.length <= 1 && (cell[0] ?? "").length <= longestCell);
      if (!isData || cells.length < 2) {
        for (const cell of cells) for (const text of cell) paragraph(text);
        return;
      }
      const line = cells
        .map((cell) => (cell[0] ?? "").replace(/\s+/g, " ").trim())
        .filter((text) => text !== "")
        .join(" | ");
      if (line === "") return;
      // The rows of one table are the lines of one block.
      if (inTable) blocks[blocks.length - 1] += `\n${line}`;
      else blocks.push(line);
      inTable = true;
    },
    text: () => blocks.join("\n\n"),
  };
}

import { asBuffer } from "../bytes.ts";

/**
 * A PDF whose end is missing, with a new one: the list of its objects and pages stands at the end, and without it the
 * whole file would be lost. pdf.js finds the objects again by itself where it is told the root; pages that are still
 * there are hung under a new root in the order in which they stand in the file. `null` where no page is left in the open.
 */
export function mended(bytes: Uint8Array): Uint8Array | null {
  const file = asBuffer(bytes).toString("latin1");
  const pages: string[] = [];
  let highest = 0;
  const object = /(?:^|[\r\n])(\d{1,9}) \d{1,5} obj\b/g;
  for (let match = object.exec(file); match !== null && pages.length < mostPages; match = object.exec(file)) {
    highest = Math.max(highest, Number(match[1]));
    const head = file.slice(object.lastIndex, object.lastIndex + dictionaryLength);
    const dictionary = head.slice(0, endOf(head));
    if (/\/Type\s*\/Page\b(?!s)/.test(dictionary)) pages.push(`${match[1]} 0 R`);
  }
  if (pages.length === 0) return null;
  const [tree, root] = [highest + 1, highest + 2];
  const end =
    `\nendobj\n${tree} 0 obj\n<< /Type /Pages /Kids [${pages.join(" ")}] /Count ${pages.length} >>\nendobj\n` +
    `${root} 0 obj\n<< /Type /Catalog /Pages ${tree} 0 R >>\nendobj\n` +
    `trailer\n<< /Size ${root + 1} /Root ${root} 0 R >>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(end, "latin1")]);
}

const mostPages = 5000;

/** Characters of an object in which its type is looked for. */
const dictionaryLength = 2048;

function endOf(head: string): number {
  const end = head.search(/\bendobj\b|\bstream\b/);
  return end === -1 ? head.length : end;
}

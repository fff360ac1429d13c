import { writeZip, type ZipFile } from "./write-zip.ts";

/** A paragraph: its text, or WordML runs as they stand where it begins with `<`. */
export interface Para {
  readonly text: string;
  readonly style?: string;
  readonly list?: boolean;
}

export interface DocxParts {
  readonly body: readonly (Para | string)[];
  /** Dublin Core properties: `title`, `creator`, `created`, `modified`. */
  readonly properties?: Readonly<Record<string, string>>;
  readonly footnotes?: readonly string[];
  readonly comments?: readonly { readonly author: string; readonly text: string }[];
  readonly header?: string;
  readonly more?: readonly ZipFile[];
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A DOCX as Word writes it, in the parts that matter for reading. A string in the body is WordML as it stands. */
export function writeDocx(parts: DocxParts): Uint8Array {
  return writeZip([...docxFiles(parts), ...(parts.more ?? [])]);
}

export function docxFiles({ body, properties, footnotes, comments, header }: DocxParts): ZipFile[] {
  const files: ZipFile[] = [
    {
      name: "[Content_Types].xml",
      bytes: `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      bytes: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: "word/_rels/document.xml.rels",
      bytes: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relations}/footnotes" Target="footnotes.xml"/><Relationship Id="rId3" Type="${relations}/comments" Target="comments.xml"/><Relationship Id="rId4" Type="${relations}/header" Target="header1.xml"/></Relationships>`,
    },
    {
      name: "word/styles.xml",
      bytes: `<w:styles ${word}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    },
    {
      name: "word/document.xml",
      bytes: `<w:document ${word}><w:body>${body.map(paragraphXml).join("")}</w:body></w:document>`,
    },
  ];
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([name, value]) =>
      name === "title" || name === "creator"
        ? `<dc:${name}>${escaped(value)}</dc:${name}>`
        : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(value)}</dcterms:${name}>`,
    );
    files.push({
      name: "docProps/core.xml",
      bytes: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${fields.join("")}</cp:coreProperties>`,
    });
  }
  if (footnotes !== undefined) {
    const notes = footnotes.map(
      (text, index) => `<w:footnote w:id="${index + 1}"><w:p>${run(text)}</w:p></w:footnote>`,
    );
    files.push({ name: "word/footnotes.xml", bytes: `<w:footnotes ${word}>${notes.join("")}</w:footnotes>` });
  }
  if (comments !== undefined) {
    const all = comments.map(
      ({ author, text }, index) =>
        `<w:comment w:id="${index}" w:author="${escaped(author)}"><w:p>${run(text)}</w:p></w:comment>`,
    );
    files.push({ name: "word/comments.xml", bytes: `<w:comments ${word}>${all.join("")}</w:comments>` });
  }
  if (header !== undefined) {
    files.push({ name: "word/header1.xml", bytes: `<w:hdr ${word}><w:p>${run(header)}</w:p></w:hdr>` });
  }
  return files;
}

function paragraphXml(paragraph: Para | string): string {
  if (typeof paragraph === "string") return paragraph;
  const { text, style, list } = paragraph;
  const look =
    (style === undefined ? "" : `<w:pStyle w:val="${style}"/>`) +
    (list === true ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : "");
  return `<w:p><w:pPr>${look}</w:pPr>${text.startsWith("<") ? text : run(text)}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

export function inserted(text: string, author: string, date: string): string {
  return `<w:ins w:id="1" w:author="${author}" w:date="${date}">${run(text)}</w:ins>`;
}

export function deleted(text: string, author: string, date: string): string {
  return `<w:del w:id="2" w:author="${author}" w:date="${date}"><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;
}

export function tableRow(...cells: readonly string[]): string {
  return `<w:tr>${cells.map((cell) => `<w:tc><w:p>${run(cell)}</w:p></w:tc>`).join("")}</w:tr>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

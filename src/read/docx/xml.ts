import { Parser } from "htmlparser2";
import { markedCharset } from "../decode.ts";

/** What happens in an XML document, in order. Names keep their prefix (`w:p`). */
export interface XmlEvents {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Walks an XML document without building it; any input ends, and nothing is fetched or expanded. */
export function walkXml(xml: string, events: XmlEvents): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => events.open?.(name, attributes),
      ontext: (text) => events.text?.(text),
      onclosetag: (name) => events.close?.(name),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}

/** XML parts are UTF-8, or UTF-16 with a mark. */
export function xmlText(bytes: Uint8Array): string {
  return new TextDecoder(markedCharset(bytes) ?? "utf-8").decode(bytes);
}

/** The text inside the first element of each of these names. */
export function firstTexts(xml: string, names: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  let inside: string | null = null;
  let text = "";
  walkXml(xml, {
    open: (name) => {
      if (inside === null && names.includes(name) && !found.has(name)) {
        inside = name;
        text = "";
      }
    },
    text: (piece) => {
      if (inside !== null) text += piece;
    },
    close: (name) => {
      if (name !== inside) return;
      if (text.trim() !== "") found.set(name, text.trim());
      inside = null;
    },
  });
  return found;
}

import { asBuffer } from "../bytes.ts";
import { startsWith } from "../content.ts";
import { documentOutcome, firstLine, parserFailure } from "../document/article.ts";
import type { ReadContext, Reader, ReadOutcome, Source } from "../reader.ts";
import { failed, wholeOf } from "../source.ts";
import type { OfficeParsed } from "./parse.ts";

/** Office documents in ZIP archives: DOCX and ODT. What else is packed that way is refused with what it is. */
export const officeReader: Pick<Reader, "read"> = {
  read: async function* (source, context) {
    yield await readOffice(source, context);
  },
};

/** Office files of before 2007, encrypted ones (which look alike), and RTF: refused with what to do. */
export const oldOfficeReader: Pick<Reader, "read"> = {
  read: async function* (source, context) {
    yield await refuseOld(source, context);
  },
};

async function readOffice(source: Source, context: ReadContext): Promise<ReadOutcome> {
  const whole = await wholeOf(source, context.limits.maxDocumentBytes, "maxDocumentBytes");
  if (!whole.ok) return whole;
  const parsed = await context.parse("docx", whole.bytes);
  if (!parsed.ok) return parserFailure(source, "DOCX", parsed);
  if (!isOfficeParsed(parsed.value)) {
    return parserFailure(source, "DOCX", { reason: "failed", says: "no answer" });
  }
  const value = parsed.value;
  if (value.kind === "refused") return { ok: false, failure: refusal(source, value) };
  if (!/\S/.test(value.text)) {
    return {
      ok: false,
      failure: failed(
        source,
        "read.empty",
        "holds no text",
        "If its text is in a picture, run text recognition (OCR) over it.",
      ),
    };
  }
  return documentOutcome(source, context, {
    text: value.text,
    extractor: value.format,
    bytes: whole.bytes,
    sure: value.sure,
    else: value.else,
    left: value.left,
    says: value.tracked === null ? [] : [["read.tracked-changes", value.tracked]],
    truncated: false,
  });
}

function isOfficeParsed(value: unknown): value is OfficeParsed {
  return typeof value === "object" && value !== null && "kind" in value;
}

function refusal(source: Source, { why, says }: Extract<OfficeParsed, { kind: "refused" }>) {
  switch (why) {
    case "bomb":
      return failed(
        source,
        "read.bomb",
        `was not opened: ${says}`,
        "If it is a true document, save its text and give that.",
      );
    case "encrypted":
      return failed(
        source,
        "read.encrypted",
        "is an encrypted document",
        "Open it with its password and save it without one.",
      );
    case "other":
      return failed(
        source,
        "read.other-kind",
        `is ${says}, which is not read`,
        "Unpack it, or save the article as text, and give that file.",
      );
    case "damaged":
      return failed(
        source,
        "read.damaged",
        `is a damaged document (${firstLine(says)})`,
        "Fetch it again: it may have been cut on the way.",
      );
  }
}

/** The name of the stream in which Office keeps an encrypted document, UTF-16. */
const encryptedPackage = Buffer.from("EncryptedPackage", "utf16le");

async function refuseOld(source: Source, context: ReadContext): Promise<ReadOutcome> {
  if (startsWith(source, "{\\rtf")) {
    return {
      ok: false,
      failure: failed(source, "read.other-kind", "is RTF, which is not read", "Save it as DOCX or as text."),
    };
  }
  const whole = await wholeOf(source, context.limits.maxDocumentBytes, "maxDocumentBytes");
  if (!whole.ok) return whole;
  const encrypted = asBuffer(whole.bytes).includes(encryptedPackage);
  return {
    ok: false,
    failure: encrypted
      ? refusal(source, { kind: "refused", why: "encrypted", says: "" })
      : failed(
          source,
          "read.other-kind",
          "is an Office document of the old kind (DOC), which is not read",
          "Open it and save it as DOCX.",
        ),
  };
}

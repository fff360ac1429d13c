import { transferring } from "../../work/serve.ts";
import type { LeftOut } from "../reader.ts";
import { bodyOf } from "./body.ts";
import { plainOfPage } from "./page.ts";

export interface MailAttachment {
  readonly name: string | null;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface MailParsed {
  readonly kind: "mail";
  readonly subject: string | null;
  /** Name of the sender, without the address. */
  readonly sender: string | null;
  /** ISO 8601 */
  readonly date: string | null;
  readonly text: string;
  readonly left: readonly LeftOut[];
  readonly forwarded: boolean;
  readonly attachments: readonly MailAttachment[];
}

/** A mail as its text and attachments: the job `eml` of the parse worker. */
export async function parseMail(input: unknown): Promise<MailParsed> {
  if (!(input instanceof Uint8Array)) throw new TypeError("the job eml wants bytes");
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(input, {
    attachmentEncoding: "arraybuffer",
    // A mail inside a mail is an article of its own and not part of this one's text.
    forceRfc822Attachments: true,
  });
  const page = mail.html === undefined ? "" : plainOfPage(mail.html);
  // The page is what a mail program shows; the plain text beside it is often a stub.
  const body = bodyOf(page.trim() === "" ? (mail.text ?? "") : page);
  const attachments = mail.attachments.map(({ filename, mimeType, content }): MailAttachment => {
    // A copy where it is text: what goes to the caller may not lie in memory that others share.
    const bytes = new Uint8Array(typeof content === "string" ? new TextEncoder().encode(content) : content);
    return { name: filename, mediaType: mimeType, bytes };
  });
  const value: MailParsed = {
    kind: "mail",
    subject: plain(mail.subject),
    sender: plain(mail.from?.name),
    date: mail.date !== undefined && /^\d{4}-\d{2}-\d{2}T/.test(mail.date) ? mail.date : null,
    text: body.text,
    left: body.left,
    forwarded: body.forwarded,
    attachments,
  };
  const buffers = attachments.map(({ bytes }) => bytes.buffer);
  return transferring(
    value,
    [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer),
  );
}

function plain(text: string | undefined): string | null {
  const trimmed = (text ?? "").replace(/\s+/g, " ").trim();
  return trimmed === "" ? null : trimmed;
}

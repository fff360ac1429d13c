import type { Known } from "../../core/model.ts";
import { documentOutcome, parserFailure } from "../document/article.ts";
import { worthlessWriter } from "../document/properties.ts";
import type { LeftOut, ReadContext, Reader, ReadOutcome, Source } from "../reader.ts";
import { bytesSource, failed, placeIn, tooLarge, wholeOf } from "../source.ts";
import { mailsOf } from "./mailbox.ts";
import type { MailAttachment, MailParsed } from "./parse.ts";

/** A mail: its own words, and the documents that hang on it as articles of their own. */
export const mailReader: Pick<Reader, "read"> = {
  read: async function* (source, context) {
    const whole = await wholeOf(source, context.limits.maxDocumentBytes, "maxDocumentBytes");
    if (!whole.ok) yield whole;
    else yield* readMail(source, whole.bytes, context);
  },
};

/** Mails one behind the other in one file. */
export const mailboxReader: Pick<Reader, "read"> = {
  read: async function* (source, context) {
    const most = context.limits.maxDocumentBytes;
    let number = 0;
    for await (const mail of mailsOf(source.chunks(), most)) {
      number++;
      const place = placeIn(source, `mail ${number}`);
      if (!mail.ok)
        yield { ok: false, failure: tooLarge({ name: source.name, place }, most, "maxDocumentBytes") };
      else {
        const inner = bytesSource(source.name, mail.bytes, { place, mediaType: "message/rfc822" });
        yield* readMail(inner, mail.bytes, context);
      }
    }
  },
};

async function* readMail(
  source: Source,
  bytes: Uint8Array,
  context: ReadContext,
): AsyncGenerator<ReadOutcome> {
  const parsed = await context.parse("eml", bytes);
  if (!parsed.ok) {
    yield parserFailure(source, "a mail", parsed);
    return;
  }
  if (!isMail(parsed.value)) {
    yield parserFailure(source, "a mail", { reason: "failed", says: "no answer" });
    return;
  }
  const mail = parsed.value;
  const documents = mail.attachments.filter(isDocument);
  if (/\S/.test(mail.text)) yield mailOutcome(source, bytes, context, mail);
  else if (documents.length === 0) {
    yield {
      ok: false,
      failure: failed(source, "read.empty", "is a mail without text", "Check that the whole mail was saved."),
    };
  }
  for (const [index, attachment] of documents.entries()) {
    const name = attachment.name ?? `attachment ${index + 1}`;
    yield* context.open(
      bytesSource(source.name, attachment.bytes, {
        place: placeIn(source, attachment.name === null ? name : `attachment ${name}`),
        mediaType: attachment.mediaType,
      }),
    );
  }
}

function isMail(value: unknown): value is MailParsed {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "mail";
}

/** Attachments that hold an article; logos, cards, calendars and seals do not. */
function isDocument({ mediaType, name, bytes }: MailAttachment): boolean {
  if (bytes.length === 0) return false;
  return (
    /^(?:application\/(?:pdf|msword|rtf|x-mimearchive|vnd\.openxmlformats-officedocument\.wordprocessingml.*|vnd\.oasis\.opendocument\.text)|text\/(?:html|plain|markdown|rtf)|message\/rfc822)$/i.test(
      mediaType,
    ) || /\.(?:pdf|docx?|odt|rtf|html?|txt|md|eml)$/i.test(name ?? "")
  );
}

function mailOutcome(source: Source, bytes: Uint8Array, context: ReadContext, mail: MailParsed): ReadOutcome {
  const facts = factsOf(mail);
  return documentOutcome(source, context, {
    text: mail.text,
    extractor: "eml",
    bytes,
    // A mail that passes another on has the date and the sender of the passing on.
    sure: mail.forwarded ? facts.filter(({ field }) => field === "title") : facts,
    else: senderOf(mail),
    left: [...mail.left, ...attached(mail)],
    says: mail.forwarded
      ? [
          [
            "read.forwarded",
            "The mail passes another one on: its text is that one's, and its date and sender are not taken.",
          ],
        ]
      : [],
    truncated: false,
  });
}

function factsOf({ subject, date }: MailParsed): Omit<Known, "span">[] {
  const title = subject === null ? "" : withoutPrefixes(subject);
  return [
    ...(title === "" ? [] : [{ field: "title" as const, value: title, by: "mail subject" }]),
    ...(date === null ? [] : [{ field: "published" as const, value: date, by: "mail date" }]),
  ];
}

/** The sender of a mail is often an office: a name that the text states is better. */
function senderOf({ sender, forwarded }: MailParsed): Omit<Known, "span">[] {
  return sender === null || forwarded || worthlessWriter(sender)
    ? []
    : [{ field: "byline", value: sender, by: "mail from" }];
}

/** "Re:", "AW: WG:", "Fwd:" and their like in the languages of the mail programs. */
function withoutPrefixes(subject: string): string {
  return subject
    .replace(/^(?:(?:re|aw|antw|sv|vs|odp|fwd?|wg|tr|rv|enc|vl|doorst)(?:\[\d+\])?\s?:\s*)+/i, "")
    .trim();
}

function attached({ attachments }: MailParsed): LeftOut[] {
  return attachments
    .filter((attachment) => !isDocument(attachment))
    .map(({ name, mediaType }) => ({
      what: "other",
      because: "it is attached and holds no article",
      text: name ?? mediaType,
    }));
}

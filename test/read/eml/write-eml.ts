/** A part of a mail: its fields as they stand, and its body. */
export interface Part {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly name?: string;
  readonly inline?: boolean;
}

export interface Mail {
  readonly from?: string;
  readonly subject?: string;
  readonly date?: string;
  readonly parts: readonly Part[];
  readonly alternative?: boolean;
}

/** A mail in MIME, parts in base64 where they are not ASCII; the same bytes for the same mail. */
export function writeEml(mail: Mail): Uint8Array {
  const head = [
    `From: ${mail.from ?? "Harbour Office <press@example.org>"}`,
    "To: desk@example.net",
    `Subject: ${mail.subject ?? "Dredging put off"}`,
    `Date: ${mail.date ?? "Fri, 11 Jun 2021 09:30:00 +0200"}`,
    "Message-ID: <1@example.org>",
    "MIME-Version: 1.0",
  ];
  const [only] = mail.parts;
  if (mail.parts.length === 1 && only!.name === undefined) {
    return Buffer.from([...head, ...partLines(only!)].join("\r\n"));
  }
  const border = "=_border";
  const kind = mail.alternative === true ? "alternative" : "mixed";
  const parts = mail.parts.flatMap((part) => [`--${border}`, ...partLines(part)]);
  return Buffer.from(
    [
      ...head,
      `Content-Type: multipart/${kind}; boundary="${border}"`,
      "",
      ...parts,
      `--${border}--`,
      "",
    ].join("\r\n"),
  );
}

function partLines({ type, body, name, inline }: Part): string[] {
  const bytes = Buffer.from(body);
  const isText = type.startsWith("text/") && typeof body === "string";
  const place =
    name === undefined
      ? []
      : [`Content-Disposition: ${inline === true ? "inline" : "attachment"}; filename="${name}"`];
  return [
    `Content-Type: ${type}${isText ? "; charset=utf-8" : ""}`,
    "Content-Transfer-Encoding: base64",
    ...place,
    "",
    ...(bytes.toString("base64").match(/.{1,76}/g) ?? []),
  ];
}

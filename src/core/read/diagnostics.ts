import { languageOf } from "../language/index.ts";
import type { Article, Diagnostic, KnownField, Span } from "../model.ts";

/** Below this a text may well be one headline or one line; UTF-16 code units. */
const LONG_WITHOUT_END = 400;

/** What reading could not make out of a text, or what is odd in it. The text stays as it is. */
export function readingDiagnostics(article: Article): readonly Diagnostic[] {
  return checks.flatMap((check) => check(article));
}

type Check = (article: Article) => readonly Diagnostic[];

const empty: Check = (article) =>
  article.paragraphs.length > 0 ? [] : [tell(article, "read.empty", "There is no text.", null)];

const nulBytes: Check = (article) => {
  const at = article.text.indexOf("\u0000");
  return at === -1
    ? []
    : [
        tell(
          article,
          "read.nul-bytes",
          "The text holds NUL characters; it may be no text, or of another encoding.",
          at,
        ),
      ];
};

const controls: Check = (article) => {
  const at = article.text.search(/[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/);
  return at === -1
    ? []
    : [
        tell(
          article,
          "read.control-characters",
          "The text holds control characters; they are kept and never acted on.",
          at,
        ),
      ];
};

const replaced: Check = (article) => {
  const at = article.text.indexOf("\ufffd");
  return at === -1
    ? []
    : [
        tell(
          article,
          "read.replacement-characters",
          "Some characters were lost when the text was decoded; check its encoding.",
          at,
        ),
      ];
};

const language: Check = (article) => {
  if (article.paragraphs.length === 0) return [];
  if (article.language === null) {
    return [
      tell(
        article,
        "read.language-unknown",
        "The language could not be told; name it to have more understood.",
        null,
      ),
    ];
  }
  if (languageOf(article.language) !== null) return [];
  return [
    tell(
      article,
      "read.language-not-supported",
      `Texts in "${article.language}" are compared, but not understood.`,
      null,
    ),
  ];
};

const noSentenceEnd: Check = (article) => {
  const { text } = article;
  if (text.length < LONG_WITHOUT_END || /[.!?…。！？؟۔।॥។။።։]/.test(text)) return [];
  // Thai and Lao set no marks at all.
  if (/[\u0e00-\u0eff]/.test(text)) return [];
  return [
    tell(
      article,
      "read.no-sentence-end",
      "No mark ends a sentence anywhere; each line is taken as one.",
      null,
    ),
  ];
};

const conflicts: Check = (article) =>
  (["published", "modified"] as const).flatMap((field) => conflict(article, field));

/** Two statements of one date that cannot both hold; a coarser one that holds a finer one is none. */
function conflict(article: Article, field: KnownField): readonly Diagnostic[] {
  const facts = article.known.filter((fact) => fact.field === field);
  const first = facts[0];
  const other = facts.find(
    (fact) =>
      first !== undefined &&
      !first.value.startsWith(fact.value.slice(0, 10)) &&
      !fact.value.startsWith(first.value.slice(0, 10)),
  );
  if (first === undefined || other === undefined) return [];
  const says = `More than one date is given as ${field}: ${first.value} (${first.by}) and ${other.value} (${other.by}); the first is used.`;
  return [{ code: "read.conflicting-dates", says, article: article.id, span: other.span ?? first.span }];
}

/** A text does not change before it is published. */
const order: Check = (article) => {
  const { published, modified } = article;
  if (published === null || modified === null) return [];
  const length = Math.min(10, published.length, modified.length);
  if (modified.slice(0, length) >= published.slice(0, length)) return [];
  return [
    tell(
      article,
      "read.modified-before-published",
      `It is said to be changed on ${modified}, before it was published on ${published}.`,
      null,
    ),
  ];
};

const checks: readonly Check[] = [
  empty,
  nulBytes,
  controls,
  replaced,
  language,
  noSentenceEnd,
  conflicts,
  order,
];

function tell(article: Article, code: string, says: string, at: number | null): Diagnostic {
  const span: Span | null = at === null ? null : { start: at, end: at + 1 };
  return { code, says, article: article.id, span };
}

import { type Given, plain, telling } from "./tellings.ts";

/** Two tellings, and what must be said of them: the likeliest answer and the rules that spoke. */
export const cases: readonly (readonly [phenomenon: string, a: Given, b: Given, expected: string])[] = [
  ["an article and itself", plain, plain, "?"],
  [
    "a few small corrections, nothing that tells which",
    plain,
    { text: telling([[4, "forty", "some forty"]]) },
    "?",
  ],
  ["a shorter one, nothing else", plain, { text: telling([], [], [4, 6]) }, "?"],
  [
    "a longer one, nothing else",
    plain,
    {
      text: telling(
        [],
        ["The pier was built by convicts in the years after the great fire of the old town."],
      ),
    },
    "?",
  ],
  [
    "a revision, given",
    { ...plain, metadata: { id: "wire" } },
    { text: telling([[4, "forty", "some forty"]]), metadata: { revisionOf: "wire" } },
    "a < b: declared",
  ],
  [
    "based on the other's address",
    { ...plain, metadata: { url: "https://wire.example/1" } },
    {
      text: telling([[4, "forty", "some forty"]]),
      metadata: { declared: { isBasedOn: "http://www.wire.example/1/" } },
    },
    "a < b: declared",
  ],
  [
    "the other's address as canonical",
    { ...plain, metadata: { url: "https://wire.example/1" } },
    {
      text: telling([[4, "forty", "some forty"]]),
      metadata: { declared: { canonical: "https://wire.example/1?utm=x" } },
    },
    "a < b: declared",
  ],
  [
    "a canonical address of its own",
    { ...plain, metadata: { url: "https://wire.example/1" } },
    {
      text: telling([[4, "forty", "some forty"]]),
      metadata: { url: "https://x.example/2", declared: { canonical: "https://x.example/2" } },
    },
    "?",
  ],
  [
    "a credit for the other's outlet",
    { ...plain, metadata: { outlet: "Reuters" } },
    {
      text: telling([[4, "forty", "some forty"]]),
      metadata: { outlet: "Kestrel Post", declared: { credit: "Reuters" } },
    },
    "a < b: credit",
  ],
  [
    "a credit for its own outlet",
    { ...plain, metadata: { outlet: "Reuters" } },
    {
      text: telling([[4, "forty", "some forty"]]),
      metadata: { outlet: "Reuters", declared: { credit: "Reuters" } },
    },
    "?",
  ],
  [
    "one agency behind both",
    { ...plain, metadata: { outlet: "Bay Times", declared: { credit: "AP" } } },
    {
      text: telling([[4, "forty", "some forty"]]),
      metadata: { outlet: "Kestrel Post", declared: { credit: "AP" } },
    },
    "?: shared-credit",
  ],
  [
    "an update note",
    plain,
    { text: telling([], ["This story has been updated with a comment from the council."]) },
    "?: note",
  ],
  [
    "a correction note",
    plain,
    {
      text: telling([], ["Correction: An earlier version of this article misstated the length of the pier."]),
    },
    "a < b: note",
  ],
  [
    "one day of publication, and one says that it was updated later",
    { text: `Published 4 May 2031\n\n${telling()}` },
    { text: `Published 4 May 2031\nUpdated 6 May 2031\n\n${telling([[4, "forty", "some forty"]])}` },
    "a < b: note stated-time",
  ],
  [
    "the word updated in running text is no note",
    plain,
    { text: telling([[4, "moved their boats", "updated their papers and moved their boats"]]) },
    "?",
  ],
  [
    "the name of the one that was told is cut",
    plain,
    { text: telling([[0, "told Reuters", "said"]]) },
    "a < b: listener-cut",
  ],
  [
    "a source is named for what the other says itself",
    plain,
    { text: telling([[1, "Divers found", "According to The Guardian, divers found"]]) },
    "?: taken-over",
  ],
  [
    "what was to come is done",
    plain,
    {
      text: telling([
        [3, "The council will meet on Thursday to vote", "The council met on Thursday to vote"],
      ]),
    },
    "a < b: future-turned-past",
  ],
  [
    "what was due is done, passive",
    {
      text: telling([
        [
          4,
          "Fishermen from the village of Oster have moved their boats",
          "Boats from the village of Oster will be moved",
        ],
      ]),
    },
    {
      text: telling([
        [
          4,
          "Fishermen from the village of Oster have moved their boats",
          "Boats from the village of Oster were moved",
        ],
      ]),
    },
    "a < b: future-turned-past",
  ],
  [
    "is due to, then done",
    { text: telling([[3, "will meet", "is due to meet"]]) },
    { text: telling([[3, "will meet", "met"]]) },
    "a < b: future-turned-past",
  ],
  [
    "both still expect it",
    plain,
    { text: telling([[3, "on an emergency loan", "on a bridging loan"]]) },
    "?",
  ],
  ["a higher toll", plain, { text: telling([[1, "killed 4 people", "killed 7 people"]]) }, "?: grown-toll"],
  [
    "a toll in words",
    { text: telling([[1, "killed 4 people", "killed four people"]]) },
    { text: telling([[1, "killed 4 people", "killed twelve people"]]) },
    "?: grown-toll",
  ],
  [
    "two tolls and a correction note",
    plain,
    {
      text: telling(
        [[1, "killed 4 people and injured 11", "killed 7 people and injured 15"]],
        ["This story has been updated with a new count."],
      ),
    },
    "a < b: note grown-toll",
  ],
  ["a number that is no toll", plain, { text: telling([[6, "nine hundred", "nine thousand"]]) }, "?"],
  [
    "a word of another language in brackets",
    plain,
    { text: telling([[1, "the storm", "the [tormenta] storm"]]) },
    "a < b: residue-of-translation",
  ],
  [
    "an editor's word in brackets",
    plain,
    { text: telling([[2, "before the beam", "before [the] beam"]]) },
    "?",
  ],
  [
    "a bracketed word that both have",
    { text: telling([[1, "the storm", "the [tormenta] storm"]]) },
    {
      text: telling([
        [1, "the storm", "the [tormenta] storm"],
        [4, "forty", "some forty"],
      ]),
    },
    "?",
  ],
  [
    "a stray guillemet",
    plain,
    { text: telling([[2, "not have,”", "not have ».” "]]) },
    "?: residue-of-translation",
  ],
  [
    "a decimal comma",
    plain,
    { text: telling([[3, "3.5 million", "3,5 million"]]) },
    "?: residue-of-translation",
  ],
  [
    "two names run together",
    plain,
    {
      text: telling([
        [
          5,
          "Fish Board spokesman Tomas Reyn said the season",
          "The spokesman of the Fish Board Tomas Reyn said the season",
        ],
      ]),
    },
    "?: residue-of-translation",
  ],
  [
    "a sentence cut in two",
    plain,
    {
      text: telling([
        [
          1,
          "a cracked beam under the northern pier after",
          "a cracked beam under the northern jetties. after",
        ],
      ]),
    },
    "?: residue-of-translation",
  ],
  [
    "several traces",
    plain,
    {
      text: telling([
        [3, "3.5 million", "3,5 million"],
        [1, "the storm", "the [tormenta] storm"],
        [5, "said the season", "said. that the season"],
      ]),
    },
    "a < b: residue-of-translation",
  ],
  [
    "a later stated date alone",
    { ...plain, metadata: { published: "2031-05-06" } },
    { text: telling([[4, "forty", "some forty"]], [], [0, 3]), metadata: { published: "2031-05-08" } },
    "?: stated-time",
  ],
  [
    "both say when they were changed",
    { ...plain, metadata: { modified: "2031-05-06" } },
    { text: telling([[4, "forty", "some forty"]]), metadata: { modified: "2031-05-08" } },
    "?: stated-time",
  ],
  [
    "times of one day in unlike zones",
    { ...plain, metadata: { published: "2031-05-06T10:00+02:00" } },
    { text: telling([[4, "forty", "some forty"]]), metadata: { published: "2031-05-06T09:30Z" } },
    "?",
  ],
  [
    "times of one day in one zone",
    { ...plain, metadata: { published: "2031-05-06T09:00Z" } },
    { text: telling([[4, "forty", "some forty"]]), metadata: { published: "2031-05-06T09:30Z" } },
    "?: stated-time",
  ],
  [
    "clocks beside one day, in one zone, of the last change",
    { text: `Last updated: May 6, 2031 8:44 PM ET\n\n${telling()}` },
    { text: `Last updated: May 6, 2031, 10:04 PM ET\n\n${telling([[4, "forty", "some forty"]])}` },
    "?: stated-time",
  ],
  [
    "clocks beside one day, in two zones",
    { text: `Posted: May 6, 2031 8:44 PM ET\n\n${telling()}` },
    { text: `Posted: May 6, 2031, 10:04 PM PT\n\n${telling([[4, "forty", "some forty"]])}` },
    "?",
  ],
  [
    "a relative date carried over weeks",
    { ...plain, metadata: { published: "2031-05-06" } },
    { text: telling([[4, "forty", "some forty"]]), metadata: { published: "2031-06-20" } },
    "a < b: contradicted-date",
  ],
  [
    "a quotation given in a few words",
    plain,
    {
      text: telling([
        [
          2,
          "“We cannot let a single ship in before the beam is replaced, and that takes cranes which we do not have,” Valcourt said.",
          "Valcourt said that the beam had to be replaced first and that this took cranes which the port did “not have”.",
        ],
      ]),
    },
    "?: cut-quotation",
  ],
  [
    "more from the same speaker, and nothing that tells which is later",
    { text: telling([], [], [6]) },
    {
      text: telling(
        [],
        ["“The insurers have not answered one of our letters since the storm,” Valcourt told Reuters."],
      ),
    },
    "?",
  ],
  [
    "an agency's credit that is gone",
    { ...plain, metadata: { declared: { credit: "NPA" } } },
    { text: telling([[4, "forty", "some forty"]]) },
    "?: credit-cut",
  ],
  [
    "a bracketed word that no list has",
    plain,
    { text: telling([[1, "the storm", "the [tormentissima] storm"]]) },
    "?: residue-of-translation",
  ],
  [
    "each has what the other lacks",
    { text: telling([], ["The ferry company has sold its two oldest ships to a yard in the capital."], [6]) },
    {
      text: telling([], ["A choir of dockers sang on the quay until the mayor asked them to go home."], [6]),
    },
    "?: each-holds-more",
  ],
  [
    "two reports of other matters",
    plain,
    {
      text: "The museum of glass in Ardenne opens its new wing in spring.\n\nVisitors will see four hundred lamps that no one has shown before.\n\nTickets cost nine crowns.",
    },
    "?",
  ],
];

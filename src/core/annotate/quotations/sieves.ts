/**
 * The ways in which a speaker is found, by measured precision, surest first; the last two are not measured, because
 * the development articles hold too few of them. Where each is tried: clauses in `assemble.ts`, speech without a
 * clause in `runs.ts`; a clause always goes before a guess from the neighbourhood.
 */
export interface Sieve {
  readonly name: string;
  readonly says: string;
  /**
   * Natural-log odds that the speaker is right where the span is: both English development sets together, half a case
   * added on either side (`npm run eval -- quotations` prints the counts); `null` with fewer than twenty cases.
   */
  readonly weight: number | null;
}

export const sieves = [
  { name: "clause-after", says: "The clause behind the words names who says them.", weight: 5.3 },
  { name: "lead-in", says: "The clause before the quotation leads it in.", weight: 3 },
  { name: "according-to", says: "The text gives the source of these words.", weight: 2.6 },
  { name: "clause", says: "The verb of saying governs these words.", weight: 2.5 },
  {
    name: "clause-inside",
    says: "The clause between two parts of the words names who says them.",
    weight: null,
  },
  { name: "noun-of-saying", says: "The noun of saying is followed by what is said.", weight: null },
  { name: "label", says: "A name with a colon stands before these words.", weight: null },
  { name: "bare-verb", says: "A short clause with another verb closes the quotation.", weight: null },
  {
    name: "same-run",
    says: "The quotation goes on without a clause behind one by this speaker.",
    weight: null,
  },
  {
    name: "next-paragraph",
    says: "The next paragraph is speech without a clause; the speaker before goes on.",
    weight: null,
  },
  {
    name: "subject-before",
    says: "The sentence before tells of this person, and nobody else has spoken.",
    weight: null,
  },
  { name: "none", says: "Nothing in the text says whose words these are.", weight: null },
] as const satisfies readonly Sieve[];

export type SieveName = (typeof sieves)[number]["name"];

/** The sieve of a name. */
export function sieveNamed(name: SieveName): Sieve {
  return sieves.find((sieve) => sieve.name === name) ?? sieves[sieves.length - 1]!;
}

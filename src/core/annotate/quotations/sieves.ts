/**
 * The ways in which a speaker is found, by measured precision, surest first. `weight`: natural-log odds that the
 * speaker is right, measured on the development articles by `npm run eval -- quotations`; `null` where fewer than
 * twenty cases were seen.
 */
export interface Sieve {
  readonly name: string;
  readonly says: string;
  readonly weight: number | null;
}

export const sieves = {
  "clause-after": { says: "The clause behind the words names who says them.", weight: null },
  "clause-inside": { says: "The clause between two parts of the words names who says them.", weight: null },
  "lead-in": { says: "The clause before the quotation leads it in.", weight: null },
  clause: { says: "The verb of saying governs these words.", weight: null },
  "according-to": { says: "The text gives the source of these words.", weight: null },
  "noun-of-saying": { says: "The noun of saying is followed by what is said.", weight: null },
  label: { says: "A name with a colon stands before these words.", weight: null },
  "bare-verb": { says: "A short clause with a verb of no other matter closes the quotation.", weight: null },
  "same-run": { says: "The quotation goes on without a clause behind one by this speaker.", weight: null },
  "next-paragraph": {
    says: "The next paragraph is speech without a clause; the speaker before goes on.",
    weight: null,
  },
  "subject-before": {
    says: "The sentence before tells of this person and nobody else has spoken.",
    weight: null,
  },
  none: { says: "Nothing in the text says whose words these are.", weight: null },
} as const satisfies Readonly<Record<string, Omit<Sieve, "name">>>;

export type SieveName = keyof typeof sieves;

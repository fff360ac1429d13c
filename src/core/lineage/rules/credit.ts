import type { Span } from "../../model.ts";
import { isAgency } from "../../read/agencies.ts";
import { sameOutlet } from "../outlet.ts";
import type { Rule } from "../testimony.ts";
import type { Telling } from "../view.ts";

/** x names, in its credit line, the outlet that y appeared in. */
export const credit: Rule = {
  name: "lineage.credit",
  most: 0.7,
  speak({ x, y }) {
    const mine = creditOf(x);
    const outlet = y.reading.article.outlet;
    if (mine === null || outlet === null || !sameOutlet(mine.value, outlet)) return [];
    const own = x.reading.article.outlet;
    if (own !== null && sameOutlet(own, outlet)) return [];
    return [
      {
        says: `${x.called} credits the outlet that ${y.called} appeared in`,
        x: mine.span,
        y: null,
        later: 0.7,
        fromOther: 0.7,
      },
    ];
  },
};

/**
 * y carries the credit of an agency and x, of nearly the same words, carries none: credits are dropped on the way and not put
 * in. y itself need not be the agency's page.
 */
export const creditCut: Rule = {
  name: "lineage.credit-cut",
  most: 0.35,
  speak({ x, y, reuse }) {
    const theirs = creditOf(y);
    if (theirs === null || creditOf(x) !== null || !isAgencyCredit(theirs.value)) return [];
    if (x.text.includes(theirs.value) || reuse.xInY < NEARLY_ALL) return [];
    return [
      {
        says: `${y.called} carries the credit of an agency; ${x.called}, nearly all of whose words stand there, carries none`,
        x: null,
        y: theirs.span,
        later: 0.35,
        fromOther: 0.15,
        common: 0.15,
      },
    ];
  },
};

/** Share of x's words in y from which x is y's report and nothing besides. */
const NEARLY_ALL = 0.9;

/** A known agency, or initials in the place of one: "(NPA)". */
function isAgencyCredit(value: string): boolean {
  return isAgency(value) || /^\p{Lu}{2,5}$/u.test(value);
}

/** Both credit one agency, and neither stands on that agency's own page: its report, unseen, is behind both. */
export const sharedCredit: Rule = {
  name: "lineage.shared-credit",
  most: 0.6,
  mutual: true,
  speak({ x, y }) {
    const mine = creditOf(x);
    const other = creditOf(y);
    if (mine === null || other === null || !sameOutlet(mine.value, other.value)) return [];
    if (!isAgency(mine.value)) return [];
    // A page whose outlet nobody states may be the agency's own; then the two say nothing of a third.
    const elsewhere = ({ reading }: Telling) =>
      reading.article.outlet !== null && !sameOutlet(reading.article.outlet, mine.value);
    const both = elsewhere(x) && elsewhere(y);
    return [
      {
        says: "both credit one agency, whose own report neither of them need be",
        x: mine.span,
        y: other.span,
        common: both ? 0.6 : 0.3,
      },
    ];
  },
};

function creditOf({ reading }: Telling): { readonly value: string; readonly span: Span | null } | null {
  const { article } = reading;
  const value = article.declared.credit;
  if (value === null) return null;
  return { value, span: article.known.find((entry) => entry.field === "credit")?.span ?? null };
}

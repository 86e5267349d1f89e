import type { SubmittedClaim } from '../claim-intake/submitted-claim.ts';
import { groundsSpokenOf } from '../claim-sheet/exclusion-words.ts';
import type { ClaimRow } from '../claim-sheet/find-tables.ts';
import type { Scheme } from '../scheme/schema.ts';

type Facts = SubmittedClaim['claim'];

/**
 * A claim read from a sheet, with what a reviewer had said of its grounds of exclusion: that stands as long as the words that speak of a ground, and the cause, are as they were. What
 * the sheet itself states of a ground goes before.
 *
 * @param now - as the sheet has it
 * @param before - the claim that it puts right
 */
export function keepingReviewed(now: SubmittedClaim, before: SubmittedClaim, scheme: Scheme): Facts {
  const { exclusions: stated = [], exclusionsToReview: open = [], ...facts } = now.claim;
  if (facts.cause !== before.claim.cause) return now.claim;
  const spoken = new Set(
    wordsOf(now).flatMap((text, index) => (text === wordsOf(before)[index] ? [] : groundsSpokenOf(text, scheme))),
  );
  const reviewed = (before.claim.exclusionsReviewed ?? []).filter((id) => !spoken.has(id));
  const shown = reviewed.filter((id) => before.claim.exclusions?.includes(id) === true);
  return withGrounds(facts, {
    exclusions: joined(stated, shown),
    exclusionsToReview: open.filter((id) => !reviewed.includes(id)),
    exclusionsReviewed: reviewed,
  });
}

/**
 * The grounds of exclusion of a claim of which facts were set: what is said of them settles all that was open, and words put in their stead that speak of one (备注 工伤) ask for a reviewer.
 *
 * @param row - what was set
 * @param before - the claim as it was
 * @param after - with what was set
 */
export function reviewedAfter(row: ClaimRow, before: SubmittedClaim, after: SubmittedClaim, scheme: Scheme): Facts {
  const { exclusions = [], exclusionsToReview: open = [], exclusionsReviewed: reviewed = [], ...facts } = after.claim;
  const spoken = spokenAnew(row, before, after, scheme);
  if (row.cells.exclusion !== undefined) {
    const settled = joined(reviewed, open, before.claim.exclusions ?? [], exclusions, spoken);
    return withGrounds(facts, { exclusions, exclusionsToReview: [], exclusionsReviewed: settled });
  }
  const asked = spoken.filter((id) => !exclusions.includes(id));
  return withGrounds(facts, {
    exclusions,
    exclusionsToReview: joined(open, asked),
    exclusionsReviewed: reviewed.filter((id) => !asked.includes(id)),
  });
}

/** Of which grounds words speak that were set and are others than before. */
function spokenAnew({ cells }: ClaimRow, before: SubmittedClaim, after: SubmittedClaim, scheme: Scheme): string[] {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const words = other.filter((text, index) => text !== one[index]);
  const { cause } = after.claim;
  if (cells.cause !== undefined && (cause === undefined || cause !== before.claim.cause)) words.push(cells.cause.text);
  return words.flatMap((text) => groundsSpokenOf(text, scheme));
}

/** Of the words in which a ground of exclusion may stand those that are kept as they were written. */
function wordsOf({ claim: { diagnosis }, remark }: SubmittedClaim): readonly string[] {
  return [diagnosis ?? '', remark ?? ''];
}

function joined(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

type Grounds = Required<Pick<Facts, 'exclusions' | 'exclusionsToReview' | 'exclusionsReviewed'>>;

/** Without the lists that are empty. */
function withGrounds(facts: Facts, grounds: Grounds): Facts {
  return { ...facts, ...Object.fromEntries(Object.entries(grounds).filter(([, ids]) => ids.length > 0)) };
}

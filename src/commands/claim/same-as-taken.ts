import { canonicalJson } from '../../io/ledger/entry/canonical-json.ts';
import type { ClaimBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import { claimByNumber } from '../../io/ledger/read/claims/find-claims.ts';
import { factsStated } from '../../rules/claim-intake/facts-stated.ts';
import type { IntakeClaim } from '../../rules/claim-intake/intake-claim.ts';
import type { SubmittedClaim } from '../../rules/claim-intake/submitted-claim.ts';
import type { ClaimLine } from './claim-report.ts';
import type { ClaimTerms } from './claim-terms.ts';
import type { ReadClaimInput } from './read-claims.ts';
import { type GroupBefore, lineBefore, numbersTaken } from './taken-before.ts';

/**
 * Adds to what was taken of a workbook that we gave back the rows that state, word for word, a claim which the ledger has by now. A unit mends its copy bit by bit and hands the whole of it in
 * again: what was mended first is no second claim. Each claim answers for one row, also one that was taken of this very file, so a row that stands twice stays a repeated one; so does every
 * row of a file that is not ours.
 */
export async function withSameTaken(
  groups: readonly GroupBefore[],
  { file }: Pick<ReadClaimInput, 'file'>,
  basis: ClaimBasis,
  terms: ClaimTerms,
): Promise<readonly GroupBefore[]> {
  if (file?.writtenBy?.kind !== 'returned') return groups;
  const answered = new Set(numbersTaken(groups, terms));
  const all: GroupBefore[] = [];
  for (const before of groups) {
    const taken = new Map(before.taken);
    for (const claim of before.group.claims) {
      if (taken.has(claim)) continue;
      const line = await sameLine(claim, { before, basis, answered }, terms);
      if (line !== undefined) taken.set(claim, line);
    }
    all.push({ ...before, taken });
  }
  return all;
}

async function sameLine(
  claim: IntakeClaim,
  {
    before,
    basis,
    answered,
  }: { readonly before: GroupBefore; readonly basis: ClaimBasis; readonly answered: Set<string> },
  { open, grounds }: ClaimTerms,
): Promise<ClaimLine | undefined> {
  const { claimant } = claim.submitted;
  const statedIn = (submitted: SubmittedClaim) => canonicalJson(factsStated(submitted, claim.appliedAssumed));
  const stated = statedIn(claim.submitted);
  const same = basis.persons
    .get(claimant.identity.number)
    ?.history.find(
      ({ number, periodId, submitted }) =>
        periodId === grounds.period.id && !answered.has(number) && statedIn(submitted) === stated,
    );
  if (same === undefined) return undefined;
  answered.add(same.number);
  const record = await claimByNumber(open.ledger, same.number);
  return record && lineBefore(record, before.group, open.workspace.settings.office);
}

import { canonicalJson } from '../../io/ledger/entry/canonical-json.ts';
import type { ClaimBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import { claimByNumber } from '../../io/ledger/read/claims/find-claims.ts';
import { shownDay } from '../../rules/claim/event-day.ts';
import { factsStated } from '../../rules/claim-intake/facts-stated.ts';
import type { IntakeClaim } from '../../rules/claim-intake/intake-claim.ts';
import type { SubmittedClaim } from '../../rules/claim-intake/submitted-claim.ts';
import type { ClaimLine } from './claim-report.ts';
import type { ClaimTerms } from './claim-terms.ts';
import type { ReadClaimInput } from './read-claims.ts';
import { type GroupBefore, lineBefore, numbersTaken } from './taken-before.ts';

/** Where the claim that a row states again is sought. */
interface Sought {
  readonly before: GroupBefore;
  readonly basis: ClaimBasis;
  /** Numbers of claims that answer for another row. */
  readonly answered: Set<string>;
  readonly mayBeRefused: boolean;
}

/**
 * Adds to what was taken of a file the rows that state, word for word, a claim which the ledger has by now: a unit sends a list that grows from month to month, or the same under another title,
 * and mends a workbook that we gave back bit by bit; what was taken before is no second claim. Each claim answers for one row, also one that was taken of this very file, so a row that stands
 * twice stays a repeated one, as does one in which anything differs. What was refused counts as taken only in a workbook of ours: in another one it may be claimed again.
 */
export async function withSameTaken(
  groups: readonly GroupBefore[],
  { file }: Pick<ReadClaimInput, 'file'>,
  basis: ClaimBasis,
  terms: ClaimTerms,
): Promise<readonly GroupBefore[]> {
  const mayBeRefused = file?.writtenBy?.kind === 'returned';
  const answered = new Set(numbersTaken(groups, terms));
  const all: GroupBefore[] = [];
  for (const before of groups) {
    const taken = new Map(before.taken);
    for (const claim of before.group.claims) {
      if (taken.has(claim)) continue;
      const line = await sameLine(claim, { before, basis, answered, mayBeRefused }, terms);
      if (line !== undefined) taken.set(claim, line);
    }
    all.push({ ...before, taken });
  }
  return all;
}

async function sameLine(
  claim: IntakeClaim,
  { before, basis, answered, mayBeRefused }: Sought,
  { open, grounds }: ClaimTerms,
): Promise<ClaimLine | undefined> {
  const { submitted } = claim;
  const history = basis.persons.get(submitted.claimant.identity.number)?.history ?? [];
  const like = history.filter(
    ({ number, periodId, status, submitted: { receiptNumber, claim: facts } }) =>
      periodId === grounds.period.id &&
      receiptNumber === submitted.receiptNumber &&
      facts.event === submitted.claim.event &&
      (mayBeRefused || status !== 'rejected') &&
      !answered.has(number),
  );
  if (like.length === 0 || (!mayBeRefused && !namesItsEvent(submitted))) return undefined;
  const statedIn = (one: SubmittedClaim) => canonicalJson(factsStated(one, claim.appliedAssumed));
  const stated = statedIn(submitted);
  const same = like.find((each) => statedIn(each.submitted) === stated);
  if (same === undefined) return undefined;
  answered.add(same.number);
  const record = await claimByNumber(open.ledger, same.number);
  if (record !== undefined) return lineBefore(record, before.group, open.workspace.settings.office);
  // A rehearsal has it from an earlier file, without a number.
  const { status, amount, decision, eventDay } = same;
  const unit = before.group.unit?.name ?? submitted.unitName ?? '';
  const day = shownDay(submitted.claim, eventDay);
  return { number: null, submitted, unit, eventDay: day, status, amount, unchanged: true, decision, codes: [] };
}

/** A receipt or a day: without either two claims of the same words may be of two events. */
function namesItsEvent({ receiptNumber, claim }: SubmittedClaim): boolean {
  const { admitted, diagnosed, happened, settled, discharged } = claim;
  return [receiptNumber ?? undefined, admitted, diagnosed, happened, settled, discharged].some(
    (it) => it !== undefined,
  );
}

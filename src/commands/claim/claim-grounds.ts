import { periodId } from '../../io/ledger/entry/period-id.ts';
import { type ClaimBasis, claimBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { numberInForce } from '../../io/ledger/read/number-in-force.ts';
import { rulingErrors } from '../../io/report/text/claim-ruling-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { WorkingCalendar } from '../../rules/claim/claim.ts';
import type { DecidingGrounds } from '../../rules/claim-plan/plan-sheet.ts';
import type { KnownClaimant, StandingClaim } from '../../rules/claim-plan/standing-claim.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** What one claim of the ledger, and the claimant's others with it, are decided on. */
export interface ClaimGrounds {
  /** As it was read; the ledger makes sure that it still stands. */
  readonly basis: ClaimBasis;
  readonly known: KnownClaimant;
  /** The claim itself among the claimant's. */
  readonly standing: StandingClaim;
  readonly grounds: DecidingGrounds;
}

/**
 * Reads all that a claim is decided on, as the ledger knows it now.
 *
 * @param open - at the period of the claim
 * @throws UserError where the claim was taken back since it was read
 */
export async function claimGrounds(
  open: OpenPeriod,
  { number, person, submitted }: ClaimRecord,
  calendar: WorkingCalendar,
): Promise<ClaimGrounds> {
  const stated = submitted.claimant.identity.number;
  const claimant = await numberInForce(open.ledger, { person, stated });
  const basis = await claimBasis(open.ledger, { period: open.period, numbers: [claimant] });
  const known = basis.persons.get(claimant);
  const standing = known?.history.find((claim) => claim.number === number);
  if (known === undefined || standing === undefined) throw new UserError(rulingErrors.stale, { number });
  const period = { id: periodId(open.period.scheme, open.period.number), span: open.period.span };
  return { basis, known, standing, grounds: { scheme: open.scheme, period, calendar } };
}

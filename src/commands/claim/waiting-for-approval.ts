import { officeOf } from '../../io/ledger/entry/claims/claim-number.ts';
import { periodId } from '../../io/ledger/entry/period-id.ts';
import type { PayableClaim } from '../../io/ledger/read/claims/payable-claim.ts';
import { payableClaims, payableClaimsByNumber } from '../../io/ledger/read/claims/payable-claims.ts';
import { rulingErrors } from '../../io/report/text/claim-ruling-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { isSameActor } from '../../rules/value/actor-name.ts';
import { fen } from '../../rules/value/money.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { changedSinceApproval } from '../payout/changed-since-approval.ts';
import { findClaim } from './find-claim.ts';

/** Claims that wait for approval, and who may not give it. */
export interface WaitingForApproval {
  readonly records: readonly PayableClaim[];
  /** Whether somebody changed the account of a claim that an approval has not seen yet. */
  readonly changedBy: (claim: PayableClaim, actor: string) => boolean;
}

/**
 * The claims that are named, or all of the period that wait to be paid and are not approved; where another person has to approve also those whose account was changed since.
 *
 * @throws UserError where one that is named has nothing to approve
 */
export async function waitingForApproval(open: OpenPeriod, named: readonly string[]): Promise<WaitingForApproval> {
  const changed = await changedSinceApproval(open);
  const lapsed = new Set(changed.flatMap(({ number, approval }) => (approval === null ? [] : [number])));
  const records = named.length === 0 ? await allOfPeriod(open, lapsed) : await thoseNamed(open, named, lapsed);
  return {
    records,
    changedBy: ({ number }, actor) => changed.some((each) => each.number === number && isSameActor(each.actor, actor)),
  };
}

async function allOfPeriod(open: OpenPeriod, lapsed: ReadonlySet<string>): Promise<PayableClaim[]> {
  const { ledger, period, workspace } = open;
  const { office } = workspace.settings;
  const records = await payableClaims(ledger, { office, period, approvedOnly: false });
  const again = await payableClaimsByNumber(
    ledger,
    [...lapsed].filter((number) => officeOf(number) === office),
  );
  const id = periodId(period.scheme, period.number);
  return [...records.filter(({ approvedBy }) => approvedBy === null), ...again.filter((each) => each.period === id)];
}

async function thoseNamed(
  open: OpenPeriod,
  numbers: readonly string[],
  lapsed: ReadonlySet<string>,
): Promise<PayableClaim[]> {
  const records: PayableClaim[] = [];
  for (const number of new Set(numbers)) {
    const record = await findClaim(open, number);
    const isApproved = record.approvedBy !== null && !lapsed.has(record.number);
    if (isApproved || fen(record.payable) === 0n) throw new UserError(rulingErrors.nothingOf, { number });
    records.push(record);
  }
  return records;
}

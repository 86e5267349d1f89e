import { officeOf } from '../../io/ledger/entry/claims/claim-number.ts';
import { changedAccounts } from '../../io/ledger/read/claims/changed-accounts.ts';
import { changedRosterAccounts } from '../../io/ledger/read/claims/changed-roster-accounts.ts';
import { officesOf } from '../../io/ledger/read/offices.ts';
import type { ChangedAccount } from '../../rules/payout/check-approval.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { approvalAsked } from './approval-asked.ts';

/**
 * Accounts of claims with something left to pay that their approval did not see: amended for the claim, or another on the roster; none where nobody else has to approve. Those whose `approval` is null
 * wait for their first one.
 */
export async function changedSinceApproval(open: OpenPeriod): Promise<ChangedAccount[]> {
  const { ledger, period } = open;
  const isAsked = await approvalAsked(open);
  if (!(await officesOf(ledger)).some(isAsked)) return [];
  const changed = [...(await changedAccounts(ledger)), ...(await changedRosterAccounts(ledger, period))];
  return changed.filter(({ number }) => isAsked(officeOf(number)));
}

import { changedAccounts } from '../../io/ledger/read/claims/changed-accounts.ts';
import { changedRosterAccounts } from '../../io/ledger/read/claims/changed-roster-accounts.ts';
import type { ChangedAccount } from '../../rules/payout/check-approval.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/**
 * Accounts of claims with something left to pay that their approval did not see: amended for the claim, or another on the roster; none where nobody else has to approve. Those whose `approval` is null
 * wait for their first one.
 */
export async function changedSinceApproval({ ledger, workspace, period }: OpenPeriod): Promise<ChangedAccount[]> {
  if (workspace.settings.policy?.approve !== 'another-actor') return [];
  return [...(await changedAccounts(ledger)), ...(await changedRosterAccounts(ledger, period))];
}

import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { PayeeAccount } from '../../io/ledger/entry/claims/payout-entries.ts';
import type { PayeeAmendment } from '../../io/ledger/write/claims/amend-payee.ts';
import type { StandingMember } from '../../rules/enrolment/amend/amendment.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import { accountFindings } from '../amend/account.ts';
import { accountOfOthers } from '../amend/account-of-others.ts';
import { targetsOfMember } from '../amend/account-targets.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { payablesOf } from '../payout/gather.ts';

/** What a corrected account means for claims that are unpaid. */
export interface AccountChange {
  readonly payee: PayeeAccount;
  /** Those that would be paid elsewhere, each with its heir; in full. */
  readonly claims: PayeeAmendment['claims'];
  /** The same as the office numbers them. */
  readonly shown: readonly string[];
  readonly findings: readonly Finding[];
}

/** Finds the member's unpaid claims that go to himself and not yet to the right account, and checks the account as payees are checked before a batch. */
export async function accountChange(
  open: OpenPeriod,
  { unit, record }: StandingMember,
  right: { readonly bankCard: string; readonly bank: string | undefined },
  on: PlainDate,
): Promise<AccountChange | undefined> {
  const targets = await targetsOfMember(open, { member: record.identity.number, unit: unit.name }, on);
  if ('refused' in targets) return undefined;
  const payee = { name: targets.payee.name, account: right.bankCard, bank: right.bank ?? targets.payee.bank };
  const records = targets.claims.map((claim) => claim.record);
  const payables = await payablesOf(open, records);
  const other = targets.claims.filter((_, index) => {
    const known = payables[index]?.payee;
    return known?.account !== payee.account || known.bank !== payee.bank;
  });
  const { office } = open.workspace.settings;
  return {
    payee,
    claims: other.map((claim) => ({ number: claim.record.number, heir: claim.heir })),
    shown: other.map((claim) => shownNumber(office, claim.record.number)),
    findings: [...accountFindings(targets, payee), ...(await accountOfOthers(open, targets, payee))],
  };
}

import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { claimBasis, type PersonBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { payableClaims } from '../../io/ledger/read/claims/payable-claims.ts';
import type { Payable } from '../../rules/payout/payable.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** Claims of the period that are to be paid, with the payee and account settled. */
export interface Gathered {
  /** In the order in which they were taken in. */
  readonly payables: readonly Payable[];
  /** By the number that a payable has for its claim. */
  readonly records: ReadonlyMap<string, ClaimRecord>;
}

/** Reads what is to be paid: the payee that a claim states, else the member; his account by the claim, else by the latest roster. */
export async function gatherPayables(
  { ledger, workspace, period }: OpenPeriod,
  unit: string | undefined,
): Promise<Gathered> {
  const { office } = workspace.settings;
  const approvedOnly = workspace.settings.policy?.approve === 'another-actor';
  const records = await payableClaims(ledger, { office, period, approvedOnly, unit });
  const numbers = [...new Set(records.map(({ submitted }) => submitted.claimant.identity.number))];
  const { persons } = await claimBasis(ledger, { period, numbers });
  const payables = records.map((record) =>
    payableOf(record, shownNumber(office, record.number), persons.get(record.submitted.claimant.identity.number)),
  );
  return { payables, records: new Map(records.map((record) => [shownNumber(office, record.number), record])) };
}

function payableOf(record: ClaimRecord, claim: string, person: PersonBasis | undefined): Payable {
  const { claimant, payee, heirs, origin, unitName } = record.submitted;
  const { name } = claimant;
  const roster = person?.enrolments.findLast(({ bankCard }) => bankCard !== null);
  // The roster's account is the member's: nobody else is paid there.
  const own = payee.account === null && (payee.name ?? name) === name;
  return {
    claim,
    person: record.person,
    unit: { id: record.unit?.id ?? '', name: record.unit?.name ?? unitName ?? '' },
    name,
    idNumber: claimant.identity.number,
    amount: record.payable,
    payee: {
      name: payee.name ?? name,
      bank: own ? (payee.bank ?? roster?.bank ?? null) : payee.bank,
      account: own ? (roster?.bankCard ?? null) : payee.account,
    },
    heirs,
    origin,
  };
}

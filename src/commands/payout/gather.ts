import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { PayeeAccount } from '../../io/ledger/entry/claims/payout-entries.ts';
import { type AmendedPayees, amendedPayees } from '../../io/ledger/read/claims/amended-payees.ts';
import type { PayableClaim } from '../../io/ledger/read/claims/payable-claim.ts';
import { payableClaimsByNumber, payableNumbers } from '../../io/ledger/read/claims/payable-claims.ts';
import { type RosterAccount, rosterAccounts } from '../../io/ledger/read/claims/roster-accounts.ts';
import { inChunks } from '../../io/ledger/store/chunks.ts';
import { gatheredReading } from '../../io/ledger/store/transaction.ts';
import type { Payable } from '../../rules/payout/payable.ts';
import { fen, sumOf, yuan } from '../../rules/value/money.ts';
import type { ClaimToMove } from '../notice/kept-back.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** Claims of the period that are to be paid, with the payee and account settled. */
export interface Gathered {
  /** In the order given. */
  readonly payables: readonly Payable[];
  /** By the number that a payable has for its claim. */
  readonly records: ReadonlyMap<string, PaidRecord>;
}

/** What a batch takes of the record of a claim. */
export type PaidRecord = Pick<PayableClaim, 'number' | 'decidedBy' | 'unit' | 'period'>;

/** What was gathered as claims that are about to be paid. */
export function toMove({ payables, records }: Gathered): ClaimToMove[] {
  return payables.flatMap(({ claim, amount }) => {
    const number = records.get(claim)?.number;
    return number === undefined ? [] : [{ number, payable: amount }];
  });
}

/** Of what was gathered only some claims, by their numbers in full. */
export function ofThose({ payables, records }: Gathered, numbers: ReadonlySet<string>): Gathered {
  return { payables: payables.filter(({ claim }) => numbers.has(records.get(claim)?.number ?? '')), records };
}

/** Whether a claim is approved for payment as far as the centre's policy asks for it. */
export function mayBePaid(
  { approvedBy }: Pick<PayableClaim, 'approvedBy'>,
  { workspace }: Pick<OpenPeriod, 'workspace'>,
): boolean {
  return approvedBy !== null || workspace.settings.policy?.approve !== 'another-actor';
}

/** Reads what is to be paid of an office or a unit at one moment, in the order in which claims were taken in, a page of the claims in memory at a time. */
export async function gatherPayables(
  open: OpenPeriod,
  { office, unit }: { readonly office: string; readonly unit: string | undefined },
): Promise<Gathered> {
  const approvedOnly = open.workspace.settings.policy?.approve === 'another-actor';
  const { ledger, period } = open;
  return gatheredReading(ledger, async () => {
    const payables: Payable[] = [];
    const records = new Map<string, PaidRecord>();
    for (const numbers of inChunks(await payableNumbers(ledger, { office, period, approvedOnly, unit }))) {
      const page = await payablesOf(open, await payableClaimsByNumber(ledger, numbers));
      payables.push(...page.payables);
      for (const [claim, record] of page.records) records.set(claim, record);
    }
    return { payables, records };
  });
}

/** Settles who is paid: by the latest amendment of the account, else the payee that a claim states, else the member at the account of the claim or of the latest roster. */
export async function payablesOf(
  { ledger, workspace, period }: OpenPeriod,
  records: readonly PayableClaim[],
): Promise<Gathered> {
  const { office } = workspace.settings;
  const numbers = [...new Set(records.map(({ submitted }) => submitted.claimant.identity.number))];
  const accounts = await rosterAccounts(ledger, { period, numbers });
  const amended = await amendedPayees(
    ledger,
    records.map(({ number }) => number),
  );
  const payables = records.map((record) => {
    const roster = accounts.get(record.submitted.claimant.identity.number);
    return payableOf(record, shownNumber(office, record.number), roster, amended);
  });
  const paid = records.map(({ number, decidedBy, unit, period: of }): [string, PaidRecord] => {
    return [shownNumber(office, number), { number, decidedBy, unit, period: of }];
  });
  return { payables, records: new Map(paid) };
}

function payableOf(
  record: PayableClaim,
  claim: string,
  roster: RosterAccount | undefined,
  amended: AmendedPayees,
): Payable {
  const { claimant, heirs, origin, unitName } = record.submitted;
  return {
    claim,
    person: record.person,
    unit: { id: record.unit?.id ?? '', name: record.unit?.name ?? unitName ?? '' },
    name: claimant.name,
    idNumber: claimant.identity.number,
    amount: record.payable,
    payee: amended(record.number, null) ?? statedPayee(record, roster),
    heirs: heirs.map((heir, place) => ({ ...heir, ...amended(record.number, place) })),
    had: heirs.map((_, place) => hadBy(record, place)),
    origin,
  };
}

/** The roster's account is the member's: nobody else is paid there. */
function statedPayee({ submitted }: PayableClaim, roster: RosterAccount | undefined): PayeeAccount {
  const { payee, claimant } = submitted;
  const own = payee.account === null && (payee.name ?? claimant.name) === claimant.name;
  return {
    name: payee.name ?? claimant.name,
    bank: own ? (payee.bank ?? roster?.bank ?? null) : payee.bank,
    account: own ? (roster?.bankCard ?? null) : payee.account,
  };
}

/** What an heir has had, or has at the bank; also what fell to the fund is not owed to him any more. */
function hadBy({ lines }: PayableClaim, heir: number) {
  const gone = lines.filter((line) => line.heir === heir && ['waiting', 'paid', 'voided'].includes(line.state));
  return yuan(sumOf(gone.map(({ amount }) => fen(amount))));
}

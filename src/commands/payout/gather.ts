import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { PayeeAccount } from '../../io/ledger/entry/claims/payout-entries.ts';
import { type AmendedPayees, amendedPayees } from '../../io/ledger/read/claims/amended-payees.ts';
import type { PayableClaim } from '../../io/ledger/read/claims/payable-claim.ts';
import { payableClaimsByNumber, payableNumbers } from '../../io/ledger/read/claims/payable-claims.ts';
import { type RosterAccount, rosterAccounts } from '../../io/ledger/read/claims/roster-accounts.ts';
import { inChunks } from '../../io/ledger/store/chunks.ts';
import { gatheredReading } from '../../io/ledger/store/transaction.ts';
import type { Payable, PayoutLine } from '../../rules/payout/payable.ts';
import { fen, sumOf, yuan } from '../../rules/value/money.ts';
import { sharing } from '../../rules/value/sharing.ts';
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
export interface PaidRecord extends Pick<PayableClaim, 'number' | 'period'> {
  /** The entry by which the decision stands. */
  readonly decision: string;
  /** The id of the claimant's unit. */
  readonly unit: string | null;
}

/** A line of a batch that is to be made, with what the ledger is to be told of its claim; no more, since of a batch all lines are in memory. */
export type LineToSettle = Pick<PayoutLine, 'line' | 'claim' | 'payee' | 'heir' | 'amount'> & PaidRecord;

/** Lines of claims that were gathered. */
export function linesToSettle(lines: readonly PayoutLine[], { records }: Gathered): LineToSettle[] {
  return lines.map(({ line, claim, payee, heir, amount }) => {
    const record = records.get(claim);
    if (record === undefined) throw new RangeError(`a line of a claim that was not gathered: ${claim}`);
    const { number, decision, unit, period } = record;
    return { line, claim, payee, heir, amount, number, decision, unit, period };
  });
}

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

/**
 * Reads what is to be paid of an office or a unit at one moment, in the order in which claims were taken in, a page of the claims in memory at a time.
 *
 * @param wish.unstatedOnly - only claims of which an account is not stated: they go to the roster's or an amended one, or lack it
 */
export async function gatherPayables(
  open: OpenPeriod,
  wish: { readonly office: string; readonly unit: string | undefined; readonly unstatedOnly?: boolean },
): Promise<Gathered> {
  const approvedOnly = open.workspace.settings.policy?.approve === 'another-actor';
  const { ledger, period } = open;
  return gatheredReading(ledger, async () => {
    const payables: Payable[] = [];
    const records = new Map<string, PaidRecord>();
    const shared = sharing();
    for (const numbers of inChunks(await payableNumbers(ledger, { ...wish, period, approvedOnly }))) {
      const page = await payablesOf(open, await payableClaimsByNumber(ledger, numbers), shared);
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
  shared = sharing(),
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
    return payableOf(record, { claim: shownNumber(office, record.number), roster, amended, shared });
  });
  const paid = records.map(({ number, decidedBy, unit, period: of }, index): [string, PaidRecord] => {
    const entry = shared(decidedBy.entry);
    const claim = payables[index]?.claim ?? shownNumber(office, number);
    return [claim, { number, decision: entry, unit: unit === null ? null : shared(unit.id), period: shared(of) }];
  });
  return { payables, records: new Map(paid) };
}

/** What of a payable is not in the claim itself. */
interface PayableTerms {
  /** The number that it is shown by. */
  readonly claim: string;
  readonly roster: RosterAccount | undefined;
  readonly amended: AmendedPayees;
  readonly shared: (text: string) => string;
}

/** Those of nearly all claims: one list for all of them. */
const nobody: readonly never[] = [];

function payableOf(record: PayableClaim, { claim, roster, amended, shared }: PayableTerms): Payable {
  const { claimant, heirs, origin, unitName } = record.submitted;
  const { bank, ...payee } = amended(record.number, null) ?? statedPayee(record, roster);
  const parted = heirs.length > 0;
  return {
    claim,
    person: record.person,
    unit: { id: shared(record.unit?.id ?? ''), name: shared(record.unit?.name ?? unitName ?? '') },
    name: claimant.name,
    idNumber: claimant.identity.number,
    amount: record.payable,
    payee: { account: payee.account, bank: bank === null ? null : shared(bank), name: payee.name },
    heirs: parted ? heirs.map((heir, place) => ({ ...heir, ...amended(record.number, place) })) : nobody,
    had: parted ? heirs.map((_, place) => hadBy(record, place)) : nobody,
    origin: { cell: origin.cell, file: shared(origin.file), sheet: shared(origin.sheet) },
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

import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { PayeeAccount } from '../../io/ledger/entry/claims/payout-entries.ts';
import { type AmendedPayees, amendedPayees } from '../../io/ledger/read/claims/amended-payees.ts';
import type { PayableClaim } from '../../io/ledger/read/claims/payable-claim.ts';
import { pagesOfPayables } from '../../io/ledger/read/claims/payable-claims.ts';
import { type RosterAccount, rosterAccounts } from '../../io/ledger/read/claims/roster-accounts.ts';
import { gatheredReading } from '../../io/ledger/store/transaction.ts';
import { hadByHeirs } from '../../rules/payout/heirs-off.ts';
import type { Payable, PayoutLine } from '../../rules/payout/payable.ts';
import { linesOfPayable } from '../../rules/payout/payout-lines.ts';
import type { ClaimToMove } from '../notice/kept-back.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { approvalAsked } from './approval-asked.ts';

/** A claim of the period that is to be paid, with the payee and account settled. */
export interface ClaimToPay extends Payable {
  readonly record: PaidRecord;
  /** Where it is paid to the account of the roster: that account, or null where the roster has none. */
  readonly rosterAccount?: string | null;
}

/** What a batch takes of the record of a claim. */
export interface PaidRecord extends Pick<PayableClaim, 'number' | 'period'> {
  /** The entry by which the decision stands. */
  readonly decision: string;
  /** The id of the claimant's unit. */
  readonly unit: string | null;
}

/** A line of a batch that is to be made, with what the ledger is to be told of its claim. */
export type LineToSettle = Pick<PayoutLine, 'line' | 'claim' | 'payee' | 'heir' | 'amount'> & PaidRecord;

/** A line of a claim that was gathered. */
export function lineToSettle(
  { line, claim, payee, heir, amount }: PayoutLine,
  { number, decision, unit, period }: PaidRecord,
): LineToSettle {
  return { line, claim, payee, heir, amount, number, decision, unit, period };
}

/** The lines of all claims, numbered in their order; made anew each time that they are gone through. */
export function linesToSettle(claims: Iterable<ClaimToPay>): Iterable<LineToSettle> {
  return {
    *[Symbol.iterator]() {
      let before = 0;
      for (const claim of claims) {
        const lines = linesOfPayable(claim, before);
        before += lines.length;
        for (const line of lines) yield lineToSettle(line, claim.record);
      }
    },
  };
}

/** What was gathered as claims that are about to be paid. */
export function toMove(claims: readonly ClaimToPay[]): ClaimToMove[] {
  return claims.map(({ amount, record: { number } }) => ({ number, payable: amount }));
}

/** Of what was gathered only some claims, by their numbers in full. */
export function ofThose(claims: readonly ClaimToPay[], numbers: ReadonlySet<string>): ClaimToPay[] {
  return claims.filter(({ record }) => numbers.has(record.number));
}

/**
 * Reads what is to be paid of an office or a unit at one moment, in the order in which claims were taken in, a page of the claims in memory at a time.
 *
 * @param wish.unstatedOnly - only claims of which an account is not stated: they go to the roster's or an amended one, or lack it
 * @param take - is given each page
 */
export async function gatherPayables(
  open: OpenPeriod,
  wish: { readonly office: string; readonly unit: string | undefined; readonly unstatedOnly?: boolean },
  take: (page: readonly ClaimToPay[]) => void | Promise<void>,
): Promise<void> {
  const approvedOnly = (await approvalAsked(open))(wish.office);
  const { ledger, period } = open;
  await gatheredReading(ledger, async () => {
    for await (const page of pagesOfPayables(ledger, { ...wish, period, approvedOnly }))
      await take(await payablesOf(open, page));
  });
}

/** Settles who is paid: by the latest amendment of the account, else the payee that a claim states, else the member at the account of the claim or of the latest roster. */
export async function payablesOf(
  { ledger, workspace, period }: OpenPeriod,
  records: readonly PayableClaim[],
): Promise<ClaimToPay[]> {
  const { office } = workspace.settings;
  const accounts = await rosterAccounts(ledger, { period, persons: records.map(({ person }) => person) });
  const amended = await amendedPayees(
    ledger,
    records.map(({ number }) => number),
  );
  return records.map((record) => {
    const roster = accounts.get(record.person);
    return claimToPay(record, { claim: shownNumber(office, record.number), roster, amended });
  });
}

/** What of a payable is not in the claim itself. */
interface PayableTerms {
  /** The number that it is shown by. */
  readonly claim: string;
  readonly roster: RosterAccount | undefined;
  readonly amended: AmendedPayees;
}

function claimToPay(record: PayableClaim, { claim, roster, amended }: PayableTerms): ClaimToPay {
  const { claimant, heirs, origin, unitName } = record.submitted;
  const change = amended(record.number, null);
  const isRosters = heirs.length === 0 && change === undefined && isPaidByRoster(record);
  return {
    claim,
    person: record.person,
    unit: { id: record.unit?.id ?? '', name: record.unit?.name ?? unitName ?? '' },
    name: claimant.name,
    idNumber: claimant.identity.number,
    amount: record.payable,
    payee: change ?? statedPayee(record, roster),
    heirs: heirs.map((heir, place) => ({ ...heir, ...amended(record.number, place) })),
    had: hadByHeirs(heirs, record.lines),
    origin,
    record: {
      number: record.number,
      decision: record.decidedBy.entry,
      unit: record.unit?.id ?? null,
      period: record.period,
    },
    ...(isRosters && { rosterAccount: roster?.bankCard ?? null }),
  };
}

/** The roster's account is the member's: nobody else is paid there. */
function isPaidByRoster({ submitted: { payee, claimant } }: PayableClaim): boolean {
  return payee.account === null && (payee.name ?? claimant.name) === claimant.name;
}

function statedPayee(record: PayableClaim, roster: RosterAccount | undefined): PayeeAccount {
  const { payee, claimant } = record.submitted;
  const own = isPaidByRoster(record);
  return {
    name: payee.name ?? claimant.name,
    bank: own ? (payee.bank ?? roster?.bank ?? null) : payee.bank,
    account: own ? (roster?.bankCard ?? null) : payee.account,
  };
}

import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { periodId } from '../../io/ledger/entry/period-id.ts';
import { openDues, type UnitDue } from '../../io/ledger/read/books/open-dues.ts';
import { openRecoveries } from '../../io/ledger/read/books/open-recoveries.ts';
import { type SentBatch, sentBatches } from '../../io/ledger/read/books/sent-batches.ts';
import { subsidyDues } from '../../io/ledger/read/books/subsidy-dues.ts';
import type { BatchLine } from '../../io/ledger/read/claims/batch-line.ts';
import { linesOfBatch } from '../../io/ledger/read/claims/batches.ts';
import { batchesOfClaims } from '../../io/ledger/read/claims/batches-of-claims.ts';
import { returnsSettled } from '../../io/ledger/read/claims/returned-lines.ts';
import { type LedgerMark, ledgerMark } from '../../io/ledger/read/ledger-mark.ts';
import { periods } from '../../io/ledger/read/period-in-force.ts';
import { withReturns } from '../../rules/receipt/payments-back.ts';
import type { BatchPayment, OpenBatch, ReceiptGrounds, UnitOwing } from '../../rules/receipt/receipt.ts';
import { type Fen, fen } from '../../rules/value/money.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** What lines are matched with, and how far the ledger had come before it was read. */
export interface ReadGrounds {
  readonly grounds: ReceiptGrounds;
  readonly basis: LedgerMark;
}

/**
 * Reads what units, payers and batches have still open, of all periods that the ledger holds. Income that names no period is of the command’s.
 *
 * @param named - claims in full that money is said to be of: their batches are among those read though they wait for nothing
 */
export async function readGrounds(
  { ledger, workspace, period }: OpenPeriod,
  named: readonly string[] = [],
): Promise<ReadGrounds> {
  const basis = await ledgerMark(ledger);
  const { office } = workspace.settings;
  const [dues, subsidies, sent, all] = [
    await openDues(ledger),
    await subsidyDues(ledger),
    await sentBatches(ledger, { office }),
    await periods(ledger),
  ];
  const recoveries = await openRecoveries(ledger);
  const returned = await returnsSettled(ledger);
  const ofNamed = await batchesOfClaims(ledger, named);
  const batches: OpenBatch[] = [];
  for (const batch of sent) {
    const back = batch.bounced - batch.bouncedCleared;
    // What left the account less what came back is what the bank’s answers say: nothing more is to come.
    if (batch.cleared > 0n && batch.waits === 0n && !ofNamed.has(batch.batch)) continue;
    const lines = await linesOfBatch(ledger, batch.batch);
    batches.push({
      ...{
        batch: batch.batch,
        number: shownNumber(office, batch.batch),
        day: batch.day,
        open: openOf(batch),
        bounced: back,
      },
      payments: lines.map(paymentOf),
    });
  }
  const grounds = {
    ...{ dues: dues.map(owing), recoveries, home: periodId(period.scheme, period.number) },
    batches: withReturns(batches, returned, 'added'),
    subsidies: subsidies.map(({ payer, period: of, open }) => ({ payer, period: of, open })),
    periods: all.map((each) => {
      const { scheme, number, span } = each.period;
      return { id: periodId(scheme, number), number, from: span.from };
    }),
  };
  return { grounds, basis };
}

function paymentOf({ number, payee, amount, state, period }: BatchLine): BatchPayment {
  const isBounced = state === 'bounced' || state === 'voided';
  return { number, payee: payee.name, amount: fen(amount), period, isBounced, isPaid: state === 'paid' };
}

/** A due that has become less than what was paid for it owes nothing; what is beyond it can go back, or be set off. */
function owing({ unit, name, names, creditCode, period, open, advance }: UnitDue): UnitOwing {
  return {
    unit,
    name,
    names,
    creditCode,
    period,
    open: open > 0n ? open : 0n,
    advance,
    overpaid: open < 0n ? -open : 0n,
  };
}

/** What of a batch has not left the account, by period: what has left it is taken from the first ones. */
function openOf({ periods: parts, cleared }: SentBatch): { period: string; amount: Fen }[] {
  let gone = cleared;
  return [...parts]
    .sort((one, other) => (one.period < other.period ? -1 : 1))
    .map(({ period, amount }) => {
      const taken = amount < gone ? amount : gone;
      gone -= taken;
      return { period, amount: amount - taken };
    });
}

import { yuan } from '../../../../rules/value/money.ts';
import { appendEntry, lockChain, type RunHandle } from '../../entry/append-entry.ts';
import type { UnitPosting } from '../../entry/entry.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { inOpenPeriod } from '../books/in-open-period.ts';
import { applyOrAbandon } from '../outcome.ts';
import { lockClaims } from './lock-claims.ts';
import { requirePosted } from './require-sums.ts';

/** A payment that came back and is to fall to the fund. */
export interface PayoutToVoid {
  /** In full. */
  readonly batch: string;
  readonly line: number;
  /** Id of the scheme's clause that says so. */
  readonly clause: string;
  /** Balanced: from benefits payable back to benefits. */
  readonly postings: readonly UnitPosting[];
}

/** What came of giving up a payment. */
export type VoidOutcome =
  | { readonly outcome: 'applied'; readonly entry: string }
  /** The line did not come back, or is tried again, or void already. Nothing was written. */
  | { readonly outcome: 'stale' };

/**
 * Lets a payment fall to the fund that came back and was not tried again; where its period is closed, in the next one that is open.
 *
 * @throws RangeError where the postings are of another amount: a fault of ours
 * @throws UserError where its period is closed and no later one open, or the ledger cannot be written
 */
export async function voidPayout(ledger: Ledger, run: RunHandle, wish: PayoutToVoid): Promise<VoidOutcome> {
  return applyOrAbandon<VoidOutcome>(ledger, async (store, abandon) => {
    await lockChain(store, run.office);
    const seen = await bouncedLine(store, wish);
    if (seen === undefined) return abandon({ outcome: 'stale' });
    await lockClaims(store, [seen.number]);
    const line = await bouncedLine(store, wish);
    if (line === undefined) return abandon({ outcome: 'stale' });
    requirePosted(wish.postings, 'benefits-payable', line.amount_fen);
    const { number, person } = line;
    const postings = await inOpenPeriod(store, wish.postings);
    const said = { ...wish, postings, number, person, amount: yuan(line.amount_fen) };
    return {
      outcome: 'applied',
      entry: await appendEntry(store, run, { kind: 'payout-voided', day: run.day, ...said }),
    };
  });
}

async function bouncedLine({ database }: Store, { batch, line }: PayoutToVoid) {
  return database
    .selectFrom('batch_line')
    .select(['number', 'person', 'amount_fen'])
    .where('batch', '=', batch)
    .where('line', '=', BigInt(line))
    .where('state', '=', 'bounced')
    .where('retried_by', 'is', null)
    .executeTakeFirst();
}

import { appendEntry, lockChain, type RunHandle } from '../../entry/append-entry.ts';
import type { PayeeAmended } from '../../entry/claims/payout-entries.ts';
import type { Ledger } from '../../ledger.ts';
import { applyOrAbandon } from '../outcome.ts';
import { type LockedClaim, lockClaims } from './lock-claims.ts';

/** Where claims of one person are to be paid from now on. */
export interface PayeeAmendment {
  /** In full, each with its heir, from 0; null where it has none. */
  readonly claims: readonly { readonly number: string; readonly heir: number | null }[];
  readonly payee: PayeeAmended['payee'];
  readonly reason: string;
}

/** What came of naming another account. Numbers of claims are in full. */
export type PayeeAmendmentOutcome =
  | { readonly outcome: 'applied'; readonly entry: string }
  /** Of these nothing is left to be paid, or they are gone. Nothing was written. */
  | { readonly outcome: 'stale'; readonly numbers: readonly string[] };

/**
 * Puts on record that claims are to be paid to another account than the one that is known. What is at the bank goes where it went.
 *
 * @throws UserError where the ledger cannot be written
 */
export async function amendPayee(
  ledger: Ledger,
  run: RunHandle,
  { claims, payee, reason }: PayeeAmendment,
): Promise<PayeeAmendmentOutcome> {
  return applyOrAbandon<PayeeAmendmentOutcome>(ledger, async (store, abandon) => {
    await lockChain(store, run.office);
    const rows = await lockClaims(
      store,
      claims.map(({ number }) => number),
    );
    const stale = claims.filter(({ number }) => !isPayable(rows.get(number)));
    if (stale.length > 0) return abandon({ outcome: 'stale', numbers: stale.map(({ number }) => number) });
    const concerned = claims.map(({ number, heir }) => ({ number, person: rows.get(number)?.person ?? '', heir }));
    const body = { kind: 'payee-amended', day: run.day, claims: concerned, payee, reason } as const;
    return { outcome: 'applied', entry: await appendEntry(store, run, body) };
  });
}

function isPayable(row: LockedClaim | undefined): boolean {
  if (row === undefined || row.elsewhere === 'paid') return false;
  return row.amount_fen > row.live_fen + row.voided_fen;
}

import type { SetOff } from '../../../../rules/fund/receipt-postings.ts';
import { type Fen, fen } from '../../../../rules/value/money.ts';
import type { Store } from '../../ledger.ts';

/** Whether units have paid so much beyond dues that have become less since, as is to be set off from there. */
export async function overpaidBy(store: Store, items: readonly SetOff[]): Promise<boolean> {
  const sums = new Map<string, { readonly item: SetOff; readonly amount: Fen }>();
  for (const item of items) {
    if (item.held !== 'fee') continue;
    const key = JSON.stringify([item.unit, item.from]);
    sums.set(key, { item, amount: (sums.get(key)?.amount ?? 0n) + fen(item.amount) });
  }
  for (const { item, amount } of sums.values()) {
    const { open } = await store.database
      .selectFrom('posting')
      .select((row) => row.fn.sum('fen').as('open'))
      .where('unit', '=', item.unit)
      .where('account', '=', 'fees-receivable')
      .where('period', '=', item.from)
      .executeTakeFirstOrThrow();
    if (amount > -BigInt(open ?? 0)) return false;
  }
  return true;
}

import { beginningOfChain } from '../entry/hash.ts';
import type { Ledger, Store } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/** The last entry of an office's chain. Printed on what leaves the centre, it proves later that nothing before it was cut or changed. */
export interface ChainHead {
  readonly office: string;
  /** 0 where the office has no entry yet. */
  readonly sequence: number;
  readonly hash: string;
}

/** @throws UserError where the ledger cannot be read */
export async function chainHead(ledger: Ledger, office: string): Promise<ChainHead> {
  return atOneMoment(ledger, (store) => readChainHead(store, office));
}

/** The same within a transaction. */
export async function readChainHead(store: Store, office: string): Promise<ChainHead> {
  const head = await store.database.selectFrom('chain').selectAll().where('office', '=', office).executeTakeFirst();
  return { office, sequence: Number(head?.sequence ?? 0n), hash: head?.hash ?? beginningOfChain };
}

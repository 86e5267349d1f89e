import { appendEntry, type RunHandle } from '../entry/append-entry.ts';
import type { RunClosed } from '../entry/entry.ts';
import type { Ledger } from '../ledger.ts';
import { type ChainHead, readChainHead } from '../read/chain-head.ts';
import { keepOnDisk } from '../store/keep-on-disk.ts';
import { inTransaction } from '../store/transaction.ts';

/**
 * Ends a run with what became of each submission, in the run's order, also of those returned and unchanged: the outputs are made from this.
 *
 * @returns the chain's head after it, which every file that leaves prints
 * @throws UserError where the ledger cannot be written
 */
export async function closeRun(ledger: Ledger, run: RunHandle, closing: Omit<RunClosed, 'kind'>): Promise<ChainHead> {
  const head = await inTransaction(ledger, async (store) => {
    await appendEntry(store, run, { kind: 'run-closed', ...closing });
    return readChainHead(store, run.office);
  });
  await keepOnDisk(ledger);
  return head;
}

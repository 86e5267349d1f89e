import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { batchesOf } from '../../io/ledger/read/claims/batches.ts';
import { originOfEntry } from '../../io/ledger/read/claims/entry-origin.ts';
import type { Context } from '../command.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';
import { prepareBatch } from './write-batch.ts';

/** A batch whose files were lacking, since its run was killed before they were written. */
export interface FinishedBatch {
  /** Without the office. */
  readonly batch: string;
  readonly outputs: readonly string[];
}

/**
 * Writes the files of batches that stand in the ledger but whose run did not come to its end, as those runs would have: same bytes, same place. A batch that the bank has answered needs
 * none. What was written and then taken away by somebody is not written again: it may be at the bank.
 *
 * @returns the batches concerned, the oldest first; in a dry run those that would be
 */
export async function finishBatches(open: OpenWorkspace, context: Context): Promise<FinishedBatch[]> {
  const { office } = open.workspace.settings;
  const finished: FinishedBatch[] = [];
  for (const batch of (await batchesOf(open.ledger, office)).reverse()) {
    if (batch.undoneBy !== null || batch.answered) continue;
    if ((await originOfEntry(open.ledger, batch.madeBy.entry)).completed) continue;
    const prepared = await prepareBatch(open, batch, {});
    if (prepared.complete()) continue;
    if (!context.dryRun) await prepared.write();
    finished.push({ batch: shownNumber(office, batch.batch), outputs: prepared.shown(context) });
  }
  return finished;
}

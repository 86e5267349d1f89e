import { join } from 'node:path';
import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { type BatchRecord, batchesOf } from '../../io/ledger/read/claims/batches.ts';
import { originOfEntry } from '../../io/ledger/read/claims/entry-origin.ts';
import { removeAbandoned } from '../../io/temporary-file.ts';
import { UserError } from '../../io/user-error.ts';
import type { Context } from '../command.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';
import { refusalLines } from './bank-refusal.ts';
import { prepareBatch } from './write-batch.ts';

/** A batch whose files were lacking, since its run was killed before they were written. */
export interface FinishedBatch {
  /** Without the office. */
  readonly batch: string;
  readonly outputs: readonly string[];
  /** Why they could not be written after all; null where they were. */
  readonly failed: string | null;
}

/**
 * Writes the files of batches that stand in the ledger but whose run did not come to its end, as those runs would have: same bytes, same place. A batch that the bank has answered needs
 * none. What killed runs left half written is removed. What was written and then taken away by somebody is not written again: it may be at the bank. A place that cannot be written to does not keep what is owed to others from being
 * paid.
 *
 * @returns the batches concerned, the oldest first; in a dry run those that would be
 */
export async function finishBatches(open: OpenWorkspace, context: Context): Promise<FinishedBatch[]> {
  const { office } = open.workspace.settings;
  const finished: FinishedBatch[] = [];
  // What cannot be removed now is left to a later call.
  if (!context.dryRun) await removeAbandoned(join(open.workspace.folder, 'out')).catch(() => undefined);
  for (const batch of (await batchesOf(open.ledger, office)).reverse()) {
    if (batch.undoneBy !== null || batch.answered) continue;
    if ((await originOfEntry(open.ledger, batch.madeBy.entry)).completed) continue;
    const number = shownNumber(office, batch.batch);
    try {
      const outputs = await finish(open, batch, context);
      if (outputs.length > 0) finished.push({ batch: number, outputs, failed: null });
    } catch (error) {
      finished.push({ batch: number, outputs: [], failed: messageOf(error, context) });
    }
  }
  return finished;
}

/** Why the bank's files of a batch cannot be written, in words. */
class BankRefuses extends Error {}

/** @returns the files; none where all of them stand in their place */
async function finish(open: OpenWorkspace, batch: BatchRecord, context: Context): Promise<string[]> {
  const prepared = await prepareBatch(open, batch, {});
  if (prepared.problems.length > 0) throw new BankRefuses(refusalLines(prepared.problems, context.language).join('; '));
  if (prepared.complete()) return [];
  if (!context.dryRun) await prepared.write();
  return prepared.shown(context);
}

function messageOf(error: unknown, { language }: Context): string {
  if (error instanceof UserError) return error.describe(language).message;
  return error instanceof Error ? error.message : String(error);
}

import { shownNumber } from '../io/ledger/entry/claims/claim-number.ts';
import { batchOfEntry } from '../io/ledger/read/claims/batches.ts';
import { grouped } from '../io/report/decision/wording.ts';
import { undoBatchErrors, undoBatchTexts } from '../io/report/text/undo-batch-texts.ts';
import { UserError } from '../io/user-error.ts';
import { fill } from '../rules/value/text.ts';
import type { Context } from './command.ts';
import type { OpenWorkspace } from './open-period-ledger.ts';
import { filesOfBatch, folderOfBatch } from './payout/batch-folder.ts';
import { shownPath } from './shown-path.ts';

/** A batch that an undo takes back, with what was written of it. */
export interface BatchUndone {
  /** Without the office where it is this one's. */
  readonly batch: string;
  readonly lines: number;
  /** In yuan. */
  readonly amount: string;
  /** From the current folder. */
  readonly folder: string;
  /** Those that stand there still, from the current folder. */
  readonly files: readonly string[];
}

/** The batches among entries that are to be undone. */
export async function batchesAmong(
  open: OpenWorkspace,
  entries: readonly { readonly entry: string; readonly kind: string }[],
  { surroundings: { directory } }: Context,
): Promise<BatchUndone[]> {
  const undone: BatchUndone[] = [];
  for (const { entry, kind } of entries) {
    const batch = kind === 'batch-made' ? await batchOfEntry(open.ledger, entry) : undefined;
    if (batch === undefined) continue;
    const files = await filesOfBatch(open, batch);
    undone.push({
      ...{ batch: shownNumber(open.workspace.settings.office, batch.batch), lines: batch.lines, amount: batch.amount },
      folder: `${shownPath(folderOfBatch(open, batch), directory)}/`,
      files: files.map((file) => shownPath(file, directory)),
    });
  }
  return undone;
}

/**
 * Nobody but the user knows whether a bank's file was handed in, so that a batch is undone only where he says that it was not.
 *
 * @throws UserError where a batch is among what is to be undone and he does not
 */
export function requireNotSent(run: number, [batch]: readonly BatchUndone[], notSent: boolean): void {
  if (batch === undefined || notSent) return;
  const files = batch.files.length === 0 ? batch.folder : batch.files.join(', ');
  throw new UserError(undoBatchErrors.atBank, {
    ...{ run, batch: batch.batch, lines: batch.lines, amount: grouped(batch.amount), files },
  });
}

/** Which files are to be destroyed once a batch is no more: nothing is deleted here, since whoever handed them on has to know of each. */
export function filesToDestroy(batches: readonly BatchUndone[], { language, dryRun }: Context): string[] {
  return batches.flatMap(({ batch, folder, files }) => [
    fill(undoBatchTexts[dryRun ? 'wouldDestroy' : 'destroy'], language, { batch }),
    ...(files.length === 0 ? [fill(undoBatchTexts.noFiles, language, { folder })] : files).map((line) => `  ${line}`),
  ]);
}

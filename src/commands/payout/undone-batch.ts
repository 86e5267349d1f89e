import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { type BatchRecord, linesOfBatch } from '../../io/ledger/read/claims/batches.ts';
import { claimsByNumber } from '../../io/ledger/read/claims/claims-by-number.ts';
import { originOfEntry } from '../../io/ledger/read/claims/entry-origin.ts';
import { undoBatchErrors, undoBatchTexts } from '../../io/report/text/undo-batch-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';

/**
 * Refuses whatever is asked of a batch that was undone. The bank may have carried it out all the same, so that the run that undid it is named, and the batches in which its claims are now: whoever
 * is there too may be paid twice.
 *
 * @throws UserError where it was undone
 */
export async function requireInForce({ ledger, workspace }: OpenWorkspace, batch: BatchRecord): Promise<void> {
  if (batch.undoneBy === null) return;
  const { office } = workspace.settings;
  const numbers = (await linesOfBatch(ledger, batch.batch)).map(({ number }) => number);
  const lines = [...(await claimsByNumber(ledger, numbers)).values()].flatMap((claim) => claim.lines);
  const live = lines.filter(
    (line) => line.batch !== batch.batch && (line.state === 'waiting' || line.state === 'paid'),
  );
  const others = [...new Set(live.map((line) => shownNumber(office, line.batch)))].sort().join(', ');
  const { run } = await originOfEntry(ledger, batch.undoneBy);
  throw new UserError(undoBatchErrors.answered, {
    ...{ batch: shownNumber(office, batch.batch), run },
    others: others === '' ? undoBatchTexts.none : others,
  });
}

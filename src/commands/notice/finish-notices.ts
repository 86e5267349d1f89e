import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { originOfEntry } from '../../io/ledger/read/claims/entry-origin.ts';
import { noticesOf } from '../../io/ledger/read/notices/notices.ts';
import type { Context } from '../command.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';
import { prepareNotice } from './write-notice.ts';

/** A notice whose files were lacking, since its run was killed before they were written. */
export interface FinishedNotice {
  /** Without the office. */
  readonly notice: string;
  readonly outputs: readonly string[];
}

/** Writes the files of notices that stand in the ledger but whose run did not come to its end, as those runs would have: same bytes, same place. In a dry run tells which. */
export async function finishNotices(open: OpenWorkspace, context: Context): Promise<FinishedNotice[]> {
  const { office } = open.workspace.settings;
  const finished: FinishedNotice[] = [];
  for (const record of (await noticesOf(open.ledger, office)).reverse()) {
    if (record.undoneBy !== null || (await originOfEntry(open.ledger, record.madeBy.entry)).completed) continue;
    const prepared = await prepareNotice(open, record);
    if (prepared.complete()) continue;
    if (!context.dryRun) await prepared.write();
    finished.push({ notice: shownNumber(office, record.notice), outputs: prepared.shown(context) });
  }
  return finished;
}

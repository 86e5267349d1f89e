import { chainHead } from '../../io/ledger/read/chain-head.ts';
import { listRuns } from '../../io/ledger/read/runs.ts';
import type { LedgerMark } from '../../io/report/summary/summary-document.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** Where the ledger stood when figures were taken from it. */
export interface StoodAt extends LedgerMark {
  /** When its last run began: the time that files carry, so that the same figures give the same files. */
  readonly at: string;
}

/** The last run of the ledger and the head of the office's chain. */
export async function ledgerMark({ ledger, workspace }: Pick<OpenPeriod, 'ledger' | 'workspace'>): Promise<StoodAt> {
  const head = await chainHead(ledger, workspace.settings.office);
  const [last] = await listRuns(ledger, { atMost: 1 });
  if (last === undefined) throw new Error('a ledger without a run');
  return { run: last.number, chainHead: head.hash, at: last.openedAt };
}

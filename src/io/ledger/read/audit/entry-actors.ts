import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type EntryRun, entryRuns } from '../claims/entry-runs.ts';

/** Names of all units by their ids, and the runs of some entries with who ran them. */
export interface CaseNames {
  readonly units: ReadonlyMap<string, string>;
  readonly runs: ReadonlyMap<string, EntryRun>;
}

/** What cases of an audit are told with besides what their tests know. */
export function caseNames(ledger: Ledger, entries: Iterable<string>): Promise<CaseNames> {
  return atOneMoment(ledger, async (store) => {
    const units = await store.database.selectFrom('unit').select(['id', 'name']).execute();
    return { units: new Map(units.map(({ id, name }) => [id, name])), runs: await entryRuns(store, entries) };
  });
}

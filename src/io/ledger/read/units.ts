import type { RunUnit } from '../entry/entry.ts';
import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/** Units read at once. */
const pageSize = 200;

/** What became of each submission of a run, in the run's order. Empty while the run is not closed. */
export async function* unitsOfRun(ledger: Ledger, run: number): AsyncGenerator<RunUnit> {
  let after = 0n;
  for (;;) {
    const from = after;
    const rows = await atOneMoment(ledger, ({ database }) =>
      database
        .selectFrom('run_unit')
        .selectAll()
        .where('run', '=', BigInt(run))
        .where('place', '>', from)
        .orderBy('place')
        .limit(pageSize)
        .execute(),
    );
    for (const row of rows) {
      yield {
        unit: row.unit,
        name: row.name,
        file: row.file,
        status: row.status as RunUnit['status'],
        entry: row.entry,
        codes: JSON.parse(row.codes) as string[],
      };
      after = row.place;
    }
    if (rows.length < pageSize) return;
  }
}

import { canonicalJson } from '../entry/canonical-json.ts';
import type { RunClosed } from '../entry/entry.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { Projection } from './projection.ts';

/** When the run ended and how, and what became of each unit. */
export async function projectRunClosed(to: Projection, body: RunClosed): Promise<void> {
  await to.store.database
    .updateTable('run')
    .set({ closed_at: body.at, outcome: body.outcome, counts: canonicalJson(body.counts) })
    .where('office', '=', to.office)
    .where('number', '=', BigInt(to.run))
    .execute();
  await insertRows(
    to.store,
    'run_unit',
    body.units.map((each, index) => ({
      office: to.office,
      run: BigInt(to.run),
      place: BigInt(index + 1),
      unit: each.unit,
      name: each.name,
      file: each.file,
      status: each.status,
      entry: each.entry,
      codes: canonicalJson(each.codes),
    })),
  );
}

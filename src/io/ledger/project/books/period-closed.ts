import { fen } from '../../../../rules/value/money.ts';
import type { PeriodClosed, PeriodReopened } from '../../entry/books/period-entries.ts';
import { insertRows } from '../../store/insert-rows.ts';
import { postJournal } from '../postings.ts';
import type { Projection } from '../projection.ts';
import { noteUnits } from '../unit-entry.ts';

/** The period is closed, with what was waived for it, and its closing is posted. */
export async function projectPeriodClosed(to: Projection, body: PeriodClosed): Promise<void> {
  const { period, waived } = body;
  await noteUnits(to, body.kind, period, []);
  await setState(to, period.id, { state: 'closed', closed_by: to.entry });
  await insertRows(
    to.store,
    'waiver',
    waived.map(({ kind, key, amount, reason }) => ({
      ...{ period: period.id, entry: to.entry, kind, item: key, amount_fen: fen(amount), reason },
    })),
  );
  await postJournal(to, { day: body.day, period: period.id, kind: body.kind }, body.postings);
}

/** What was waived stays on record with the entry that closed the period then. */
export async function projectPeriodReopened(to: Projection, body: PeriodReopened): Promise<void> {
  const { period } = body;
  await noteUnits(to, body.kind, period, []);
  await setState(to, period.id, { state: 'applying', closed_by: null });
  const head = { day: body.day, period: period.id, kind: body.kind, reverses: body.closed };
  await postJournal(to, head, body.postings);
}

async function setState(
  { store }: Projection,
  period: string,
  state: { readonly state: string; readonly closed_by: string | null },
): Promise<void> {
  await store.database.updateTable('period').set(state).where('id', '=', period).execute();
}

import type { SettledPart } from '../../../../rules/fund/settled-part.ts';
import type { StatementAssigned } from '../../entry/books/statement-entries.ts';
import { insertRows } from '../../store/insert-rows.ts';
import { postJournal, reverseJournal } from '../postings.ts';
import type { Projection } from '../projection.ts';
import { noteUnits } from '../unit-entry.ts';
import type { Undone } from './project-books.ts';
import { dropSettlements, settlementRows } from './settlements.ts';

/** What the line settles now takes the place of all that it settled before. */
export async function projectAssigned(to: Projection, body: StatementAssigned): Promise<void> {
  await noteUnits(to, body.kind, null, []);
  await settle(to, body, body.after, to.entry);
  await postJournal(to, { day: body.day, period: null, kind: body.kind }, body.postings);
}

/** The line settles what it settled before, by the entry that had said so then. */
export async function undoAssigned(to: Projection, body: StatementAssigned, { entry, day }: Undone): Promise<void> {
  await settle(to, body, body.before, body.beforeBy);
  await reverseJournal(to, { day, period: null, kind: 'undo', reverses: entry }, body.postings);
}

async function settle(
  { store }: Projection,
  { statement, line }: StatementAssigned,
  parts: readonly SettledPart[],
  settledBy: string,
): Promise<void> {
  const { amount_fen: amount } = await store.database
    .selectFrom('statement_line')
    .select('amount_fen')
    .where('entry', '=', statement)
    .where('line', '=', BigInt(line))
    .executeTakeFirstOrThrow();
  await dropSettlements(store, statement, line);
  const rows = settlementRows({ entry: statement, line, incoming: amount > 0n, settledBy }, parts);
  await insertRows(store, 'settlement', rows);
}

import { fen } from '../../../../rules/value/money.ts';
import type { AdvancesSetOff } from '../../entry/books/statement-entries.ts';
import { insertRows } from '../../store/insert-rows.ts';
import { postJournal, reverseJournal } from '../postings.ts';
import type { Projection } from '../projection.ts';
import { noteUnits } from '../unit-entry.ts';
import type { Undone } from './project-books.ts';
import { dropSettlements } from './settlements.ts';

/** What was set off counts as received, and no longer as received where the money stood before as a fee. */
export async function projectSetOff(to: Projection, body: AdvancesSetOff): Promise<void> {
  await noteUnits(to, body.kind, null, [...new Set(body.items.map(({ unit }) => unit))]);
  const none = { payer: null, batch: null, number: null };
  const rows = body.items.flatMap(({ unit, period, from, held, amount }, index) => {
    const at = { entry: to.entry, line: BigInt(index + 1), kind: 'set-off', unit, ...none, settled_by: to.entry };
    const paid = { ...at, part: 1n, period, fen: fen(amount) };
    return held === 'fee' ? [paid, { ...at, part: 2n, period: from, fen: -fen(amount) }] : [paid];
  });
  await insertRows(to.store, 'settlement', rows);
  await postJournal(to, { day: body.day, period: null, kind: body.kind }, body.postings);
}

/** What was set off is owed again, and the money is held as before. */
export async function undoSetOff(to: Projection, body: AdvancesSetOff, { entry, day }: Undone): Promise<void> {
  await dropSettlements(to.store, entry);
  await reverseJournal(to, { day, period: null, kind: 'undo', reverses: entry }, body.postings);
}

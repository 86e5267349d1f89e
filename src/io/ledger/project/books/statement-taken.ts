import { fen } from '../../../../rules/value/money.ts';
import type { StatementTaken } from '../../entry/books/statement-entries.ts';
import { insertRows } from '../../store/insert-rows.ts';
import { postJournal, reverseJournal } from '../postings.ts';
import type { Projection } from '../projection.ts';
import { noteUnits } from '../unit-entry.ts';
import type { Undone } from './project-books.ts';
import { dropSettlements, settlementRows } from './settlements.ts';

/** The lines of a statement, what each settles, and its postings. No line with the same key can be taken again while these are live. */
export async function projectStatement(to: Projection, body: StatementTaken): Promise<void> {
  const { store, entry, office } = to;
  const { account, file, sha256, lines } = body;
  await noteUnits(to, body.kind, null, []);
  await insertRows(
    store,
    'statement_line',
    lines.map(({ line, serial, key, on, amount, balance, counterparty, counterAccount, remark, origin }) => ({
      ...{
        entry,
        line: BigInt(line),
        office,
        position: BigInt(to.position),
        own_account: account,
        serial,
        file,
        sha256,
      },
      ...{ line_key: key, day: on, amount_fen: fen(amount), counterparty, counter_account: counterAccount, remark },
      balance_fen: balance === null ? null : fen(balance),
      sheet: origin.sheet ?? null,
      cell: origin.cell ?? null,
      undone_by: null,
    })),
  );
  await insertRows(
    store,
    'live_line',
    lines.map(({ key, line }) => ({ line_key: key, entry, line: BigInt(line) })),
  );
  await insertRows(
    store,
    'settlement',
    lines.flatMap(({ line, amount, parts }) =>
      settlementRows({ entry, line, incoming: fen(amount) > 0n, settledBy: entry }, parts),
    ),
  );
  await postJournal(to, { day: body.day, period: null, kind: body.kind }, body.postings);
}

/** The lines stay on record; they settle nothing, and may be taken again. */
export async function undoStatement(to: Projection, body: StatementTaken, { entry, day }: Undone): Promise<void> {
  const { database } = to.store;
  await database.updateTable('statement_line').set({ undone_by: to.entry }).where('entry', '=', entry).execute();
  await database.deleteFrom('live_line').where('entry', '=', entry).execute();
  await dropSettlements(to.store, entry);
  await reverseJournal(to, { day, period: null, kind: 'undo', reverses: entry }, body.postings);
}

import type { Fen } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** Where a line of a statement stands in the ledger. */
export interface KnownLine {
  readonly entry: string;
  readonly line: number;
  readonly run: number;
}

/**
 * Which lines were taken before, by their keys.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function linesKnown(ledger: Ledger, keys: readonly string[]): Promise<Map<string, KnownLine>> {
  return atOneMoment(ledger, (store) => readLinesKnown(store, keys));
}

/** The same within a transaction. Lines of statements that were undone are not among them. */
export async function readLinesKnown({ database }: Store, keys: readonly string[]): Promise<Map<string, KnownLine>> {
  const known = new Map<string, KnownLine>();
  for (const chunk of inChunks([...new Set(keys)])) {
    const rows = await database
      .selectFrom('live_line')
      .innerJoin('unit_entry', 'unit_entry.entry', 'live_line.entry')
      .select(['live_line.line_key', 'live_line.entry', 'live_line.line', 'unit_entry.run'])
      .where('live_line.line_key', 'in', chunk)
      .execute();
    for (const row of rows) {
      known.set(row.line_key, { entry: row.entry, line: Number(row.line), run: Number(row.run) });
    }
  }
  return known;
}

/**
 * What the fund's own account stood at after the last line that was taken of it, by day and then by order of the statement. Lines of no named account are of the only one
 * that is named.
 *
 * @returns undefined where no line of it says a balance
 * @throws UserError where the ledger cannot be read
 */
export async function lastBalance(
  ledger: Ledger,
  ownAccount: string | null,
  before?: PlainDate,
): Promise<{ readonly on: PlainDate; readonly balance: Fen } | undefined> {
  return atOneMoment(ledger, async ({ database }) => {
    const other = await database
      .selectFrom('statement_line')
      .select('entry')
      .where('own_account', '<>', ownAccount ?? '')
      .where('undone_by', 'is', null)
      .limit(1)
      .executeTakeFirst();
    const row = await database
      .selectFrom('statement_line')
      .select(['day', 'balance_fen'])
      .where((eb) => {
        const named = eb('own_account', ownAccount === null ? 'is' : '=', ownAccount);
        return ownAccount === null || other !== undefined ? named : eb.or([named, eb('own_account', 'is', null)]);
      })
      .where('undone_by', 'is', null)
      .where('balance_fen', 'is not', null)
      .$if(before !== undefined, (query) => query.where('day', '<', before ?? ''))
      .orderBy('day', 'desc')
      .orderBy('position', 'desc')
      .orderBy('line', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row?.balance_fen == null ? undefined : { on: row.day, balance: row.balance_fen };
  });
}

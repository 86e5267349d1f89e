import type { PeriodClosed } from '../../entry/books/period-entries.ts';
import { partsOfEntryId } from '../../entry/entry-id.ts';
import { parseEntry } from '../../entry/read-entry.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type LedgerThen, ledgerThen } from './ledger-then.ts';

/** A closing as its entry and its run have it, also where the period was opened again since. */
export interface ClosingByEntry {
  readonly body: PeriodClosed;
  readonly run: number;
  readonly hash: string;
  readonly actor: string;
  /** When the run began, ISO 8601 with its offset. */
  readonly at: string;
  /** Heads of all chains then. */
  readonly heads: LedgerThen['heads'];
}

/** The closing that an entry is; undefined where there is no such entry, or it closed no period. @param entry - `红河州办事处/40` */
export async function closingByEntry(ledger: Ledger, entry: string): Promise<ClosingByEntry | undefined> {
  if (!/\/\d{1,15}$/.test(entry)) return undefined;
  const { office, sequence } = partsOfEntryId(entry);
  const row = await atOneMoment(ledger, ({ database }) =>
    database
      .selectFrom('entry')
      .innerJoin('run', (join) => join.onRef('run.office', '=', 'entry.office').onRef('run.number', '=', 'entry.run'))
      .select(['entry.text', 'entry.hash', 'run.number', 'run.actor', 'run.opened_at'])
      .where('entry.office', '=', office)
      .where('entry.sequence', '=', sequence)
      .where('entry.kind', '=', 'period-closed')
      .executeTakeFirst(),
  );
  if (row === undefined) return undefined;
  const { body } = parseEntry(row.text);
  if (body.kind !== 'period-closed') return undefined;
  const { heads } = await ledgerThen(ledger, entry);
  return { body, run: Number(row.number), hash: row.hash, actor: row.actor, at: row.opened_at, heads };
}

/** Whether a version of a scheme is stored. */
export async function storesScheme({ database }: Ledger, hash: string): Promise<boolean> {
  const found = database.selectFrom('scheme_version').select('hash').where('hash', '=', hash);
  return (await found.executeTakeFirst()) !== undefined;
}

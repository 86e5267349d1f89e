import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type BatchLine, batchLine, selectLines } from './batch-line.ts';
import { type EntryRun, entryRuns } from './entry-runs.ts';

/** A batch and how far the bank has answered it. */
export interface BatchRecord {
  /** In full, `红河州办事处/2026-001`. */
  readonly batch: string;
  readonly office: string;
  readonly madeBy: EntryRun;
  readonly day: PlainDate;
  readonly options: Readonly<Record<string, string>>;
  readonly lines: number;
  readonly amount: Yuan;
  /** How many of its lines are so. */
  readonly waiting: number;
  readonly paid: number;
  readonly bounced: number;
  readonly voided: number;
  /** Whether the bank has ever answered: then it is not undone any more. */
  readonly answered: boolean;
  readonly undoneBy: string | null;
}

/** A batch by its number in full; also one that was undone. */
export async function batchByNumber(ledger: Ledger, batch: string): Promise<BatchRecord | undefined> {
  return atOneMoment(ledger, async (store) => (await readBatches(store, { column: 'batch', value: batch }))[0]);
}

/** The batch that an entry made; undefined where the entry made none. */
export async function batchOfEntry(ledger: Ledger, entry: string): Promise<BatchRecord | undefined> {
  return atOneMoment(ledger, async (store) => (await readBatches(store, { column: 'entry', value: entry }))[0]);
}

/** All batches of an office, the latest first. */
export async function batchesOf(ledger: Ledger, office: string): Promise<BatchRecord[]> {
  return atOneMoment(ledger, (store) => readBatches(store, { column: 'office', value: office }));
}

async function readBatches(
  store: Store,
  { column, value }: { readonly column: 'batch' | 'office' | 'entry'; readonly value: string },
): Promise<BatchRecord[]> {
  const { database } = store;
  const rows = await database
    .selectFrom('batch')
    .selectAll()
    .where(column, '=', value)
    .orderBy('year', 'desc')
    .orderBy('ordinal', 'desc')
    .execute();
  const counts = await database
    .selectFrom('batch_line')
    .innerJoin('batch', 'batch.batch', 'batch_line.batch')
    .select(['batch_line.batch', 'batch_line.state', (line) => line.fn.countAll().as('lines')])
    .where(`batch.${column}`, '=', value)
    .groupBy(['batch_line.batch', 'batch_line.state'])
    .execute();
  const runs = await entryRuns(
    store,
    rows.map(({ entry }) => entry),
  );
  return rows.map(({ batch, office, entry, day, options, lines, amount_fen, answered, undone_by }) => {
    const count = (state: string) =>
      Number(counts.find((each) => each.batch === batch && each.state === state)?.lines ?? 0);
    return {
      ...{ batch, office, day, undoneBy: undone_by },
      madeBy: runs.get(entry) ?? { entry, run: 0, actor: '' },
      options: JSON.parse(options) as Record<string, string>,
      lines: Number(lines),
      amount: yuan(amount_fen),
      ...{ waiting: count('waiting'), paid: count('paid'), bounced: count('bounced'), voided: count('voided') },
      answered: answered === 1n,
    };
  });
}

/** The lines of a batch in their order. */
export async function linesOfBatch(ledger: Ledger, batch: string): Promise<BatchLine[]> {
  return atOneMoment(ledger, async ({ database }) => {
    const rows = await selectLines(database).where('batch_line.batch', '=', batch).orderBy('batch_line.line').execute();
    return rows.map(batchLine);
  });
}

/** The period of a batch's payments: they are all of one. */
export async function periodOfBatch(ledger: Ledger, batch: string): Promise<string | undefined> {
  return atOneMoment(ledger, async ({ database }) => {
    const line = database.selectFrom('batch_line').select('period').where('batch', '=', batch).orderBy('line').limit(1);
    return (await line.executeTakeFirst())?.period;
  });
}

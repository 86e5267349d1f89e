import { sql } from 'kysely';
import type { LateEntry } from '../../../../rules/audit/tests/changed-after-close.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { entryId } from '../../entry/entry-id.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';

interface Row {
  readonly entry: string;
  readonly kind: string;
  readonly undid: string | null;
  readonly position: bigint;
  readonly day: string;
  readonly run: bigint;
  readonly actor: string;
  readonly verb: string;
}

/**
 * What happened to a period after it was closed for the first time: reopenings, entries that concern it, and those that took one back; in their order.
 *
 * @returns undefined where it was never closed by that day
 * @throws UserError where the ledger cannot be read
 */
export async function lateEntries(
  ledger: Ledger,
  period: PeriodInForce,
  asOf: PlainDate,
): Promise<LateEntry[] | undefined> {
  const { id } = entryPeriod(period);
  return atOneMoment(ledger, async (store) => {
    const closed = await firstClosing(store, id, asOf);
    if (closed === undefined) return undefined;
    const rows = [...(await enteredAfter(store, id, closed)), ...(await undoneAfter(store, id, closed))]
      .filter(({ day }) => day <= asOf)
      .sort((one, other) => Number(one.position - other.position));
    const amounts = await debits(
      store,
      id,
      rows.map(({ entry }) => entry),
    );
    return rows.map(({ position: _, run, ...row }) => ({
      ...row,
      run: Number(run),
      amount: amounts.get(row.entry) ?? 0n,
    }));
  });
}

async function firstClosing({ database }: Store, period: string, asOf: PlainDate): Promise<bigint | undefined> {
  const row = await database
    .selectFrom('unit_entry')
    .innerJoin('run', 'run.number', 'unit_entry.run')
    .select('unit_entry.position')
    .where('unit_entry.unit', '=', '')
    .where('unit_entry.period', '=', period)
    .where('unit_entry.kind', '=', 'period-closed')
    .where('run.day', '<=', asOf)
    .orderBy('unit_entry.position')
    .limit(1)
    .executeTakeFirst();
  return row?.position;
}

async function enteredAfter({ database }: Store, period: string, closed: bigint): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select distinct noted.entry, noted.kind, cast(null as text) as undid, noted.position, run.day, run.number as run,
      run.actor, run.verb
    from unit_entry as noted join run on run.number = noted.run
    where noted.period = ${period} and noted.position > ${closed} and noted.kind <> 'period-closed'`.execute(database);
  return rows;
}

/** An undo stands under no unit; by its name it is found at what it took back. */
async function undoneAfter({ database }: Store, period: string, closed: bigint): Promise<Row[]> {
  const undos = await database
    .selectFrom('entry')
    .innerJoin('run', (join) => join.onRef('run.office', '=', 'entry.office').onRef('run.number', '=', 'entry.run'))
    .select(['entry.office', 'entry.sequence', 'entry.position', 'run.number', 'run.day', 'run.actor', 'run.verb'])
    .where('entry.position', '>', closed)
    .where('entry.kind', '=', 'undo')
    .execute();
  const byId = new Map(undos.map((undo) => [entryId(undo.office, undo.sequence), undo]));
  const found: Row[] = [];
  for (const ids of inChunks([...byId.keys()])) {
    const rows = await database
      .selectFrom('unit_entry')
      .select(['entry', 'undone_by'])
      .distinct()
      .where('undone_by', 'in', ids)
      .where('period', '=', period)
      .execute();
    for (const { entry: undid, undone_by: entry } of rows) {
      const undo = entry === null ? undefined : byId.get(entry);
      if (undo === undefined || entry === null) continue;
      const { position, number: run, day, actor, verb } = undo;
      found.push({ entry, kind: 'undo', undid, position, day, run, actor, verb });
    }
  }
  return found;
}

async function debits({ database }: Store, period: string, entries: readonly string[]): Promise<Map<string, bigint>> {
  const sums = new Map<string, bigint>();
  for (const chunk of inChunks([...new Set(entries)])) {
    const { rows } = await sql<{ entry: string; fen: string }>`
      select entry, cast(sum(fen) as text) as fen from posting
      where entry in (${sql.join(chunk)}) and period = ${period} and fen > 0 group by entry`.execute(database);
    for (const { entry, fen } of rows) sums.set(entry, BigInt(fen));
  }
  return sums;
}

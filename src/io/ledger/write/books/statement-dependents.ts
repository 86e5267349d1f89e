import { sql } from 'kysely';
import type { SettledPart } from '../../../../rules/fund/settled-part.ts';
import { bodyOf } from '../../entry/read-entry.ts';
import type { Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import type { Dependent } from '../dependents.ts';

/** A unit's money of a period. */
interface Account {
  readonly unit: string;
  readonly period: string;
}

/**
 * What rests on statements and on assignments of their lines: later assignments of the same lines; set-offs and returns of what they brought; coverage that began with the payment; and, of
 * an assignment that would give a unit its payment back, payments that have come in its place.
 */
export async function laterOfStatements(store: Store, entries: readonly string[]): Promise<Dependent[]> {
  const own = await store.database
    .selectFrom('unit_entry')
    .select(['entry', 'position'])
    .where('entry', 'in', entries)
    .where('kind', 'in', ['statement-taken', 'statement-assigned', 'advances-set-off'])
    .execute();
  const dependents: Dependent[] = [];
  for (const { entry, position } of own) {
    const body = await bodyOf(store, entry);
    if (body.kind === 'statement-taken') {
      dependents.push(...(await settledLater(store, entry, position)));
      const parts = body.lines.flatMap((line) => line.parts);
      dependents.push(...(await usesOf(store, accountsOf(parts), position)));
    } else if (body.kind === 'statement-assigned') {
      dependents.push(...(await settledLater(store, body.statement, position, body.line)));
      dependents.push(...(await usesOf(store, accountsOf(body.after), position)));
      dependents.push(...(await receiptsLater(store, accountsOf(body.before), position)));
    } else if (body.kind === 'advances-set-off') {
      const paid = body.items.map(({ unit, period }) => ({ unit, period }));
      dependents.push(...(await usesOf(store, paid, position)));
    }
  }
  return dependents;
}

function accountsOf(parts: readonly SettledPart[]): Account[] {
  const accounts = new Map<string, Account>();
  for (const { kind, unit, period } of parts) {
    if ((kind !== 'fee' && kind !== 'advance') || unit === null || period === null) continue;
    accounts.set(`${unit} ${period}`, { unit, period });
  }
  return [...accounts.values()];
}

async function settledLater({ database }: Store, entry: string, position: bigint, line?: number): Promise<Dependent[]> {
  const later = database
    .selectFrom('settlement')
    .innerJoin('unit_entry as later', 'later.entry', 'settlement.settled_by')
    .leftJoin('unit', 'unit.id', 'settlement.unit')
    .select(['later.entry', 'later.position', 'unit.name as unitName'])
    .distinct()
    .where('settlement.entry', '=', entry)
    .where('later.position', '>', position);
  return (line === undefined ? later : later.where('settlement.line', '=', BigInt(line))).execute();
}

/** Later entries that use what units paid: set-offs, returns, and amendments by which coverage began with the payment. */
async function usesOf(store: Store, accounts: readonly Account[], position: bigint): Promise<Dependent[]> {
  const dependents: Dependent[] = [];
  for (const chunk of inChunks(accounts)) {
    const pairs = sql.join(chunk.map(({ unit, period }) => sql`(${unit}, ${period})`));
    const { rows } = await sql<Dependent>`
      with paid (unit, period) as (values ${pairs})
      select later.entry, later.position, unit.name as "unitName"
      from (
        select settlement.settled_by as entry, paid.unit from paid
        join settlement on settlement.unit = paid.unit and settlement.period = paid.period
        where settlement.fen < 0
        union
        select posting.entry, paid.unit from paid
        join posting on posting.unit = paid.unit and posting.period = paid.period
        join journal on journal.entry = posting.entry
        where posting.account = 'fees-in-advance' and posting.fen > 0 and journal.kind = 'advances-set-off'
        union
        select begun.entry, paid.unit from paid
        join unit_entry as begun on begun.unit = paid.unit and begun.period = paid.period
        join entry on entry.position = begun.position and begun.entry = entry.office || '/' || entry.sequence
        where begun.kind = 'members-amended' and entry.text like '{"body":{"amendment":"payment"%'
      ) as used
      join unit_entry as later on later.entry = used.entry and later.undone_by is null
      left join unit on unit.id = used.unit
      where later.position > ${position}`.execute(store.database);
    dependents.push(...rows);
  }
  return dependents;
}

/** Later receipts for the same dues. */
async function receiptsLater(store: Store, accounts: readonly Account[], position: bigint): Promise<Dependent[]> {
  const dependents: Dependent[] = [];
  for (const { unit, period } of accounts) {
    const rows = await store.database
      .selectFrom('settlement')
      .innerJoin('unit_entry as later', 'later.entry', 'settlement.settled_by')
      .leftJoin('unit', 'unit.id', 'settlement.unit')
      .select(['later.entry', 'later.position', 'unit.name as unitName'])
      .distinct()
      .where('settlement.unit', '=', unit)
      .where('settlement.period', '=', period)
      .where('settlement.kind', 'in', ['fee', 'set-off'])
      .where('later.position', '>', position)
      .execute();
    dependents.push(...rows);
  }
  return dependents;
}

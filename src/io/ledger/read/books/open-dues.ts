import { type Expression, type SqlBool, sql } from 'kysely';
import type { Fen } from '../../../../rules/value/money.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import type { Row } from '../../store/database.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** What a unit owes for a period, in fen. */
export interface UnitDue {
  readonly unit: string;
  readonly name: string;
  /** All names by which it is found, normalised. */
  readonly names: readonly string[];
  readonly creditCode: string | null;
  readonly office: string;
  readonly region: string | null;
  readonly period: string;
  /** What lists and amendments made due. */
  readonly due: Fen;
  /** What came of it, from the bank or set off. */
  readonly received: Fen;
  /** What is left of it; below zero where the due has become less since. */
  readonly open: Fen;
  /** What was paid beyond it and is held for the unit. */
  readonly advance: Fen;
}

/** Part of an office's dues. */
export interface DuesSought {
  /** Names of periods in the ledger; all where absent. */
  readonly periods?: readonly string[];
  /** Ids of units; all where absent. */
  readonly units?: readonly string[];
}

/**
 * What units owe, by unit and period, in order of period, name and id. Units that neither owe nor hold anything are left out.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function openDues(ledger: Ledger, sought: DuesSought = {}): Promise<UnitDue[]> {
  return atOneMoment(ledger, (store) => readOpenDues(store, sought));
}

/** The same within a transaction. */
export async function readOpenDues(store: Store, sought: DuesSought = {}): Promise<UnitDue[]> {
  if (sought.units === undefined) return ordered(await duesOf(store, sought.periods));
  const dues: UnitDue[] = [];
  for (const units of inChunks([...new Set(sought.units)])) {
    dues.push(...(await duesOf(store, sought.periods, units)));
  }
  return ordered(dues);
}

async function duesOf(store: Store, periods?: readonly string[], units?: readonly string[]): Promise<UnitDue[]> {
  const rows = await sql<Sums>`
    select unit.id as unit, unit.name, unit.credit_code, unit.office, unit.region, stood.period,
      stood.open, stood.advance, coalesce(came.received, 0) as received
    from (
      select unit, period,
        sum(case when account = 'fees-receivable' then fen else 0 end) as open,
        sum(case when account = 'fees-in-advance' then -fen else 0 end) as advance
      from posting where ${sought(periods, units)} and account in ('fees-receivable', 'fees-in-advance')
      group by unit, period
    ) as stood
    join unit on unit.id = stood.unit
    left join (
      select unit, period, sum(fen) as received
      from settlement where ${sought(periods, units)} and kind in ('fee', 'set-off')
      group by unit, period
    ) as came on came.unit = stood.unit and came.period = stood.period`.execute(store.database);
  const names = await namesOf(store, units);
  return rows.rows.flatMap((row) => {
    const [open, advance, received] = [BigInt(row.open), BigInt(row.advance), BigInt(row.received)];
    const due = open + received;
    if (due === 0n && received === 0n && advance === 0n) return [];
    const { unit, name, credit_code: creditCode, office, region, period } = row;
    return [
      { unit, name, names: names.get(unit) ?? [], creditCode, office, region, period, due, received, open, advance },
    ];
  });
}

type Sums = Pick<Row<'unit'>, 'name' | 'credit_code' | 'office' | 'region'> & {
  readonly unit: string;
  readonly period: string;
} & Readonly<Record<'open' | 'advance' | 'received', bigint | string>>;

/** Rows of some units and periods. */
function sought(periods?: readonly string[], units?: readonly string[]): Expression<SqlBool> {
  const inPeriods = periods === undefined ? sql`period is not null` : sql`period in (${listed(periods)})`;
  const inUnits = units === undefined ? sql`unit is not null` : sql`unit in (${listed(units)})`;
  return sql<SqlBool>`${inPeriods} and ${inUnits}`;
}

const listed = (values: readonly string[]) => (values.length === 0 ? sql`null` : sql.join(values));

async function namesOf({ database }: Store, units?: readonly string[]): Promise<Map<string, string[]>> {
  const all = database.selectFrom('unit_name').select(['unit', 'name']).orderBy('name');
  const rows = await (units === undefined ? all : all.where('unit', 'in', [...units])).execute();
  const names = new Map<string, string[]>();
  for (const { unit, name } of rows) names.set(unit, [...(names.get(unit) ?? []), name]);
  return names;
}

function ordered(dues: readonly UnitDue[]): UnitDue[] {
  const key = ({ period, name, unit }: UnitDue) => `${period}\n${name}\n${unit}`;
  return dues
    .map((due) => ({ due, key: key(due) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ due }) => due);
}

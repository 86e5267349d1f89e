import { sql } from 'kysely';
import type { UnitTotals } from '../../../../rules/audit/tests/unit-totals-differ.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { readOpenDues } from '../books/open-dues.ts';
import { type ListInForce, listsOfPeriod } from './lists-of-period.ts';

interface FeeSums {
  readonly fees: bigint;
  readonly due: bigint;
}

/**
 * What every unit of a period owes by the books, by its members and by its lists; added up by the database.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function unitTotals(ledger: Ledger, period: PeriodInForce, asOf: PlainDate): Promise<UnitTotals[]> {
  const { id } = entryPeriod(period);
  return atOneMoment(ledger, async (store) => {
    const lists = new Map<string, ListInForce[]>();
    for (const list of await listsOfPeriod(store, id, asOf)) {
      lists.set(list.unit, [...(lists.get(list.unit) ?? []), list]);
    }
    const dues = new Map((await readOpenDues(store, { periods: [id] })).map((due) => [due.unit, due]));
    const sums = await feesOfUnits(store, id);
    const units = [...new Set([...lists.keys(), ...dues.keys(), ...sums.keys()])].sort();
    return units.map((unit) => ({
      unit,
      unitName: lists.get(unit)?.[0]?.unitName ?? dues.get(unit)?.name ?? unit,
      posted: dues.get(unit)?.due ?? 0n,
      members: sums.get(unit)?.due ?? 0n,
      fees: sums.get(unit)?.fees ?? 0n,
      lists: (lists.get(unit) ?? []).map((list) => ({
        ...{ entry: list.entry, run: list.run, actor: list.actor, origin: { file: list.file }, due: list.due },
        ...{ participants: list.participants, declaredParticipants: list.declaredParticipants },
        ...{ declaredFee: list.declaredFee, isPartial: list.status === 'partial' },
      })),
    }));
  });
}

async function feesOfUnits({ database }: Store, period: string): Promise<Map<string, FeeSums>> {
  const { rows } = await sql<{ unit: string; fees: string; due: string }>`
    select unit, cast(sum(fee_fen) as text) as fees, cast(sum(due_fen) as text) as due
    from coverage where period = ${period} group by unit`.execute(database);
  return new Map(rows.map(({ unit, fees, due }) => [unit, { fees: BigInt(fees), due: BigInt(due) }]));
}

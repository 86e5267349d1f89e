import { sql } from 'kysely';
import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import type { DueCase } from '../../../rules/scheme-difference/dues.ts';
import { entryPeriod } from '../entry/period-id.ts';
import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

const asked = sql<string>`case when coverage.fee_fen = 0 then 'free' else 'asked' end`;

/** Coverages of a period that are alike in all that a fee may depend on, counted by unit, in order of unit and plan. The database counts: there may be hundreds of thousands. */
export async function dueCases(ledger: Ledger, period: PeriodInForce): Promise<DueCase[]> {
  const { id } = entryPeriod(period);
  const rows = await atOneMoment(ledger, ({ database }) =>
    database
      .selectFrom('coverage')
      .innerJoin('member', (join) =>
        join
          .onRef('member.period', '=', 'coverage.period')
          .onRef('member.unit', '=', 'coverage.unit')
          .onRef('member.person', '=', 'coverage.person'),
      )
      .innerJoin('unit', 'unit.id', 'coverage.unit')
      .select((each) => [
        'coverage.unit',
        'unit.name',
        'unit.kind',
        'coverage.plan',
        'coverage.renewal',
        'coverage.shares',
        'member.staff_kind',
        'member.hardship',
        asked.as('asked'),
        each.fn.countAll().as('coverages'),
        each.fn.sum('coverage.due_fen').as('due'),
      ])
      .where('coverage.period', '=', id)
      .groupBy([
        'coverage.unit',
        'unit.name',
        'unit.kind',
        'coverage.plan',
        'coverage.renewal',
        'coverage.shares',
        'member.staff_kind',
        'member.hardship',
        asked,
      ])
      .orderBy('coverage.unit')
      .orderBy('coverage.plan')
      .orderBy('coverage.renewal')
      .orderBy('coverage.shares')
      .orderBy('member.staff_kind')
      .orderBy('member.hardship')
      .orderBy(asked)
      .execute(),
  );
  return rows.map((row) => ({
    unit: row.unit,
    unitName: row.name,
    unitKind: row.kind,
    plan: row.plan,
    renewal: row.renewal === 'renewing' ? 'renewing' : 'new',
    shares: Number(row.shares),
    staffKind: row.staff_kind,
    hardship: row.hardship === 1n,
    free: row.asked === 'free',
    coverages: Number(row.coverages),
    due: BigInt(row.due),
  }));
}

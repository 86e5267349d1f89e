import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { UnitFigures } from '../../../../rules/summary/unit-figures.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** The units that offices with ledgers of their own reported for the same period of the same family, and those offices. */
export async function bundledUnits(
  ledger: Ledger,
  period: PeriodInForce,
): Promise<{ readonly units: readonly UnitFigures[]; readonly offices: readonly string[] }> {
  const { family } = entryPeriod(period);
  const rows = await atOneMoment(ledger, ({ database }) =>
    database
      .selectFrom('bundle_unit')
      .innerJoin('bundle_period', (on) =>
        on
          .onRef('bundle_period.office', '=', 'bundle_unit.office')
          .onRef('bundle_period.period', '=', 'bundle_unit.period'),
      )
      .select(['bundle_unit.office', 'bundle_unit.figures'])
      .where('bundle_period.family', '=', family)
      .where('bundle_period.number', '=', period.number)
      .orderBy('bundle_unit.office')
      .orderBy('bundle_unit.place')
      .execute(),
  );
  return {
    units: rows.map(({ figures }) => JSON.parse(figures) as UnitFigures),
    offices: [...new Set(rows.map(({ office }) => office))],
  };
}

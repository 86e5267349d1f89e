import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import type { PlanFigures } from '../../../rules/enrolment/plan.ts';
import { type Yuan, yuan } from '../../../rules/value/money.ts';
import type { RunUnit } from '../entry/entry.ts';
import { entryPeriod } from '../entry/period-id.ts';
import type { Ledger } from '../ledger.ts';
import type { Row } from '../store/database.ts';
import { atOneMoment } from '../store/transaction.ts';

/** Units read at once. */
const pageSize = 200;

/** A unit of a period with what its latest list in force came to, over all its lists. */
export interface PeriodUnit {
  readonly unit: string;
  readonly name: string;
  readonly creditCode: string | null;
  readonly kind: string | null;
  readonly region: string | null;
  readonly file: string;
  readonly entry: string;
  readonly contact: string | null;
  readonly contactPhone: string | null;
  readonly due: Yuan;
  readonly plans: readonly PlanFigures[];
}

/** What became of each submission of a run, in the run's order. Empty while the run is not closed. */
export async function* unitsOfRun(ledger: Ledger, run: number): AsyncGenerator<RunUnit> {
  let after = 0n;
  for (;;) {
    const from = after;
    const rows = await atOneMoment(ledger, ({ database }) =>
      database
        .selectFrom('run_unit')
        .selectAll()
        .where('run', '=', BigInt(run))
        .where('place', '>', from)
        .orderBy('place')
        .limit(pageSize)
        .execute(),
    );
    for (const row of rows) {
      yield {
        unit: row.unit,
        name: row.name,
        file: row.file,
        status: row.status as RunUnit['status'],
        entry: row.entry,
        codes: JSON.parse(row.codes) as string[],
      };
      after = row.place;
    }
    if (rows.length < pageSize) return;
  }
}

/** Units with a list in force in a period, in the order in which their latest lists were taken, which is the order of their files' paths within a run. */
export async function* unitsOfPeriod(ledger: Ledger, period: PeriodInForce): AsyncGenerator<PeriodUnit> {
  const { id } = entryPeriod(period);
  let after = { position: 0n, unit: '' };
  for (;;) {
    const from = after;
    const rows = await atOneMoment(ledger, ({ database }) =>
      database
        .selectFrom('list')
        .innerJoin('unit', 'unit.id', 'list.unit')
        .selectAll('list')
        .select(['unit.name', 'unit.credit_code', 'unit.kind', 'unit.region'])
        .where('list.period', '=', id)
        .where('list.undone_by', 'is', null)
        .where('list.replaced_by', 'is', null)
        .where((list) =>
          list.not(
            list.exists(
              list
                .selectFrom('list as later')
                .select('later.entry')
                .whereRef('later.unit', '=', 'list.unit')
                .whereRef('later.period', '=', 'list.period')
                .whereRef('later.position', '>', 'list.position')
                .where('later.undone_by', 'is', null)
                .where('later.replaced_by', 'is', null),
            ),
          ),
        )
        .where(({ eb, refTuple, tuple }) =>
          eb(refTuple('list.position', 'list.unit'), '>', tuple(from.position, from.unit)),
        )
        .orderBy('list.position')
        .orderBy('list.unit')
        .limit(pageSize)
        .execute(),
    );
    for (const row of rows) {
      yield periodUnit(row);
      after = { position: row.position, unit: row.unit };
    }
    if (rows.length < pageSize) return;
  }
}

function periodUnit(row: Row<'list'> & Pick<Row<'unit'>, 'name' | 'credit_code' | 'kind' | 'region'>): PeriodUnit {
  return {
    unit: row.unit,
    name: row.name,
    creditCode: row.credit_code,
    kind: row.kind,
    region: row.region,
    file: row.file,
    entry: row.entry,
    contact: row.contact,
    contactPhone: row.contact_phone,
    due: yuan(row.due_fen),
    plans: JSON.parse(row.figures) as PlanFigures[],
  };
}

import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** A unit that covers somebody in a period. */
export interface CoveringUnit {
  readonly id: string;
  readonly name: string;
}

/** All units that have members in a period, also those to which they only moved, in order of region, name and id. */
export async function coveringUnits(ledger: Ledger, period: PeriodInForce): Promise<CoveringUnit[]> {
  const { id } = entryPeriod(period);
  return atOneMoment(ledger, ({ database }) =>
    database
      .selectFrom('unit')
      .select(['id', 'name'])
      // A look-up for each unit: the list of all their members would be gone through to the end.
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('member')
            .select('member.person')
            .where('member.period', '=', id)
            .whereRef('member.unit', '=', 'unit.id'),
        ),
      )
      .orderBy((unit) => unit.fn.coalesce('region', unit.val('')))
      .orderBy('name')
      .orderBy('id')
      .execute(),
  );
}

/** The regions of all units that have one, by the unit's id. */
export async function regionsOfUnits(ledger: Ledger): Promise<ReadonlyMap<string, string>> {
  const rows = await atOneMoment(ledger, ({ database }) =>
    database.selectFrom('unit').select(['id', 'region']).where('region', 'is not', null).execute(),
  );
  return new Map(rows.map(({ id, region }) => [id, region ?? '']));
}

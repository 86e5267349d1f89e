import { findUnit } from '../../identity/find-unit.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { unitSought } from '../find-members.ts';

/** Somebody whom a name may mean. */
export interface PersonNamed {
  readonly person: string;
  readonly number: string;
  readonly name: string;
  readonly unitName: string;
}

/**
 * The persons of an office who are or were on a list under a name, in any period, each once with the unit of his latest.
 *
 * @param unit - name or credit code; all units where absent
 */
export async function personsNamed(
  ledger: Ledger,
  { office, name, unit }: { readonly office: string; readonly name: string; readonly unit?: string | undefined },
): Promise<PersonNamed[]> {
  return atOneMoment(ledger, async (store) => {
    let query = store.database
      .selectFrom('member')
      .innerJoin('unit', 'unit.id', 'member.unit')
      .innerJoin('period', 'period.id', 'member.period')
      .select(['member.person', 'member.identity_number', 'member.name', 'unit.name as unit_name'])
      .where('member.name', '=', name)
      .where('unit.office', '=', office);
    if (unit !== undefined) {
      const found = await findUnit(store, office, unitSought(unit));
      if (found === undefined) return [];
      query = query.where('member.unit', '=', found.id);
    }
    const rows = await query.orderBy('period.starts').orderBy('unit.name').orderBy('member.person').execute();
    const latest = new Map(rows.map((row) => [row.person, row]));
    return [...latest.values()].map((row) => ({
      person: row.person,
      number: row.identity_number,
      name: row.name,
      unitName: row.unit_name,
    }));
  });
}
